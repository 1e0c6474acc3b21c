package cn.yince.batch.sheet;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.Status;
import cn.yince.batch.result.Totals;
import cn.yince.problem.Problem;
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
    private static final int MESSAGES = 3;
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
            workbook.units();
            workbook.findings();
            workbook.totals();
            workbook.across();
            return sheets.bytes();
        }
    }

    private void units() {
        List<Object> columns =
                new ArrayList<>(List.of("单位", "编码", "种类", "年度", "模板", "状态", "册", "页数", "错误", "提示", "问题"));
        columns.addAll(report.keyNames());
        columns.addAll(List.of("文件", "秒"));
        sheets.begin("单位", columns);
        List<String> keyNames = report.keyNames();
        report.outcomes().forEach(outcome -> sheets.row(unit(outcome, keyNames)));
    }

    private static List<Object> unit(Outcome outcome, List<String> keyNames) {
        Facts facts = outcome.facts();
        boolean printed = outcome.status() != Status.FAILED && outcome.output().exists();
        List<Object> row = new ArrayList<>();
        row.add(facts.unit());
        row.add(facts.code());
        row.add(facts.known() ? facts.kind().label() : "");
        row.add(facts.known() ? facts.year() : "");
        row.add(facts.pack());
        row.add(outcome.status().label());
        row.add(printed ? outcome.output().name() : "");
        row.add(printed ? outcome.output().pages() : "");
        row.add(outcome.errors());
        row.add(outcome.hints());
        row.add(outcome.findings().stream()
                .limit(MESSAGES)
                .map(Problem::message)
                .collect(Collectors.joining("；")));
        Map<String, BigDecimal> figures = facts.totals().keyFigures();
        keyNames.forEach(name -> row.add(figures.containsKey(name) ? figures.get(name) : ""));
        row.add(outcome.file());
        boolean worked = outcome.status() == Status.PRINTED || outcome.status() == Status.FAILED;
        row.add(BigDecimal.valueOf(worked ? outcome.millis() : 0, 3));
        return row;
    }

    private void findings() {
        sheets.begin("错误和提示", List.of("单位", "轻重", "代码", "文件", "行", "列", "问题", "改法"));
        for (Outcome outcome : report.outcomes()) {
            outcome.findings().forEach(problem -> sheets.row(problem(outcome.title(), problem)));
        }
    }

    private void across() {
        sheets.begin("跨单位", List.of("", "轻重", "代码", "文件", "行", "列", "问题", "改法"));
        report.across().forEach(problem -> sheets.row(problem("", problem)));
        report.skipped().forEach(file -> sheets.row(List.of("", "跳过", "", file.file(), "", "", file.reason(), "")));
    }

    private static List<Object> problem(String unit, Problem problem) {
        return List.of(
                unit,
                problem.severity().label(),
                problem.code(),
                problem.place().whole(),
                problem.place().line(),
                problem.place().column(),
                problem.message(),
                problem.hint());
    }

    /** A sheet for each kind of booklets and year; departments are left out of the sum when their units are in it. */
    private void totals() {
        List<Outcome> summed = report.outcomes().stream()
                .filter(o -> o.facts().totals().areKnown())
                .toList();
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
        List<Object> tables = new ArrayList<>(List.of("合计" + edition, "计入合计"));
        List<Object> names = new ArrayList<>(List.of("单位（万元）", ""));
        cells.forEach(cell -> {
            Address table = Address.of(Address.parse(cell).head());
            tables.add(Totals.shown(table.head(), all));
            names.add(Address.parse(cell).below(table).toString());
        });
        sheets.begin("合计" + edition, tables);
        sheets.row(names);
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
        sheets.row(sums);
    }

    private static BigDecimal value(Outcome outcome, String cell) {
        return outcome.facts().totals().cells().getOrDefault(cell, BigDecimal.ZERO);
    }
}
