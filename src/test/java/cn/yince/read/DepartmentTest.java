package cn.yince.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.BudgetPriorYear;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.PlannedOfficialSpending.Item;
import cn.yince.unit.Project;
import cn.yince.unit.Source;
import cn.yince.unit.StaffKind;
import cn.yince.unit.UnitAssets;
import cn.yince.unit.amount.Amount;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A department's file and those of its units. */
class DepartmentTest {
    private static final String TOP = """
      模板: 山西/阳泉
      种类: 预算
      年度: 2023
      金额单位: %s
      单位: {名称: %s, 编码: "%s"}
      概况: {职责: 一}
      """;
    private static final String FIRST = TOP.formatted("万元", "甲局本级", "021001") + """
          科目补充: {功能分类: {2019999: 甲科目, 2019998: 甲}, 收入分类: {1030148: 甲收入}}
          支出:
            2010601: {一般公共预算: {基本支出: 967.62}}
            2010602: {一般公共预算: {项目支出: 100.5}, 单位资金: {项目支出: 1}}
          上年结转: {2010602: {一般公共预算: {项目支出: 1.00}}}
          年终结转: {2010602: {单位资金: 1.00}}
          基本支出经济分类: {30101: {行政: 269.40, 事业: 1}}
          政府性基金收入: {1030148: 5}
          国有资本经营收入: {1030601: 6}
          三公经费:
            公务接待费: {一般公共预算: 1.00, 上年预算: 0.70}
            公务用车运行维护费: {一般公共预算: 5.40, 上年预算: 5.40}
            原因: 甲的原因
          政府采购: {货物: 47.70, 服务: 1.64}
          机关运行经费: {甲局本级: {一般公共预算: 122.83}}
          项目:
            - {项目名称: 项目甲一, 本年: {一般公共预算: 100}}
            - {项目名称: 项目甲二}
          国有资产: [{车辆: 2, 房屋: 楼}]
          上年数: {收入总计: 100, 支出总计: 101, 机关运行经费: 3}
          情况说明: {收入变动原因: 甲的情况}
          """;
    private static final String SECOND = TOP.formatted("元", "乙中心", "021002") + """
          科目补充: {功能分类: {2019998: 乙}}
          支出:
            2010650: {一般公共预算: {基本支出: 1000000}}
            2010602: {一般公共预算: {项目支出: 333}}
          上年结转: {2010602: {一般公共预算: {项目支出: 5000}}}
          年终结转: {2010602: {单位资金: 1}}
          基本支出经济分类: {30101: {事业: 5000}, 30102: {事业: 1}}
          政府性基金收入: {1030148: 1}
          三公经费: {公务接待费: {一般公共预算: 1, 政府性基金预算: 2, 上年预算: 1}}
          政府采购: {货物: 1, 工程: 1}
          项目: [{项目名称: 项目乙, 本年: {一般公共预算: 333}, 绩效目标: {项目概况: 概况}}]
          国有资产: [{车辆: 1}]
          上年数: {收入总计: 10000, 一般公共预算当年拨款: 20000}
          """;

    @TempDir
    Path folder;

    @BeforeEach
    void units() throws IOException {
        write("甲.yaml", FIRST);
        write("下级/乙.yaml", SECOND);
    }

    @Test
    void leavesAreExactSums() throws IOException {
        Budget sum = department("");
        assertThat(sum.expenditure().keySet()).containsExactly("2010601", "2010602", "2010650");
        assertThat(sum.expenditure().get("2010602").get(BudgetFund.GENERAL))
                .containsExactly(entry(ExpenditureKind.PROJECT, amount("100.5333", "0.005")));
        assertThat(sum.expenditure().get("2010602").get(BudgetFund.UNIT_FUNDS)).hasSize(1);
        assertThat(sum.carriedOver().get("2010602").get(BudgetFund.GENERAL))
                .containsEntry(ExpenditureKind.PROJECT, amount("1.5000", "0.005"));
        assertThat(sum.carriedForward().get("2010602")).containsEntry(BudgetFund.UNIT_FUNDS, amount("1.0001", "0.005"));
        assertThat(sum.basicByEconomicItem().get("30101"))
                .containsEntry(StaffKind.ADMINISTRATIVE, amount("269.40", "0.005"))
                .containsEntry(StaffKind.INSTITUTION, amount("1.5000", "0.005"));
        assertThat(sum.basicByEconomicItem().get("30102")).containsOnlyKeys(StaffKind.INSTITUTION);
        assertThat(sum.governmentFundIncome()).containsExactly(entry("1030148", amount("5.0001", "0.005")));
        assertThat(sum.stateCapitalIncome()).containsExactly(entry("1030601", amount("6", "0.005")));
        assertThat(sum.procurement().goods()).isEqualTo(amount("47.7001", "0.005"));
        assertThat(sum.procurement().works()).isEqualTo(amount("0.0001", "0"));
    }

