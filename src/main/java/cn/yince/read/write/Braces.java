package cn.yince.read.write;

import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.MistypedKey;
import cn.yince.read.yaml.Typed;
import java.util.Optional;
import java.util.stream.Collectors;

/** A mapping or a list on one line: {@code {预算: 25, 执行: 23}}. */
final class Braces {
    private static final int DEEPEST = 2;

    private Braces() {}

    /** The line, unless it would be longer than {@code room}, deeper than two, or not read back as the same. */
    static Optional<String> of(Typed collection, int room) {
        return depth(collection) > DEEPEST || !fits(collection)
                ? Optional.empty()
                : Optional.of(line(collection)).filter(line -> Columns.of(line) <= room);
    }

    private static int depth(Typed typed) {
        if (typed instanceof Typed.Mapping mapping) {
            return 1
                    + mapping.entries().stream()
                            .mapToInt(entry -> depth(entry.value()))
                            .max()
                            .orElse(0);
        } else if (typed instanceof Typed.Sequence sequence) {
            return 1 + sequence.entries().stream().mapToInt(Braces::depth).max().orElse(0);
        }
        return 0;
    }

    private static boolean fits(Typed typed) {
        if (typed instanceof Typed.Mapping mapping) {
            return mapping.entries().stream().allMatch(Braces::fits);
        } else if (typed instanceof Typed.Sequence sequence) {
            return sequence.entries().stream().allMatch(entry -> !entry.isEmpty() && fits(entry));
        }
        return ((Typed.Scalar) typed).text().indexOf('\n') < 0;
    }

    /** Nothing after a key that could be the end of a number or a sentence looks like a mistake to the reader. */
    private static boolean fits(Typed.Entry entry) {
        boolean looksLikeAMistake = KeyText.normalised(entry.key()).matches("\\d.*")
                || MistypedKey.of(entry.key()).isPresent();
        return fits(entry.value()) && !(entry.value().isEmpty() && looksLikeAMistake);
    }

    private static String line(Typed typed) {
        if (typed instanceof Typed.Mapping mapping) {
            return mapping.entries().stream().map(Braces::line).collect(Collectors.joining(", ", "{", "}"));
        } else if (typed instanceof Typed.Sequence sequence) {
            return sequence.entries().stream().map(Braces::line).collect(Collectors.joining(", ", "[", "]"));
        }
        Typed.Scalar scalar = (Typed.Scalar) typed;
        return scalar.isEmpty() ? "" : Quotes.quoted(scalar.text().strip(), true);
    }

    private static String line(Typed.Entry entry) {
        return Quotes.quoted(entry.key(), true) + ": " + line(entry.value());
    }
}
