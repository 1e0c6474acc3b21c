package cn.yince.read.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a unit file says behind “#”, by the paths of its keys: names joined by dots, list entries counted from 1, empty
 * for the file itself. Begun empty, written to, and then given to {@link UnitText}; a remark may hold any text.
 */
public final class Remarks {
    private final Map<String, List<String>> above = new LinkedHashMap<>();
    private final Map<String, String> beside = new LinkedHashMap<>();
    private final Map<String, List<String>> below = new LinkedHashMap<>();

    /** Adds lines before the line of a key; for the file itself, at its very top. */
    public Remarks above(String path, List<String> lines) {
        return add(above, path, lines);
    }

    /** Sets what stands behind a key and its value on the same line. */
    public Remarks beside(String path, String text) {
        beside.put(path, text);
        return this;
    }

    /** Adds lines after everything below a key, indented like it. */
    public Remarks below(String path, List<String> lines) {
        return add(below, path, lines);
    }

    private Remarks add(Map<String, List<String>> where, String path, List<String> lines) {
        where.computeIfAbsent(path, none -> new ArrayList<>()).addAll(lines);
        return this;
    }

    List<String> above(String path) {
        return above.getOrDefault(path, List.of());
    }

    String beside(String path) {
        return beside.getOrDefault(path, "");
    }

    List<String> below(String path) {
        return below.getOrDefault(path, List.of());
    }
}
