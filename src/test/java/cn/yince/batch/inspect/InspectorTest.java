package cn.yince.batch.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.CopiedTemplates;
import cn.yince.Options;
import cn.yince.Press;
import cn.yince.ShippedPress;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.Inspector;
import cn.yince.bind.Booklet;
import cn.yince.desk.inspect.DemandReader;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is demanded of a booklet is found where it stands, or is told to be missing. */
class InspectorTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path FONTS = Path.of("fonts");
    private static final Press PRESS = ShippedPress.PRESS;
    private static final Path FINAL = Path.of("data-examples/yangquan-treasury-2023.yaml");
    private static final int LEAST = 35;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"yangquan-treasury-2023", "yangquan-finance-2023-budget"})
    void everyQuotationStandsOnItsPages(String example) throws IOException {
        Path unit = Path.of("data-examples", example + ".yaml");
        UnitSheet sheet = inspector(TEMPLATES).inspect(unit);
        assertThat(sheet.findings()).hasSizeGreaterThan(LEAST).noneMatch(each -> each.verdict() == Verdict.NO);
        byte[] pdf = PRESS.print(unit, step -> {}).booklet().pdf();
        for (Finding finding : sheet.findings()) {
            assertThat(finding.pages().isEmpty()).isEqualTo(finding.verdict() == Verdict.NOT_ASKED);
            String read = pages(pdf, finding.pages());
            for (String quote : finding.quotes()) {
                assertThat(read).as(finding.content()).contains(plain(quote));
            }
        }
        assertThat(sheet.findings())
                .filteredOn(each -> each.content().startsWith("公开表："))
                .hasSizeGreaterThanOrEqualTo(10)
                .anyMatch(each -> each.quotes().stream().anyMatch(quote -> quote.contains("无数据")));
    }

    /** As another reader than the program's own reads them, one page after the other. */
    private static String pages(byte[] pdf, List<Integer> pages) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page : pages) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                // the number of a page stands between what goes on over its end
                text.append(plain(stripper.getText(document)).replaceFirst("-?\\d{1,3}-?$", ""));
            }
        }
        return text.toString();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    @Test
    void whatIsMissingIsTold() throws IOException {
        Path templates = templates("""
                # 本市另查的
                领导批示:
                  要求: 写明领导批示
                  文字: 领导批示情况
                没有的表:
                  表: 附表九十九
                封面编制:
                  文字: 编制单位
                  页: 封面
                公务接待批次、人次: 不查
                三公经费总额:
                  节: 三公经费概述
                """);
        Path unit = folder.resolve("单位.yaml");
        Files.writeString(unit, Files.readString(FINAL).replaceFirst("日期: \"?2024年9月\"?", "日期: 2022年9月"));
        List<Finding> findings = inspector(templates).inspect(unit).findings();
        assertThat(findings)
                .filteredOn(each -> each.verdict() == Verdict.NO)
                .extracting(each -> each.content() + "|" + each.shownPages() + "|" + each.remark())
                .containsExactly(
                        "封面日期|1|早于 2024 年，是不是往年的日期？",
                        "三公经费总额||目录里没有“三公经费概述”",
                        "领导批示||没有写“领导批示情况”",
                        "没有的表||册里没有这张表",
                        "封面编制||封面没有“编制单位”");
        assertThat(findings).extracting(Finding::content).doesNotContain("公务接待批次、人次");
    }

    @Test
    void aWrongListIsToldByLineAndColumn() throws IOException {
        Path templates = templates("""
                领导批示:
                  要术: 写明领导批示
                  文字: 领导批示情况
                两种:
                  文字: 一
                  表: 全部
                封面日期:
                  封面日期: 否
                不在的: 不查
                页不对:
                  文字: 二
                  页: 封底
                """);
        Pack pack = new Packs(templates).open("山西/阳泉", BookletKind.FINAL_ACCOUNTS, 2023, Place.of("试"));
        assertThatThrownBy(() -> DemandReader.read(pack))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        rejected -> assertThat(rejected.problems().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining("\n")))
                                .contains("检查表.yaml:2:3", "是否应为“要求”", "检查表.yaml:4:1", "写了不止一种查法")
                                .contains("检查表.yaml:8:", "只能写“是”", "检查表.yaml:9:1", "可以不查")
                                .contains("检查表.yaml:12:", "没有“封底”这种页"));
    }

    private Path templates(String list) throws IOException {
        Path templates = CopiedTemplates.fresh();
        Files.writeString(templates.resolve("山西/决算/检查表.yaml"), list);
        return templates;
    }

    private static Inspector inspector(Path templates) {
        return new Inspector(
                new Equipment(
                        templates.equals(TEMPLATES) ? PRESS : new Press(templates, FONTS),
                        templates,
                        FONTS,
                        "测试",
                        Options.PLAIN,
                        Booklet::writeTo,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
                LocalDate.EPOCH);
    }
}