    @Test
    void listsFollowOneAnother() throws IOException {
        Budget sum = department("");
        assertThat(sum.projects()).extracting(Project::name).containsExactly("项目甲一", "项目甲二", "项目乙");
        assertThat(sum.projects()).extracting(Project::unitCode).containsExactly("021001", "021001", "021002");
        assertThat(sum.assets())
                .containsExactly(
                        new UnitAssets("甲局本级", 2, List.of("楼"), List.of()),
                        new UnitAssets("乙中心", 1, List.of(), List.of()));
        assertThat(sum.operatingCost()).containsOnlyKeys("甲局本级");
        assertThat(sum.units()).extracting(unit -> unit.identity().name()).containsExactly("甲局本级", "乙中心");
        assertThat(sum.units().get(1).projects()).hasSize(1);
    }

    @Test
    void lastYearIsTheSumOfAllUnitsWhereTheDepartmentDoesNotTypeIt() throws IOException {
        BudgetPriorYear own =
                department("上年数: {收入总计: 0, 一般公共预算当年拨款: 7, 机关运行经费: }\n").priorYear();
        assertThat(own)
                .isEqualTo(new BudgetPriorYear(
                        amount("0", "0"), amount("0", "0"), amount("7", "0.005"), amount("3", "0.005")));
        Budget sum = department("三公经费: {公务用车运行维护费: {上年预算: 6}, 原因: 部门的原因}\n");
        assertThat(sum.priorYear().totalIncome()).isEqualTo(amount("101.0000", "0.005"));
        assertThat(sum.officialSpending().vehicleOperation())
                .isEqualTo(new Item(Map.of(BudgetFund.GENERAL, amount("5.40", "0.005")), amount("6", "0.005")));
        assertThat(sum.officialSpending().reception())
                .isEqualTo(new Item(
                        Map.of(
                                BudgetFund.GENERAL,
                                amount("1.0001", "0.005"),
                                BudgetFund.GOVERNMENT_FUND,
                                amount("0.0002", "0")),
                        amount("0.7001", "0.005")));
        assertThat(sum.officialSpending().reason()).isEqualTo("部门的原因");
    }

    @Test
    void theDepartmentSpeaksForItselfAndNamesCodesFirst() throws IOException {
        Budget sum = department("科目补充: {功能分类: {2019999: 部门科目}}\n情况说明: {支出变动原因: 部门的情况}\n");
        assertThat(sum.identity().name()).isEqualTo("甲局");
        assertThat(sum.narrative().incomeReason()).isEmpty();
        assertThat(sum.narrative().expenditureReason()).isEqualTo("部门的情况");
        assertThat(sum.functionalNames()).containsOnly(entry("2019999", "部门科目"), entry("2019998", "甲"));
        assertThat(sum.incomeNames()).containsOnly(entry("1030148", "甲收入"));
    }

    @Test
    void placesNameTheFileThatHasThem() throws IOException {
        Budget department = department("三公经费: {原因: 部门的原因}\n情况说明: {支出变动原因: 部门的情况}\n");
        Source sum = department.source();
        assertThat(sum.file()).isEqualTo(shown("部门.yaml"));
        assertThat(sum.placeOf("项目.2.项目名称").toString()).isEqualTo(shown("甲.yaml") + ":24:6");
        assertThat(sum.placeOf("项目.3.绩效目标.项目概况").toString()).isEqualTo(shown("下级/乙.yaml") + ":17:44");
        assertThat(sum.placeOf("国有资产.2.车辆").file()).isEqualTo(shown("下级/乙.yaml"));
        assertThat(sum.placeOf("支出.2010650").toString()).isEqualTo(shown("下级/乙.yaml") + ":9:3");
        assertThat(sum.placeOf("支出.2010602").file()).isEqualTo(shown("甲.yaml"));
        assertThat(sum.placeOf("三公经费.公务接待费").file()).isEqualTo(shown("甲.yaml"));
        assertThat(sum.placeOf("三公经费.原因").file()).isEqualTo(shown("部门.yaml"));
        assertThat(sum.placeOf("情况说明.收入变动原因")).isEqualTo(sum.placeOf("情况说明"));
        assertThat(department.units().get(1).source().placeOf("项目.1").file()).isEqualTo(shown("下级/乙.yaml"));
    }

