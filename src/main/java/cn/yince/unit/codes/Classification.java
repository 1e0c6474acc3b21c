package cn.yince.unit.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One of the classifications of 政府收支分类科目 over all years. Where several layers name a code in a year, the nearest layer
 * is right; what it does not say of the code, the farther ones may.
 */
public final class Classification {
    private static final String SUCCESSOR = "接替";
    private static final int CLASS = 3;

    /** Of which the codes are kept. */
    private static final int MOST_YEARS = 16;

    private final String name;
    private final Map<Integer, CodesOfYear> ofYears = new ConcurrentHashMap<>();
    private final Map<String, List<CodeEntry>> byCode = new TreeMap<>();

    /**
     * A classification.
     *
     * @param name e.g. {@code 功能分类}
     * @param layers the rows of each layer that has any, nearest first, in the order of their files
     */
    Classification(String name, List<List<CodeEntry>> layers) {
        this.name = name;
        for (List<CodeEntry> layer : layers) {
            for (CodeEntry entry : layer) {
                byCode.computeIfAbsent(entry.code(), c -> new ArrayList<>(1)).add(entry);
            }
        }
    }

    /** E.g. {@code 功能分类}, also its name in 科目补充. */
    public String name() {
        return name;
    }

    /** Every code it ever had, in order. */
    public Collection<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    /** Every name a code had, the nearest layer's first, each layer's in the order of its file. */
    public List<CodeEntry> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** What a code is called in a year; nothing when there is none in that year. */
    public Optional<CodeEntry> in(int year, String code) {
        return first(year, of(code));
    }

    private static Optional<CodeEntry> first(int year, List<CodeEntry> entries) {
        for (CodeEntry entry : entries) {
            if (entry.years().contains(year)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The codes of a year; kept for the next who asks. */
    CodesOfYear ofYear(int year) {
        CodesOfYear known = ofYears.get(year);
        if (known == null) {
            known = CodesOfYear.of(this, year);
            if (ofYears.size() < MOST_YEARS) {
                ofYears.putIfAbsent(year, known);
            }
        }
        return known;
    }

    /** What the codes of a year are called in it, by code. */
    Map<String, CodeEntry> in(int year) {
        Map<String, CodeEntry> current = new HashMap<>(byCode.size() * 2);
        byCode.forEach((code, entries) -> first(year, entries).ifPresent(entry -> current.put(code, entry)));
        return current;
    }

    /** What a code is called in the year, among those it has a name in, that is nearest to one; the earlier of two. */
    public Optional<CodeEntry> nearest(int year, String code) {
        return of(code).stream()
                .min(Comparator.comparingInt(entry -> entry.years().distanceTo(year)));
    }

    /** What a column says of a code in a year, or else of its 类. */
    Optional<String> trait(String column, int year, String code) {
        Optional<String> own = ownTrait(column, year, code);
        return own.isPresent() || code.length() == CLASS ? own : ownTrait(column, year, code.substring(0, CLASS));
    }

    private Optional<String> ownTrait(String column, int year, String code) {
        for (CodeEntry entry : of(code)) {
            String trait = entry.years().contains(year) ? entry.traits().get(column) : null;
            if (trait != null) {
                return Optional.of(trait);
            }
        }
        return Optional.empty();
    }

    /** The code that took the place of one that is not used any more. */
    public Optional<String> successor(String code) {
        return of(code).stream()
                .flatMap(entry -> Optional.ofNullable(entry.traits().get(SUCCESSOR)).stream())
                .findFirst();
    }

    /** The codes in whose place one came. */
    public List<String> predecessors(String code) {
        return byCode.keySet().stream()
                .filter(earlier -> successor(earlier).filter(code::equals).isPresent())
                .toList();
    }
}
