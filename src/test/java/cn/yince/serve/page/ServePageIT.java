package cn.yince.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The desk in a real browser, used as a clerk, a bureau and a designer use it. */
@EnabledIf(
        value = "cn.yince.serve.page.Browser#isInstalled",
        disabledReason = "没有安装 chromium 和 chromedriver，或写了 -Dyince.browser=false")
class ServePageIT {
    private static final Path PICTURES = Path.of("target/desk");

    @TempDir
    Path folder;

    @TempDir
    Path profile;

    private RunningDesk desk;
    private Browser browser;

    private void open(String... more) throws Exception {
        desk = new RunningDesk(folder, more);
        browser = new Browser(profile.resolve("profile"), profile);
        browser.look(1280, 900, false);
        browser.open(desk.address());
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (desk != null) {
            desk.close();
        }
    }

    /** From an empty folder to a printed booklet, with rows from Excel and a wrong number found on the way. */
    @Test
    void aClerkFillsInAUnitAndPrintsIt() throws Exception {
        open();
        browser.awaitText("main", "这个文件夹里还没有单位文件");
        look("空文件夹");
        newUnit();
        numbers();
        wrongNumber();
        words();
        browser.clickOn(".deskhead button.primary");
        browser.awaitText("#told", "已印出");
        look("印出以后");
        try (Stream<Path> files = Files.walk(folder)) {
            Path booklet = files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readAllBytes(booklet)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(browser.complaints()).isEmpty();
    }

    /** Sixty units, some spoilt: the failures come first, all are printed, and a failure leads to its desk. */
    @Test
    void aBureauPrintsAllAndOpensWhatFailed() throws Exception {
        RunningDesk.run("sample", "60", "-o", folder.toString(), "--broken", "20%", "--kind", "决算");
        open();
        browser.clickNamed("总览");
        browser.awaitText(".viewhead .about", "60 个单位");
        browser.await(
                "no error is found",
                () -> Optional.of(browser.shows(".board .count.error")).filter(Boolean::booleanValue));
        browser.clickNamed("印这些单位");
        browser.awaitText(".printing .said", "印完了：60 / 60");
        look("总览");
        assertThat(browser.shows(".printing .results a")).isTrue();
        browser.script("""
                const rows = [...document.querySelectorAll('.board tbody tr')];
                const failed = rows.find((row) => row.lastElementChild.innerText === '没有印' && row.querySelector('.count.error'));
                failed.querySelector('a').click();
                """);
        browser.clickOn("button.counts");
        browser.awaitText("#panel-findings", "错误");
        assertThat(browser.complaints()).isEmpty();
    }

    /** A template is changed, spoilt and mended while its pages are looked at. */
    @Test
    void aDesignerSeesWhatATemplateSays() throws Exception {
        Path templates = profile.resolve("templates");
        FileUtils.copyDirectory(Path.of("templates").toFile(), templates.toFile());
        Path chapter = templates.resolve("全国/决算/章节/名词解释.ftl");
        String before = Files.readString(chapter);
        open("--templates", templates.toString());
        browser.clickNamed("模板");
        browser.choose(browser.find(".choice select"), "山西/阳泉　决算　2023");
        browser.awaitText(".designer .panel", "没有毛病");
        look("模板");
        Files.writeString(chapter, before.replace("<p>二、事业收入", "<p${错>二、事业收入"));
        browser.awaitText(".designer .panel", "名词解释.ftl");
        look("模板的毛病");
        Files.writeString(chapter, before.replace("指单位从同级财政部门", "指本单位从同级财政部门"));
        browser.awaitText(".designer .panel", "没有毛病");
        browser.await(
                "the page does not change",
                () -> Optional.ofNullable((Boolean) browser.later("""
                        const done = arguments[0];
                        const host = document.querySelector('.designer .pages');
                        const shown = () => host.innerText.includes('指本单位从同级财政部门');
                        const end = host.scrollHeight;
                        let at = 0;
                        const walk = () => {
                          host.scrollTop = at;
                          at += host.clientHeight;
                          if (shown() || at > end) done(shown());
                          else setTimeout(walk, 150);
                        };
                        walk();
                        """)).filter(Boolean::booleanValue));
    }

    private void newUnit() throws Exception {
        browser.clickNamed("新建单位文件");
        browser.field("单位名称").sendKeys("云岭市财政信息中心");
        browser.choose(browser.field("模板（省、市）"), "阳泉");
        browser.type(browser.field("年度"), "2023");
        look("新建");
        browser.clickNamed("新建");
        browser.awaitText(".deskhead h1", "云岭市财政信息中心");
        browser.await(
                "no page is drawn",
                () -> Optional.of(browser.shows(".sheet canvas")).filter(Boolean::booleanValue));
        look("新的单位");
    }

    private void numbers() throws Exception {
        section("收入");
        browser.paste(newRow(), """
                2010650 事业运行		186.40
                2210201	住房公积金	13.60
                合计		200.00
                """);
        browser.awaitText("#told", "贴入 2 行");
        section("支出");
        browser.paste(newRow(), "2010650		166.40	23.00\n2210201		13.60\n");
        section("基本支出");
        browser.paste(newRow(), "30101		92.30\n30102		31.60\n30108		22.50\n30113		13.60\n30201		14.00\n30228		6.00\n");
        section("结转结余");
        browser.type("/结转结余/年初/一般公共预算财政拨款", "5.00");
        browser.type("/结转结余/年末/一般公共预算财政拨款", "2.00");
        browser.awaitText(".counts", "要填");
    }

    private WebElement newRow() {
        return browser.find("tr.empty th.key input");
    }

    private void section(String name) {
        browser.script("""
                const found = [...document.querySelectorAll('.rail button')].find((each) => each.innerText.trim().startsWith(arguments[0]));
                found.click();
                """, name);
    }

    /** The error comes beside its field while one types, and goes when it is mended. */
    private void wrongNumber() throws Exception {
        String before = browser.textOf(".sheet");
        section("支出");
        browser.type("/支出/2010650/一般公共预算财政拨款/基本支出", "167.40");
        browser.clickOn("button.counts.bad");
        browser.awaitText("#panel-findings .finding.error", "相差 1.00");
        look("错了一个数");
        browser.clickOn("#tab-booklet");
        browser.type("/支出/2010650/一般公共预算财政拨款/基本支出", "166.40");
        browser.await(
                "the error stays", () -> Optional.of(browser.textOf(".counts")).filter(text -> !text.contains("错误")));
        assertThat(before).isNotEmpty();
    }

    private void words() throws Exception {
        section("概况");
        browser.type("/概况/职责/0", "（一）负责市级财政信息系统的建设和运行维护；");
        browser.type("/概况/机构设置/0", "本单位内设综合科、运行维护科两个科室。");
        section("封面与单位");
        browser.type("/封面/日期", "2024年9月");
        browser.clickNamed("只看待填");
        look("只看待填");
    }

    /**
     * Pictures at both widths and by day and night, and what a checker of accessibility says of each; the wide one by
     * day and the narrow one by night, all four when asked for.
     */
    private void look(String name) throws Exception {
        boolean all = "all".equals(System.getProperty("yince.browser"));
        for (int width : List.of(1280, 390)) {
            for (boolean dark : all ? List.of(false, true) : List.of(width == 390)) {
                browser.look(width, width == 390 ? 844 : 900, dark);
                browser.script("return new Promise((done) => setTimeout(done, 100));");
                browser.picture(PICTURES.resolve(name + "-" + width + (dark ? "-暗" : "") + ".png"));
                assertThat(browser.barriers()).as(name + " " + width).isEmpty();
            }
        }
        browser.look(1280, 900, false);
    }
}