    @Test
    void textsThatPrintAreThereOnce() throws IOException {
        List<Source.Text> texts = department("情况说明: {支出变动原因: 部门的情况}\n").source().texts();
        assertThat(texts)
                .extracting(Source.Text::path, Source.Text::text)
                .contains(tuple("项目.3.绩效目标.项目概况", "概况"), tuple("机关运行经费.甲局本级", "甲局本级"), tuple("下属单位.2.单位.名称", "乙中心"))
                .doesNotHaveDuplicates();
        assertThat(texts).extracting(Source.Text::text).doesNotContain("甲的情况", "甲的原因");
        assertThat(texts).extracting(Source.Text::place).doesNotHaveDuplicates();
    }

    @Test
    void whatTheUnitsBringIsNotTypedAgain() throws IOException {
        String own = FIRST.substring(FIRST.indexOf("支出:")).replace("公务用车运行维护费: {一般公共预算: 5.40, 上", "公务用车运行维护费: {上");
        assertThat(problems(own))
                .hasSize(11)
                .allSatisfy(problem ->
                        assertThat(problem).startsWith(shown("部门.yaml") + ":").contains("[Y0210]", "已由下属单位汇总，不必再填"))
                .anyMatch(problem -> problem.contains(":8:1 错误[Y0210] “支出”已由下属单位汇总"))
                .anyMatch(problem -> problem.contains("“三公经费.公务接待费”已由"));
        assertThat(department("支出: {}\n项目: []\n政府采购: {货物: 0.00}\n三公经费: {公务接待费: {一般公共预算: }}\n")
                        .projects())
                .hasSize(3);
    }

