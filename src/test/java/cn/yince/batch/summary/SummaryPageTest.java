package cn.yince.batch.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Output;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.Skipped;
import cn.yince.batch.result.Status;
import cn.yince.batch.result.Totals;
import cn.yince.pack.SummaryCharts;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.BookletKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 汇总.html in a browser: it sorts, its links lead somewhere, it needs nothing else, it prints. */
class SummaryPageTest {
    private static final List<String> KEY_NAMES = List.of("收入总计", "支出总计", "基本支出", "项目支出", "“三公”经费", "机关运行经费", "政府采购");
    private static final int UNITS = 1000;
    private static final Pattern ANSWER = Pattern.compile("<pre id=\"answer\">([^<]*)</pre>");

    /**
     * Clicks every heading of every table twice and every link within the page, and writes down what there is to see.
     */
    private static final String QUESTIONS = """
      <script>
      var answer = { tables: [], links: [], opened: [], loaded: performance.getEntriesByType('resource').length };
      document.querySelectorAll('table').forEach(function (table) {
        var columns = [];
        table.querySelectorAll('th').forEach(function (head, column) {
          [1, 2].forEach(function () {
            head.click();
            var cells = Array.from(table.tBodies[0].rows).map(function (row) { return row.cells[column]; });
            columns.push({
              name: head.textContent,
              sorted: head.getAttribute('aria-sort'),
              marked: table.querySelectorAll('th[aria-sort]').length,
              number: cells.length > 0 && cells[0].className === 'n',
              values: cells.map(function (cell) { return cell.dataset.key || cell.textContent; })
            });
          });
        });
        answer.tables.push(columns);
      });
      document.querySelectorAll('a').forEach(function (link) { answer.links.push(link.href); });
      document.querySelectorAll('a[href^="#"]').forEach(function (link) {
        var row = document.getElementById(link.getAttribute('href').slice(1));
        answer.opened.push(row !== null && row.tagName === 'TR' && !row.contains(link));
      });
      var first = document.querySelector('a[href="#p7"]');
      first.click();
      var target = document.querySelector(':target');
      answer.target = target ? target.id + ' ' + target.cells[2].textContent : '';
      var shown = document.createElement('pre');
      shown.id = 'answer';
      shown.textContent = encodeURIComponent(JSON.stringify(answer));
      document.body.appendChild(shown);
      </script>
      """;

    @TempDir
    Path folder;

    private Chromium chromium;

