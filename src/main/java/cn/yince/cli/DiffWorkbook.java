package cn.yince.cli;

import cn.yince.batch.sheet.Column;
import cn.yince.batch.sheet.Sheets;
import cn.yince.batch.sheet.Sheets.Part;
import cn.yince.batch.sheet.Sheets.Part.Look;
import cn.yince.desk.diff.Difference;
import cn.yince.desk.diff.FigureChange;
import cn.yince.desk.diff.Group;
import cn.yince.desk.diff.Member;
import cn.yince.desk.diff.TextChange;
import cn.yince.desk.diff.Value;
import cn.yince.desk.diff.Value.Measure;
import cn.yince.layout.change.Stretch;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A difference as a workbook: a sheet for the tables, the figures of the sections, the texts, and what they have. */
final class DiffWorkbook {
    private static final int RED = 0xF9D7D5;
    private static final int GREEN = 0xDDEFE0;
    private static final int BLUE = 0xDCE9F5;

    private final Sheets sheets;
    private final Difference difference;

    private DiffWorkbook(Sheets sheets, Difference difference) {
        this.sheets = sheets;
        this.difference = difference;
    }

    /** The workbook as a file. */
    static byte[] of(Difference difference, Unit before, Unit after) throws IOException {
        Path scratch = Files.createTempDirectory("yince");
        try (Sheets sheets = new Sheets(scratch, true)) {
            DiffWorkbook workbook = new DiffWorkbook(sheets, difference);
            workbook.front(before, after);
            workbook.figures("公开表", true);
            workbook.figures("数", false);
            workbook.texts();
            workbook.members();
            return sheets.bytes();
        } finally {
            Scratch.remove(scratch);
        }
    }

    private void front(Unit before, Unit after) {
        long tables = count(true);
        List<List<Object>> rows = List.of(
                List.of("旧", DiffText.shown(before)),
                List.of("新", DiffText.shown(after)),
                List.of("公开表", tables + " 个数不同"),
                List.of("数", difference.changes() - tables + " 个数不同"),
                List.of("文字", difference.texts().size() + " 处不同"),
                List.of(
                        "组成",
                        "新增 " + difference.added().size() + "，删去 "
                                + difference.removed().size()));
        String title = difference.isAny() ? "两册的不同" : "两册的数和文字都相同";
        sheets.front("比较", title, List.of(Column.word("内容", 12), Column.text("金额单位：万元", 90)), rows);
    }

    private long count(boolean tables) {
        return difference.groups().stream()
                .filter(group -> group.table() == tables)
                .flatMap(group -> group.figures().stream())
                .filter(FigureChange::isChange)
                .count();
    }

    private void figures(String name, boolean tables) {
        if (difference.groups().stream().noneMatch(group -> group.table() == tables)) {
            return;
        }
        sheets.begin(
                name,
                List.of(
                        Column.text(tables ? "表" : "节", 40),
                        Column.text(tables ? "行、栏" : "名称", 44),
                        Column.word("单位", 6),
                        Column.money("旧"),
                        Column.money("新"),
                        Column.word("增减", 6),
                        Column.money("差"),
                        new Column("相差", 10, Column.Kind.PER_CENT),
                        Column.word("页", 10)));
        for (Group group : difference.groups()) {
            if (group.table() == tables) {
                group.figures().forEach(figure -> sheets.row(row(group, figure)));
            }
        }
        sheets.filtered();
    }

    private static List<Object> row(Group group, FigureChange figure) {
        List<Object> row = new ArrayList<>();
        row.add(group.title());
        row.add(figure.label());
        row.add(figure.measure() == Measure.COUNT ? "个" : figure.measure().label());
        row.add(number(figure.before()));
        row.add(number(figure.after()));
        row.add(direction(figure));
        row.add(figure.difference());
        row.add(figure.relative().<Object>map(percent -> percent).orElse(""));
        List<Integer> pages = figure.pages().isEmpty() ? group.pages() : figure.pages();
        row.add(pages.stream().map(String::valueOf).collect(Collectors.joining("、")));
        return row;
    }

    private static Object number(Optional<Value> value) {
        return value.<Object>map(Value::number).orElse("无");
    }

    private static Object direction(FigureChange figure) {
        if (!figure.isChange()) {
            return "未变";
        }
        boolean more = figure.difference().signum() > 0;
        return new Sheets.Coloured(more ? "增加" : "减少", more ? BLUE : RED);
    }

    private void texts() {
        if (difference.texts().isEmpty()) {
            return;
        }
        sheets.begin(
                "文字",
                List.of(
                        Column.text("哪一处", 32),
                        Column.word("变化", 6),
                        Column.text("旧", 50),
                        Column.text("新", 50),
                        Column.word("页", 6)));
        for (TextChange change : difference.texts()) {
            sheets.row(List.of(
                    change.name(),
                    new Sheets.Coloured(change.kind().label(), ground(change.kind())),
                    words(change.words(), Stretch.Kind.OLD),
                    words(change.words(), Stretch.Kind.NEW),
                    change.page().map(String::valueOf).orElse("")));
        }
        sheets.filtered();
    }

    private static int ground(TextChange.Kind kind) {
        return switch (kind) {
            case CHANGED -> BLUE;
            case ADDED -> GREEN;
            case REMOVED -> RED;
        };
    }

    /** One of both texts, with what only it has marked. */
    private static Sheets.Worded words(List<Stretch> words, Stretch.Kind whose) {
        return new Sheets.Worded(words.stream()
                .filter(each -> each.kind() == whose || each.kind() == Stretch.Kind.BOTH)
                .map(each -> new Part(each.text(), look(each.kind())))
                .toList());
    }

    private static Look look(Stretch.Kind kind) {
        return switch (kind) {
            case BOTH -> Look.PLAIN;
            case OLD -> Look.STRUCK;
            case NEW -> Look.UNDERLINED;
        };
    }

    private void members() {
        if (difference.added().isEmpty() && difference.removed().isEmpty()) {
            return;
        }
        sheets.begin("组成", List.of(Column.word("变化", 8), Column.word("种类", 12), Column.text("名称", 70)));
        difference.added().forEach(member -> member("新增", GREEN, member));
        difference.removed().forEach(member -> member("删去", RED, member));
        sheets.filtered();
    }

    private void member(String change, int ground, Member member) {
        sheets.row(List.of(new Sheets.Coloured(change, ground), member.kind(), member.name()));
    }
}