    @Test
    void problemsOfAllFilesAreToldAtOnce() throws IOException {
        write("甲.yaml", FIRST.replace("967.62", "967.625").replace("项目名称: 项目甲二", "项目: 项目甲二"));
        write("下级/乙.yaml", SECOND.replace("单位: {", "单位：{"));
        assertThat(problems("支出: {201: {}}\n"))
                .extracting(problem -> problem.replaceAll("^.*/([^/]*:\\d+):\\d+ (?:错误|必填)\\[(.*?)\\].*", "$1 $2"))
                .containsExactlyInAnyOrder(
                        "甲.yaml:9 Y0306", "甲.yaml:24 Y0203", "甲.yaml:24 Y0205", "乙.yaml:5 Y0116", "部门.yaml:8 Y0204");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../外.yaml | Y0211",
                "下级/../甲.yaml | Y0211",
                "..\\外.yaml | Y0211",
                "/etc/passwd | Y0211",
                "C:\\甲.yaml | Y0211",
                "C:甲.yaml | Y0211",
                "外链.yaml | Y0211",
                "外夹/外.yaml | Y0211",
                "无.yaml | Y0212",
                "下级 | Y0212",
                ". | Y0212",
                "断链.yaml | Y0212",
                "自链.yaml | Y0212",
                "部门.yaml | Y0213",
                "./部门.yaml | Y0213",
                "内链.yaml | Y0213",
                "上级.yaml | Y0214",
                "互引.yaml | Y0214",
                "决算.yaml | Y0215",
                "去年.yaml | Y0215",
                "同名.yaml | Y0216",
            })
    void unitsThatAreNone(String typed, String code) throws IOException {
        Path outside = Files.createDirectory(folder.resolve("外面"));
        Path inside = Files.createDirectory(folder.resolve("里面"));
        Files.writeString(folder.resolve("外.yaml"), SECOND);
        Files.writeString(outside.resolve("外.yaml"), SECOND);
        Files.createSymbolicLink(inside.resolve("外链.yaml"), outside.resolve("外.yaml"));
        Files.createSymbolicLink(inside.resolve("外夹"), outside);
        Files.createSymbolicLink(inside.resolve("断链.yaml"), inside.resolve("没有"));
        Files.createSymbolicLink(inside.resolve("自链.yaml"), inside.resolve("自链.yaml"));
        Files.createSymbolicLink(inside.resolve("内链.yaml"), inside.resolve("甲.yaml"));
        write("里面/甲.yaml", FIRST);
        write("里面/下级/乙.yaml", SECOND);
        write("里面/上级.yaml", TOP.formatted("元", "丙", "") + "下属单位: [甲.yaml]\n");
        write("里面/互引.yaml", TOP.formatted("元", "丙", "") + "下属单位: [部门.yaml]\n");
        write("里面/决算.yaml", Files.readString(Path.of("data-examples/minimal.yaml")));
        write("里面/去年.yaml", TOP.formatted("元", "丙", "").replace("2023", "2022"));
        write("里面/同名.yaml", TOP.formatted("元", "甲局本级", ""));
        Path file = write("里面/部门.yaml", top("甲.yaml", typed));

        assertThat(problems(file))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(file + ":9:5 错误[" + code + "] “下属单位.2”填的“" + typed + "”");
    }

    @Test
    void messagesSayWhatToDo() throws IOException {
        Path file = write("部门.yaml", top("甲.yaml", "./甲.yaml") + "  - ''\n  -\n  - 无.yaml\n  - ../乙.yaml\n");
        assertThat(problems(file))
                .extracting(problem -> problem.replaceFirst(".*部门.yaml:", ""))
                .containsExactly(
                        "9:5 错误[Y0213] “下属单位.2”填的“./甲.yaml”与“下属单位.1”是同一个文件。请只保留一处",
                        "10:5 错误[Y0206] “下属单位.3”没有填写。请填文件的路径，或删去这一项",
                        "11:4 错误[Y0206] “下属单位.4”没有填写。请填文件的路径，或删去这一项",
                        "12:5 错误[Y0212] “下属单位.5”填的“无.yaml”没有这个文件。请检查文件名和读取权限；路径从本文件所在的文件夹算起",
                        "13:5 错误[Y0211] “下属单位.6”填的“../乙.yaml”不在本文件所在的文件夹里。请把文件放在本文件所在的文件夹里，写从那里算起的路径，如 支付中心.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"甲\\0.yaml\"", "[甲]", "{甲: 乙}"})
    void pathsThatAreNone(String typed) throws IOException {
        assertThat(problems(write("部门.yaml", top("甲.yaml", typed))))
                .isNotEmpty()
                .hasSizeLessThan(3);
    }

    @Test
    void bytesHaveNoFolder() {
        byte[] bytes = top("甲.yaml").getBytes(UTF_8);
        InputRejected rejected =
                catchThrowableOfType(InputRejected.class, () -> Asked.reader().read(bytes, "部门.yaml"));
        assertThat(rejected.problems()).hasSize(1).first().asString().contains("部门.yaml:7:1", "[Y0218]", "没有所在文件夹");
    }

    @Test
    void neitherTooManyNorTooMuch() throws IOException {
        String many = IntStream.rangeClosed(0, DepartmentFiles.MOST)
                .mapToObj(i -> "无" + i + ".yaml")
                .collect(Collectors.joining(", "));
        assertThat(problems(write("部门.yaml", TOP.formatted("元", "甲局", "") + "下属单位: [" + many + "]\n")))
                .hasSize(1)
                .first()
                .asString()
                .contains("有 201 个，最多 200 个");

        String large = ("#".repeat(99) + "\n").repeat(42_000);
        String[] names = IntStream.range(0, 8).mapToObj(i -> "大" + i + ".yaml").toArray(String[]::new);
        for (String name : names) {
            write(name, large + TOP.formatted("元", name, ""));
        }
        assertThat(problems(write("部门.yaml", top(names))))
                .hasSize(1)
                .first()
                .asString()
                .contains("[Y0217] “下属单位.5”", "20 MB");

        write("大.yaml", "#".repeat(6 * 1024 * 1024));
        assertThat(problems(write("部门.yaml", top("大.yaml"))))
                .hasSize(1)
                .first()
                .asString()
                .contains("大.yaml 错误[Y0101]");
    }

    @Test
    void aRelativeNameFindsItsNeighbours() throws IOException {
        Path target = Files.createTempDirectory(Path.of("target"), "department");
        Files.writeString(target.resolve("甲.yaml"), FIRST);
        Path file = Files.writeString(target.resolve("部门.yaml"), top("甲.yaml"));
        assertThat(file.isAbsolute()).isFalse();
        assertThat(((Budget) Asked.reader().read(file)).units()).hasSize(1);
    }

    private Budget department(String own) throws IOException {
        return (Budget) Asked.reader()
                .read(write("部门.yaml", top("甲.yaml", "下级/乙.yaml").replace("\n下属", "\n" + own + "下属")));
    }

    private List<String> problems(String own) throws IOException {
        return problems(write("部门.yaml", top("甲.yaml", "下级/乙.yaml").replace("\n下属", "\n# 部门\n" + own + "下属")));
    }

    private static List<String> problems(Path file) {
        InputRejected rejected =
                catchThrowableOfType(InputRejected.class, () -> Asked.reader().read(file));
        return rejected.problems().stream().map(Problem::toString).toList();
    }

    private static String top(String... units) {
        return TOP.formatted("万元", "甲局", "021").replace("概况: {职责: 一}\n", "概况: {职责: 部门}\n")
                + "下属单位:\n"
                + List.of(units).stream().map(unit -> "  - " + unit + "\n").collect(Collectors.joining());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String shown(String name) {
        return folder.resolve(name).toString();
    }

    private static Amount amount(String value, String slack) {
        return new Amount(new BigDecimal(value), new BigDecimal(slack));
    }
}
