package cn.yince.batch.sheet;

import cn.yince.batch.register.Edition;
import cn.yince.batch.register.Event;
import cn.yince.batch.register.Register;
import cn.yince.batch.register.Stage;
import cn.yince.batch.register.Standing;
import cn.yince.batch.register.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ledger as a spreadsheet: how many are how far, every unit in a row, every event in a row. */
public final class RegisterWorkbook {
    private static final int RED = 0xF9D7D5;
    private static final int YELLOW = 0xFCEFC7;
    private static final int BLUE = 0xDCE8F5;
    private static final int GREEN = 0xDDEFE0;
    private static final int GREY = 0xE9E9E9;

    /** With fewer days than these somebody should hurry. */
    private static final int SOON = 5;

    private static final int DIGITS_SHOWN = 12;
    private final List<Standing> standings;
    private final LocalDate today;
    private final Sheets sheets;

    private RegisterWorkbook(Register register, LocalDate today, Sheets sheets) {
        this.standings = register.standings().stream()
                .sorted(Comparator.comparing((Standing each) -> each.subject().edition())
                        .thenComparing(Standing::stage)
                        .thenComparing(Standing::subject))
                .toList();
        this.today = today;
        this.sheets = sheets;
    }

    /**
     * The spreadsheet as a file; the same ledger on the same day gives the same bytes.
     *
     * @param today from which days are counted
     * @param scratch a folder for temporary files
     */
    public static byte[] of(Register register, LocalDate today, Path scratch) throws IOException {
        try (Sheets sheets = new Sheets(scratch)) {
            RegisterWorkbook workbook = new RegisterWorkbook(register, today, sheets);
            workbook.overview();
            workbook.units();
            workbook.events();
            return sheets.bytes();
        }
    }

    private void overview() {
        sheets.free("总览");
        sheets.widths(16, 10, 10, 10, 10, 10, 10, 10, 12);
        sheets.title("台账（截至 " + today + "）");
        List<Column> columns = new ArrayList<>(List.of(Column.word("本次", 0)));
        Stream.of(Stage.values()).forEach(stage -> columns.add(Column.count(stage.label())));
        columns.add(Column.count("共"));
        columns.add(Column.count("过了期限"));
        Map<Edition, List<Standing>> byEdition = new TreeMap<>();
        standings.forEach(each -> byEdition
                .computeIfAbsent(each.subject().edition(), edition -> new ArrayList<>())
                .add(each));
        List<List<Object>> rows = new ArrayList<>();
        byEdition.forEach((edition, all) -> {
            List<Object> row = new ArrayList<>();
            row.add(edition.year() == 0 ? "认不出的文件" : edition.toString());
            Stream.of(Stage.values())
                    .forEach(stage -> row.add(
                            all.stream().filter(each -> each.stage() == stage).count()));
            row.add(all.size());
            row.add(all.stream()
                    .filter(each -> each.daysLeft(today).orElse(0L) < 0)
                    .count());
            rows.add(row);
        });
        sheets.table(columns, rows);
        sheets.table(
                List.of(Column.word("说明", 0)),
                List.of(
                        List.of("由 yince batch 和 yince ledger 写出；要改请用 yince ledger，改在这里的下次会被换掉。"),
                        List.of("剩余天数从上面的日期算起，负数是过了期限；校验是文件内容的 SHA-256 的前 12 位，全的在 台账.json。")));
    }

    private void units() {
        List<Column> columns = List.of(
                Column.text("单位", 28),
                Column.word("编码", 9),
                Column.word("年度", 6),
                Column.word("种类", 6),
                Column.word("状态", 8),
                Column.word("期限", 11),
                Column.count("剩余天数"),
                Column.count("退回次数"),
                Column.text("最近一次的事由", 36),
                Column.word("审定人", 9),
                Column.word("审定日期", 11),
                Column.word("公开日期", 11),
                Column.text("公开地址", 22),
                Column.text("要留意的", 26),
                Column.word("册或文件", 34),
                Column.word("数据校验", 14),
                Column.word("册校验", 14));
        sheets.begin("台账", columns);
        standings.forEach(each -> sheets.row(unit(each)));
        sheets.filtered();
        sheets.printed(columns.size() - 3);
    }

    private List<Object> unit(Standing each) {
        Subject subject = each.subject();
        Optional<Event> approval = each.approval();
        Optional<Event> content = each.content();
        Optional<Long> left = each.daysLeft(today);
        List<Object> row = new ArrayList<>();
        row.add(subject.name());
        row.add(subject.code());
        row.add(subject.year() == 0 ? "" : String.valueOf(subject.year()));
        row.add(subject.kind());
        row.add(new Sheets.Coloured(each.stage().label(), ground(each.stage())));
        row.add(
                each.stage() == Stage.PUBLISHED
                        ? ""
                        : each.due().map(LocalDate::toString).orElse(""));
        row.add(left.map(days -> days < SOON ? (Object) new Sheets.Coloured(String.valueOf(days), RED) : days)
                .orElse(""));
        row.add(each.returned() == 0 ? "" : each.returned());
        row.add(why(each));
        row.add(approval.map(event -> event.details().who()).orElse(""));
        row.add(approval.map(event -> event.date().toString()).orElse(""));
        row.add(each.publication().map(event -> event.date().toString()).orElse(""));
        row.add(each.publication().map(event -> event.details().address()).orElse(""));
        row.add(String.join("；", each.remarks()));
        row.add(content.map(event -> event.details().booklet()).orElse(""));
        row.add(digits(content, event -> event.details().data()));
        row.add(digits(content, event -> event.details().pdf()));
        return row;
    }

    private static String why(Standing each) {
        List<String> reasons = each.reasons();
        if (each.stage() == Stage.TO_RETURN) {
            return each.last().map(event -> event.details().reason()).orElse("");
        }
        return reasons.isEmpty() ? "" : reasons.get(reasons.size() - 1);
    }

    private static String digits(Optional<Event> event, Function<Event, String> digest) {
        return event.map(digest)
                .map(all -> all.substring(0, Math.min(DIGITS_SHOWN, all.length())))
                .orElse("");
    }

    private static int ground(Stage stage) {
        return switch (stage) {
            case MISSING -> GREY;
            case TO_RETURN, RETURNED -> RED;
            case PENDING -> YELLOW;
            case APPROVED -> BLUE;
            case PUBLISHED -> GREEN;
        };
    }

    private void events() {
        sheets.begin(
                "记录",
                List.of(
                        Column.text("单位", 28),
                        Column.word("年度种类", 13),
                        Column.word("日期", 11),
                        Column.word("事项", 7),
                        Column.word("经办", 9),
                        Column.text("事由或地址", 60),
                        Column.text("册或文件", 36),
                        Column.word("数据校验", 14),
                        Column.word("册校验", 14)));
        standings.forEach(each -> each.events().forEach(event -> sheets.row(event(each, event))));
        sheets.filtered();
    }

    private static List<Object> event(Standing of, Event event) {
        Event.Details details = event.details();
        Optional<Event> only = Optional.of(event);
        return List.of(
                of.subject().name(),
                of.subject().year() == 0 ? "" : of.subject().edition().toString(),
                event.date().toString(),
                event.deed().label(),
                details.who(),
                details.address().isEmpty() ? details.reason() : details.address(),
                details.booklet(),
                digits(only, each -> each.details().data()),
                digits(only, each -> each.details().pdf()));
    }
}
