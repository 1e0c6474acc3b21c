package cn.yince.check.prose;

import cn.yince.compute.Figure;
import cn.yince.compute.Group;
import cn.yince.compute.Text;
import cn.yince.problem.Place;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Address;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Gathers the texts of a unit: those beside figures first, then whatever else prints. */
final class Passages {
    private static final int SHORTEST = 2;
    private final String formArea;
    private final Function<Group, Indicators> indicators;
    private final List<Passage> found = new ArrayList<>();
    private final Map<String, List<Source.Text>> typed = new HashMap<>();
    /** Those not beside figures so far, in the order of their places: thousands may have the same words. */
    private final Map<String, NavigableMap<Place, Queue<Source.Text>>> free = new HashMap<>();

    /** Where texts beside figures begin; a text may stand beside several. */
    private final Map<Typed, Place> placed = new HashMap<>();

    private final Set<Source.Text> beside = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Words and the place of their key. */
    private record Typed(String words, Place key) {}

    Passages(Source source, String formArea, Function<Group, Indicators> indicators) {
        this.formArea = formArea;
        this.indicators = indicators;
        source.texts().forEach(text -> {
            typed.computeIfAbsent(text.text(), t -> new ArrayList<>(1)).add(text);
            free.computeIfAbsent(text.text(), t -> new TreeMap<>(Passages::compare))
                    .computeIfAbsent(text.place(), place -> new ArrayDeque<>(1))
                    .add(text);
        });
    }

    List<Passage> of(Group root) {
        root.eachText(this::collect);
        for (List<Source.Text> same : typed.values()) {
            for (Source.Text text : same) {
                if (!beside.contains(text) && text.text().length() >= SHORTEST) {
                    Pieces.of(text.text())
                            .forEach(piece -> found.add(new Passage(text.path(), null, piece, text.place(), null)));
                }
            }
        }
        return found;
    }

    private void collect(Group group, String name, Text text) {
        if (!text.isEmpty()) {
            Address path = group.at(name);
            boolean form = path.head().equals(formArea) && path.parts().size() > 1;
            Indicators ofForm = form ? indicators.apply(group) : null;
            Place place = place(text);
            Pieces.of(text.printed(Passages::number))
                    .forEach(piece -> found.add(new Passage(path.toString(), group, piece, place, ofForm)));
        }
    }

    /** Where the text itself begins: the typed text at or next behind the place of its key. */
    private Place place(Text prose) {
        return placed.computeIfAbsent(new Typed(prose.raw(), prose.place()), typed -> free(prose));
    }

    private Place free(Text prose) {
        NavigableMap<Place, Queue<Source.Text>> left = free.getOrDefault(prose.raw(), Collections.emptyNavigableMap());
        Map.Entry<Place, Queue<Source.Text>> best = left.ceilingEntry(prose.place());
        if (best == null) {
            return prose.place();
        }
        beside.add(best.getValue().remove());
        if (best.getValue().isEmpty()) {
            left.remove(best.getKey());
        }
        return best.getKey();
    }

    /**
     * Those of one file follow one another: units of a department may say the same at the same place of their files.
     */
    private static int compare(Place a, Place b) {
        if (!a.file().equals(b.file())) {
            return a.file().compareTo(b.file());
        } else if (!a.sheet().equals(b.sheet())) {
            return a.sheet().compareTo(b.sheet());
        }
        return a.line() == b.line() ? Integer.compare(a.column(), b.column()) : Integer.compare(a.line(), b.line());
    }

    /** A figure as a plain number. */
    private static String number(Figure figure) {
        return figure.as(
                money -> money.amount().rounded().toPlainString(),
                formMoney -> formMoney.amount().value().toPlainString(),
                percent -> percent.rate().rounded(2).toPlainString() + "%",
                count -> String.valueOf(count.number()),
                score -> score.points().toPlainString());
    }
}
