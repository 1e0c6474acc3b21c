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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final String FAMILY = "宋体";

    private final OpenPack pack;
    private final Computed before;
    private final Computed after;
    private final OpenPack packBefore;
    private final CellWords words;
    private final TableNumbers numbers;
    private final Map<String, Integer> pages = new HashMap<>();
    private List<CellChange> cells = List.of();
    private List<Change> texts = List.of();

    Redrawing(OpenPack packBefore, Computed before, OpenPack pack, Computed after, CellWords words) {
        this.packBefore = packBefore;
        this.before = before;
        this.pack = pack;
        this.after = after;
        this.words = words;
        this.numbers = new TableNumbers(before, pack.pack(), after);
    }

    @Override
    public Artwork table(Sheet sheet, Typeface typeface) {
        Sheet marked = numbers.marked(sheet.name());
        pack.forms()
                .placed(marked, typeface)
                .forEach(cell -> numbers.in(cell.text()).forEach(name -> pages.putIfAbsent(name, cell.page() + 1)));
        return pack.forms().amended(sheet, marked, numbers::bare, numbers::was, typeface);
    }

    /** What is no longer there is told with the first page of its table. */
    private CellChange change(String cell, Map<String, TablePages> tables) {
        String table = TableNumbers.table(cell);
        int page = Math.min(
                pages.getOrDefault(cell, 1),
                tables.containsKey(table) ? tables.get(table).number() : 0);
        return new CellChange(
                table, words.cell(cell), numbers.old(cell), numbers.now(cell), page == 0 ? "" : table + "-" + page);
    }

    @Override
    public void text(Xhtml text, Map<String, TablePages> tables) {
        Map<String, TablePages> one = new LinkedHashMap<>();
        packBefore
                .pack()
                .settings()
                .tables()
                .forEach(table -> one.put(
                        table.name(), new TablePages(1, packBefore.forms().isLandscape(table.name()))));
        Xhtml old = Xhtml.of(packBefore.chapters().write(before.figures(), one).xhtml());
        texts = Revision.mark(text.document(), old.document());
        cells = numbers.changed().stream().map(cell -> change(cell, tables)).toList();
        ChangeList.append(
                text.document(),
                List.of("旧：" + shown(before.unit()), "新：" + shown(after.unit())),
                cells,
                words::table,
                texts);
    }

    /** The name of the file is told when it can be printed. */
    private String shown(Unit unit) {
        Path file = Path.of(unit.source().file()).getFileName();
        String name = file == null || !pack.fonts().canDraw(FAMILY, file.toString()) ? "" : file.toString();
        return name + "（" + unit.identity().name() + " " + unit.year() + " 年度"
                + unit.kind().label() + "）";
    }

    @Override
    public List<Heading> outline(Map<String, TablePages> pages) {
        List<Heading> outline = new ArrayList<>();
        outline.add(new Heading(ChangeList.ID, ChangeList.ID, 1));
        Map<String, List<CellChange>> byPage = cells.stream()
                .filter(cell -> !cell.target().isEmpty())
                .collect(Collectors.groupingBy(CellChange::target, LinkedHashMap::new, Collectors.toList()));
        byPage.forEach((page, changed) ->
                outline.add(new Heading(page, words.table(changed.get(0).table()) + "：" + changed.size() + " 个数", 2)));
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
