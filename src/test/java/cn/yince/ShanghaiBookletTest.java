package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A booklet of another province, by templates and data alone, as the blank form of that province has it. */
class ShanghaiBookletTest {
    private static final Path UNIT = Path.of("data-examples/shanghai-putuo-2024.yaml");
    private static Printed printed;
    private static List<String> pages;
    private static String text;

    @BeforeAll
    static void print() throws IOException {
        printed = ShippedPress.PRESS.with(Options.PLAIN.verifying()).print(UNIT, step -> {});
        pages = BookletText.pages(printed.booklet().pdf()).stream()
                .map(page -> page.replaceAll("[\\s\\u00a0\\u3000]", ""))
                .toList();
        text = String.join("", pages);
    }

    private static String without(String words) {
        return words.replaceAll("[\\s　]", "");
    }

    @Test
    void theExampleIsClean() {
        assertThat(printed.hints()).isEmpty();
    }

    @Test
    void partsNineTablesAndElevenSectionsStandInTheOrderOfTheForm() {
        assertThat(printed.places().stream().filter(place -> place.level() == 1).map(place -> without(place.title())))
                .containsExactly(
                        "第一部分上海市普陀区城市记忆事务局概况",
                        "第二部分上海市普陀区城市记忆事务局2024年度部门决算表",
                        "第三部分上海市普陀区城市记忆事务局2024年度部门决算情况说明",
                        "第四部分名词解释");
        assertThat(printed.places().stream().filter(place -> place.level() == 2).map(Printed.EntryPlace::title))
                .containsExactly(
                        "一、主要职能",
                        "二、部门决算单位构成",
                        "一、收入支出决算总表",
                        "二、收入决算表",
                        "三、支出决算表",
                        "四、财政拨款收入支出决算总表",
                        "五、一般公共预算财政拨款支出决算表",
                        "六、一般公共预算财政拨款基本支出决算表",
                        "七、财政拨款“三公”经费支出决算表",
                        "八、政府性基金预算财政拨款收入支出决算表",
                        "九、国有资本经营预算财政拨款收入支出决算表",
                        "一、收入支出决算总体情况说明",
                        "二、收入决算情况说明",
                        "三、支出决算情况说明",
                        "四、财政拨款收入支出决算总体情况说明",
                        "五、一般公共预算财政拨款支出决算情况说明",
                        "六、一般公共预算财政拨款基本支出决算情况说明",
                        "七、财政拨款“三公”经费支出决算情况说明",
                        "八、政府性基金预算财政拨款收入支出决算情况说明",
                        "九、国有资本经营预算财政拨款收入支出决算情况说明",
                        "十、预算绩效管理情况",
                        "十一、其他重要事项说明");
    }

    @Test
    void theFirstFifthAndSixthTableStandUprightTheOthersLie() throws IOException {
        Map<String, Boolean> lies = new LinkedHashMap<>();
        try (PDDocument pdf = Loader.loadPDF(printed.booklet().pdf())) {
            for (Printed.EntryPlace place : printed.places().subList(4, 13)) {
                PDRectangle paper = pdf.getPage(place.page() - 1).getMediaBox();
                lies.put(place.title().substring(0, 1), paper.getWidth() > paper.getHeight());
            }
        }
        assertThat(lies)
                .isEqualTo(Map.of(
                        "一", false, "二", true, "三", true, "四", true, "五", false, "六", false, "七", true, "八", true, "九",
                        true));
    }

    @Test
    void theFourthTableBreaksWhereTheFormDoes() {
        assertThat(pages).anyMatch(page -> page.contains("十五、商业服务业等支出") && !page.contains("十六、金融支出"));
        assertThat(pages)
                .anyMatch(page -> page.startsWith("财政拨款收入支出决算总表") && page.contains("十六、金融支出") && page.contains("总计"));
    }

