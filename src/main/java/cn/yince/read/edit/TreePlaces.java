package cn.yince.read.edit;

import cn.yince.problem.Place;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where things stand in a tree. */
public final class TreePlaces {
    private final TreeMap<Place, List<String>> byPlace = new TreeMap<>();
    private final Map<List<String>, String> paths = new HashMap<>();

    /** Of all there is in a tree. */
    public TreePlaces(Typed tree) {
        walk(tree, List.of(), "");
    }

    private void walk(Typed typed, List<String> steps, String path) {
        if (!steps.isEmpty()) {
            byPlace.put(typed.place(), steps);
            paths.put(steps, path);
        }
        if (typed instanceof Typed.Mapping mapping) {
            for (Typed.Entry entry : mapping.entries()) {
                List<String> below = then(steps, entry.key());
                byPlace.put(entry.place(), below);
                walk(entry.value(), below, path.isEmpty() ? entry.key() : path + "." + entry.key());
            }
        } else if (typed instanceof Typed.Sequence list) {
            for (int i = 0; i < list.entries().size(); i++) {
                walk(list.entries().get(i), then(steps, String.valueOf(i)), path + "." + (i + 1));
            }
        }
    }

    /** The steps to what begins there. */
    public Optional<List<String>> exactly(Place place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** The last thing that begins no later. */
    public Optional<List<String>> before(Place place) {
        Map.Entry<Place, List<String>> entry = place.line() == 0 ? null : byPlace.floorEntry(place);
        return entry == null || !entry.getKey().whole().equals(place.whole())
                ? Optional.empty()
                : Optional.of(entry.getValue());
    }

    /** Some steps as one text, as {@link cn.yince.unit.Source} has it: joined by dots, entries of lists from 1. */
    public String path(List<String> steps) {
        return paths.getOrDefault(steps, String.join(".", steps));
    }

    private static List<String> then(List<String> steps, String step) {
        List<String> all = new ArrayList<>(steps);
        all.add(step);
        return List.copyOf(all);
    }
}
