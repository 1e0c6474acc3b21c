package cn.yince;

import cn.yince.layout.Artwork;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.Sheet;
import cn.yince.layout.Sheets;
import cn.yince.layout.TablePages;
import cn.yince.layout.change.CellChange;
import cn.yince.layout.change.Change;
import cn.yince.layout.change.ChangeList;
import cn.yince.layout.change.Revision;
import cn.yince.layout.jasper.Typeface;
import cn.yince.layout.saucer.Heading;
import cn.yince.layout.saucer.Xhtml;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final FigureMarks marks = new FigureMarks();
    private final Map<String, Number> olds = new LinkedHashMap<>();
    private final Map<String, Number> news = new LinkedHashMap<>();
    private final Map<String, Sheet> marked = new LinkedHashMap<>();
    private final List<CellChange> cells = new ArrayList<>();
    private List<Change> texts = List.of();

    /** A number of a table as it prints. */
    private record Number(String printed, boolean isZero) {
        static Number of(Traced number, String printed) {
            return new Number(printed, number.number().signum() == 0);
        }
    }

    Redrawing(OpenPack packBefore, Computed before, OpenPack pack, Computed after, CellWords words) {
        this.packBefore = packBefore;
        this.before = before;
        this.pack = pack;
        this.after = after;
        this.words = words;
        Set<String> tables =
                before.settings().tables().stream().map(TableLabels::name).collect(Collectors.toSet());
        Sheets.fillNaming(pack.pack(), before.unit(), before.summed().ledger(), (number, printed) -> {
            note(number, printed, olds);
            return printed;
        });
        olds.keySet().removeIf(name -> !tables.contains(tableOf(name)));
        Sheets.fillNaming(pack.pack(), after.unit(), after.summed().ledger(), (number, printed) -> {
                    note(number, printed, news);
                    return marks.markPlace(number, printed);
                })
                .forEach(sheet -> marked.put(sheet.name(), sheet));
        Set<String> all = new LinkedHashSet<>(news.keySet());
        all.addAll(olds.keySet());
        all.stream().filter(this::differs).forEach(name -> cells.add(change(name)));
    }

    private static void note(Traced number, String printed, Map<String, Number> into) {
        if (number.origin() instanceof Origin.Named named) {
            into.put(named.name(), Number.of(number, printed));
        }
    }

    private static String tableOf(String cell) {
        int dot = cell.indexOf('.');
        return dot < 0 ? cell : cell.substring(0, dot);
    }

    /** A number of zero is no other than none. */
    private boolean differs(String name) {
        Number was = olds.get(name);
        Number is = news.get(name);
        if (was == null || is == null) {
            return !(was == null ? is : was).isZero();
        }
        return !was.printed().equals(is.printed());
    }

    private CellChange change(String name) {
        String table = tableOf(name);
        return new CellChange(
                table,
                words.cell(name),
                Optional.ofNullable(olds.get(name)).map(Number::printed),
                Optional.ofNullable(news.get(name)).map(Number::printed),
                "");
    }

    @Override
    public Artwork table(Sheet sheet, Typeface typeface) {
        return pack.forms().amended(sheet, marked.get(sheet.name()), marks::strip, this::was, typeface);
    }

    /** What a cell was; nothing when no number in it differs. */
    private Optional<String> was(String cell) {
        List<FigureMarks.Span> numbers = marks.spans(cell);
        if (numbers.stream().noneMatch(span -> differs(span.number().name()))) {
            return Optional.empty();
        }
        return Optional.of(marks.replace(
                cell,
                number -> Optional.ofNullable(olds.get(number.name()))
                        .map(Number::printed)
                        .orElse("")));
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
