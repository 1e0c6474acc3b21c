package cn.yince.batch.summary;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Overview;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.Status;
import cn.yince.problem.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A report as one page that needs nothing else: what failed first, every unit with its findings, and what is found
 * often told once. It can be read without scripts; with them it can be searched, filtered and sorted.
 */
final class SummaryPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private final Report report;
    private final List<Outcome> all;
    private final Html html = new Html();

    SummaryPage(Report report) {
        this.report = report;
        this.all = report.all();
    }

    String html() {
        html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n")
                .raw(
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>汇总</title>\n<style>\n")
                .file("page.css")
                .raw("</style>\n</head>\n<body>\n<main>\n<h1>汇总</h1>\n");
        counts();
        new SummaryFigures(new Overview(report), html).draw();
        tools();
        units();
        new SummaryYears(report, html).draw();
        kinds();
        findings();
        across();
        skipped();
        return html.raw("</main>\n<script>\n")
                .file("page.js")
                .raw("</script>\n</body>\n</html>\n")
                .toString();
    }

    private void counts() {
        html.raw("<p>共 " + all.size() + " 个单位：");
        new Overview(report).states().forEach(state -> html.raw(state.label() + ' ' + state.count() + "　"));
        html.raw("</p>\n<p>金额单位：万元。</p>\n");
    }

    /** Shown once the script runs. */
    private void tools() {
        html.raw("<div id=\"tools\" class=\"tools\" role=\"search\" aria-label=\"筛选单位\" hidden>\n");
        html.raw("<label>查找 <input id=\"search\" type=\"search\" size=\"28\" placeholder=\"单位、编码、文件、问题\"></label>\n");
        html.raw("<span role=\"group\" aria-label=\"状态\">");
        html.raw("<button type=\"button\" data-state=\"\" aria-pressed=\"true\">全部</button>\n");
        for (Status status : Status.values()) {
            if (all.stream().anyMatch(each -> each.status() == status)) {
                html.raw("<button type=\"button\" data-state=\"" + status + "\" aria-pressed=\"false\">"
                        + status.label() + "</button>\n");
            }
        }
        html.raw("</span>\n");
        choice("种类", "kind", facts -> facts.kind().label());
        choice("年度", "year", facts -> String.valueOf(facts.year()));
        choice("模板", "pack", Facts::pack);
        html.raw("<span id=\"shown\" role=\"status\"></span>\n</div>\n");
    }

    private void choice(String label, String name, Function<Facts, String> value) {
        TreeSet<String> values = new TreeSet<>();
        all.stream().map(Outcome::facts).filter(Facts::known).map(value).forEach(values::add);
        if (values.size() < 2) {
            return;
        }
        html.raw("<label>" + label + " <select name=\"" + name + "\"><option value=\"\">全部</option>");
        values.forEach(each ->
                html.raw("<option value=\"").text(each).raw("\">").text(each).raw("</option>"));
        html.raw("</select></label>\n");
    }

    private void units() {
        List<String> keyNames = report.keyNames();
        List<String> columns = new ArrayList<>(List.of("单位", "状态", "种类年度", "页数", "错误", "提示"));
        columns.addAll(keyNames);
        columns.add("秒");
        open("units", "单位", columns);
        for (int i = 0; i < all.size(); i++) {
            unit(all.get(i), i, keyNames);
        }
        close();
    }

    private void unit(Outcome outcome, int number, List<String> keyNames) {
        Facts facts = outcome.facts();
        boolean printed = outcome.status() != Status.FAILED && outcome.output().exists();
        html.raw("<tr id=\"u" + number + "\" data-state=\"" + outcome.status() + "\" data-kind=\"")
                .text(facts.known() ? facts.kind().label() : "")
                .raw("\" data-year=\"" + (facts.known() ? facts.year() : "") + "\" data-pack=\"")
                .text(facts.pack())
                .raw("\">");
        name(outcome, number, printed);
        html.raw("<td class=\"s\" data-label=\"状态\"><span class=\"mark " + outcome.status() + "\">"
                + outcome.status().label() + "</span></td>");
        html.cell("s", "种类年度", facts.known() ? facts.edition() : "");
        html.cell("n", "页数", printed ? String.valueOf(outcome.output().pages()) : "");
        html.cell("n", "错误", String.valueOf(outcome.errors()));
        html.cell("n", "提示", String.valueOf(outcome.hints()));
        Map<String, BigDecimal> figures = facts.totals().keyFigures();
        keyNames.forEach(name -> html.cell("n", name, figures.containsKey(name) ? amount(figures.get(name)) : ""));
        html.cell("n", "秒", SummaryData.seconds(outcome).toPlainString());
        html.raw("</tr>\n");
    }

    /** How a unit is called, its booklet, its file, and the first of what was found. */
    private void name(Outcome outcome, int number, boolean printed) {
        html.raw("<td class=\"unit\" data-label=\"单位\" data-key=\"")
                .text(outcome.title())
                .raw("\">");
        if (printed) {
            html.raw("<a href=\"")
                    .raw(Html.address(outcome.output().name()))
                    .raw("\" title=\"")
                    .text(outcome.output().name())
                    .raw("\">")
                    .text(outcome.title())
                    .raw("</a>");
        } else {
            html.text(outcome.facts().known() ? outcome.title() : fileName(outcome));
        }
        html.raw("<small>").text(outcome.facts().code());
        html.raw(outcome.facts().code().isEmpty() ? "" : "　")
                .text(outcome.file())
                .raw("</small>");
        if (!outcome.findings().isEmpty()) {
            Problem first = outcome.urgentFirst().get(0);
            html.raw("<a class=\"first mark " + first.severity() + "\" href=\"#p" + number + "\">")
                    .text(first.message())
                    .raw("</a>");
        }
        html.raw("</td>");
    }

    private static String fileName(Outcome outcome) {
        Path file = Path.of(outcome.file()).getFileName();
        return file == null ? outcome.file() : file.toString();
    }

    /** What was found, kind by kind, the most frequent errors first. */
    private void kinds() {
        Map<String, List<Problem>> byCode = new TreeMap<>();
        Map<String, Integer> units = new LinkedHashMap<>();
        for (Outcome outcome : all) {
            outcome.findings()
                    .forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                            .add(finding));
            outcome.findings().stream()
                    .map(Problem::code)
                    .distinct()
                    .forEach(code -> units.merge(code, 1, Integer::sum));
        }
        open("kinds", "按种类看", List.of("代码", "轻重", "处数", "单位数", "例如"));
        byCode.entrySet().stream()
                .sorted((one, other) -> rank(other.getValue()) - rank(one.getValue()))
                .forEach(kind -> kind(kind.getKey(), kind.getValue(), units.get(kind.getKey())));
        close();
    }

    private static int rank(List<Problem> alike) {
        boolean stops = alike.stream().anyMatch(Problem::stops);
        return (stops ? 1 << 24 : 0) + Math.min(alike.size(), (1 << 24) - 1);
    }

    private void kind(String code, List<Problem> alike, int units) {
        Problem worst = alike.stream().filter(Problem::stops).findFirst().orElse(alike.get(0));
        html.raw("<tr><td class=\"s\" data-label=\"代码\" data-key=\"").text(code);
        html.raw("\"><button type=\"button\" data-code=\"").text(code);
        html.raw("\" aria-pressed=\"false\" title=\"只看这一种\" disabled>")
                .text(code)
                .raw("</button></td>");
        severity(worst);
        html.cell("n", "处数", String.valueOf(alike.size()));
        html.cell("n", "单位数", String.valueOf(units));
        html.cell("", "例如", worst.message());
        html.raw("</tr>\n");
    }

    private void severity(Problem problem) {
        html.raw("<td class=\"s\" data-label=\"轻重\"><span class=\"mark " + problem.severity() + "\">"
                + problem.severity().label() + "</span></td>");
    }

    private void findings() {
        open("findings", "错误和提示", List.of("单位", "轻重", "代码", "位置", "问题", "改法"));
        for (int i = 0; i < all.size(); i++) {
            String anchor = " id=\"p" + i + "\"";
            for (Problem problem : all.get(i).urgentFirst()) {
                html.raw("<tr" + anchor + " data-unit=\"" + i + "\" data-code=\"")
                        .text(problem.code());
                html.raw("\"><td data-label=\"单位\"><a href=\"#u" + i + "\">")
                        .text(all.get(i).title())
                        .raw("</a></td>");
                problem(problem);
                anchor = "";
            }
        }
        close();
        html.raw("<p id=\"shown-findings\" role=\"status\"></p>\n");
    }

    private void across() {
        open("across", "跨单位的问题", List.of("轻重", "代码", "位置", "问题", "改法"));
        for (Problem problem : report.across()) {
            html.raw("<tr>");
            problem(problem);
        }
        close();
    }

    private void problem(Problem problem) {
        severity(problem);
        html.cell("s", "代码", problem.code());
        html.cell("", "位置", problem.place().toString());
        html.cell("", "问题", problem.message());
        html.cell("", "改法", problem.hint());
        html.raw("</tr>\n");
    }

    private void skipped() {
        open("skipped", "跳过的文件", List.of("文件", "原因"));
        report.skipped().forEach(file -> {
            html.raw("<tr>");
            html.cell("", "文件", file.file());
            html.cell("", "原因", file.reason());
            html.raw("</tr>\n");
        });
        close();
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

    /** 万元 as booklets print it; the other two summaries have all digits. */
    private static String amount(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
