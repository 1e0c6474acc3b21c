package cn.yince;

import cn.yince.layout.Artwork;
import cn.yince.layout.Sheet;
import cn.yince.layout.TablePages;
import cn.yince.layout.change.CellChange;
import cn.yince.layout.change.Change;
import cn.yince.layout.change.ChangeList;
import cn.yince.layout.change.Revision;
import cn.yince.layout.jasper.Typeface;
import cn.yince.layout.saucer.Heading;
import cn.yince.layout.saucer.Xhtml;
import cn.yince.unit.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A booklet printed with what it was: its text is compared with the old one word by word before it is laid out, and the
 * cells of its tables are drawn with what they were. Old numbers are written as the new pack writes them, so that only
 * what differs in value is told.
 */
final class Redrawing implements Alteration {
    private final OpenPack pack;
    private final Computed before;
    private final Computed after;
    private final OpenPack packBefore;
    private final CellWords words;
    private final TableNumbers numbers;
    private final List<CellChange> cells;
    private List<Change> texts = List.of();

    Redrawing(OpenPack packBefore, Computed before, OpenPack pack, Computed after, CellWords words) {
        this.packBefore = packBefore;
        this.before = before;
        this.pack = pack;
        this.after = after;
        this.words = words;
        this.numbers = new TableNumbers(before, pack.pack(), after);
        this.cells = numbers.changed().stream().map(this::change).toList();
    }

    private CellChange change(String cell) {
        return new CellChange(TableNumbers.table(cell), words.cell(cell), numbers.old(cell), numbers.now(cell), "");
    }

    @Override
    public Artwork table(Sheet sheet, Typeface typeface) {
        return pack.forms().amended(sheet, numbers.marked(sheet.name()), numbers::bare, numbers::was, typeface);
    }

    @Override
    public void text(Xhtml text, Map<String, TablePages> pages) {
        Map<String, TablePages> one = new LinkedHashMap<>();
        packBefore
                .pack()
                .settings()
                .tables()
                .forEach(table -> one.put(
                        table.name(), new TablePages(1, packBefore.forms().isLandscape(table.name()))));
        Xhtml old = Xhtml.of(packBefore.chapters().write(before.figures(), one).xhtml());
        texts = Revision.mark(text.document(), old.document());
        List<CellChange> linked = cells.stream()
                .map(cell -> new CellChange(
                        cell.table(),
                        cell.label(),
                        cell.was(),
                        cell.is(),
                        pages.containsKey(cell.table()) ? cell.table() + "-1" : ""))
                .toList();
        ChangeList.append(
                text.document(),
                List.of("旧：" + shown(before.unit()), "新：" + shown(after.unit())),
                linked,
                words::table,
                texts);
    }

    private static String shown(Unit unit) {
        return unit.source().file() + "（" + unit.identity().name() + " " + unit.year() + " 年度"
                + unit.kind().label() + "）";
    }

    @Override
    public List<Heading> outline(Map<String, TablePages> pages) {
        List<Heading> outline = new ArrayList<>();
        outline.add(new Heading(ChangeList.ID, ChangeList.ID, 1));
        Map<String, List<CellChange>> byTable = cells.stream()
                .collect(Collectors.groupingBy(CellChange::table, LinkedHashMap::new, Collectors.toList()));
        byTable.forEach((table, changed) -> {
            if (pages.containsKey(table)) {
                outline.add(new Heading(table + "-1", words.table(table) + "：" + changed.size() + " 个数", 2));
            }
        });
        texts.forEach(change -> outline.add(new Heading(change.id(), ChangeList.titled(change), 2)));
        return outline;
    }

    int numbers() {
        return cells.size();
    }

    int texts() {
        return texts.size();
    }
}
