package cn.yince.desk.workbook;

import cn.yince.read.fillin.Entry;
import cn.yince.read.fillin.Trail;
import cn.yince.read.shape.Outline;
import cn.yince.read.shape.Texts;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what was typed at the trails of a plan. */
final class Nodes {
    private static final String DOT = ".";

    private Nodes() {}

    /**
     * What was typed at some steps; the steps for entries of lists are their indices from 0.
     *
     * @param steps keys, and {@link #index} for entries
     */
    static Optional<Typed> at(Typed tree, List<String> steps) {
        Typed here = tree;
        for (String step : steps) {
            Optional<Typed> next = below(here, step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    /** The step to an entry of a list. */
    static String index(int number) {
        return Trail.ENTRY + number;
    }

    private static Optional<Typed> below(Typed here, String step) {
        if (step.startsWith(Trail.ENTRY) && step.length() > 1) {
            return entry(here, Integer.parseInt(step.substring(1)));
        }
        return here instanceof Typed.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> KeyText.normalised(entry.key()).equals(KeyText.normalised(step)))
                        .map(Typed.Entry::value)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Typed> entry(Typed list, int number) {
        return list instanceof Typed.Sequence sequence
                        && number < sequence.entries().size()
                ? Optional.of(sequence.entries().get(number))
                : Optional.empty();
    }

    /** How many entries a list has. */
    static int size(Optional<Typed> list) {
        return list.map(typed -> typed instanceof Typed.Sequence sequence
                        ? sequence.entries().size()
                        : 0)
                .orElse(0);
    }

    /** The keys of a mapping in the order typed. */
    static List<String> keys(Optional<Typed> mapping) {
        return mapping.map(typed -> typed instanceof Typed.Mapping m
                        ? m.entries().stream().map(Typed.Entry::key).toList()
                        : List.<String>of())
                .orElse(List.of());
    }

    /** The text of an end; empty when nothing was typed. */
    static String text(Optional<Typed> typed) {
        return typed.map(end -> end instanceof Typed.Scalar scalar
                        ? Texts.oneLine(scalar).strip()
                        : "")
                .orElse("");
    }

    /** What an entry of a plan shows of what was typed there. */
    static String text(Optional<Typed> typed, Entry entry) {
        return entry.leaf().kind() == Outline.Kind.PARAGRAPHS
                ? String.join("\n", typed.map(Texts::paragraphs).orElse(List.of()))
                : text(typed);
    }

    /** Nested mappings as one, keys joined by dots. */
    static Map<String, Typed> flat(Optional<Typed> tree) {
        Map<String, Typed> flat = new LinkedHashMap<>();
        tree.ifPresent(typed -> collect(typed, "", flat));
        return flat;
    }

    private static void collect(Typed typed, String name, Map<String, Typed> into) {
        if (typed instanceof Typed.Mapping mapping) {
            mapping.entries().forEach(e -> collect(e.value(), name.isEmpty() ? e.key() : name + DOT + e.key(), into));
        } else if (!name.isEmpty()) {
            into.put(name, typed);
        }
    }

    /** Steps with the entries of lists in the place of {@link Trail#ENTRY} and {@link Trail#NAMED}, in order. */
    static List<String> bound(List<String> steps, int... entries) {
        List<String> bound = new ArrayList<>();
        int next = 0;
        for (String step : steps) {
            boolean open = step.equals(Trail.ENTRY) || step.equals(Trail.NAMED);
            bound.add(open ? index(entries[next++]) : step);
        }
        return bound;
    }
}