    @BeforeEach
    void browser() throws IOException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "no Chromium on this machine");
        chromium = new Chromium(program.get(), Files.createDirectory(folder.resolve("profile")));
    }

    @Test
    void everyColumnSortsAndEveryLinkLeadsSomewhere() throws Exception {
        Report report = report(UNITS);
        String page = new SummaryPage(report).html();
        Path asked = Files.writeString(folder.resolve("汇总.html"), page.replace("</body>", QUESTIONS + "</body>"));
        for (Outcome outcome : report.outcomes()) {
            if (outcome.good()) {
                Files.createFile(folder.resolve(outcome.output().name()));
            }
        }

        JsonNode answer = answer(chromium.dom(asked));

        assertThat(answer.get("loaded").asInt()).isZero();
        assertThat(answer.get("tables")).hasSize(5);
        for (JsonNode table : answer.get("tables")) {
            for (int i = 0; i < table.size(); i += 2) {
                sorts(table.get(i), table.get(i + 1));
            }
        }
        assertThat(texts(column(answer, "状态")).stream().distinct()).containsExactly("失败", "未变", "已印出");
        assertThat(texts(column(answer, "单位")))
                .contains(name(1), name(2), name(3))
                .hasSize(UNITS);
        assertThat(answer.get("links")).hasSizeGreaterThan(UNITS);
        for (JsonNode link : answer.get("links")) {
            if (!link.asText().contains("#")) {
                assertThat(Path.of(URI.create(link.asText()))).exists().isRegularFile();
            }
        }
        assertThat(answer.get("opened")).hasSize(3 * (UNITS / 5)).allMatch(JsonNode::asBoolean);
        assertThat(answer.get("target").asText()).isEqualTo("p7 Y0302");
    }

    /** Up and then down; numbers as numbers. */
    private static void sorts(JsonNode up, JsonNode down) {
        String name = up.get("name").asText();
        assertThat(up.get("sorted").asText()).as(name).isEqualTo("ascending");
        assertThat(down.get("sorted").asText()).as(name).isEqualTo("descending");
        assertThat(up.get("marked").asInt()).as(name).isOne();
        List<String> ascending = texts(up);
        List<String> descending = texts(down);
        assertThat(descending).as(name).containsExactlyInAnyOrderElementsOf(ascending);
        if (up.get("number").asBoolean()) {
            Comparator<String> byValue =
                    Comparator.comparing(text -> text.isEmpty() ? new BigDecimal("-1e9") : new BigDecimal(text));
            assertThat(ascending).as(name).isSortedAccordingTo(byValue);
            assertThat(descending).as(name).isSortedAccordingTo(byValue.reversed());
        } else {
            List<String> reversed = new ArrayList<>(distinctRuns(ascending));
            Collections.reverse(reversed);
            assertThat(distinctRuns(descending)).as(name).isEqualTo(reversed);
            assertThat(new HashSet<>(reversed))
                    .as(name + ": alike words lie together")
                    .hasSameSizeAs(reversed);
        }
    }

    private static List<String> distinctRuns(List<String> texts) {
        List<String> runs = new ArrayList<>();
        texts.forEach(text -> {
            if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(text)) {
                runs.add(text);
            }
        });
        return runs;
    }

    @Test
    void itPrintsOnSheetsThatAreWide() throws Exception {
        Path page = Files.writeString(folder.resolve("汇总.html"), new SummaryPage(report(60)).html());
        Path paper = folder.resolve("汇总.pdf");
        chromium.print(page, paper);
        try (PdfReader pdf = new PdfReader(paper.toString())) {
            assertThat(pdf.getNumberOfPages()).isBetween(2, 30);
            assertThat(pdf.getPageSizeWithRotation(1).getWidth())
                    .isGreaterThan(pdf.getPageSizeWithRotation(1).getHeight());
        }
    }

    private static JsonNode answer(String dom) throws IOException {
        Matcher answer = ANSWER.matcher(dom);
        assertThat(answer.find())
                .as(dom.substring(0, Math.min(2000, dom.length())))
                .isTrue();
        return new ObjectMapper()
                .readTree(URLDecoder.decode(answer.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** The first column of that name in the table of units, upwards. */
    private static JsonNode column(JsonNode answer, String name) {
        for (JsonNode column : answer.get("tables").get(0)) {
            if (column.get("name").asText().equals(name)) {
                return column;
            }
        }
        throw new AssertionError(name);
    }

    private static List<String> texts(JsonNode column) {
        List<String> texts = new ArrayList<>();
        column.get("values").forEach(value -> texts.add(value.asText()));
        return texts;
    }

    /** Units of every status; every fifth has two findings, some names are such as no page likes. */
    private static Report report(int units) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            Place place = new Place("单位/" + i + ".yaml", i % 40 + 1, i % 7);
            List<Problem> findings = i % 5 != 2
                    ? List.of()
                    : List.of(
                            i % 15 == 2
                                    ? Problem.error("Y0302", place, "“<收入>”填了 " + i + " & 其他", "请改成数")
                                    : Problem.hint("Y0302", place, "第 " + i + " 处", "请看"),
                            Problem.hint("T0101", place, "又一处", "请看"));
            Status status = i % 15 == 2 ? Status.FAILED : i % 2 == 0 ? Status.PRINTED : Status.UNCHANGED;
            Totals totals = new Totals(
                    Map.of(),
                    Map.of("收入支出决算总表", "公开01表"),
                    KEY_NAMES,
                    List.of(),
                    Map.of("收入总计", amount(i)),
                    SummaryCharts.NONE);
            Facts facts =
                    new Facts(name(i), "%03d".formatted(i), "山西", BookletKind.BUDGET, 2023, false, List.of(), totals);
            Output output =
                    status == Status.FAILED ? Output.NONE : new Output(name(i) + "决算公开.pdf", "0", 1, 5 + i * 7 % 300);
            outcomes.add(
                    new Outcome("k" + i, place.file(), status, "", List.of(), facts, output, findings, i * 37L % 5000));
        }
        List<Problem> across = List.of(Problem.hint("B0102", Place.of("单位/1.yaml"), "编码“<1>”有 2 个文件", "请核对"));
        return new Report(
                outcomes,
                across,
                List.of(new Skipped("说明<1>.txt", "不是 YAML 文件"), new Skipped("a&b.txt", "不是 YAML 文件")));
    }

    private static BigDecimal amount(int i) {
        return BigDecimal.valueOf((i * 7919L % 100_000) - 20_000, 2);
    }

    private static String name(int i) {
        return switch (i) {
            case 1 -> "<b>局&amp;\"一\"'科'";
            case 2 -> "很长的名称".repeat(12) + "100%#1?";
            case 3 -> "A & B 联合会";
            default -> "第" + i + "单位";
        };
    }
}
