package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of self-evaluation that a city prints in its own way: 阳城 scores each indicator. */
class ScoredFormsTest {
    private static final Press PRESS = ShippedPress.PRESS.with(Options.PLAIN.verifying());
    private static final Path UNIT = Path.of("src/test/resources/cn/yince/scored-forms.yaml");
    private static final String INDICATOR = "          - {指标: 网络运行稳定性,";

    @TempDir
    Path folder;

    @Test
    void figuresOfAForm() throws IOException {
        String page = page(print(Files.readString(UNIT)), "政务网络运行维护项目支出绩效自评表");
        assertThat(page)
                .contains("(2024年度)", "主管部门及代码002-云岭县人民政府办公室预算单位002001-云岭县人民政府办公室")
                .contains("资金总额：100100134.919129.7125.20796.149.61")
                .contains("市县区财政资金100100134.919129.7125.20796.149.61支付系统提前结束")
                .contains("线路租用费≤元≤1000000元997122.33元6.56.1支付系统提前结束")
                .contains("实际支出129.712万元，预算执行率96.14%。")
                .containsPattern("总.?分99.21优")
                .contains("备注：1.“年初预算数”")
                .doesNotContain("经济效益", "附件1");
    }

    @Test
    void onlySourcesWithFiguresAndGroupsWithIndicatorsPrint() throws IOException {
        List<String> pages = print(Files.readString(UNIT));
        assertThat(page(pages, "办公楼修缮项目支出绩效自评表"))
                .contains(
                        "中央财政资金0020.520.50100.0010.00", "省级财政资金0049.78749.7870100.0010.00", "资金总额：0070.28770.287010010")
                .contains("绩效指标一级指标")
                .containsPattern("总.?分85良")
                .doesNotContain("市县区财政资金", "产出指标");
        assertThat(page(pages, "未执行的项目项目支出绩效自评表")).contains("市县区财政资金").containsPattern("总.?分0差");
    }

    @Test
    void theProseCountsFormsAndMoney() throws IOException {
        assertThat(String.join("", print(Files.readString(UNIT))))
                .contains("涉及二级项目3个，共涉及资金1999990元，占本部门（单位）项目支出总额的100%")
                .contains("其中一般公共预算项目支出1999990元、政府性基金预算项目支出0元")
                .contains("自评结果为：1个项目自评等级为“优”，1个项目自评等级为“良”，1个项目自评等级为“差”。")
                .contains("整体支出绩效自评，涉及资金1999990元", "自评得分98.5分，等级为“优”。")
                .contains("认真完成政务网络运行维护；办公楼修缮；");
    }

    @Test
    void noFormsAtAll() throws IOException {
        String yaml = Files.readString(UNIT);
        String text = String.join(
                "", print(yaml.substring(0, yaml.indexOf("绩效自评:")).replaceAll("  整体支出自评.*\n", "  收支总体原因: 无\n")));
        assertThat(text).contains("2024年无二级项目绩效自评。", "第五部分附件无");
    }

    @Test
    void aLongFormRepeatsHeaderAndLabels() throws IOException {
        String more = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> "          - {指标: 第" + n + "项质量, 调整后指标值: 稳定, 实际完成值: 达成预期指标, 分值: 0, 得分: 0}\n")
                .collect(Collectors.joining());
        List<String> pages = print(Files.readString(UNIT).replace(INDICATOR, more + INDICATOR));
        List<String> form = pages.stream()
                .filter(page -> Pattern.compile("第\\d+项质量").matcher(page).find())
                .toList();
        assertThat(form).hasSizeBetween(2, 4);
        assertThat(form).allSatisfy(page -> assertThat(page).contains("一级指标", "定性指标", "产出指标", "质量指标", "绩效指标"));
        assertThat(IntStream.rangeClosed(1, 60).mapToObj(n -> "第" + n + "项质量").toList())
                .allSatisfy(name -> assertThat(String.join("", form)).containsOnlyOnce(name));
    }

    private List<String> print(String yaml) throws IOException {
        Path unit = Files.writeString(folder.resolve("单位.yaml"), yaml);
        byte[] pdf = PRESS.print(unit, step -> {}).booklet().pdf();
        return BookletText.pages(pdf).stream()
                .map(page -> page.replaceAll("\\s", ""))
                .toList();
    }

    private static String page(List<String> pages, String title) {
        return pages.stream().filter(page -> page.contains(title)).findFirst().orElseThrow();
    }
}
