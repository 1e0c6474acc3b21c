package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main path with unusual units. */
class PressTest {
    private static final Press PRESS =
            new Press(Path.of("templates"), Path.of("fonts")).with(Options.PLAIN.verifying());

    @TempDir
    Path folder;

    private String textOf(String from, String to) throws IOException {
        String yaml = Files.readString(Path.of("data-examples/minimal.yaml"));
        assertThat(yaml).contains(from);
        Path unit = Files.writeString(folder.resolve("单位.yaml"), yaml.replace(from, to));
        byte[] pdf = PRESS.print(unit, step -> {}).booklet().pdf();
        return String.join("\n", BookletText.pages(pdf)).replaceAll("\\s", "");
    }

    @Test
    void stepsAreTakenInTheOrderOfTheirNames() {
        List<Step> steps = new ArrayList<>();
        PRESS.print(Path.of("data-examples/minimal.yaml"), steps::add);
        assertThat(steps).containsExactly(Step.values());
    }

    @Test
    void markupInATextPrintsAsTyped() throws IOException {
        assertThat(textOf("内设综合科、运行维护科两个科室。", "<b>甲</b> & 乙 &lt; $年度 <#if x> ]]> 丙。"))
                .contains("<b>甲</b>&乙&lt;$年度<#ifx>]]>丙。");
    }

    @Test
    void rareCharactersOfNamesAreDrawnFromTheFallback() throws IOException {
        assertThat(textOf("云岭市财政信息中心", "云岭市䶮𬭊中心")).contains("部门名称：云岭市䶮𬭊中心");
    }

    @Test
    void aVeryLongNameIsWholeOnCoverAndTables() throws IOException {
        String name = "云岭市高新技术产业开发区社会事务管理与公共服务综合保障中心（云岭市高新技术产业开发区机关事务服务中心）";
        assertThat(textOf("云岭市财政信息中心", name).split(java.util.regex.Pattern.quote(name), -1))
                .hasSizeGreaterThan(11);
    }

    @Test
    void figuresNamedInATextArePrintedAndNotTyped() throws IOException {
        assertThat(textOf("本年增加机房设备更新项目", "项目支出{三.项目支出.金额}万元，占{三.项目支出.占比}")).contains("主要原因是项目支出20.00万元，占10.00%。");
    }

    @Test
    void lastYearsFigureComesFromLastYearsFile() throws IOException {
        Path examples = Path.of("data-examples/broken");
        Path lastYear = Path.of("上年/云岭市财政信息中心-2022.yaml");
        Files.createDirectory(folder.resolve("上年"));
        Files.copy(examples.resolve(lastYear), folder.resolve(lastYear));
        String yaml = Files.readString(examples.resolve("41-上年数与上年文件不符.yaml"));
        Path unit = Files.writeString(folder.resolve("单位.yaml"), yaml.replaceFirst("上年数:.*", ""));

        Printed printed = PRESS.print(unit, step -> {});

        assertThat(printed.hints())
                .extracting(Problem::code)
                .as("only the reasons are missing")
                .containsOnly("J0006");
        assertThat(String.join("\n", BookletText.pages(printed.booklet().pdf())).replaceAll("\\s", ""))
                .contains("与上年相比，收入总计增加10.00万元，增长5.26%");
    }

    @Test
    void aBudgetComparedWithLastYearsHasNoRemark() throws IOException {
        String yaml = Files.readString(Path.of("src/main/resources/cn/yince/desk/sample/预算/满.yaml"));
        Files.writeString(folder.resolve("去年.yaml"), yaml.replaceFirst("年度: 2023", "年度: 2022"));
        String alone = yaml.replaceFirst("(?m)^上年数:.*\\n", "").replaceAll(", 上年预算: [0-9.]+", "");
        assertThat(remarks(alone)).contains("J2161");
        assertThat(remarks(alone + "\n上年文件: 去年.yaml\n")).doesNotContain("J2161");
    }

    private List<String> remarks(String yaml) throws IOException {
        Path unit = Files.writeString(folder.resolve("单位.yaml"), yaml);
        return PRESS.print(unit, step -> {}).hints().stream().map(Problem::code).toList();
    }
}
