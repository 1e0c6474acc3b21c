package cn.yince.read.fillin;

import cn.yince.read.shape.Outline;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds its way in the outline of a unit file. */
final class Outlines {
    private Outlines() {}

    /** What is asked for at a trail; nothing when there is no such place. Labels of rows all ask for the same. */
    static Optional<Outline> at(Outline top, List<String> steps) {
        Outline here = top;
        for (String step : steps) {
            Optional<Outline> next = below(here, step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    /** The key at the end of a trail. */
    static Optional<Outline.Field> field(Outline top, List<String> steps) {
        int last = steps.size() - 1;
        return at(top, steps.subList(0, Math.max(0, last)))
                .filter(above -> above instanceof Outline.Fields && last >= 0)
                .flatMap(above -> field((Outline.Fields) above, steps.get(last)));
    }

    /** Whether a place, or one that it lies in, is of no use. */
    static boolean isUnused(Outline top, List<String> steps) {
        return IntStream.rangeClosed(1, steps.size())
                .anyMatch(n -> field(top, steps.subList(0, n))
                        .filter(Outline.Field::unused)
                        .isPresent());
    }

    private static Optional<Outline> below(Outline here, String step) {
        if (here instanceof Outline.Fields fields && step.equals(Trail.KEY)) {
            return fields.fields().stream().findFirst().map(Outline.Field::value);
        } else if (here instanceof Outline.Fields fields) {
            return field(fields, step).map(Outline.Field::value);
        } else if (here instanceof Outline.Codes codes) {
            return Optional.of(codes.value());
        } else if (here instanceof Outline.Named named) {
            return Optional.of(named.value());
        } else if (here instanceof Outline.Entries entries) {
            return Optional.of(entries.entry());
        } else if (here instanceof Outline.Figures) {
            return Optional.of(Outline.leaf(Outline.Kind.TEXT));
        }
        boolean paragraph =
                here instanceof Outline.Leaf leaf && leaf.kind() == Outline.Kind.PARAGRAPHS && step.equals(Trail.ENTRY);
        return paragraph ? Optional.of(Outline.leaf(Outline.Kind.TEXT)) : Optional.empty();
    }

    private static Optional<Outline.Field> field(Outline.Fields fields, String name) {
        return fields.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
