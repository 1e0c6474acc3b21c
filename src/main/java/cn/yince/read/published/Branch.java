package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Part of a unit file's tree under construction: keys, each with the cell it comes from. */
final class Branch {
    private final Place place;
    private final Map<String, Branch> branches = new LinkedHashMap<>();
    private final Map<String, Typed> leaves = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    Branch(Place place) {
        this.place = place;
    }

    /** The branch at a key, new when there is none. */
    Branch at(String key, Place of) {
        if (!branches.containsKey(key)) {
            order.add(key);
        }
        return branches.computeIfAbsent(key, k -> new Branch(of));
    }

    /** A number; zero is no leaf. */
    void number(String key, BigDecimal value, Place of) {
        if (value.signum() != 0) {
            leaf(key, plain(value), true, of);
        }
    }

    void text(String key, String text, Place of) {
        leaf(key, text, false, of);
    }

    void leaf(String key, String text, boolean plain, Place of) {
        put(key, new Typed.Scalar(text, plain, List.of(new Typed.Line(text, of)), of));
    }

    void put(String key, Typed value) {
        if (!leaves.containsKey(key)) {
            order.add(key);
        }
        leaves.put(key, value);
    }

    /** What has been gathered; branches with nothing on them are left out. */
    Typed.Mapping typed() {
        List<Typed.Entry> entries = new ArrayList<>();
        for (String key : order) {
            Typed value = leaves.containsKey(key)
                    ? leaves.get(key)
                    : branches.get(key).typed();
            if (!(value instanceof Typed.Mapping mapping) || !mapping.entries().isEmpty()) {
                entries.add(new Typed.Entry(key, value.place(), value));
            }
        }
        return new Typed.Mapping(List.copyOf(entries), false, place);
    }

    private static String plain(BigDecimal value) {
        BigDecimal shown = value.stripTrailingZeros();
        return shown.setScale(Math.max(2, shown.scale())).toPlainString();
    }
}
