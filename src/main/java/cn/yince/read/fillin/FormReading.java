package cn.yince.read.fillin;

import cn.yince.problem.Place;
import cn.yince.read.sheet.Cell;
import cn.yince.read.yaml.Typed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads labels with what was filled in beside them. */
final class FormReading {
    private final Page page;
    private final Block.Form form;
    private final Map<String, Block.Item> items = new HashMap<>();
    private final Set<String> notes = new HashSet<>();
    private final Map<String, Cell> found = new HashMap<>();

    FormReading(Page page, Block.Form form) {
        this.page = page;
        this.form = form;
        form.items().forEach(this::know);
    }

    private void know(Block.Item item) {
        items.put(CellText.label(item.label()), item);
        if (item instanceof Block.Blank blank) {
            notes.add(blank.entry().note());
        } else if (item instanceof Block.Preset preset) {
            notes.add(preset.entry().note());
        } else if (item instanceof Block.Subject subject) {
            items.put(CellText.label(subject.which()), new Block.Total(subject.which(), List.of()));
        }
    }

    /**
     * Reads the rows of the form into a part of the tree.
     *
     * @return what was typed beside labels that have no place in the tree, by label
     */
    Map<String, Cell> read(int from, int to, Sprout part) {
        Map<String, Cell> others = new HashMap<>();
        Map<String, Cell> beside = new HashMap<>();
        for (int row : page.rows(from, to)) {
            int next = 1;
            for (Cell cell : List.copyOf(page.row(row).values())) {
                Block.Item item = cell.column() < next ? null : items.get(CellText.label(cell.text()));
                if (item != null) {
                    page.understand(cell);
                    Optional<Cell> value = beside(row, page.after(cell));
                    next = value.map(page::after).orElse(page.after(cell));
                    value.ifPresent(typed -> beside.putIfAbsent(item.label(), typed));
                    take(item, cell, value, part, others);
                } else if (notes.contains(CellText.of(cell))) {
                    page.understand(cell);
                }
            }
        }
        for (Block.Item item : form.items()) {
            if (item instanceof Block.Total total && beside.containsKey(total.label())) {
                Overtyped.tell(page, total, beside.get(total.label()), beside);
            }
        }
        return others;
    }

    /** The first cell beside a label that is neither another label nor an explanation. */
    private Optional<Cell> beside(int row, int column) {
        Cell own = page.row(row).get(column);
        if (own != null && !notes.contains(CellText.of(own))) {
            return Optional.of(own);
        }
        for (Cell cell : page.row(row).tailMap(column, true).values()) {
            if (items.containsKey(CellText.label(cell.text()))) {
                return Optional.empty();
            } else if (!notes.contains(CellText.of(cell))) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private void take(Block.Item item, Cell label, Optional<Cell> cell, Sprout part, Map<String, Cell> others) {
        if (item instanceof Block.Blank blank) {
            put(blank.entry(), blank.required(), label, cell, part);
        } else if (item instanceof Block.Preset preset) {
            put(preset.entry(), false, label, cell, part);
        } else {
            boolean sum = item instanceof Block.Total && form.items().contains(item);
            cell.filter(value -> !sum || value.kind() != Cell.Kind.TEXT).ifPresent(page::understand);
            cell.ifPresent(value -> others.put(item.label(), value));
        }
    }

    private void put(Entry entry, boolean required, Cell label, Optional<Cell> cell, Sprout part) {
        Optional<String> text = cell.flatMap(value -> page.value(value, entry));
        Place place = cell.map(Cell::place).orElseGet(() -> page.grid().placeOf(label.row(), page.after(label)));
        page.notes().value(part, entry.trail().steps(), page.spot(place.line(), place.column(), -1, entry));
        if (text.isEmpty() && !required) {
            page.blank(entry.trail().steps(), label.row(), page.after(label));
            return;
        }
        Sprout here = part.descend(entry.trail().steps(), place);
        if (text.isEmpty()) {
            here.take(new Typed.Scalar("", true, List.of(), place));
            return;
        }
        Cell earlier = found.putIfAbsent(entry.trail().toString(), cell.get());
        if (earlier != null) {
            page.error(
                    "Y0201",
                    place,
                    "“" + label.text().strip() + "”重复，" + earlier.place().cell() + " 已经填过",
                    "请只保留一处");
        } else {
            here.take(CellText.scalar(text.get(), cell.get()));
        }
    }
}
