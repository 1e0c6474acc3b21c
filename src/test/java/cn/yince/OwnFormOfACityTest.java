package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edition of a city that asks for more on its forms, and prints and scores them in its own way, on the example of a
 * unit that was really published.
 */
@Tag("slow")
class OwnFormOfACityTest {
    private static final Path EXAMPLE = Path.of("data-examples/yangquan-finance-2024.yaml");
    private static final Press PRESS = ShippedPress.PRESS.with(Options.PLAIN.verifying());

    @TempDir
    Path folder;

    private static String printed(Path unit) throws IOException {
        return String.join(
                        "",
                        BookletText.pages(
                                PRESS.print(unit, step -> {}).booklet().pdf()))
                .replaceAll("\\s", "");
    }

    private String printed(String typed, String instead) throws IOException {
        String example = Files.readString(EXAMPLE);
        assertThat(example).contains(typed);
        return printed(Files.writeString(folder.resolve("单位.yaml"), example.replace(typed, instead)));
    }

    @Test
    void theExampleIsBlamedForNothing() {
        assertThat(PRESS.check(EXAMPLE).problems()).isEmpty();
    }

    @Test
    void formsSayWhoSealsThem() throws IOException {
        assertThat(printed(EXAMPLE))
                .contains("单位（盖章）：会计科填报日期：2025.4.21", "单位（盖章）：阳泉市财政局填报日期：2025.4.22", "单位（盖章）：填报日期：2025.4.15")
                .doesNotContain("附件1");
    }

    @Test
    void aTextOnExecutionStandsInPlaceOfTheRate() throws IOException {
        String rate = "项目执行情况（10分）预算执行率（实际执行金额/实际到位金额×100%）=";
        assertThat(printed(EXAMPLE))
                .contains(rate + "42.21%4分", rate + "65.26%7分", rate + "100%10分", rate + "82.57%8分")
                .contains("项目执行情况（10分）印制考核办法等文件920份，", "到位52.03万元全部支出，执行率100.00%。");
        assertThat(printed("    项目实施和预算执行情况: ", "    # "))
                .doesNotContain("印制考核办法等文件920份")
                .containsPattern("(?s)(" + rate.replaceAll("[（）/×=]", ".") + "100%10分.*){2}");
    }

    @Test
    void fundsAreDividedTheWayTheFormSays() throws IOException {
        String joined = "其中：中央财政其中：中央财政其中：中央财政省财政省财政省财政市、县财政55市、县财政52.03市、县财政52.03其它其它其它";
        String apart = "其中：中央、省财政其中：中央、省财政其中：中央、省财政市财政55市财政52.03市财政52.03县（区）财政县（区）财政县（区）财政其它其它其它";
        assertThat(printed(EXAMPLE)).contains(joined).doesNotContain(apart);
        assertThat(printed("    资金分行: 中央财政和省财政\n", "")).contains(apart).doesNotContain(joined);
    }

    @Test
    void noMoneyIsLostWhereFundsAreJoined() throws IOException {
        assertThat(
                        printed(
                                "市财政: {预算: 55, 到位: 52.03, 执行: 52.03}",
                                "市财政: {预算: 50, 到位: 47.03, 执行: 47.03}\n      省级财政: {预算: 3, 到位: 3, 执行: 3}\n      县（区）财政: {预算: 2, 到位: 2, 执行: 2}"))
                .contains("省财政3省财政3省财政3市、县财政50市、县财政47.03市、县财政47.03县（区）财政2县（区）财政2县（区）财政2");
    }

    @Test
    void everyGradeIsCounted() throws IOException {
        assertThat(printed(EXAMPLE))
                .contains("二级项目绩效自评个数5个，涉及资金784.07万元：5个项目自评等级为“优”，0个项目自评等级为“良”，0个项目自评等级为“中”，0个项目自评等级为“差”。");
    }

    @Test
    void whatTheFormDoesNotPrintIsTold() throws IOException {
        Path unit = Files.writeString(
                folder.resolve("单位.yaml"), Files.readString(EXAMPLE).replace("    单位盖章: 会计科\n", "    产出情况: 全部完成\n"));
        assertThat(PRESS.check(unit).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("J0005"));
    }
}