    @Test
    void tablesHaveTheHeadsAndTotalsOfTheForm() {
        assertThat(table("一、收入支出决算总表"))
                .contains("上海市普陀区城市记忆事务局2024年度部门决算表收入支出决算总表单位：万元收入支出项目决算数项目决算数")
                .contains("二十四、抗疫特别国债安排的支出", "本年收入合计2,629.50本年支出合计2,624.53")
                .doesNotContain("第二部分", "行次", "债务还本支出", "公开01表");
        assertThat(table("二、收入决算表"))
                .contains("功能分类科目编码科目名称", "合计2,629.502,591.05", "2012604档案馆")
                .contains("注：本表反映部门本年度取得的各项收入情况。");
        String fifth = table("五、一般公共预算财政拨款支出决算表");
        assertThat(fifth.indexOf("合计2,438.791,670.50768.29"))
                .as("the total stands below")
                .isGreaterThan(fifth.indexOf("2210203购房补贴"));
        assertThat(table("六、一般公共预算财政拨款基本支出决算表")).contains("经济分类科目编码", "人员经费合计1,431.60公用经费合计238.90");
        assertThat(table("七、财政拨款“三公”经费支出决算表")).contains("预算数决算数预算数决算数").contains("8.406.346.805.486.805.481.600.86");
        assertThat(table("九、国有资本经营预算财政拨款收入支出决算表")).endsWith("说明：上海市普陀区城市记忆事务局本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。");
    }

    private static String table(String title) {
        Printed.EntryPlace place = printed.places().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        int next = printed.places().stream()
                .mapToInt(Printed.EntryPlace::page)
                .filter(page -> page > place.page())
                .min()
                .orElseThrow();
        return String.join("", pages.subList(place.page() - 1, next - 1));
    }

    @Test
    void whatOnlyThisProvinceAsksForPrintsAsTheFormHasIt() {
        assertThat(text)
                .contains("范围的单位包括：序号单位名称备注1上海市普陀区城市记忆事务局（本级）2上海市普陀区城市记忆资料中心")
                .contains("本部门建立了如下预算绩效管理制度：《预算绩效管理办法》、《项目支出绩效评价实施细则》，建立了业务科室申报、财务科室审核、评价结果用于预算安排的预算绩效管理工作机制；")
                .contains(
                        "编报绩效目标的2024年度项目6个，涉及预算金额798.00万元；绩效跟踪评价的2024年度项目6个，涉及预算金额798.00万元；绩效自评的2024年度项目2个，涉及预算金额776.50万元，平均得分97.3分（其中，绩效评级为“优”的项目2个；")
                .contains("绩效评级为“不合格”的项目0个。绩效自评中共发现问题1个，已经完成整改的1个，正在整改的0个）。")
                .contains("2024年度本部门面向中小企业预留政府采购项目预算金额201.80万元，面向小微企业预留政府采购项目预算金额121.00万元。")
                .contains("在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额85.26万元。");
    }

    @Test
    void thereIsNoAnnexAndWithoutFormsNothingIsSaidOfThem(@TempDir Path folder) throws IOException {
        String example = Files.readString(UNIT);
        Path unit = Files.writeString(folder.resolve("单位.yaml"), example.substring(0, example.indexOf("\n绩效自评:")));
        Printed bare = ShippedPress.PRESS.with(Options.PLAIN.verifying()).print(unit, step -> {});
        assertThat(String.join("", BookletText.pages(bare.booklet().pdf()))).doesNotContain("平均得分", "自评表");
        assertThat(text).contains("平均得分97.3分").doesNotContain("自评表");
    }

    @Test
    void spendingOfAFundThatIsNotExplainedIsAskedAfter(@TempDir Path folder) throws IOException {
        String example = Files.readString(UNIT);
        Press press = ShippedPress.PRESS;
        Path silent = Files.writeString(folder.resolve("单位.yaml"), example.replaceFirst("政府性基金支出说明:\n.*\n", ""));
        assertThat(press.check(silent).problems())
                .extracting(Problem::code, Problem::message)
                .containsExactly(tuple("D0101", "“2120803 城市建设支出”有政府性基金支出，没有说明用途和年初预算"));
        Path wrong = Files.writeString(
                folder.resolve("单位.yaml"), example.replace("  2120803: {年初预算: 1500000, ", "  2120804: {年初预算: 0, "));
        assertThat(press.check(wrong).problems())
                .filteredOn(problem -> !problem.code().equals("J0005"))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("D0101", "D0102");
    }

