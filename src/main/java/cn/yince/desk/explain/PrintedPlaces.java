package cn.yince.desk.explain;

import cn.yince.OpenUnit;
import cn.yince.Preview;
import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where on the pages that prints which something found is about. */
public final class PrintedPlaces {
    private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”");
    private static final int MOST = 4;
    private static final int MOST_TYPED = 500;
    private static final int SHORTEST_TEXT = 4;
    private static final int SHORTEST_PART = 8;
    private final OpenUnit unit;
    private final Preview preview;

    private final boolean whole;

    /** How many typed numbers a printed one is made of, by the place of each of them and the name of the printed. */
    private final Map<Place, Map<String, Integer>> byPlace = new HashMap<>();

    /** The same by the paths of those that were typed. */
    private final NavigableMap<String, Map<String, Integer>> byPath = new TreeMap<>();

    /**
     * A place on a page.
     *
     * @param page 1-based
     * @param area what is about it
     */
    public record Printed(int page, Area area) {}

    /**
     * For the findings of a unit as it prints.
     *
     * @param whole whether it was read from the file in which they were found; otherwise from what was left of it, and
     *     places are others
     */
    public PrintedPlaces(OpenUnit unit, Preview preview, boolean whole) {
        this.unit = unit;
        this.preview = preview;
        this.whole = whole;
        for (Trace trace : Traces.of(unit.figures(), unit.settings(), List.of()).all()) {
            Map<Place, String> typed = typed(trace.number());
            typed.forEach((place, path) -> {
                byPlace.computeIfAbsent(place, none -> new HashMap<>()).put(trace.name(), typed.size());
                byPath.computeIfAbsent(path, none -> new HashMap<>()).put(trace.name(), typed.size());
            });
        }
    }

    /** Where everything was typed that a number is made of, with its path. */
    private static Map<Place, String> typed(Traced number) {
        Set<Traced> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Traced> open = new ArrayDeque<>(List.of(number));
        Map<Place, String> places = new HashMap<>();
        while (!open.isEmpty() && places.size() < MOST_TYPED) {
            Origin origin = open.pop().origin();
            if (origin instanceof Origin.Typed typed) {
                places.put(typed.place(), typed.path());
            } else if (origin instanceof Origin.Published published) {
                places.put(published.place(), "");
            }
            origin.inputs().stream().filter(met::add).forEach(open::push);
        }
        return places;
    }

    /**
     * Where it prints: numbers made of what was typed there, those of it alone first, or the words typed there; else
     * what was typed beside it.
     *
     * @param path of what was typed there, keys joined by dots; empty when it is not known
     */
    public List<Printed> of(Problem problem, String path) {
        Map<String, Integer> numbers = Stream.<Supplier<Map<String, Integer>>>of(
                        () -> whole ? byPlace.getOrDefault(problem.place(), Map.of()) : Map.of(),
                        () -> byPath.getOrDefault(path, Map.of()),
                        () -> named(problem.message()))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Map.of());
        List<Printed> places = spots(numbers);
        if (places.isEmpty()) {
            texts(problem, path, places);
        }
        int first = path.indexOf('.');
        for (int end = path.length();
                places.isEmpty() && end > first && end > 0;
                end = path.lastIndexOf('.', end - 1)) {
            Map<String, Integer> inside = below(path.substring(0, end) + ".");
            places.addAll(first < 0 ? totals(inside) : spots(inside));
        }
        return places;
    }

    /** The numbers that are made of what was typed below a path. */
    private Map<String, Integer> below(String path) {
        Map<String, Integer> all = new HashMap<>();
        byPath.subMap(path, path + Character.MAX_VALUE).values().forEach(all::putAll);
        return all;
    }

    /** Of a whole chapter what is made of most of it. */
    private List<Printed> totals(Map<String, Integer> inside) {
        int most = inside.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Map<String, Integer> totals = new HashMap<>(inside);
        totals.values().removeIf(size -> size < most);
        return spots(totals);
    }

    private List<Printed> spots(Map<String, Integer> numbers) {
        int fewest = numbers.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        return new ArrayList<>(preview.numbers().stream()
                .filter(spot -> numbers.getOrDefault(spot.name(), fewest + 1) == fewest)
                .sorted(Comparator.comparingInt(Preview.Spot::page))
                .limit(MOST)
                .map(spot -> new Printed(spot.page(), spot.area()))
                .toList());
    }

    /** The printed numbers that a message names between quotation marks. */
    private Map<String, Integer> named(String message) {
        Set<String> quoted =
                QUOTED.matcher(message).results().map(quote -> quote.group(1)).collect(Collectors.toSet());
        return preview.numbers().stream()
                .map(Preview.Spot::name)
                .filter(quoted::contains)
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> 1));
    }

    private void texts(Problem problem, String path, List<Printed> into) {
        for (Source.Text text : unit.unit().source().texts()) {
            if (text.path().equals(path) || whole && isAbout(text.place(), problem.place())) {
                String typed = bare(text.text());
                for (int page = 0; page < preview.texts().size() && into.size() < MOST; page++) {
                    for (Drawn drawn : preview.texts().get(page)) {
                        if (into.size() < MOST && shares(typed, bare(drawn.text()))) {
                            into.add(new Printed(page + 1, drawn.area()));
                        }
                    }
                }
            }
        }
    }

    /** A text of one line may be found fault with at any of its characters. */
    private static boolean isAbout(Place text, Place found) {
        return text.equals(found)
                || !text.hasSheet()
                        && found.line() > 0
                        && text.line() == found.line()
                        && text.file().equals(found.file());
    }

    private static boolean shares(String typed, String drawn) {
        return typed.length() >= SHORTEST_TEXT && drawn.contains(typed)
                || drawn.length() >= SHORTEST_PART && typed.contains(drawn);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
