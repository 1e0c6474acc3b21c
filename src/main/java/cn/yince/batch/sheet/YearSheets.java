package cn.yince.batch.sheet;

import cn.yince.batch.result.Kin;
import cn.yince.batch.result.Kin.Far;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.YearOverYear;
import cn.yince.batch.result.YearOverYear.Line;
import java.util.List;

/** The units beside last year, and beside others of their kind. */
final class YearSheets {
    private static final int YELLOW = 0xFCEFC7;

    private final Report report;
    private final Sheets sheets;

    YearSheets(Report report, Sheets sheets) {
        this.report = report;
        this.sheets = sheets;
    }

    /** Adds the sheets; one of which nothing is known is left out. */
    void add() {
        List<Line> lines = new YearOverYear(report).lines();
        if (!lines.isEmpty()) {
            years(lines);
        }
        List<Far> far = Kin.far(report);
        if (!far.isEmpty()) {
            kin(far);
        }
    }

    private void years(List<Line> lines) {
        sheets.begin(
                "与上年相比",
                List.of(
                        Column.text("单位", 34),
                        Column.word("编码", 9),
                        Column.word("种类年度", 10),
                        Column.word("主要数", 14),
                        Column.money("上年（万元）"),
                        Column.money("本年（万元）"),
                        Column.money("增减（万元）"),
                        new Column("增减", 10, Column.Kind.PER_CENT),
                        Column.text("要看的", 40)));
        for (Line line : lines) {
            Object flags = String.join("；", line.flags());
            sheets.row(List.of(
                    line.unit().title(),
                    line.unit().facts().code(),
                    line.unit().facts().edition(),
                    line.figure(),
                    line.before(),
                    line.now(),
                    line.change(),
                    line.percent().<Object>map(percent -> percent).orElse(""),
                    line.flags().isEmpty() ? "" : new Sheets.Coloured(flags.toString(), YELLOW)));
        }
        sheets.filtered();
    }

    private void kin(List<Far> all) {
        sheets.begin(
                "同类相比",
                List.of(
                        Column.text("单位", 34),
                        Column.word("编码", 9),
                        Column.text("同类", 34),
                        Column.count("同类数"),
                        Column.word("主要数", 14),
                        new Column("占比", 10, Column.Kind.PER_CENT),
                        new Column("同类居中的", 12, Column.Kind.PER_CENT)));
        all.forEach(far -> sheets.row(List.of(
                far.unit().title(),
                far.unit().facts().code(),
                far.kind(),
                far.count(),
                far.figure(),
                far.share(),
                far.middle())));
        sheets.filtered();
    }
}
