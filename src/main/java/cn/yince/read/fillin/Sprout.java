package cn.yince.read.fillin;

import cn.yince.problem.Place;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree that grows as cells are read: keys, entries of a list, or one text. Not safe for threads. */
final class Sprout {
    private final Place place;
    private final Map<String, Sprout> children = new LinkedHashMap<>();
    private final List<Sprout> entries = new ArrayList<>();
    private Typed.Scalar scalar;

    /** Begins at a place. */
    Sprout(Place place) {
        this.place = place;
    }

    /** Where it began. */
    Place place() {
        return place;
    }

    /** What stands at a key, new when nothing does. */
    Sprout child(String key, Place at) {
        return children.computeIfAbsent(key, k -> new Sprout(at));
    }

    Optional<Sprout> find(String key) {
        return Optional.ofNullable(children.get(key));
    }

    /** What stands at some keys. */
    Optional<Sprout> find(List<String> keys) {
        Optional<Sprout> here = Optional.of(this);
        for (String key : keys) {
            here = here.flatMap(sprout -> sprout.find(key));
        }
        return here;
    }

    /** What stands at each key. */
    Map<String, Sprout> children() {
        return children;
    }

    /** The mapping or list at some keys, new where there is none. */
    Sprout descend(List<String> keys, Place at) {
        Sprout here = this;
        for (String key : keys) {
            here = here.child(key, at);
        }
        return here;
    }

    /** A new entry of the list. */
    Sprout entry(Place at) {
        Sprout entry = new Sprout(at);
        entries.add(entry);
        return entry;
    }

    /** Takes over a branch that grew elsewhere. */
    void adopt(String key, Sprout branch) {
        children.put(key, branch);
    }

    List<Sprout> entries() {
        return entries;
    }

    /** The text here; the first one stays. */
    void take(Typed.Scalar text) {
        scalar = scalar == null ? text : scalar;
    }

    /** Whether anything was typed here or below. */
    boolean isEmpty() {
        return (scalar == null || scalar.isEmpty())
                && entries.isEmpty()
                && children.values().stream().allMatch(Sprout::isEmpty);
    }

    /** The text at a key; empty when there is none. */
    String text(String key) {
        Sprout child = children.get(key);
        return child == null || child.scalar == null ? "" : child.scalar.text();
    }

    /** The tree as typed. */
    Typed typed() {
        if (scalar != null) {
            return scalar;
        } else if (!entries.isEmpty()) {
            return new Typed.Sequence(entries.stream().map(Sprout::typed).toList(), false, place);
        }
        List<Typed.Entry> all = new ArrayList<>();
        children.forEach((key, child) -> all.add(new Typed.Entry(key, child.place, child.typed())));
        return new Typed.Mapping(List.copyOf(all), false, place);
    }
}
