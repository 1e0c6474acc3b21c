package cn.yince.compute.prior;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Last year's figures in this year's unit. */
class LastYearTest {
    private static final String TOP = """
      模板: 山西/阳泉
      种类: %s
      年度: %d
      金额单位: %s
      单位: {名称: %s, 性质: 行政单位}
      概况: {职责: 一}
      """;
    private static final String FINAL_ACCOUNTS = """
      收入:
        2010601: {一般公共预算财政拨款: 100.10, 其他收入: 5.00}
        2210201: {一般公共预算财政拨款: 20.20}
      支出:
        2010601: {一般公共预算财政拨款: {基本支出: 80.05, 项目支出: 20.05}, 其他资金: {项目支出: 5.00}}
        2210201: {一般公共预算财政拨款: {基本支出: 20.20}}
      基本支出经济分类: {30101: 90.00, 30201: 10.25}
      三公经费:
        公务用车运行维护费: {全年预算: 3, 决算: 2.50}
        公务接待费: {国内: {金额: 0.30, 批次: 1, 人次: 2}, 国（境）外: {金额: 0.10}}
      公布数: {公开01表: {收入总计: 125.31}}
      """;
    private static final String BUDGET = """
      支出:
        2010601: {一般公共预算: {基本支出: 80.05}, 单位资金: {项目支出: 5.00}}
        2210201: {一般公共预算: {基本支出: 20.20}}
      上年结转: {2010602: {一般公共预算: {项目支出: 1.00}}}
      基本支出经济分类: {30101: {行政: 90.00}, 30201: {行政: 10.25}}
      三公经费: {公务接待费: {一般公共预算: 0.40}}
      """;

    private final Problems problems = new Problems();
    private Path templates = Path.of("templates");

    @TempDir
    Path folder;

    @Test
    void finalAccountsTakeWhatLastYearsTablesPrinted() throws IOException {
        FinalAccounts unit = (FinalAccounts)
                carried("决算", FINAL_ACCOUNTS, "支出说明: {2010601: {年初预算: 1}, 2210201: {}, 2080505: {年初预算: 2}, 201: {}}\n");

        assertThat(problems.inOrder()).isEmpty();
        assertThat(printed(unit.priorYear().totalIncome(), unit.priorYear().totalExpenditure()))
                .containsExactly("125.31", "125.30");
        assertThat(printed(unit.priorYear().fiscalIncome(), unit.priorYear().fiscalExpenditure()))
                .containsExactly("120.30", "120.30");
        assertThat(printed(
                        unit.priorYear().generalExpenditure(), unit.priorYear().operatingCost()))
                .containsExactly("120.30", "10.25");
        assertThat(printed(
                        unit.officialSpending().abroad().prior(),
                        unit.officialSpending().vehiclePurchase().prior(),
                        unit.officialSpending().vehicleOperation().prior(),
                        unit.officialSpending().reception().prior()))
                .containsExactly("0.00", "0.00", "2.50", "0.40");
        assertThat(unit.items().keySet()).containsExactly("2010601", "2210201", "2080505", "201");
        assertThat(printed(unit.items().values().stream()
                        .map(item -> item.priorActual())
                        .toArray(Amount[]::new)))
                .containsExactly("100.10", "20.20", "0.00", "100.10");
        assertThat(printed(unit.items().get("2080505").initialBudget())).containsExactly("2.00");
        assertThat(unit.source().placeOf("上年数.机关运行经费").toString()).endsWith("今年.yaml:7:1");
    }

    @Test
    void budgetsTakeWhatLastYearsTablesPrinted() throws IOException {
        Budget unit = (Budget) carried("预算", BUDGET, "上年数: {机关运行经费: }\n");

        assertThat(problems.inOrder()).isEmpty();
        assertThat(printed(unit.priorYear().totalIncome(), unit.priorYear().totalExpenditure()))
                .containsExactly("106.25", "106.25");
        assertThat(printed(
                        unit.priorYear().generalAppropriation(),
                        unit.priorYear().operatingCost()))
                .containsExactly("100.25", "10.25");
        assertThat(printed(
                        unit.officialSpending().reception().prior(),
                        unit.officialSpending().abroad().prior()))
                .containsExactly("0.40", "0.00");
    }

    @Test
    void aTypedFigureStandsWithinTheInterval() throws IOException {
        FinalAccounts unit =
                (FinalAccounts) carried("决算", FINAL_ACCOUNTS, "上年数: {支出总计: 125.32, 财政拨款支出总计: 120.29, 机关运行经费: 10.25}\n");

        assertThat(problems.inOrder()).isEmpty();
        assertThat(printed(unit.priorYear().totalExpenditure(), unit.priorYear().fiscalExpenditure()))
                .containsExactly("125.32", "120.29");
        assertThat(printed(unit.priorYear().fiscalIncome())).containsExactly("120.30");
    }

