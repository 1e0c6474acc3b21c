package cn.yince.check;

import cn.yince.problem.Place;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where in a unit file the numbers stand that a finding is about, told by what they were made of. The work is bounded:
 * every number is gone through once, and no more than some ten thousands of them.
 */
final class TypedAt {
    private static final int MOST = 50_000;

    private final Source source;
    private final Set<String> files;
    private final Map<Origin.Typed, BigDecimal> values = new HashMap<>();
    private final Set<Traced> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private TypedAt(Source source) {
        this.source = source;
        this.files = source.places().values().stream().map(Place::file).collect(Collectors.toSet());
    }

    /**
     * The place of the first of some numbers of which anything was typed in the unit's own files: the 公布数 that stands
     * for it, the one number typed, or the innermost thing that holds all that was typed of it beside its first part.
     * Last year's file only when the unit's own have nothing, and the file itself when nothing was typed at all.
     *
     * @param numbers each a number, or all that were summed
     */
    static Place of(List<List<Traced>> numbers, Source source) {
        TypedAt at = new TypedAt(source);
        Optional<Place> elsewhere = Optional.empty();
        for (List<Traced> number : numbers) {
            Optional<Place> published = number.size() == 1 ? published(number.get(0)) : Optional.empty();
            List<Origin.Typed> typed = at.typed(number);
            List<Origin.Typed> own = typed.stream()
                    .filter(one -> at.files.contains(one.place().file()))
                    .toList();
            if (published.isPresent() || !own.isEmpty()) {
                return published.orElseGet(() -> at.holding(own));
            }
            elsewhere = elsewhere.or(() -> typed.stream().findFirst().map(Origin.Typed::place));
        }
        return elsewhere.orElse(Place.of(source.file()));
    }

    /**
     * A cell of a workbook for what was found at a place there. People see no whole of several cells in it: where none
     * of the numbers was typed at the place, the largest one does, of the first that were typed on the sheet.
     */
    static Place cell(List<List<Traced>> numbers, Source source, Place place) {
        TypedAt at = new TypedAt(source);
        List<List<Origin.Typed>> all = numbers.stream()
                .map(at::typed)
                .map(typed -> typed.stream()
                        .filter(one -> at.files.contains(one.place().file())
                                && one.place().file().equals(place.file()))
                        .toList())
                .filter(typed -> !typed.isEmpty())
                .toList();
        boolean stands = place.line() > 0
                && all.stream()
                        .flatMap(List::stream)
                        .anyMatch(one -> one.place().equals(place));
        return stands
                ? place
                : all.stream()
                        .flatMap(typed -> at.largest(typed, place).stream())
                        .findFirst()
                        .orElse(place);
    }

    private Optional<Place> largest(List<Origin.Typed> typed, Place place) {
        return typed.stream()
                .filter(one -> !place.hasSheet() || one.place().sheet().equals(place.sheet()) || place.line() == 0)
                .max(Comparator.comparing(values::get))
                .map(Origin.Typed::place);
    }

    /** The unit's own files in which anything was typed of which some numbers were made. */
    static Set<String> files(List<List<Traced>> numbers, Source source) {
        TypedAt at = new TypedAt(source);
        return numbers.stream()
                .flatMap(number -> at.typed(number).stream())
                .map(one -> one.place().file())
                .filter(at.files::contains)
                .collect(Collectors.toSet());
    }

    private static Optional<Place> published(Traced number) {
        Origin origin = number.origin();
        while (origin instanceof Origin.Named || origin instanceof Origin.Magnitude) {
            origin = origin.inputs().get(0).origin();
        }
        return origin instanceof Origin.Published published ? Optional.of(published.place()) : Optional.empty();
    }

    /** What was typed of some numbers, in order. */
    private List<Origin.Typed> typed(List<Traced> numbers) {
        List<Origin.Typed> typed = new ArrayList<>();
        Deque<Traced> open = new ArrayDeque<>();
        push(numbers, open);
        while (!open.isEmpty() && seen.size() < MOST) {
            Traced next = open.pop();
            if (!seen.add(next)) {
                continue;
            } else if (next.origin() instanceof Origin.Typed leaf) {
                typed.add(leaf);
                values.merge(leaf, next.number().abs(), BigDecimal::max);
            } else {
                push(next.origin().inputs(), open);
            }
        }
        return typed;
    }

    /** The first is to be popped first. */
    private static void push(List<Traced> numbers, Deque<Traced> open) {
        for (int i = numbers.size() - 1; i >= 0; i--) {
            open.push(numbers.get(i));
        }
    }

    /** The innermost place that holds all of the file and part of the file where the first was typed. */
    private Place holding(List<Origin.Typed> typed) {
        Place first = keyOf(typed.get(0));
        Address common = Address.parse(typed.get(0).path());
        boolean several = false;
        for (Origin.Typed other : typed) {
            Address path = Address.parse(other.path());
            if (other.place().file().equals(first.file()) && path.head().equals(common.head())) {
                several |= !path.equals(common);
                common = common.sharedWith(path);
            }
        }
        if (several && source.isWorkbook()) {
            return largest(typed, Place.of(first.file())).orElse(first);
        }
        Place holding = source.placeOf(common.toString());
        return several && holding.file().equals(first.file()) && holding.line() > 0 ? holding : first;
    }

    /**
     * The key before a number, as other rules point at it; the number itself where the unit's file counts it under
     * another path.
     */
    private Place keyOf(Origin.Typed typed) {
        Place key = source.placeOf(typed.path());
        boolean before = key.file().equals(typed.place().file())
                && key.sheet().equals(typed.place().sheet())
                && key.line() == typed.place().line();
        return before ? key : typed.place();
    }
}
