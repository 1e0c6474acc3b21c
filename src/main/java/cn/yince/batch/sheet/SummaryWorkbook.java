package cn.yince.batch.sheet;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.Status;
import cn.yince.batch.result.Totals;
import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import cn.yince.unit.amount.Address;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A report as a spreadsheet: units, findings, the totals of all units table by table, what concerns no single unit. */
public final class SummaryWorkbook {
    /** Of a unit's findings; all of them stand on a sheet of their own. */
    private static final int MESSAGES = 3;

    private static final int SHORT = 50;

    private static final int RED = 0xF9D7D5;
    private static final int YELLOW = 0xFCEFC7;
    private static final int GREEN = 0xDDEFE0;
    private final Report report;
    private final Sheets sheets;

    private SummaryWorkbook(Report report, Sheets sheets) {
        this.report = report;
        this.sheets = sheets;
    }

    /**
     * The spreadsheet as a file; the same report gives the same bytes.
     *
     * @param scratch a folder for temporary files
     */
    public static byte[] of(Report report, Path scratch) throws IOException {
        try (Sheets sheets = new Sheets(scratch)) {
            SummaryWorkbook workbook = new SummaryWorkbook(report, sheets);
            new OverviewSheet(report, sheets).add();
            workbook.units();
            new YearSheets(report, sheets).add();
            workbook.findings();
            workbook.totals();
            workbook.across();
            return sheets.bytes();
        }
    }

    private void units() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("单位", 28),
                Column.word("编码", 9),
                Column.word("种类", 6),
                Column.word("年度", 6),
                Column.word("状态", 8),
                Column.count("页数"),
                Column.count("错误"),
                Column.count("提示")));
        List<String> keyNames = report.keyNames();
        keyNames.forEach(name -> columns.add(Column.money(name)));
        columns.add(Column.text("问题", 44));
        int printed = columns.size();
        columns.addAll(List.of(
                Column.word("模板", 12),
                Column.text("册", 36),
                Column.text("文件", 36),
                new Column("秒", 7, Column.Kind.SECONDS)));
        sheets.begin("单位", columns);
        report.all().forEach(outcome -> sheets.row(unit(outcome, keyNames)));
        sheets.filtered();
        sheets.printed(printed);
    }

    /** Red is to be mended, yellow to be looked at, green stands. */
    private static int ground(Status status) {
        return switch (status) {
            case FAILED -> RED;
            case NOT_RUN -> YELLOW;
            case PRINTED, UNCHANGED -> GREEN;
        };
    }

    private static int ground(Severity severity) {
        return severity == Severity.ERROR ? RED : YELLOW;
    }

    private static List<Object> unit(Outcome outcome, List<String> keyNames) {
        Facts facts = outcome.facts();
        boolean printed = outcome.status() != Status.FAILED && outcome.output().exists();
        List<Object> row = new ArrayList<>();
        row.add(outcome.title());
        row.add(facts.code());
        row.add(facts.known() ? facts.kind().label() : "");
        row.add(facts.known() ? String.valueOf(facts.year()) : "");
        row.add(new Sheets.Coloured(outcome.status().label(), ground(outcome.status())));
        row.add(printed ? outcome.output().pages() : "");
        row.add(outcome.errors());
        row.add(outcome.hints());
        Map<String, BigDecimal> figures = facts.totals().keyFigures();
        keyNames.forEach(name -> row.add(figures.containsKey(name) ? figures.get(name) : ""));
        row.add(outcome.urgentFirst().stream()
                .limit(MESSAGES)
                .map(problem -> shortened(problem.message()))
                .collect(Collectors.joining("；")));
        row.add(facts.pack());
        row.add(printed ? outcome.output().name() : "");
        row.add(outcome.file());
        boolean worked = outcome.status() == Status.PRINTED || outcome.status() == Status.FAILED;
        row.add(BigDecimal.valueOf(worked ? outcome.millis() : 0, 3));
        return row;
    }

    private static String shortened(String message) {
        return message.codePointCount(0, message.length()) <= SHORT
                ? message
                : message.substring(0, message.offsetByCodePoints(0, SHORT)) + "…";
    }

    private static List<Column> ofFindings() {
        return List.of(
                Column.text("单位", 30),
                Column.word("轻重", 6),
                Column.word("代码", 8),
                Column.text("文件", 34),
                Column.count("行"),
                Column.count("列"),
                Column.text("问题", 60),
                Column.text("改法", 50));
    }

    private void findings() {
        sheets.begin("错误和提示", ofFindings());
        for (Outcome outcome : report.all()) {
            outcome.urgentFirst().forEach(problem -> sheets.row(problem(outcome.title(), problem)));
        }
        sheets.filtered();
    }

    private void across() {
        sheets.begin("跨单位", ofFindings());
        report.across().forEach(problem -> sheets.row(problem("", problem)));
        report.skipped().forEach(file -> sheets.row(List.of("", "跳过", "", file.file(), "", "", file.reason(), "")));
        sheets.filtered();
    }

    private static List<Object> problem(String unit, Problem problem) {
        return List.of(
                unit,
                new Sheets.Coloured(problem.severity().label(), ground(problem.severity())),
                problem.code(),
                problem.place().whole(),
                problem.place().line(),
                problem.place().column(),
                problem.message(),
                problem.hint());
    }

    /** A sheet for each kind of booklets and year; departments are left out of the sum when their units are in it. */
    private void totals() {
        List<Outcome> summed =
                report.all().stream().filter(o -> o.facts().totals().areKnown()).toList();
        Set<String> keys = summed.stream().map(Outcome::key).collect(Collectors.toSet());
        Set<String> editions =
                summed.stream().map(o -> o.facts().edition()).collect(Collectors.toCollection(TreeSet::new));
        for (String edition : editions) {
            edition(
                    edition,
                    summed.stream()
                            .filter(o -> o.facts().edition().equals(edition))
                            .toList(),
                    keys);
        }
    }

    private void edition(String edition, List<Outcome> outcomes, Set<String> keys) {
        Set<String> cells = outcomes.stream()
                .flatMap(o -> o.facts().totals().cells().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Totals> all =
                outcomes.stream().map(outcome -> outcome.facts().totals()).toList();
        List<String> tables = new ArrayList<>(List.of("合计" + edition, "计入合计"));
        List<Column> names = new ArrayList<>(List.of(Column.text("单位（万元）", 30), Column.text("", 16)));
        cells.forEach(cell -> {
            Address table = Address.of(Address.parse(cell).head());
            tables.add(Totals.shown(table.head(), all));
            names.add(Column.money(Address.parse(cell).below(table).toString()));
        });
        sheets.begin("合计" + edition, names, List.of(tables));
        List<Outcome> counted = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            boolean twice = !outcome.facts().members().isEmpty()
                    && keys.containsAll(outcome.facts().members());
            List<Object> row = new ArrayList<>(List.of(outcome.title(), twice ? "否：下属单位已列" : "是"));
            cells.forEach(cell -> row.add(value(outcome, cell)));
            sheets.row(row);
            if (!twice) {
                counted.add(outcome);
            }
        }
        List<Object> sums = new ArrayList<>(List.of("合计", ""));
        cells.forEach(
                cell -> sums.add(counted.stream().map(o -> value(o, cell)).reduce(BigDecimal.ZERO, BigDecimal::add)));
        sheets.sum(sums);
    }

    private static BigDecimal value(Outcome outcome, String cell) {
        return outcome.facts().totals().cells().getOrDefault(cell, BigDecimal.ZERO);
    }
}
