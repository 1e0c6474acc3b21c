package cn.yince.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.batch.Batch;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.site.Order;
import cn.yince.batch.site.Publication;
import cn.yince.bind.Booklet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published site and a batch's summary in a browser, from the disk: no barriers, nothing wider than the screen. */
@Tag("slow")
class SitePageIT {
    private static final Path PICTURES = Path.of("target/site-pictures");
    private static final String WIDER = "return document.documentElement.scrollWidth - window.innerWidth;";

    @TempDir
    Path folder;

    @Test
    void everybodyCanReadASite() throws Exception {
        assumeTrue(Browser.isInstalled(), "no browser on this machine");
        Path site = publish();
        Files.createDirectories(PICTURES);
        Path page;
        try (var all = Files.list(site)) {
            page = all.filter(each -> each.toString().contains("-accounts-"))
                    .findFirst()
                    .orElseThrow();
        }
        try (Browser browser = new Browser(folder.resolve("profile"), folder)) {
            Path summary = folder.resolve("册/汇总.html");
            for (Path each : List.of(site.resolve("index.html"), page.resolve("index.html"), summary)) {
                String name = each.equals(summary) ? "汇总" : each.getParent().equals(site) ? "名单" : "册";
                browser.open(each.toUri().toString());
                for (int width : List.of(1280, 390)) {
                    boolean dark = width == 390;
                    browser.look(width, 900, dark);
                    browser.picture(PICTURES.resolve(name + "-" + width + (dark ? "-暗" : "") + ".png"));
                    assertThat(browser.barriers()).as(each + " " + width).isEmpty();
                    assertThat(((Number) browser.script(WIDER)).intValue())
                            .as(each + " " + width)
                            .isNotPositive();
                }
            }
            browser.open(site.resolve("index.html").toUri().toString());
            browser.find("#search").sendKeys("国库");
            browser.awaitText("#shown", "找到 1 册");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private Path publish() throws Exception {
        Path units = Files.createDirectories(folder.resolve("单位"));
        for (String example : List.of("yangquan-treasury-2023.yaml", "minimal.yaml")) {
            Files.copy(Path.of("data-examples").resolve(example), units.resolve(example));
        }
        Files.writeString(units.resolve("坏的.yaml"), "模板: 山西/阳泉\n年度: 二〇二三\n");
        Path templates = Path.of("templates");
        Path fonts = Path.of("fonts");
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        Press press = new Press(templates, fonts);
        Equipment equipment = new Equipment(press, templates, fonts, "测试", Options.PLAIN, Booklet::writeTo, clock);
        Path output = folder.resolve("册");
        new Batch(cn.yince.batch.Order.of(List.of(units), output, 2), equipment, new cn.yince.batch.Progress() {
                    @Override
                    public void begin(int all) {
                        // nobody looks
                    }

                    @Override
                    public void done(Outcome outcome) {
                        // nobody looks
                    }
                })
                .run();
        Path site = folder.resolve("站");
        new Publication(Order.of(output, site, 2), equipment, new cn.yince.batch.site.Progress() {
                    @Override
                    public void begin(int all) {
                        // nobody looks
                    }

                    @Override
                    public void done(String unit) {
                        // nobody looks
                    }
                })
                .run();
        return site;
    }
}
