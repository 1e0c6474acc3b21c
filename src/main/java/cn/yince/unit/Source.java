package cn.yince.unit;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Origin;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The file a unit was read from: where each thing stands.
 *
 * @param file as the user named it
 * @param places place of every key, by path with dots, e.g. {@code 支出.2010601.一般公共预算财政拨款.基本支出}; list entries are
 *     counted from 1, e.g. {@code 绩效自评.2.项目名称}
 * @param texts every text that may print, with its place
 * @param numbers every number typed, by its path
 * @param blanks place of every key, or cell, with nothing typed beside it, by path
 * @param remarks what was told while it was read
 */
public record Source(
        String file,
        NavigableMap<String, Place> places,
        List<Text> texts,
        Map<String, Origin.Typed> numbers,
        Map<String, Place> blanks,
        List<Problem> remarks) {
    /** Read without a blank and without a remark. */
    public Source(
            String file, NavigableMap<String, Place> places, List<Text> texts, Map<String, Origin.Typed> numbers) {
        this(file, places, texts, numbers, Map.of(), List.of());
    }

    /**
     * A text as typed.
     *
     * @param path its path
     * @param text the text
     * @param place where it begins
     */
    public record Text(String path, String text, Place place) {}

    /** The same where more stands. */
    public Source with(Map<String, Place> more) {
        NavigableMap<String, Place> all = new TreeMap<>(places);
        all.putAll(more);
        return new Source(file, Collections.unmodifiableNavigableMap(all), texts, numbers, blanks, remarks);
    }

    /** The same of which this was told while it was read. */
    public Source remarking(List<Problem> all) {
        return new Source(file, places, texts, numbers, blanks, List.copyOf(all));
    }

    /** What was typed at a path as a number; nothing when there is none and it counts as zero. */
    public Exact number(String path, BigDecimal number) {
        Origin absent = number.signum() == 0 ? Origin.ABSENT : Origin.UNKNOWN;
        return new Exact(number, numbers.containsKey(path) ? numbers.get(path) : absent);
    }

    /** Whether it is a workbook, of which people see cells. */
    public boolean isWorkbook() {
        return places.values().stream().anyMatch(Place::hasSheet);
    }

    /** The place of the first of these paths that was typed; the whole file when none was. */
    public Place placeOfFirst(String... paths) {
        for (String path : paths) {
            if (places.containsKey(path)) {
                return places.get(path);
            }
        }
        return Place.of(file);
    }

    /** The place of a path, or of the nearest enclosing one that was typed or left blank. */
    public Place placeOf(String path) {
        for (String p = path; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('.')))) {
            Place place = places.getOrDefault(p, blanks.get(p));
            if (place != null) {
                return place;
            }
        }
        return Place.of(file);
    }
}
