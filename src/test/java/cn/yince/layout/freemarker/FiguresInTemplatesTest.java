package cn.yince.layout.freemarker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.CopiedTemplates;
import cn.yince.check.Checks;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figures;
import cn.yince.compute.SharedPlan;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.layout.FigureMarks;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure prints, is passed on and compared in a template, keeps its trace, and is never calculated with. */
class FiguresInTemplatesTest {
    Path templates;

    private final FigureMarks marks = new FigureMarks();

    @BeforeEach
    void onlyACover() throws IOException {
        templates = CopiedTemplates.fresh();
        write("册", "<#list 章节 as 节>${节?no_esc}</#list>");
        Files.writeString(templates.resolve("山西/阳泉/设置.yaml"), "章节: [封面]\n");
    }

    private Path write(String chapter, String text) throws IOException {
        Path folder = Files.createDirectories(templates.resolve("山西/阳泉/章节"));
        return Files.writeString(folder.resolve(chapter + ".ftl"), text);
    }

    private String written(String template, boolean marked) throws IOException {
        write("封面", template);
        Unit unit = Asked.reader().read(Path.of("data-examples/minimal.yaml"));
        SummedUnit<?> checked = Checks.of(unit, new Problems());
        Figures figures = Calculator.compute(checked, SharedPlan.of(unit), new Problems());
        Chapters chapters = new Chapters(
                new Packs(templates).open(unit.pack(), unit.kind(), unit.year(), Place.of("模板")),
                Duration.ofMinutes(1));
        return (marked ? chapters.write(figures, Map.of(), marks) : chapters.write(figures, Map.of())).xhtml();
    }

    private List<String> traced(String template) throws IOException {
        List<String> names = new ArrayList<>();
        marks.replace(written(template, true), found -> {
            names.add(found.name());
            return "";
        });
        return names;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${五一.金额}|<#if 五一.金额 == 五一.金额>平</#if>",
                "${五一.金额}|<#if 一.收入总计 gt 二.合计>大于<#else>不大于</#if>",
                "${五一.金额}|<#if (五一.金额 >= 0.01)>有</#if><#if 五一.金额.零>无</#if><#if 五一.金额?has_content>有</#if>",
                "${五一.金额}|<#if 五一.金额.数 != 二.合计.短数>异</#if>",
                "${五一.金额}|<#switch 九.团组><#case 0>无<#break><#default>有</#switch>",
                "${五一.金额}|<#list 二.各项?sort_by('金额') as 项>${项.名称}</#list>${[一.收入总计, 二.合计]?max?has_content?c}",
                "${五一.金额}|<#assign 句 = '计' + 一.收入总计.零?c + '元'>${句?length}",
            })
    void comparingFiguresLeavesTheTraceOfTheChapter(String printed, String compared) throws IOException {
        assertThat(traced(printed + compared)).contains("五一.金额");
        assertThat(marks.strip(written(printed + compared, true))).isEqualTo(written(printed + compared, false));
    }

    @Test
    void figuresPrintWhereverTheyAreCarried() throws IOException {
        String template = "<#function 句 数><#return '计' + 数 + '万元'></#function><#assign 块>${二.合计}</#assign>"
                + "${句(一.收入总计)}，${\"又${五一.金额}\"}，${(1 == 1)?then(三.合计, 二.合计)}，${块}，${一.收入总计.数!}，${一.没有!一.支出总计}";
        assertThat(traced(template)).containsExactly("一.收入总计", "五一.金额", "三.合计", "二.合计", "一.收入总计", "一.支出总计");
        assertThat(marks.strip(written(template, true))).isEqualTo(written(template, false));
    }

    @Test
    void comparisonsGoByWhatPrints() throws IOException {
        assertThat(written("${(一.收入总计 == 一.收入总计.元)?c}${(一.收入总计 lt 0)?c}${(一.收入总计 gt 0)?c}${(九.团组 == 0)?c}", false))
                .isEqualTo("truefalsetruetrue");
    }

    /**
     * The rest of the chapter is traced even where a text of the unit is measured with the number that stands in it.
     */
    @Test
    void measuringATextOfTheUnitCostsNoOtherTrace() throws IOException {
        String measured = "${五一.金额}<#list 概况.职责 as 段>${段?length}</#list>";
        assertThat(traced(measured)).contains("五一.金额");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${一.收入总计 + 一.支出总计}",
                "${一.收入总计 - 1}",
                "${2 * 一.收入总计}",
                "${五一.金额 / 二.合计}",
                "${九.团组 % 2}",
                "${-五一.金额}",
                "<#assign 和 = 0><#list 二.各项 as 项><#assign 和 += 项.金额></#list>${和}",
                "${一.收入总计?round}",
                "${五一.金额?floor}",
                "${九.团组?int}",
                "${五一.金额?abs}",
                "${五一.占比.数?c}",
                "${五一.金额?string('0.0')}",
                "${九.团组?upper_abc}",
                "<#list 1..九.团组 as 次>甲</#list>",
                "${['零', '一'][九.团组]}",
                "<#setting number_format='0.0'>${五一.金额}",
                "<#attempt>${五一.金额?round}<#recover>甲</#attempt>",
            })
    void calculatingIsRefusedWithAdvice(String template) {
        Problem problem = refused(template);
        assertThat(problem.code()).as(problem.toString()).isEqualTo("M0510");
        assertThat(problem.hint()).contains("数/*.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${一.收入总计.数?number + 1}",
                "${一.收入总计?replace(',', '')?number + 1}",
                "${五一.金额?length}",
                "${五一.金额?string}",
                "${[五一.金额]?join('、')}",
                "${['计' + 五一.金额]?join('、')}",
                "${('' + 五一.金额)?number + 1}",
                "${\"${五一.金额}\"?number + 1}",
                "<#assign 块>${五一.金额}</#assign>${块?number + 1}",
                "<#if 五一.金额 == '0.00'>零</#if>",
                "<#if 五一.金额>有</#if>",
                "<#if '计' + 五一.金额 == '计0.00'>零</#if>",
            })
    void readingAFigureAsTextIsRefusedWithAdvice(String template) {
        Problem problem = refused(template);
        assertThat(problem.code()).as(problem.toString()).isEqualTo("M0511");
        assertThat(problem.hint()).contains("<#sep>", "数/*.yaml");
    }

    @Test
    void differentKindsAreNotCompared() {
        assertThat(refused("<#if 五一.金额 gt 五一.占比>大于</#if>").message()).isEqualTo("不同种类的数不能比较：金额和百分数");
        assertThat(refused("${('' + 五一.金额)?markup_string}").code()).isEqualTo("M0508");
    }

    @Test
    void aRefusalTellsLineAndColumn() throws IOException {
        assertThat(refused("甲\n乙<#if (五一.金额 * 2 gt 1)>丙</#if>").place()).hasToString(write("封面", "") + ":2:2");
    }

    private Problem refused(String template) {
        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> written(template, false));
        assertThat(rejected).as("was written").isNotNull();
        return rejected.problems().get(0);
    }

    @Test
    void numbersThatAreNoFiguresAreFree() throws IOException {
        assertThat(written(
                        "<#assign 行 = 0><#list ['甲', '乙'] as 项><#assign 行 += 项?index + 1>${行 * 2}</#list>${[1, 3]?max / 2}",
                        false))
                .isEqualTo("261.5");
    }
}
