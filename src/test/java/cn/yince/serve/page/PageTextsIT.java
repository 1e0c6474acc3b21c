package cn.yince.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page's own reading of texts, in the browser it is for. */
@EnabledIf(
        value = "cn.yince.serve.page.Browser#isInstalled",
        disabledReason = "没有安装 chromium 和 chromedriver，或写了 -Dyince.browser=false")
class PageTextsIT {
    @TempDir
    static Path folder;

    private static RunningDesk desk;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        desk = new RunningDesk(folder);
        browser = new Browser(folder.resolve("profile"), folder);
        browser.open(desk.address());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (desk != null) {
            desk.close();
        }
    }

    /** What a function of a module of the page answers. */
    private static Object call(String module, String function, Object... given) {
        return browser.later("""
                const done = arguments[arguments.length - 1];
                const [module, name, given] = arguments;
                import('/' + module).then((all) => done(all[name](...given)), (wrong) => done(String(wrong)));
                """, module, function, List.of(given));
    }

    @Test
    void rowsOfASpreadsheetAreReadCellByCell() {
        assertThat(call("text.js", "pastedCells", "2010601\t行政运行\t1.00\r\n2010602\t\t2.00\r\n"))
                .isEqualTo(List.of(List.of("2010601", "行政运行", "1.00"), List.of("2010602", "", "2.00")));
    }

    @Test
    void quotedCellsHoldLineBreaksTabsAndQuotes() {
        assertThat(call("text.js", "pastedCells", "\"一\r\n二\"\t\"他说\"\"好\"\"\"\n\"a\tb\"\tc"))
                .isEqualTo(List.of(List.of("一\n二", "他说\"好\""), List.of("a\tb", "c")));
    }

    @Test
    void aQuoteInsideAWordIsTheWords() {
        assertThat(call("text.js", "pastedCells", "\"三公\"经费\t5寸\"")).isEqualTo(List.of(List.of("\"三公\"经费", "5寸\"")));
    }

    @Test
    void anEmptyLineStaysALineAndALastTabACell() {
        assertThat(call("text.js", "pastedCells", "a\t\n\nb"))
                .isEqualTo(List.of(List.of("a", ""), List.of(""), List.of("b")));
    }

    @Test
    void amountsComeWithoutSignsAndBlanksOfAccounts() {
        assertThat(call("text.js", "amountText", " ¥ 1,234.50\u3000")).isEqualTo("1,234.50");
        assertThat(call("text.js", "amountText", " - ")).isEqualTo("");
        assertThat(call("text.js", "amountText", "（1.00）")).isEqualTo("（1.00）");
    }

    @Test
    void codesAreFoundBeforeTheirNames() {
        assertThat(call("text.js", "codeIn", "2010601 行政运行")).isEqualTo("2010601");
        assertThat(call("text.js", "codeIn", "［2010601］行政运行")).isEqualTo("2010601");
        assertThat(call("text.js", "codeIn", "２０１０６０１")).isEqualTo("2010601");
        assertThat(call("text.js", "codeIn", "行政运行")).isEqualTo("行政运行");
        assertThat(call("text.js", "codeIn", "20106010")).isEqualTo("20106010");
    }

    @Test
    void amountsAreShownWithThousandsApart() {
        assertThat(call("text.js", "shownAmount", "1234567.89")).isEqualTo("1,234,567.89");
        assertThat(call("text.js", "shownAmount", "-1000")).isEqualTo("-1,000");
        assertThat(call("text.js", "shownAmount", "一千")).isEqualTo("一千");
    }

    @Test
    void pathsAreTakenApartAsTheyAreWritten() {
        assertThat(call("text.js", "steps", "/收入/a~1b~0c/0")).isEqualTo(List.of("收入", "a/b~c", "0"));
        assertThat(call("text.js", "step", "a/b~c")).isEqualTo("a~1b~0c");
    }

    @Test
    void progressIsSaidInWords() {
        Map<String, Object> job =
                Map.of("state", "stopped", "total", 60, "done", 12, "printed", 10, "unchanged", 1, "failed", 1);
        assertThat(call("printing.js", "sentence", job)).isEqualTo("停了：12 / 60，印出 10，没有变 1，没有印成 1");
    }

    @Test
    void whatMovedIsSaidInALine() {
        Map<String, Object> moved = Map.of(
                "figures", List.of(Map.of("name", "a")),
                "tables", List.of("收入决算表"),
                "sentences", List.of(Map.of("section", "五（一）")));
        assertThat(call("moved.js", "movedLine", moved)).isEqualTo("变动 2 处：收入决算表、五（一）");
    }
}
