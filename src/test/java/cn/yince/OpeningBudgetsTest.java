package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 年初预算 of 支出说明: whose budget it is, what is said of it, and what is not. */
class OpeningBudgetsTest {
    private static final String EXPLAINED =
            "2010650: {年初预算: 180.00, 用途: 信息系统运行维护和机房设备更新}\n  2210201: {年初预算: 13.60, 用途: 在职人员住房公积金}";
    private static final String FUND = "政府性基金预算财政拨款";
    private static final String CAPITAL = "国有资本经营预算财政拨款";

    @TempDir
    Path folder;

    private static String example(String pack) throws IOException {
        String example = Files.readString(Path.of("data-examples/minimal.yaml"));
        assertThat(example).contains("模板: 山西/阳泉", EXPLAINED, "\n收入:\n", "\n支出:\n");
        return example.replace("模板: 山西/阳泉", "模板: " + pack);
    }

    /** The example with more explained. */
    private Path explaining(String pack, String more) throws IOException {
        return unit(example(pack).replace(EXPLAINED, EXPLAINED + "\n  " + more));
    }

    /** The same, with as much received as spent on an item of another budget. */
    private Path spending(String pack, String code, String fund, String more) throws IOException {
        return unit(example(pack)
                .replace("\n收入:\n", "\n收入:\n  " + code + ": {" + fund + ": 500}\n")
                .replace("\n支出:\n", "\n支出:\n  " + code + ": {" + fund + ": {项目支出: 500}}\n")
                .replace(EXPLAINED, EXPLAINED + "\n  " + more));
    }

    private Path unit(String yaml) throws IOException {
        return Files.writeString(folder.resolve("单位.yaml"), yaml);
    }

    private static Press press() {
        return ShippedPress.PRESS;
    }

    private static String printed(Path unit) throws IOException {
        return String.join(
                        "",
                        BookletText.pages(
                                press().print(unit, step -> {}).booklet().pdf()))
                .replaceAll("\\s", "");
    }

    /** Without what is said of packs, of names of codes, and what packs ask for of their own. */
    private static List<String> found(Path unit) {
        return press().check(unit).problems().stream()
                .filter(problem -> !problem.code().matches("[MD].*|J020[56]"))
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2120801," + FUND, "2230105," + CAPITAL, "2010601," + FUND})
    void whatIsOfAnotherBudgetIsNotOfTheGeneralOne(String code, String fund) throws IOException {
        Path unit = spending("山西/阳泉", code, fund, code + ": {年初预算: 529, 用途: 工程, 原因: 结算延后}");
        assertThat(found(unit)).singleElement().asString().contains("J0005", "“支出说明." + code + "”填了");
        assertThat(printed(unit))
                .contains("年初预算193.60万元，支出决算200.00万元，完成年初预算的103.31%")
                .doesNotContain("529.00");
    }

    @ParameterizedTest
    @CsvSource({"2120801," + FUND, "2230105," + CAPITAL})
    void aPackWithAPlaceForItPrintsItThereAlone(String code, String fund) throws IOException {
        Path unit = spending("全国", code, fund, code + ": {年初预算: 529, 用途: 工程, 原因: 结算延后}");
        assertThat(found(unit)).isEmpty();
        assertThat(printed(unit))
                .contains("年初预算为193.60万元，支出决算为200.00万元，完成年初预算的103.31%")
                .contains("年初预算为529.00万元，支出决算为500.00万元，完成年初预算的94.52%")
                .doesNotContain("722.60");
    }

    @Test
    void aCodeOfAnotherBudgetWithoutMoneyIsKnownByTheClassification() throws IOException {
        Path unit = explaining("山西/阳泉", "2120801: {年初预算: 529}");
        assertThat(found(unit)).singleElement().asString().contains("J0005", "“支出说明.2120801”填了");
        assertThat(printed(unit)).contains("完成年初预算的103.31%").doesNotContain("529.00");

        assertThat(found(explaining("山西/阳泉", "2120801: {用途: 工程}")))
                .anySatisfy(text -> assertThat(text).contains("J0502", "“支出”中该科目没有支出，也没有年初预算"));
    }

    @Test
    void aClassAndItsItemsHaveTheSameBudget() throws IOException {
        assertThat(found(explaining("山西/阳泉", "201: {年初预算: 250}")))
                .singleElement()
                .asString()
                .contains("J0504", "201 一般公共服务支出的年初预算 250.00万元，类下各项的年初预算合计 180.00万元，相差 70.00万元");
        assertThat(found(explaining("山西/阳泉", "201: {年初预算: 0}")))
                .singleElement()
                .asString()
                .contains("J0504");
        assertThat(found(explaining("山西/阳泉", "201: {年初预算: 180}"))).isEmpty();
    }

    @Test
    void aClassIsNotComparedWithItemsOfAnotherBudget() throws IOException {
        String more = "212: {年初预算: 10}\n  2120801: {年初预算: 529}";
        Path unit = spending("全国", "2120801", FUND, more);
        String general = Files.readString(unit)
                .replace("\n收入:\n", "\n收入:\n  2120101: {一般公共预算财政拨款: 10}\n")
                .replace("\n支出:\n", "\n支出:\n  2120101: {一般公共预算财政拨款: {项目支出: 10}}\n");
        assertThat(found(unit(general))).isEmpty();
        assertThat(printed(unit)).contains("年初预算为203.60万元，支出决算为210.00万元，完成年初预算的103.14%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"山西/阳泉", "山西/阳城", "山西/汾阳", "全国", "上海/普陀"})
    void nothingIsAPartOfNothing(String pack) throws IOException {
        Path unit = unit(example(pack).replace("年初预算: 180.00", "年初预算: 0").replace("年初预算: 13.60", "年初预算: 0"));
        assertThat(printed(unit)).contains("200.00万元").doesNotContain("完成年初预算的");
    }

    @ParameterizedTest
    @CsvSource({"2120801," + FUND, "2230105," + CAPITAL})
    void aBudgetOfAnotherFundLeftBlankIsNotZero(String code, String fund) throws IOException {
        String blank = spending("全国", code, fund, code + ": {年初预算: , 用途: 工程}").toString();
        assertThat(printed(Path.of(blank))).contains("支出决算为500.00万元").doesNotContain("年初预算为0");
        assertThat(printed(spending("全国", code, fund, code + ": {年初预算: 0, 用途: 工程}")))
                .contains("年初预算为0万元，支出决算为500.00万元");
    }

    @Test
    void aBudgetOfAClassMayBeLeftUnspent() throws IOException {
        Path unit = explaining("山西/阳泉", "212: {年初预算: 10}");
        assertThat(found(unit)).isEmpty();
        assertThat(printed(unit)).contains("城乡社区支出年初预算10.00万元，支出决算0万元", "年初预算203.60万元，支出决算200.00万元");
        assertThat(found(explaining("山西/阳泉", "212: {年初预算: 10}\n  2120101: {年初预算: 10}")))
                .isEmpty();
        assertThat(found(explaining("山西/阳泉", "212: {用途: 工程}")))
                .anySatisfy(text -> assertThat(text).contains("J0502", "没有支出，也没有年初预算"));
    }

    @Test
    void whatNobodyFilledInIsNotExplained() throws IOException {
        assertThat(found(explaining("山西/阳泉", "2010601: {年初预算: , 上年决算: 3.00, 用途: , 原因: }")))
                .noneMatch(text -> text.contains("J0502"));
        assertThat(found(explaining("山西/阳泉", "2010601: {年初预算: , 上年决算: 3.00, 原因: 人员减少}")))
                .anyMatch(text -> text.contains("J0502"));
    }
}
