package cn.yince.batch;

import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.Claims.Claim;
import cn.yince.batch.manifest.Keys;
import cn.yince.batch.register.Edition;
import cn.yince.batch.result.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where units are looked after, each on its own: what is there already and unchanged is left, the rest printed. */
public final class Shop {
    private final Keys keys;
    private final Optional<Edition> round;
    private final Claims claims;
    private final Freshness freshness;
    private final UnitPrinter printer;
    private final Besides besides;

    Shop(Path output, Equipment equipment, Basis basis, Optional<Edition> round, Claims claims) {
        this.besides = equipment.besides();
        this.keys = new Keys(output);
        this.round = round;
        this.claims = claims;
        this.freshness = new Freshness(basis, keys);
        this.printer = new UnitPrinter(equipment, basis, keys, claims, round);
    }

    /**
     * A shop on another machine, for one unit at a time.
     *
     * @param output where booklets go
     * @param round what is collected; other years and kinds are turned away
     */
    public static Far far(Path output, Equipment equipment, Optional<Edition> round) {
        Basis basis = new Basis(equipment);
        return (job, held) -> {
            Claims alone = new Claims();
            hold(alone, held);
            return new Shop(output, equipment, basis, round, alone).outcome(new Job(0, job.file(), job.earlier()));
        };
    }

    /** A shop that knows of no other. */
    @FunctionalInterface
    public interface Far {
        /**
         * Looks after a unit; never throws.
         *
         * @param held names of booklets that are not to be touched, and the keys of the units they belong to
         */
        Outcome outcome(Job job, Map<String, String> held);
    }

    /** What is collected. */
    public Optional<Edition> round() {
        return round;
    }

    /** Names of booklets that belong to units of earlier runs, and the keys of these units. */
    public Map<String, String> held() {
        return claims.held(Claims.EARLIER_RUN);
    }

    /** Whether another unit had the name of a unit's booklet. */
    public static boolean isDoubled(Outcome outcome) {
        return outcome.findings().stream().anyMatch(found -> found.code().equals(AcrossUnits.SAME_NAME));
    }

    /** Whether there was no memory for a unit. */
    public static boolean isStarved(Outcome outcome) {
        return Faults.isWantOfMemory(outcome);
    }

    /** Leaves a unit or prints it; never throws. */
    Outcome outcome(Job job) {
        Claim claim = claim(job);
        try {
            return job.earlier()
                    .filter(this::isOfRound)
                    .flatMap(earlier -> unchanged(earlier, job.file(), claim))
                    .orElseGet(() -> printer.print(job.file(), claim));
        } finally {
            claims.end(job.rank());
        }
    }

    /**
     * What became of a unit that was looked after where nobody knew the others' names, which are to be asked about in
     * order: of several with one name the first may have to be printed again.
     *
     * @param disputed whether others have a booklet of this name
     */
    Outcome claimed(Job job, Outcome outcome, boolean disputed) {
        try {
            if (!outcome.good() || claims.holder(outcome.output().name()).isPresent()) {
                return outcome;
            } else if (disputed && !freshness.intact(outcome.output())) {
                return printer.print(job.file(), claim(job));
            }
            claims.take(outcome.output().name(), claim(job), () -> {});
            return outcome;
        } catch (IOException e) {
            return printer.print(job.file(), claim(job));
        } finally {
            claims.end(job.rank());
        }
    }

    private Claim claim(Job job) {
        return new Claim(job.rank(), keys.of(job.file()));
    }

    private boolean isOfRound(Outcome outcome) {
        return round.filter(edition -> !edition.equals(new Edition(
                        outcome.facts().kind().label(), outcome.facts().year())))
                .isEmpty();
    }

    private Optional<Outcome> unchanged(Outcome earlier, Path file, Claim claim) {
        Optional<Outcome> outcome = freshness.unchanged(earlier, file);
        try {
            if (outcome.isPresent()) {
                claims.expect(earlier.output().name(), claim.rank());
                claims.take(earlier.output().name(), claim, () -> {});
                besides.unchanged(outcome.get(), file);
            }
            return outcome;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void hold(Claims claims, Map<String, String> held) {
        held.forEach((name, key) -> claims.hold(name, new Claim(Claims.EARLIER_RUN, key)));
    }
}
