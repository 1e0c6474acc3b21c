package cn.yince.read.fillin;

import cn.yince.problem.Place;
import cn.yince.read.sheet.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is filled in in a row.
 *
 * @param row its number
 * @param headings where the columns stand
 * @param cells of the row by column
 * @param keys what the row is for
 * @param keyPlaces where those stand when they stand in cells of their own
 * @param thing the entry that the row names, if it names one
 */
record RowValues(
        Page page,
        int row,
        Headings headings,
        Map<Column, Cell> cells,
        List<String> keys,
        List<Place> keyPlaces,
        Optional<Sprout> thing) {
    /** Takes it into a part of the tree; whether there was anything. */
    boolean takenInto(Sprout root) {
        Map<List<String>, Sprout> entries = new HashMap<>();
        boolean any = false;
        for (Map.Entry<Column, Cell> e : cells.entrySet()) {
            if (e.getKey().content() instanceof Column.Values values) {
                Optional<String> text = page.value(e.getValue(), values.entry());
                if (text.isPresent()) {
                    any = true;
                    take(values.entry(), text.get(), e.getValue(), entries, root);
                }
            }
        }
        if (page.notes().areTaken()) {
            headings.columns().forEach((column, at) -> {
                if (column.content() instanceof Column.Values values) {
                    noted(values.entry(), at, entries, root);
                }
            });
        }
        return any;
    }

    /** Where a value of the row stands or would; of an entry that there is none of yet, nowhere. */
    private void noted(Entry entry, int column, Map<List<String>, Sprout> entries, Sprout root) {
        List<String> steps = entry.trail().keyed(keys).steps();
        Sprout part = root;
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).equals(Trail.NAMED)) {
                part = thing.orElseThrow();
                from = i + 1;
            } else if (steps.get(i).equals(Trail.ENTRY)) {
                part = entries.get(steps.subList(0, i + 1));
                from = i + 1;
                if (part == null) {
                    return;
                }
            }
        }
        if (from < steps.size()) {
            page.notes().value(part, steps.subList(from, steps.size()), page.spot(row, column, -1, entry));
        }
    }

    private void take(Entry entry, String text, Cell cell, Map<List<String>, Sprout> entries, Sprout root) {
        List<String> steps = entry.trail().keyed(keys).steps();
        List<Place> places = places(entry.trail(), cell);
        Sprout here = root;
        List<String> way = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            way.add(step);
            Sprout above = here;
            if (step.equals(Trail.NAMED)) {
                here = thing.orElseThrow();
            } else if (step.equals(Trail.ENTRY) && i == steps.size() - 1) {
                List<String> lines = text.lines()
                        .map(CellText::line)
                        .filter(line -> !line.isEmpty())
                        .toList();
                for (int number = 0; number < lines.size(); number++) {
                    Sprout line = above.entry(cell.place());
                    line.take(CellText.scalar(lines.get(number), cell));
                    page.notes().value(line, List.of(), page.spot(cell.row(), cell.column(), number, entry));
                }
                return;
            } else if (step.equals(Trail.ENTRY)) {
                here = entries.computeIfAbsent(List.copyOf(way), w -> above.entry(cell.place()));
            } else {
                here = above.child(step, i < places.size() ? places.get(i) : cell.place());
            }
        }
        here.take(CellText.scalar(text, cell));
    }

    /** The places of a trail's steps: a row's keys stand in other cells than its value. */
    private List<Place> places(Trail trail, Cell cell) {
        List<Place> places = new ArrayList<>();
        Iterator<Place> own = keyPlaces.iterator();
        trail.steps().forEach(step -> places.add(step.equals(Trail.KEY) && own.hasNext() ? own.next() : cell.place()));
        return places;
    }
}
