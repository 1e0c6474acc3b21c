package cn.yince.read.edit;

import cn.yince.problem.Place;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where things stand in a tree. */
public final class TreePlaces {
    private final TreeMap<Place, List<String>> byPlace = new TreeMap<>();

    /** Of all there is in a tree. */
    public TreePlaces(Typed tree) {
        walk(tree, List.of());
    }

    private void walk(Typed typed, List<String> steps) {
        if (!steps.isEmpty()) {
            byPlace.put(typed.place(), steps);
        }
        if (typed instanceof Typed.Mapping mapping) {
            for (Typed.Entry entry : mapping.entries()) {
                List<String> below = then(steps, entry.key());
                byPlace.put(entry.place(), below);
                walk(entry.value(), below);
            }
        } else if (typed instanceof Typed.Sequence list) {
            for (int i = 0; i < list.entries().size(); i++) {
                walk(list.entries().get(i), then(steps, String.valueOf(i)));
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

    private static List<String> then(List<String> steps, String step) {
        List<String> all = new ArrayList<>(steps);
        all.add(step);
        return List.copyOf(all);
    }
}
