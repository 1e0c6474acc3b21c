package cn.yince.batch;

import cn.yince.Options;
import cn.yince.batch.Claims.Claim;
import cn.yince.batch.manifest.Keys;
import cn.yince.batch.manifest.Manifest;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Output;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Booklets of earlier runs that no unit of this run wrote: those of other units stay, those under an old name go. */
final class Leftovers {
    private final Manifest manifest;
    private final Keys keys;
    private final Claims claims;
    private final Freshness freshness;
    private final Map<String, Output> before = new HashMap<>();

    Leftovers(Manifest manifest, Keys keys, Claims claims, Freshness freshness) {
        this.manifest = manifest;
        this.keys = keys;
        this.claims = claims;
        this.freshness = freshness;
    }

    /** Before the run: the names of booklets of units that are not part of it. */
    void claimFor(Set<String> wanted) throws IOException {
        for (Outcome earlier : manifest.all()) {
            before.put(earlier.key(), earlier.output());
            if (!wanted.contains(earlier.key())
                    && earlier.good()
                    && exists(earlier.output())
                    && hasUnitFile(earlier.key())) {
                claims.hold(earlier.output().name(), new Claim(Claims.EARLIER_RUN, earlier.key()));
            }
        }
    }

    /** A failed unit remembers the booklet of an earlier run, so that people are told of it. */
    static Outcome keepingTrack(Outcome failed, java.util.Optional<Outcome> earlier) {
        return earlier.map(e -> failed.with(e.output())).orElse(failed);
    }

    /** After the run: removes booklets that were renamed, and tells of those that are not of today. */
    List<Problem> clear(List<Outcome> outcomes) throws IOException {
        List<Problem> told = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Output old = before.getOrDefault(outcome.key(), Output.NONE);
            boolean free = exists(old) && claims.holder(old.name()).isEmpty();
            if (free
                    && outcome.good()
                    && Options.supersedes(outcome.output().name(), old.name())
                    && freshness.intact(old)) {
                Files.delete(keys.output().resolve(old.name()));
            } else if (free && !outcome.good() && outcome.errors() > 0 && !isOfAnotherRound(outcome)) {
                told.add(stale(old, "是以前印出的，单位文件改过以后没有再印成", "改正单位文件后重新运行，或删去它"));
            }
        }
        for (Outcome earlier : List.copyOf(manifest.all())) {
            if (!hasUnitFile(earlier.key())) {
                if (exists(earlier.output())
                        && claims.holder(earlier.output().name()).isEmpty()) {
                    told.add(stale(earlier.output(), "的单位文件已经不在", "不再需要时请删去它"));
                } else {
                    manifest.forget(earlier.key());
                }
            }
        }
        return told;
    }

    /** A booklet of another round stands as it was printed: nobody is to do anything about it. */
    private static boolean isOfAnotherRound(Outcome outcome) {
        return outcome.findings().stream().anyMatch(problem -> problem.code().equals(UnitPrinter.OTHER_ROUND));
    }

    /** How units stand that earlier runs looked at and this one was not given. */
    List<Outcome> others(Set<String> given) {
        return manifest.all().stream()
                .filter(earlier -> !given.contains(earlier.key()) && hasUnitFile(earlier.key()))
                .map(freshness::standing)
                .toList();
    }

    private Problem stale(Output output, String message, String hint) {
        return Problem.hint(
                "B0106", Place.of(keys.output().resolve(output.name()).toString()), "这一册" + message, hint);
    }

    private boolean exists(Output output) {
        return output.exists() && Files.isRegularFile(keys.output().resolve(output.name()));
    }

    private boolean hasUnitFile(String key) {
        return Files.exists(keys.file(key), java.nio.file.LinkOption.NOFOLLOW_LINKS);
    }
}