    @Test
    void theTextSaysItAsTheFormDoesWithoutSeparators() {
        assertThat(text)
                .contains(
                        "一、收入支出决算总体情况说明上海市普陀区城市记忆事务局2024年度收入支出总计2651.10万元。与2023年度相比，收入支出总计增加87.61万元，增长3.42%。主要原因：资料数字化项目的财政拨款增加。")
                .contains("本年收入合计2629.50万元，其中：财政拨款收入2591.05万元，占98.54%；事业收入35.60万元，占1.35%；其他收入2.84万元，占0.11%。")
                .contains("一般公共预算财政拨款支出2438.79万元，占本年支出合计的92.92%。")
                .contains("主要用于以下方面：一般公共服务支出（类）2006.65万元，占82.28%；社会保障和就业支出（类）168.66万元，占6.92%；")
                .contains(
                        "1、一般公共服务支出（类）档案事务（款）行政运行（项）。主要用于：机关人员经费和日常办公。年初预算为665.00万元，支出决算为682.04万元。决算数大于预算数的主要原因：年中按规定调整人员经费。")
                .contains("年初预算为112.44万元，支出决算为112.44万元。决算数与预算数持平。")
                .contains(
                        "“三公”经费财政拨款支出年初预算为8.80万元，支出决算为6.34万元，完成预算的72.05%，其中：因公出国（境）费决算为0.00万元；公务用车购置及运行维护费支出决算为5.48万元，完成预算的76.06%；")
                .contains("2024年度“三公”经费支出决算数小于预算数的主要原因：严格控制接待标准和车辆运行费用。")
                .contains(
                        "因公出国（境）费支出决算持平；公务用车购置及运行维护费支出决算减少18.91万元，下降77.54%；公务接待费支出决算持平。公务用车购置及运行维护费支出减少的主要原因是上年更新车辆一辆，本年没有购置；出车次数减少。")
                .contains(
                        "政府性基金预算财政拨款收入150.00万元，支出148.62万元，支出具体情况如下：1、城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）。主要用于：资料库房所在历史建筑的修缮。年初预算为150.00万元，支出决算为148.62万元。决算数小于预算数的主要原因：修缮工程按审定价结算。")
                .contains("一般公共预算财政拨款支出年初预算为2433.74万元，支出决算为2438.79万元，完成年初预算的100.21%。决算数大于预算数的主要原因：年中按规定调整人员经费。其中：1、")
                .contains("上海市普陀区城市记忆事务局2024年度无国有资本经营预算财政拨款收入和支出。")
                .contains("机关运行经费支出141.26万元，比2023年度减少5.42万元，下降3.69%。主要原因是办公耗材和印刷费用减少。")
                .contains("部级领导干部用车0辆、主要领导干部用车0辆、机要通信用车1辆、", "十一、机关运行经费：指行政单位")
                .doesNotContain("经营收入0", "上级补助收入0");
        String prose = text.substring(text.lastIndexOf("第三部分"));
        assertThat(prose).doesNotContainPattern("\\d,\\d{3}\\.").doesNotContain("XX");
    }

    @Test
    void headingsAreBoldAndNoPageHasANumber() throws IOException {
        StringBuilder bold = new StringBuilder();
        PDFTextStripper characters = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition character) {
                if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE) {
                    bold.append(character.getUnicode());
                }
            }
        };
        try (PDDocument pdf = Loader.loadPDF(printed.booklet().pdf())) {
            characters.writeText(pdf, new StringWriter());
        }
        assertThat(bold.toString())
                .startsWith("一、主要职能二、部门决算单位构成一、收入支出决算总体情况说明二、")
                .endsWith("（三）国有资产占有使用情况说明");
        assertThat(pages).noneMatch(page -> page.matches("(?s).*第四部分名词解释.*\\d"));
        assertThat(pages.get(1)).startsWith("目录第一部分").doesNotContain("....");
    }
}
