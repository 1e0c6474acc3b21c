package cn.yince.batch;

import cn.yince.batch.manifest.Keys;
import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Input;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Output;
import cn.yince.batch.result.Status;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/** Tells whether a booklet still is what printing it again would give. */
final class Freshness {
    private final Basis basis;
    private final Keys keys;

    Freshness(Basis basis, Keys keys) {
        this.basis = basis;
        this.keys = keys;
    }

    /** The outcome of an earlier run, when its inputs, its pack and its booklet are all as they were. */
    Optional<Outcome> unchanged(Outcome earlier, Path file) {
        try {
            if (!earlier.good() || !sameBasis(earlier) || !sameInputs(earlier)) {
                return Optional.empty();
            }
            return intact(earlier.output())
                    ? Optional.of(earlier.as(Status.UNCHANGED).named(file.toString()))
                    : Optional.empty();
        } catch (IOException | UncheckedIOException | InputRejected e) {
            return Optional.empty();
        }
    }

    /**
     * How a unit stands that is no part of this run: unchanged when it was not touched since it was printed; its
     * booklet is only looked for, not read.
     */
    Outcome standing(Outcome earlier) {
        if (!earlier.good()) {
            return earlier;
        }
        try {
            Path file = keys.output().resolve(earlier.output().name());
            boolean stands = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == earlier.output().size()
                    && sameInputs(earlier);
            return earlier.as(stands ? Status.UNCHANGED : Status.NOT_RUN);
        } catch (IOException e) {
            return earlier.as(Status.NOT_RUN);
        }
    }

    /** Whether a booklet is as it was written, by its content: times of change may lie. */
    boolean intact(Output output) throws IOException {
        return exists(output)
                && new DigestUtils(MessageDigestAlgorithms.SHA_256)
                        .digestAsHex(keys.output().resolve(output.name()))
                        .equals(output.sha256());
    }

    /** A booklet that is as it was written. */
    Optional<byte[]> read(Output output) throws IOException {
        if (!exists(output)) {
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(keys.output().resolve(output.name()));
        return Optional.of(content).filter(read -> DigestUtils.sha256Hex(read).equals(output.sha256()));
    }

    private boolean exists(Output output) throws IOException {
        Path file = keys.output().resolve(output.name());
        return output.exists()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == output.size();
    }

    /** Whether it would be printed with the same program, options, pack and fonts. */
    boolean sameBasis(Outcome earlier) {
        Facts facts = earlier.facts();
        return basis.of(facts.pack(), facts.kind(), facts.year(), Place.of(earlier.file()))
                .equals(earlier.basis());
    }

    /** Whether the files it was made from are as they were. */
    boolean sameInputs(Outcome earlier) throws IOException {
        for (Input input : earlier.inputs()) {
            Path file = keys.file(input.key());
            if (!Files.isRegularFile(file)
                    || !new DigestUtils(MessageDigestAlgorithms.SHA_256)
                            .digestAsHex(file)
                            .equals(input.sha256())) {
                return false;
            }
        }
        return !earlier.inputs().isEmpty();
    }
}
