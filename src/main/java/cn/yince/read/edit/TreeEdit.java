package cn.yince.read.edit;

import cn.yince.problem.Place;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tree with a change; what was not touched keeps its places. */
public final class TreeEdit {
    private TreeEdit() {}

    /**
     * The tree with a change.
     *
     * @throws NotEditable when the change leads through something else than it takes it for
     */
    public static Typed of(Typed tree, Change change) {
        if (change instanceof Change.Put put) {
            return put(tree, put.steps(), put.value());
        } else if (change instanceof Change.Rename rename) {
            return renamed(tree, rename.steps(), rename.name());
        }
        return removed(tree, change.steps(), 0).orElse(tree);
    }

    /** What stands at some steps. */
    public static Optional<Typed> at(Typed tree, List<String> steps) {
        Typed here = tree;
        for (String step : steps) {
            int at = here instanceof Typed.Mapping mapping ? index(mapping, step) : number(step, here);
            if (at < 0 || at >= size(here)) {
                return Optional.empty();
            }
            here = here instanceof Typed.Mapping mapping
                    ? mapping.entries().get(at).value()
                    : ((Typed.Sequence) here).entries().get(at);
        }
        return Optional.of(here);
    }

    private static int size(Typed typed) {
        if (typed instanceof Typed.Mapping mapping) {
            return mapping.entries().size();
        }
        return typed instanceof Typed.Sequence list ? list.entries().size() : 0;
    }

    private static Typed put(Typed here, List<String> steps, Typed value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        Typed open = here.isEmpty() ? made(steps.subList(0, 1), here.place()) : here;
        if (open instanceof Typed.Mapping mapping) {
            List<Typed.Entry> entries = new ArrayList<>(mapping.entries());
            int at = index(mapping, step);
            if (at < 0) {
                entries.add(new Typed.Entry(step, mapping.place(), put(nothing(mapping.place()), rest, value)));
            } else {
                Typed.Entry entry = entries.get(at);
                entries.set(at, new Typed.Entry(entry.key(), entry.place(), put(entry.value(), rest, value)));
            }
            return new Typed.Mapping(List.copyOf(entries), mapping.flow(), mapping.place());
        } else if (open instanceof Typed.Sequence list && number(step, open) <= size(open) && number(step, open) >= 0) {
            List<Typed> entries = new ArrayList<>(list.entries());
            int at = number(step, open);
            if (at == entries.size()) {
                entries.add(put(nothing(list.place()), rest, value));
            } else {
                entries.set(at, put(entries.get(at), rest, value));
            }
            return new Typed.Sequence(List.copyOf(entries), list.flow(), list.place());
        }
        throw new NotEditable("“" + step + "”上面填的不是能有下级的内容");
    }

    /** An empty text, in whose place anything may come. */
    static Typed.Scalar nothing(Place place) {
        return new Typed.Scalar("", true, List.of(), place);
    }

    /** What holds a step: a list for its first entry, otherwise a mapping. */
    private static Typed made(List<String> steps, Place place) {
        return steps.get(0).equals("0")
                ? new Typed.Sequence(List.of(), false, place)
                : new Typed.Mapping(List.of(), false, place);
    }

    private static Typed renamed(Typed here, List<String> steps, String name) {
        String step = steps.get(0);
        if (!(here instanceof Typed.Mapping mapping) || index(mapping, step) < 0) {
            if (here instanceof Typed.Sequence list && steps.size() > 1 && number(step, here) < size(here)) {
                List<Typed> entries = new ArrayList<>(list.entries());
                int at = number(step, here);
                entries.set(at, renamed(entries.get(at), steps.subList(1, steps.size()), name));
                return new Typed.Sequence(List.copyOf(entries), list.flow(), list.place());
            }
            throw new NotEditable("没有“" + step + "”这一项");
        }
        int at = index(mapping, step);
        Typed.Entry entry = mapping.entries().get(at);
        List<Typed.Entry> entries = new ArrayList<>(mapping.entries());
        if (steps.size() > 1) {
            Typed below = renamed(entry.value(), steps.subList(1, steps.size()), name);
            entries.set(at, new Typed.Entry(entry.key(), entry.place(), below));
        } else if (index(mapping, name) >= 0 && index(mapping, name) != at) {
            throw new NotEditable("“" + name + "”已经有了");
        } else {
            entries.set(at, new Typed.Entry(name, entry.place(), entry.value()));
        }
        return new Typed.Mapping(List.copyOf(entries), mapping.flow(), mapping.place());
    }

    /** Without a place; nothing when nothing is left. A part of the file that is left empty stays. */
    private static Optional<Typed> removed(Typed here, List<String> steps, int depth) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (here instanceof Typed.Mapping mapping && index(mapping, step) >= 0) {
            List<Typed.Entry> entries = new ArrayList<>(mapping.entries());
            int at = index(mapping, step);
            Typed.Entry entry = entries.get(at);
            Optional<Typed> left = removed(entry.value(), rest, depth + 1);
            if (left.isPresent() || depth == 0 && !rest.isEmpty()) {
                entries.set(
                        at, new Typed.Entry(entry.key(), entry.place(), left.orElseGet(() -> nothing(entry.place()))));
            } else {
                entries.remove(at);
            }
            return entries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Typed.Mapping(List.copyOf(entries), mapping.flow(), mapping.place()));
        } else if (here instanceof Typed.Sequence list && number(step, here) >= 0 && number(step, here) < size(here)) {
            List<Typed> entries = new ArrayList<>(list.entries());
            int at = number(step, here);
            removed(entries.get(at), rest, depth + 1)
                    .ifPresentOrElse(left -> entries.set(at, left), () -> entries.remove(at));
            return entries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Typed.Sequence(List.copyOf(entries), list.flow(), list.place()));
        }
        return Optional.of(here);
    }

    /** Where a key is among the entries; -1 for nowhere. */
    static int index(Typed.Mapping mapping, String key) {
        for (int i = 0; i < mapping.entries().size(); i++) {
            if (mapping.entries().get(i).key().equals(key)) {
                return i;
            }
        }
        String normal = KeyText.normalised(key);
        for (int i = 0; i < mapping.entries().size(); i++) {
            if (KeyText.normalised(mapping.entries().get(i).key()).equals(normal)) {
                return i;
            }
        }
        return -1;
    }

    private static int number(String step, Typed here) {
        return here instanceof Typed.Sequence && step.matches("\\d{1,4}") ? Integer.parseInt(step) : -1;
    }

    /** Whether two trees say the same, wherever it stands. */
    public static boolean same(Typed one, Typed other) {
        if (one instanceof Typed.Mapping a && other instanceof Typed.Mapping b) {
            boolean same = a.entries().size() == b.entries().size();
            for (int i = 0; same && i < a.entries().size(); i++) {
                same = a.entries().get(i).key().equals(b.entries().get(i).key())
                        && same(a.entries().get(i).value(), b.entries().get(i).value());
            }
            return same;
        } else if (one instanceof Typed.Sequence a && other instanceof Typed.Sequence b) {
            boolean same = a.entries().size() == b.entries().size();
            for (int i = 0; same && i < a.entries().size(); i++) {
                same = same(a.entries().get(i), b.entries().get(i));
            }
            return same;
        }
        return one instanceof Typed.Scalar a
                && other instanceof Typed.Scalar b
                && a.text().strip().equals(b.text().strip())
                && a.isEmpty() == b.isEmpty();
    }
}
