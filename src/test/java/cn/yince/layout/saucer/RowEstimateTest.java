package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.layout.font.TestFonts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

class RowEstimateTest {
    private static final String PAGE = """
      <html><head><style>
      @page { size: A4; margin: 20mm }
      body { font-family: 宋体; font-size: 9pt; line-height: 12pt }
      table { width: 100%%; border-collapse: collapse; table-layout: fixed }
      td, th { border: 0.5pt solid #000; padding: 1.5pt 3pt; vertical-align: middle }
      .文 { text-indent: 18pt; text-align: justify }
      .紧 td { padding: 0.5pt 2pt }
      .小 td { font-size: 8pt; line-height: 10pt }
      .小 col { width: 25%% }
      %s</style></head><body><table class="%s">%s</table></body></html>
      """;
    private static final List<String> TIGHTER = List.of("紧", "小");
    private static final String COLUMNS =
            "<colgroup><col style=\"width: 20%\"/><col style=\"width: 22%\"/><col style=\"width: 28%\"/><col style=\"width: 30%\"/></colgroup>";

    private static final List<String> WORDS =
            List.of("本年支出按期完成", "（100%）的工作", "减少1.3万元，", "“三公”经费", " Excel ", "2023年度；", "的", "、办公");

    @Test
    void isWhatTheLayoutGives() {
        Random random = new Random(20);
        int sure = 0;
        for (int table = 0; table < 40; table++) {
            String rows =
                    IntStream.range(0, 12).mapToObj(row -> row(random, row)).collect(Collectors.joining());
            Layout layout = new Layout(COLUMNS + rows);
            Optional<int[]> estimate = layout.estimate();
            if (estimate.isPresent()) {
                assertThat(estimate.get()).containsExactly(layout.heights());
                sure++;
            }
        }
        assertThat(sure).isGreaterThan(20);
    }

    @Test
    void isWhatTheLayoutGivesWhenSetTighter() {
        triesSteps("");
    }

    @Test
    void isWhatTheLayoutGivesWhereSiblingsDiffer() {
        triesSteps(".小 tr:nth-child(even) td { font-size: 7pt } .紧 td + td { padding-left: 9pt }");
    }

    private static void triesSteps(String css) {
        Random random = new Random(7);
        int sure = 0;
        for (int table = 0; table < 12; table++) {
            String rows = COLUMNS
                    + IntStream.range(0, 12).mapToObj(row -> row(random, row)).collect(Collectors.joining());
            List<Optional<int[]>> tried = new Layout(css, "分页表", rows).estimates(List.of(0, 2, 1, 0));
            for (int i = 0; i < tried.size(); i++) {
                String classes = List.of("分页表", "分页表 紧 小", "分页表 紧", "分页表").get(i);
                if (tried.get(i).isPresent()) {
                    assertThat(tried.get(i).get()).containsExactly(new Layout(css, classes, rows).heights());
                    sure++;
                }
            }
        }
        assertThat(sure).isGreaterThan(24);
    }

    @Test
    void leavesTheFormAsItIs() {
        Layout layout = new Layout("", "分页表", COLUMNS + "<tr><td>甲</td><td/><td/><td/></tr>");
        Element table = layout.table();
        layout.estimates(List.of(0, 1, 2));
        assertThat(layout.table()).isSameAs(table);
        assertThat(table.getAttribute("class")).isEqualTo("分页表");
        assertThat(table.getElementsByTagName("td").getLength()).isEqualTo(4);
    }

    @Test
    void countsRowsBelowMergedCells() {
        Layout layout = new Layout(COLUMNS
                + "<tr><td rowspan=\"2\">一<br/>二<br/>三<br/>四</td><td>甲</td><td colspan=\"2\">乙</td></tr>"
                + "<tr><td>丙</td><td></td><td class=\"文\">丁</td></tr><tr><td colspan=\"4\">戊</td></tr>");
        assertThat(layout.estimate().orElseThrow()).containsExactly(layout.heights());
    }

    @Test
    void countsTheLinesOfParagraphs() {
        String paragraphs = "<div>本年支出按期完成的工作都已完成</div><div>二是减少1.3万元，与上年相比下降</div><div>三</div>";
        Layout layout = new Layout(COLUMNS + "<tr><td class=\"文\">" + paragraphs + "</td><td>甲</td><td>" + paragraphs
                + "</td><td></td></tr>");
        assertThat(layout.estimate().orElseThrow()).containsExactly(layout.heights());
    }

    @Test
    void doesNotGuess() {
        assertThat(new Layout("<tr><td>没有列宽</td></tr>").estimate()).isEmpty();
        assertThat(new Layout(COLUMNS + "<tr><td style=\"height: 50pt\">高</td><td/><td/><td/></tr>").estimate())
                .isEmpty();
        assertThat(new Layout(COLUMNS + "<tr><td><p>段</p></td><td/><td/><td/></tr>").estimate())
                .isEmpty();
        assertThat(new Layout(COLUMNS + "<tr><td><span style=\"font-size: 20pt\">大</span></td><td/><td/><td/></tr>")
                        .estimate())
                .isEmpty();
    }

    @Test
    void wordsWiderThanTheirCellAreForeseen() {
        Layout layout = new Layout(COLUMNS + "<tr><td>123456789012345678901234567890</td><td/><td/><td/></tr>");
        assertThat(layout.estimate())
                .hasValueSatisfying(heights -> assertThat(heights).isEqualTo(layout.heights()));
    }

    private static String row(Random random, int row) {
        String text = text(random);
        return switch (row % 3) {
            case 0 ->
                "<tr><th rowspan=\"3\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>"
                        .formatted(text, text(random), text(random), text(random));
            case 1 -> "<tr><td colspan=\"2\">%s</td><td class=\"文\">%s</td></tr>".formatted(text, text(random));
            default -> "<tr><td>%s<br/>%s</td><td></td><td> %s </td></tr>".formatted(text, text(random), text(random));
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    /** A table laid out by Flying Saucer, and its estimate. */
    private static final class Layout {
        private final Document document;
        private final Engine engine;

        Layout(String rows) {
            this("", "分页表", rows);
        }

        Layout(String css, String classes, String rows) {
            document = SafeXml.parse(PAGE.formatted(css, classes, rows));
            engine = new Engine(document, TestFonts.BOOK, Resources.NONE, new KnownStyles().of(document));
        }

        private Element table() {
            return (Element) document.getElementsByTagName("table").item(0);
        }

        Optional<int[]> estimate() {
            return estimates(List.of(0)).get(0);
        }

        /** What is estimated at some steps, one after the other. */
        List<Optional<int[]>> estimates(List<Integer> steps) {
            BlockBox root = engine.place();
            int width = root.getChild(0).getContentWidth();
            engine.shared.reset();
            RowEstimate estimate = new RowEstimate(engine, new Form(table(), TIGHTER), width);
            return steps.stream().map(estimate::heights).toList();
        }

        int[] heights() {
            Map<Element, TableRowBox> rows = new IdentityHashMap<>();
            collect(engine.place(), rows);
            List<Element> elements = new FormGrid(table()).rows();
            return elements.stream().mapToInt(row -> rows.get(row).getHeight()).toArray();
        }

        private static void collect(Box box, Map<Element, TableRowBox> rows) {
            if (box instanceof TableRowBox row) {
                rows.put(row.getElement(), row);
            }
            Boxes.inside(box).forEach(child -> collect(child, rows));
        }
    }
}
