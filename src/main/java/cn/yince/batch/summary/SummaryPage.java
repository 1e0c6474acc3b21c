package cn.yince.batch.summary;

import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.Status;
import cn.yince.problem.Problem;
import cn.yince.problem.Visible;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report as one page that needs nothing else; tables sort by a click on a heading. */
final class SummaryPage {
    private static final String HEAD = """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="UTF-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <title>汇总</title>
      <style>
      body { font-family: sans-serif; margin: 1.5em; color: #222 }
      table { border-collapse: collapse; margin: 1em 0 }
      th, td { border: 1px solid #bbb; padding: .25em .6em; text-align: left; vertical-align: top }
      td { max-width: 24em; overflow-wrap: break-word }
      td.w { min-width: 8em }
      td.s { white-space: nowrap }
      th { white-space: nowrap }
      th { background: #eee; cursor: pointer; position: sticky; top: 0 }
      td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
      .FAILED, .ERROR { color: #b00020 }
      .PRINTED { color: #00692b }
      th[aria-sort=ascending]::after { content: "▲" }
      th[aria-sort=descending]::after { content: "▼" }
      tr { scroll-margin-top: 3em }
      tr:target { background: #fff3c4 }
      @page { size: A4 landscape; margin: 10mm }
      @media print {
        body { margin: 0; font-size: 7pt }
        td.w { min-width: 6em }
        th, td { padding: .15em .3em }
        th { position: static }
        tr { break-inside: avoid }
        a { color: inherit; text-decoration: none }
      }
      </style>
      </head>
      <body>
      <h1>汇总</h1>
      """;

    /** Sorts rows by a column: numbers by value, those without one first; words by their order in Chinese. */
    private static final String SCRIPT = """
      <script>
      var words = new Intl.Collator('zh-CN', { numeric: true });
      document.querySelectorAll('table').forEach(function (table) {
        var heads = Array.from(table.querySelectorAll('th'));
        heads.forEach(function (head, column) {
          head.addEventListener('click', function () {
            var down = head.getAttribute('aria-sort') === 'ascending';
            heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
            head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
            var body = table.tBodies[0];
            Array.from(body.rows).map(function (row) {
              var text = row.cells[column].textContent;
              var number = row.cells[column].className === 'n';
              return { row: row, key: number ? (text === '' ? -Infinity : Number(text)) : text, number: number };
            }).sort(function (a, b) {
              var order = a.number ? (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) : words.compare(a.key, b.key);
              return down ? -order : order;
            }).forEach(function (entry) { body.appendChild(entry.row); });
          });
        });
      });
      </script>
      """;

    private final Report report;
    private final StringBuilder html = new StringBuilder(HEAD);

    SummaryPage(Report report) {
        this.report = report;
    }

    String html() {
        counts();
        units();
        findings();
        across();
        skipped();
        return html.append(SCRIPT).append("</body>\n</html>\n").toString();
    }

    private void counts() {
        html.append("<p>共 ").append(report.outcomes().size()).append(" 个单位：");
        for (Status status : Status.values()) {
            html.append(status.label()).append(' ').append(report.count(status)).append("　");
        }
        html.append("</p>\n<p>金额单位：万元。点表头排序，再点一次倒过来。</p>\n");
    }

    private void units() {
        List<String> keyNames = report.keyNames();
        List<String> columns = new ArrayList<>(List.of("单位", "编码", "状态", "册", "页数", "错误", "提示", "问题"));
        columns.addAll(keyNames);
        columns.addAll(List.of("文件", "秒"));
        open("单位", columns);
        List<Outcome> outcomes = report.outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            unit(outcomes.get(i), i, keyNames);
        }
        close();
    }

    private void unit(Outcome outcome, int number, List<String> keyNames) {
        boolean printed = outcome.status() != Status.FAILED && outcome.output().exists();
        html.append("<tr id=\"u").append(number).append("\">");
        cell("w", escaped(outcome.facts().unit()));
        cell("s", escaped(outcome.facts().code()));
        html.append("<td class=\"s ")
                .append(outcome.status())
                .append("\">")
                .append(outcome.status().label())
                .append("</td>");
        cell(
                "w",
                printed
                        ? "<a href=\"./" + url(outcome.output().name()) + "\">"
                                + escaped(outcome.output().name()) + "</a>"
                        : "");
        cell("n", printed ? String.valueOf(outcome.output().pages()) : "");
        cell("n", String.valueOf(outcome.errors()));
        cell("n", String.valueOf(outcome.hints()));
        String first =
                outcome.findings().isEmpty() ? "" : outcome.findings().get(0).message();
        cell("w", first.isEmpty() ? "" : "<a href=\"#p" + number + "\">" + escaped(first) + "</a>");
        Map<String, BigDecimal> figures = outcome.facts().totals().keyFigures();
        keyNames.forEach(name -> cell("n", figures.containsKey(name) ? amount(figures.get(name)) : ""));
        cell("w", escaped(outcome.file()));
        cell("n", SummaryData.seconds(outcome).toPlainString());
        html.append("</tr>\n");
    }

    private void findings() {
        open("错误和提示", List.of("单位", "轻重", "代码", "位置", "问题", "改法"));
        List<Outcome> outcomes = report.outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            String anchor = " id=\"p" + i + "\"";
            for (Problem problem : outcomes.get(i).findings()) {
                html.append("<tr")
                        .append(anchor)
                        .append("><td><a href=\"#u")
                        .append(i)
                        .append("\">");
                html.append(escaped(outcomes.get(i).title())).append("</a></td>");
                problem(problem);
                anchor = "";
            }
        }
        close();
    }

    private void across() {
        open("跨单位的问题", List.of("轻重", "代码", "位置", "问题", "改法"));
        for (Problem problem : report.across()) {
            html.append("<tr>");
            problem(problem);
        }
        close();
    }

    private void problem(Problem problem) {
        html.append("<td class=\"s ")
                .append(problem.severity())
                .append("\">")
                .append(problem.severity().label())
                .append("</td>");
        cell("s", escaped(problem.code()));
        text(problem.place().toString());
        text(problem.message());
        text(problem.hint());
        html.append("</tr>\n");
    }

    private void skipped() {
        open("跳过的文件", List.of("文件", "原因"));
        report.skipped().forEach(file -> {
            html.append("<tr>");
            text(file.file());
            text(file.reason());
            html.append("</tr>\n");
        });
        close();
    }

    private void open(String title, List<String> columns) {
        html.append("<h2>").append(title).append("</h2>\n<table>\n<thead><tr>");
        for (String column : columns) {
            html.append("<th>").append(escaped(column)).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
    }

    private void close() {
        html.append("</tbody>\n</table>\n");
    }

    private void text(String text) {
        cell("", escaped(text));
    }

    private void cell(String kind, String content) {
        html.append(kind.isEmpty() ? "<td>" : "<td class=\"" + kind + "\">")
                .append(content)
                .append("</td>");
    }

    /** 万元 as booklets print it; the other two summaries have all digits. */
    private static String amount(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String escaped(String text) {
        return Visible.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String url(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