    @Test
    void aTypedFigureOutsideIsRefusedWithBothValuesAndPlaces() throws IOException {
        carried(
                "决算",
                FINAL_ACCOUNTS,
                "上年数: {收入总计: 125.33, 机关运行经费: 0}\n三公经费: {公务接待费: {上年决算: 0.5}}\n支出说明: {2210201: {上年决算: 19}}\n");

        assertThat(problems.inOrder())
                .extracting(Problem::code)
                .containsOnly("J1105")
                .hasSize(4);
        assertThat(problems.inOrder().get(0).toString())
                .isEqualTo(folder.resolve("今年.yaml")
                        + ":8:7 错误[J1105] “上年数.收入总计”填 125.33万元，上年文件（"
                        + folder.resolve("去年.yaml")
                        + ":17:21）的 公开01表.收入总计 是 125.31万元，相差 0.02万元。请核对两个文件；与上年公开的数一致时不必填写，删去这一项即可");
        assertThat(problems.inOrder().get(1).message()).contains("机关运行经费”填 0.00万元", "是 10.25万元，相差 10.25万元");
        assertThat(problems.inOrder().get(2).message()).contains("去年.yaml:16:3", "公开09表.决算数.公务接待费 是 0.40万元");
        assertThat(problems.inOrder().get(3).message())
                .contains("去年.yaml:12:3", "公开05表.2210201.小计 是 20.20万元，相差 1.20万元");
    }

    @Test
    void moneyInYuanIsComparedAsItPrints() throws IOException {
        write("去年.yaml", TOP.formatted("决算", 2022, "元", "甲局") + "支出: {2010601: {一般公共预算财政拨款: {项目支出: 1000049.99}}}\n");
        FinalAccounts unit = (FinalAccounts) carried(
                write("今年.yaml", TOP.formatted("决算", 2023, "万元", "甲局") + "上年文件: 去年.yaml\n上年数: {支出总计: 100.00}\n"));
        assertThat(problems.inOrder()).isEmpty();
        assertThat(unit.priorYear().generalExpenditure())
                .isEqualTo(new Amount(new BigDecimal("100.004999"), BigDecimal.ZERO));
        carried(write("今年.yaml", TOP.formatted("决算", 2023, "元", "甲局") + "上年文件: 去年.yaml\n上年数: {支出总计: 1000150}\n"));
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly("J1105");
    }

    @Test
    void lastYearsOwnPublishedFiguresAreLookedAtInItsFile() throws IOException {
        carried("决算", FINAL_ACCOUNTS.replace("125.31", "126"), "");
        assertThat(problems.inOrder())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(folder.resolve("去年.yaml") + ":17:21 错误[J0001]");
    }

    /** Carried over is what was carried forward, fund by fund; what is not the treasury's is the rest. */
    @Test
    void whatWasCarriedOverIsWhatWasCarriedForward() throws IOException {
        String before = FINAL_ACCOUNTS.replace("公布数: {公开01表: {收入总计: 125.31}}", "")
                + "结转结余: {年末: {一般公共预算财政拨款: 2.25, 政府性基金预算财政拨款: {2120803: 1, 2296002: 3}, 其他资金: 7}}\n";
        String same = "结转结余: {年初: {一般公共预算财政拨款: 2.25, 政府性基金预算财政拨款: {2120803: 4}, 其他资金: 7}}\n";
        carried("决算", before, same);
        assertThat(problems.inOrder()).isEmpty();

        carried("决算", before, same.replace("2.25", "2.52").replace("其他资金: 7", "其他资金: 6.5"));
        assertThat(problems.inOrder())
                .extracting(problem -> problem.toString().replace(folder + "/", ""))
                .containsExactly(
                        "今年.yaml:8:13 提示[J1112] 本年年初结转和结余（一般公共预算财政拨款） 2.52万元，上年文件的年末结转和结余 2.25万元，相差 0.27万元（上年文件 去年.yaml:18:13）。年初的数是上年年末结转来的，请核对两个文件；年初调整过的在情况说明中写明",
                        "今年.yaml:8:58 提示[J1112] 本年年初结转和结余（其他资金） 6.50万元，上年文件的年末结转和结余 7.00万元，相差 0.50万元（上年文件 去年.yaml:18:70）。年初的数是上年年末结转来的，请核对两个文件；年初调整过的在情况说明中写明");
    }

    @Test
    void nothingCarriedOverOfWhatWasCarriedForwardIsTold() throws IOException {
        carried(
                "决算",
                FINAL_ACCOUNTS.replace("公布数: {公开01表: {收入总计: 125.31}}", "") + "结转结余: {年末: {一般公共预算财政拨款: 2.25}}\n",
                "");
        assertThat(problems.inOrder())
                .singleElement()
                .asString()
                .contains("今年.yaml", "提示[J1112]", "（一般公共预算财政拨款） 0.00万元", "2.25万元，相差 2.25万元");
    }

