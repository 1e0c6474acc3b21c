package cn.yince.batch.summary;

import cn.yince.batch.result.Kin;
import cn.yince.batch.result.Kin.Far;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.YearOverYear;
import cn.yince.batch.result.YearOverYear.Line;
import cn.yince.batch.result.YearOverYear.Sum;
import cn.yince.compute.YearChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The units of a report beside last year and beside others of their kind; only what is to be looked at. */
final class SummaryYears {
    /** The workbook has all. */
    private static final int MOST = 300;

    private final Report report;
    private final Html html;

    SummaryYears(Report report, Html html) {
        this.report = report;
        this.html = html;
    }

    void draw() {
        YearOverYear years = new YearOverYear(report);
        List<Sum> sums = years.sums();
        if (!sums.isEmpty()) {
            sums(sums);
            lines(years.lines().stream().filter(line -> !line.flags().isEmpty()).toList());
        }
        List<Far> far = Kin.far(report);
        if (!far.isEmpty()) {
            kin(far);
        }
    }

    private void sums(List<Sum> sums) {
        open("years", "与上年相比", List.of("种类年度", "主要数", "上年", "本年", "增减", "相差（%）", "单位数"));
        for (Sum sum : sums) {
            html.raw("<tr>");
            html.cell("s", "种类年度", sum.edition());
            html.cell("unit", "主要数", sum.figure());
            html.cell("n", "上年", amount(sum.before()));
            html.cell("n", "本年", amount(sum.now()));
            html.cell("n", "增减", signed(sum.now().subtract(sum.before())));
            html.cell("n", "相差（%）", percent(YearChange.percent(sum.before(), sum.now())));
            html.cell("n", "单位数", String.valueOf(sum.units()));
            html.raw("</tr>\n");
        }
        close();
    }

    private void lines(List<Line> flagged) {
        if (flagged.isEmpty()) {
            return;
        }
        open("changes", "与上年差得多的", List.of("单位", "主要数", "上年", "本年", "增减", "相差（%）", "要看的"));
        flagged.stream().limit(MOST).forEach(line -> {
            html.raw("<tr>");
            unit(line.unit());
            html.cell("s", "主要数", line.figure());
            html.cell("n", "上年", amount(line.before()));
            html.cell("n", "本年", amount(line.now()));
            html.cell("n", "增减", signed(line.change()));
            html.cell("n", "相差（%）", percent(line.percent()));
            html.cell("", "要看的", String.join("；", line.flags()));
            html.raw("</tr>\n");
        });
        close();
        more(flagged.size());
    }

    private void kin(List<Far> all) {
        open("kin", "与同类单位差得多的", List.of("单位", "同类", "同类数", "主要数", "占比（%）", "同类居中的（%）"));
        all.stream().limit(MOST).forEach(far -> {
            html.raw("<tr>");
            unit(far.unit());
            html.cell("s", "同类", far.kind());
            html.cell("n", "同类数", String.valueOf(far.count()));
            html.cell("s", "主要数", far.figure());
            html.cell("n", "占比（%）", far.share().toPlainString());
            html.cell("n", "同类居中的（%）", amount(far.middle()));
            html.raw("</tr>\n");
        });
        close();
        more(all.size());
    }

    private void unit(Outcome unit) {
        html.raw("<td class=\"unit\" data-label=\"单位\">").text(unit.title()).raw("<small>");
        html.text(unit.facts().edition()).raw("</small></td>");
    }

    private void more(int count) {
        if (count > MOST) {
            html.raw("<p>另有 " + (count - MOST) + " 行，都在 汇总.xlsx 里。</p>\n");
        }
    }

    private void open(String id, String title, List<String> columns) {
        html.raw("<h2 id=\"" + id + "-title\">" + title + "</h2>\n<table id=\"" + id + "\" aria-labelledby=\"" + id
                + "-title\">\n<thead><tr>");
        columns.forEach(column -> html.raw("<th scope=\"col\">").text(column).raw("</th>"));
        html.raw("</tr></thead>\n<tbody>\n");
    }

    private void close() {
        html.raw("</tbody>\n</table>\n");
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(BigDecimal::toPlainString).orElse("");
    }

    private static String amount(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + amount(amount);
    }
}
