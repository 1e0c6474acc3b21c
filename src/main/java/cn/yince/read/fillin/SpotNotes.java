package cn.yince.read.fillin;

import cn.yince.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notes where everything stands while sheets are read; which entry of a list it is, is known at the end. */
final class SpotNotes {
    private static final int ENDLESS = 1 << 20;
    private final boolean taken;
    private final List<Noted> values = new ArrayList<>();
    private final List<Noted> keys = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    /** Sheets for an entry of a list that were left empty, with the steps of the list. */
    private final Map<Sprout, List<String>> spare = new LinkedHashMap<>();

    private record Noted(Sprout part, List<String> steps, Spot spot) {}

    private record Table(Sprout part, TableSpot spot) {}

    /** Notes, or none where nobody will ask. */
    SpotNotes(boolean taken) {
        this.taken = taken;
    }

    boolean areTaken() {
        return taken;
    }

    /** A value, or an empty place for one. */
    void value(Sprout part, List<String> steps, Spot spot) {
        if (taken) {
            values.add(new Noted(part, steps, spot));
        }
    }

    /** The names or codes of a row; those left out stand in an earlier one. */
    void keys(Sprout part, Block.Table table, List<String> names, List<Place> places) {
        for (Entry entry : taken ? table.entries().toList() : List.<Entry>of()) {
            List<String> plain = entry.trail().steps();
            List<String> steps = entry.trail().keyed(names).steps();
            int key = 0;
            for (int i = 0; i < plain.size() && !plain.get(i).equals(Trail.ENTRY); i++) {
                if (plain.get(i).equals(Trail.KEY) && key < places.size()) {
                    Place place = places.get(key++);
                    Spot spot = new Spot(place.sheet(), place.line(), place.column(), -1, null);
                    keys.add(new Noted(part, steps.subList(0, i + 1), spot));
                }
            }
        }
    }

    /** A table, before its rows are read: they are added to what is answered. */
    TableSpot table(Sprout part, String sheet, Block.Table plan, Headings headings, int to, int end) {
        TableSpot spot = new TableSpot(
                sheet,
                List.of(),
                plan,
                headings.columns(),
                headings.row(),
                to >= end ? ENDLESS : to,
                new ArrayList<>(),
                new HashMap<>());
        if (taken) {
            tables.add(new Table(part, spot));
        }
        return spot;
    }

    /** A sheet for one entry of a list, which has nothing yet. */
    void spare(Sprout part, List<String> list) {
        spare.put(part, list);
    }

    /** All that was noted, with the whole steps from the top. */
    Spots spots(Sprout top) {
        Map<Sprout, List<String>> ways = new IdentityHashMap<>();
        walk(top, List.of(), ways);
        Map<List<String>, Integer> next = new HashMap<>();
        spare.forEach((part, list) -> {
            int number =
                    next.merge(list, top.find(list).map(l -> l.entries().size()).orElse(0), (a, b) -> a + 1);
            ways.putIfAbsent(part, then(list, String.valueOf(number)));
        });
        Map<List<String>, Spot> byValue = new HashMap<>();
        values.forEach(noted -> put(noted, ways, byValue));
        Map<List<String>, Spot> byKey = new HashMap<>();
        keys.forEach(noted -> put(noted, ways, byKey));
        List<TableSpot> all = new ArrayList<>();
        for (Table table : tables) {
            List<String> base = ways.get(table.part());
            if (base != null) {
                TableSpot spot = table.spot();
                all.add(new TableSpot(
                        spot.sheet(),
                        base,
                        spot.plan(),
                        spot.columns(),
                        spot.headings(),
                        spot.end(),
                        List.copyOf(spot.used()),
                        new LinkedHashMap<>(spot.blanks())));
            }
        }
        return new Spots(byValue, byKey, all);
    }

    private static void put(Noted noted, Map<Sprout, List<String>> ways, Map<List<String>, Spot> into) {
        List<String> way = ways.get(noted.part());
        if (way != null) {
            List<String> all = new ArrayList<>(way);
            all.addAll(noted.steps());
            into.putIfAbsent(Spots.normal(all), noted.spot());
        }
    }

    private static void walk(Sprout here, List<String> way, Map<Sprout, List<String>> into) {
        into.put(here, way);
        new TreeMap<>(here.children()).forEach((key, child) -> walk(child, then(way, key), into));
        for (int i = 0; i < here.entries().size(); i++) {
            walk(here.entries().get(i), then(way, String.valueOf(i)), into);
        }
    }

    private static List<String> then(List<String> steps, String step) {
        List<String> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }
}