    @Test
    void anotherNameIsRemarkedOn() throws IOException {
        write("去年.yaml", TOP.formatted("决算", 2022, "万元", "甲委员会") + FINAL_ACCOUNTS);
        carried(write("今年.yaml", TOP.formatted("决算", 2023, "万元", "甲局") + "上年文件: 去年.yaml\n"));
        assertThat(problems.inOrder())
                .hasSize(1)
                .first()
                .asString()
                .contains("今年.yaml:7:1 提示[J1106]", "去年.yaml:5:6", "单位名称是“甲委员会”，本文件是“甲局”");
    }

    @Test
    void aDepartmentSumsWhatItsUnitsTakeUnlessItHasItsOwn() throws IOException {
        write("甲/去年.yaml", TOP.formatted("预算", 2022, "万元", "甲") + BUDGET);
        write("甲/今年.yaml", TOP.formatted("预算", 2023, "万元", "甲") + "上年文件: 去年.yaml\n");
        write("乙.yaml", TOP.formatted("预算", 2023, "万元", "乙") + "上年数: {收入总计: 10}\n");
        String department = TOP.formatted("预算", 2023, "万元", "部门") + "下属单位: [甲/今年.yaml, 乙.yaml]\n上年数: {支出总计: 7}\n";
        Budget sum = (Budget) carried(write("部门.yaml", department));
        assertThat(printed(
                        sum.priorYear().totalIncome(),
                        sum.priorYear().totalExpenditure(),
                        sum.units().get(0).priorYear().totalIncome()))
                .containsExactly("116.25", "7.00", "106.25");
        assertThat(printed(sum.officialSpending().reception().prior())).containsExactly("0.40");

        write("去年.yaml", TOP.formatted("预算", 2022, "万元", "部门") + "下属单位: [甲/去年.yaml]\n");
        Budget own = (Budget)
                carried(write("部门.yaml", department.replace("{支出总计: 7}", "{支出总计: 106.25}") + "上年文件: 去年.yaml\n"));
        assertThat(printed(own.priorYear().totalIncome(), own.priorYear().totalExpenditure()))
                .containsExactly("106.25", "106.25");
        assertThat(problems.inOrder()).isEmpty();
    }

    /** Which cell it is, and where it was typed, is for the pack to say. */
    @Test
    void aPackMaySayWhichCellsThoseAre() throws IOException {
        templates = CopiedTemplates.fresh();
        Files.writeString(Files.createDirectories(templates.resolve("山西/阳泉/决算")).resolve("设置.yaml"), """
        上年取数:
          上年数.机关运行经费: {格: 一般公共预算财政拨款基本支出决算明细表.人员经费合计, 填报处: 基本支出经济分类.30101}
        """);
        FinalAccounts unit = (FinalAccounts) carried("决算", FINAL_ACCOUNTS, "上年数: {机关运行经费: 80}\n");
        assertThat(printed(unit.priorYear().operatingCost(), unit.priorYear().totalIncome()))
                .containsExactly("80.00", "125.31");
        assertThat(problems.inOrder())
                .hasSize(1)
                .first()
                .asString()
                .contains("去年.yaml:13:12）的 公开06表.人员经费合计 是 90.00万元，相差 10.00万元");
    }

    @Test
    void cellsAreCalledAsInLastYearsBooklet() throws IOException {
        templates = CopiedTemplates.fresh();
        FileUtils.copyDirectory(
                templates.resolve("山西").toFile(), templates.resolve("云州").toFile());
        Path settings = templates.resolve("云州/决算/设置.yaml");
        Files.writeString(settings, Files.readString(settings).replace("\n  公开01表:", "\n  附表1:"));
        Unit unit = Asked.reader().read(write("今年.yaml", TOP.formatted("决算", 2023, "万元", "甲局")));
        Address totals = Address.of("收入支出决算总表");
        for (String[] packs : new String[][] {{"云州", "附表1"}, {"山西/阳泉", "公开01表"}, {"没有", "公开01表"}, {"../云州", "公开01表"}}) {
            Path past = write("去年.yaml", TOP.replace("山西/阳泉", packs[0]).formatted("决算", 2022, "万元", "甲局"));
            assertThat(packs(unit).of(Asked.reader().read(past)).pack().names().shown(totals))
                    .hasToString(packs[1]);
        }
    }

    private Unit carried(String kind, String lastYear, String thisYear) throws IOException {
        write("去年.yaml", TOP.formatted(kind, 2022, "万元", "甲局") + lastYear);
        return carried(write("今年.yaml", TOP.formatted(kind, 2023, "万元", "甲局") + "上年文件: 去年.yaml\n" + thisYear));
    }

    private Unit carried(Path file) {
        Unit unit = Asked.reader().read(file);
        return LastYear.carriedInto(unit, packs(unit), problems);
    }

    private PriorPacks packs(Unit unit) {
        Packs packs = new Packs(templates);
        return PriorPacks.of(packs.open(unit.pack(), unit.kind(), unit.year(), Place.of("试验")), packs);
    }

    private static Stream<String> printed(Amount... amounts) {
        return Stream.of(amounts).map(amount -> amount.rounded().toPlainString());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
