package cn.yince.desk.workbook;

import cn.yince.desk.workbook.Looks.Look;
import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.Entry;
import cn.yince.read.shape.Outline;
import cn.yince.read.yaml.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Writes labels with places to fill in. */
final class FormWriter {
    /** Follows the label of what must be filled in. */
    private static final String MARK = "＊";

    private final SheetContext context;
    private final Block.Form form;
    private final Canvas canvas;
    private final List<int[]> places;
    private final Map<String, String> cells = new HashMap<>();

    FormWriter(SheetContext context, Block.Form form) {
        this.context = context;
        this.form = form;
        this.canvas = context.canvas();
        this.places = context.places(Widths.wanted(form));
    }

    void write() {
        int pair = 0;
        for (Block.Item item : form.items()) {
            if (item instanceof Block.Subject && context.subject() == null) {
                continue;
            }
            boolean wide = form.pairs() == 1
                    || item instanceof Block.Subject
                    || item instanceof Block.Blank blank && blank.wide();
            if (pair == 0 || wide) {
                canvas.next();
                pair = 0;
            }
            write(item, 2 * pair, wide);
            pair = wide ? 0 : (pair + 1) % form.pairs();
        }
    }

    private void write(Block.Item item, int at, boolean wide) {
        int[] label = places.get(at);
        int[] value = place(at + 1, wide);
        if (item instanceof Block.Blank blank) {
            label(
                    blank.required() ? blank.label() + MARK : blank.label(),
                    blank.required() ? Look.REQUIRED : Look.LABEL,
                    label);
            blank(blank, value);
        } else if (item instanceof Block.Preset preset) {
            label(preset.label(), Look.LABEL, label);
            canvas.cell(value[0], value[1], Look.COMPUTED_TEXT)
                    .setCellValue(context.names().kind());
            note(preset.entry());
        } else if (item instanceof Block.Total total) {
            label(total.label(), Look.COMPUTED_LABEL, label);
            String parts = total.parts().stream().map(cells::get).collect(Collectors.joining(","));
            canvas.cell(value[0], value[1], money(total) ? Look.COMPUTED_MONEY : Look.COMPUTED_WHOLE)
                    .setCellFormula("SUM(" + parts + ")");
            canvas.cell(places.get(places.size() - 1)[0], places.get(places.size() - 1)[1], Look.NOTE);
        } else if (item instanceof Block.Subject subject) {
            subject(subject, label, value);
        }
    }

    private boolean money(Block.Total total) {
        return form.items().stream()
                .anyMatch(item -> item instanceof Block.Blank blank
                        && total.parts().contains(blank.label())
                        && blank.entry().isMoney());
    }

    /** The place for a value, up to the end of the row when it is wide and nothing is to be explained. */
    private int[] place(int at, boolean wide) {
        int[] own = places.get(at);
        boolean toTheEnd = wide && !Widths.hasNotes(form);
        return toTheEnd ? new int[] {own[0], canvas.columns() - own[0]} : own;
    }

    private void label(String text, Look look, int[] place) {
        canvas.cell(place[0], place[1], look).setCellValue(text);
        canvas.fit(text, place[0], place[1]);
    }

    private void blank(Block.Blank blank, int[] place) {
        Optional<Typed> typed = Nodes.at(context.part(), blank.entry().trail().steps());
        Cell cell = canvas.cell(place[0], place[1], look(blank.entry()));
        Values.put(cell, blank.entry(), typed);
        canvas.fit(Nodes.text(typed, blank.entry()), place[0], place[1]);
        int row = canvas.row();
        cells.put(blank.label(), Canvas.name(row, place[0]));
        context.choices().entry(blank.entry(), blank.label(), new CellRangeAddressList(row, row, place[0], place[0]));
        context.names().give(DefinedNames.nameOf(blank.entry()), canvas.sheet(), row, row, place[0], place[0]);
        note(blank.entry());
    }

    private static Look look(Entry entry) {
        return entry.leaf().kind() == Outline.Kind.CHOICE ? Look.TEXT : Values.look(entry);
    }

    private void note(Entry entry) {
        if (Widths.hasNotes(form)) {
            int[] place = places.get(places.size() - 1);
            canvas.cell(place[0], place[1], Look.NOTE).setCellValue(entry.note());
            canvas.fit(entry.note(), place[0], place[1]);
        }
    }

    private void subject(Block.Subject subject, int[] label, int[] value) {
        label(subject.label() + MARK, Look.REQUIRED, label);
        Cell cell = canvas.cell(value[0], value[1], Look.TEXT);
        cell.setCellValue(Values.escaped(context.subject().name()));
        int row = canvas.row();
        context.choices()
                .list(
                        DefinedNames.PROJECTS,
                        subject.label(),
                        "从“项目”表里选",
                        new CellRangeAddressList(row, row, value[0], value[0]));
        if (context.subject().which() > 0) {
            canvas.next();
            label(subject.which(), Look.LABEL, label);
            canvas.cell(value[0], value[1], Look.WHOLE)
                    .setCellValue(context.subject().which());
        }
    }
}
