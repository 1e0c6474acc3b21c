package cn.yince.compute.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.CopiedTemplates;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Publications;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Traced;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that a pack adds without Java. */
class TablesTest {
    private static final Path EXAMPLE = Path.of("data-examples/yangquan-treasury-2023.yaml");

    Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
        Files.writeString(
                templates.resolve("山西/决算/设置.yaml"),
                Files.readString(templates.resolve("山西/决算/设置.yaml"))
                        + "  附表: {表: 自己的表, 标题: 附表, 目录: 附表, 名称标签: 名称, 金额标签: 单位, 注: '', 无数据: ''}\n");
    }

    private Tables tables(String table, Problems problems) throws IOException {
        Files.writeString(Files.createDirectories(templates.resolve("山西/决算/表")).resolve("自己的表.yaml"), table);
        Unit unit = unit();
        Pack pack = new Packs(templates).open(unit.pack(), unit.kind(), unit.year(), Place.of("单位.yaml"));
        return Tables.of(pack, problems);
    }

    private static Unit unit() {
        return Asked.reader().read(EXAMPLE);
    }

    private Ledger sum(String table) throws IOException {
        Problems problems = new Problems();
        Tables tables = tables(table, problems);
        problems.stopOnErrors();
        return tables.sum(unit(), SharedScheme.of(unit()).codes(), new Publications(unit(), name -> name, problems));
    }

    @Test
    void aTableIsSummedFromLeavesAndOtherTables() throws IOException {
        Ledger ledger = sum("""
            部分:
            - 行: [合计, 类(支出), 款(支出)]
              栏:
                本年 | 再一次: 合计(支出.此行)
                减后: 本年 - 支出决算表.此行.项目支出
                基本支出: 同(减后, 合计(支出.此行.*.基本支出))
            - 格:
                人员: 一般公共预算财政拨款基本支出决算明细表.人员经费合计
            """);
        assertThat(ledger.rows("附表"))
                .startsWith("合计", "201")
                .contains("20106", "人员")
                .doesNotContain("2010601")
                .doesNotHaveDuplicates();
        assertThat(ledger.amount("附表.22102.本年")).isEqualTo(ledger.amount("公开03表.22102.本年支出合计"));
        assertThat(ledger.amount("附表.20106.再一次")).isEqualTo(ledger.amount("附表.20106.本年"));
        Amount basic = ledger.amount("附表.合计.基本支出");
        assertThat(basic.value())
                .isEqualByComparingTo(ledger.amount("公开03表.合计.基本支出").value())
                .isPositive();
        assertThat(ledger.amount("附表.22102.减后")).isEqualTo(ledger.amount("附表.22102.本年"));
        assertThat(ledger.amount("附表.人员")).isEqualTo(ledger.amount("公开06表.人员经费合计"));
        assertThat(ledger.amount("附表.人员").value()).isPositive();
    }

    @Test
    void rowsMayDependOnWhatIsThere() throws IOException {
        Ledger ledger = sum("""
            零行: 不列
            部分:
            - 行: 经济科目(基本支出经济分类)
              当: 属(此行, 人员经费) 且 非 有(政府采购.没有的)
              栏:
                金额: 合计(基本支出经济分类.此行)
            - 行: 逐项(政府采购)
              当: 有(政府采购.此行)
              栏:
                金额: 如果(属(此行, 类), 合计(政府采购), 政府采购.此行)
            """);
        assertThat(ledger.rows("附表"))
                .contains("301", "30101")
                .doesNotContain("302", "工程")
                .contains("货物", "服务");
        assertThat(ledger.amount("附表.货物.金额")).isEqualTo(ledger.amount("公开10表.货物"));
    }

    @ParameterizedTest
    @CsvSource({"类, 3", "款, 5", "项, 7"})
    void theCodesOfOneLevelAreThoseAlone(String level, int digits) throws IOException {
        for (String from : List.of("支出", "支出决算表", "支出决算表, 收入决算表")) {
            List<String> rows = sum("部分:\n- 行: ['" + level + "(" + from + ")']\n  栏: {甲: 合计(支出.此行)}\n")
                    .rows("附表");
            assertThat(rows).as(from).isNotEmpty().allMatch(row -> row.length() == digits);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "合计(支出.此行|M0802|17|括号应当配对",
                "支出决算表.合计.|M0802|18|各段之间用一个点",
                "合计(支处.此行)|M0803|12|是否应为“支出”？",
                "合计(支出决算.此行)|M0803|12|是否应为“支出决算表”？",
                "支出.此行.*|M0803|9|合计(支出.此行.*)",
                "金鹅|M0803|9|是否应为“金额”？",
                "总和(支出)|M0803|9|可以用 合计",
                "支出.此行 * 支出.此行|M0803|9|比率请写在 数 里",
                "支出.此行 + 12|M0803|17|要用的数请让单位填",
                "同(支出.此行)|M0803|9|各项之间用逗号",
                "支出.此行 > 支出.此行|M0802|15|这里应为一个数，不是比较",
            })
    void whatIsWrongIsFoundWhereItStands(String formula, String code, int column, String hint) throws IOException {
        Problems problems = new Problems();
        tables("部分:\n- 行: [合计, 科目(支出)]\n  栏:\n    金额: " + formula + "\n", problems);
        List<Problem> found = problems.inOrder();
        assertThat(found.get(0).code()).isEqualTo(code);
        assertThat(found.get(0).place().line()).isEqualTo(4);
        assertThat(found.get(0).place().column()).as("%s", found).isEqualTo(column);
        assertThat(found.get(0).message() + found.get(0).hint()).contains(hint);
    }

    @Test
    void aTableWhereSomethingTypedShouldBeIsToldSo() throws IOException {
        Problems problems = new Problems();
        tables("部分:\n- 行: [科目(支出决算表)]\n  栏: {甲: 合计(支出)}\n", problems);
        Problem problem = problems.inOrder().get(0);
        assertThat(problem.code() + "@" + problem.place().line() + ":"
                        + problem.place().column() + problem.message())
                .isEqualTo("M0803@2:10表“自己的表”：“支出决算表”是表，这里应为填报项");
        assertThat(problem.hint()).startsWith("表的行写 各行(支出决算表)");
    }

    /** Of tables whose rows are those of one another. */
    @Test
    void aCircleOfRowsIsFoundWhereItStands() throws IOException {
        Files.writeString(
                Files.createDirectories(templates.resolve("山西/决算/表")).resolve("另一张表.yaml"),
                "部分:\n- 格:\n    甲: 合计(支出)\n- 行:\n  - 合计\n  - 各行(自己的表)\n  栏: {甲: 合计(支出)}\n");
        InputRejected circle =
                catchThrowableOfType(InputRejected.class, () -> sum("部分:\n- 行: [各行(另一张表)]\n  栏: {甲: 合计(支出)}\n"));
        Problem problem = circle.problems().get(0);
        assertThat(problem.code() + "@" + problem.place().line() + ":"
                        + problem.place().column())
                .isEqualTo("M0804@6:5");
        assertThat(problem.place().file()).endsWith("另一张表.yaml");
        assertThat(problem.message()).isEqualTo("“附表”的行要由它自己的行得出，成了循环：附表 → 另一张表 → 附表");
    }

    @Test
    void aCircleIsFoundWhereItStands() throws IOException {
        InputRejected circle = catchThrowableOfType(
                InputRejected.class, () -> sum("部分:\n- 行: [合计]\n  栏:\n    甲: 乙\n    乙: 甲 + 合计(支出)\n"));
        Problem problem = circle.problems().get(0);
        assertThat(problem.code()).isEqualTo("M0804");
        assertThat(problem.place().line()).isEqualTo(4);
        assertThat(problem.message()).endsWith("：附表.合计.甲 → 附表.合计.乙 → 附表.合计.甲");
    }

    @Test
    void aSumOfTheSameCellsIsMadeOnce() throws IOException {
        String rows = IntStream.range(0, 3000).mapToObj(i -> "行" + i).collect(Collectors.joining("|"));
        Ledger ledger =
                sum("部分:\n- 行: {? '" + rows + "': 合计}\n  栏: {甲: 合计(支出), 乙: '合计(本表.[非 合计].甲)', 丁: 合计(本表.此行.甲)}\n");
        for (String column : List.of("甲", "乙", "丁")) {
            Traced first = ledger.amount("附表.行0." + column).origin().inputs().get(0);
            assertThat(ledger.amount("附表.行2999." + column).origin().inputs().get(0))
                    .as(column)
                    .isSameAs(first);
        }
        assertThat(ledger.amount("附表.行7.乙").value())
                .isEqualByComparingTo(ledger.amount("附表.行0.甲").value().multiply(new BigDecimal("3000")));
    }

    @Test
    void moneyAndPiecesAreNotAdded() throws IOException {
        InputRejected unlike =
                catchThrowableOfType(InputRejected.class, () -> sum("部分:\n- 格:\n    甲: 相关信息统计表.车辆合计 + 合计(支出)\n"));
        assertThat(unlike.problems().get(0).code()).isEqualTo("M0805");
        assertThat(unlike.problems().get(0).place().line()).isEqualTo(3);
    }
}
