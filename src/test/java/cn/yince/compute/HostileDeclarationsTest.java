package cn.yince.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.CopiedTemplates;
import cn.yince.compute.ledger.Scheme;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.compute.ledger.Tables;
import cn.yince.pack.Pack;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger writes into 表 and 数 ends in numbers or in a problem, in bounded time and memory. */
@Tag("slow")
class HostileDeclarationsTest {
    private static final Unit UNIT = Asked.reader().read(Path.of("data-examples/yangquan-treasury-2023.yaml"));
    private static final List<String> WORDS = List.of(
            "支出",
            "支出.此行",
            "支出.*.*.基本支出",
            "支出.此码.此栏",
            "收入.[非 合计]",
            "本表",
            "本表.[类]",
            "本表.[类且人员经费].甲",
            "合计",
            "此行",
            "此栏",
            "甲",
            "乙",
            "上级",
            "上级.甲",
            "上级.上级.上级.甲",
            "数.三公经费",
            "数.三公经费.合计.支出决算",
            "数.没有.甲",
            "支出决算表",
            "支出决算表.合计",
            "支出决算表.合计.项目支出",
            "支出决算表.此行.此栏",
            "支出决算表.*.项目支出",
            "相关信息统计表.车辆合计",
            "国有资产.车辆.其他用车",
            "情况说明.收支总体原因",
            "情况说明.*",
            "支出说明.*.用途",
            "三公经费.*.决算",
            "绩效自评.1",
            "{a/../b}",
            "{../../x}",
            "0",
            "7",
            "3.5",
            "“”",
            "此",
            "支出.",
            "[甲|乙]");
    private static final List<String> FUNCTIONS = List.of(
            "合计", "同", "如果", "占比", "完成率", "与上年", "比较", "分", "个数", "平均分", "行数", "文字", "各段", "词", "各词", "名称", "代码", "等级",
            "有", "有填", "印", "有数据", "属", "科目", "类", "款", "项", "经济科目", "收入科目", "逐项", "各行", "没有", "绝对值");

    /** A table and figures, as {@link ManyDeclarations#sound} takes them. */
    private static final String EVERYWHERE = """
            部分:
            - 行: [合计, 科目(支出)]
              当: '%1$s'
              栏: {甲: 合计(支出.此行), 乙: '%1$s'}
            - 格: {? '%1$s' : '%1$s', 丙: '%1$s'}
            ---
            甲: 支出决算表.合计.项目支出
            乙: '%1$s'
            列: {每个: '%1$s', 当: '%1$s', 甲: '%1$s'}
            丙: {当: '%1$s', 甲: 合计(支出)}
            """;

    private static final String AS_AMOUNTS = """
            部分:
            - 格: {丙: '%1$s'}
            ---
            甲: 合计(支出)
            乙: '%1$s'
            """;

    private static final String AS_CONDITION = """
            部分:
            - 格: {丙: 合计(支出)}
            ---
            甲: 合计(支出)
            丙: {当: '%1$s', 甲: 合计(支出)}
            """;

    private static final List<String> SIGNS = List.of(" + ", " - ", " * ", " / ", ", ", " 且 ", " 或 ", " > ", " = ");

    Path templates;

    private Pack pack;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
        Path province = templates.resolve("山西/决算/设置.yaml");
        Files.writeString(
                province,
                Files.readString(province).replace(", 预算绩效]", ", 预算绩效, 自己的数]")
                        + "  附表: {表: 自己的表, 标题: 附表, 目录: 附表, 名称标签: 名称, 金额标签: 单位, 注: '', 无数据: ''}\n");
        pack = new Packs(templates).open("山西", UNIT.kind(), UNIT.year(), Place.of("模板"));
    }

    /** Makes all numbers, or says what is wrong; anything else is thrown. */
    private List<Problem> made(String table, String figures) throws IOException {
        write("表/自己的表.yaml", table);
        write("数/自己的数.yaml", figures);
        Problems problems = new Problems();
        try {
            Tables tables = Tables.of(pack, problems);
            FigurePlan plan = FigurePlan.of(pack, tables, problems);
            SummedUnit<?> checked = new Scheme(pack.codes(), tables).sum(UNIT, problems);
            Calculator.compute(checked, plan, problems);
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
        }
        return problems.inOrder().stream()
                .filter(problem ->
                        problem.code().startsWith("M") || problem.code().startsWith("Y"))
                .toList();
    }

    private void write(String part, String text) throws IOException {
        Path file = templates.resolve("山西/决算").resolve(part);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String formula(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return WORDS.get(random.nextInt(WORDS.size()));
        }
        String inside = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> formula(random, depth - 1))
                .collect(Collectors.joining(SIGNS.get(random.nextInt(SIGNS.size()))));
        return random.nextInt(5) == 0 ? inside : FUNCTIONS.get(random.nextInt(FUNCTIONS.size())) + "(" + inside + ")";
    }

    /**
     * Each function of each word and two, and some that a throw of dice puts together, wherever a formula may stand: a
     * third of them, other words for each function, or with {@code -Dyince.formulas=all} all.
     */
    @Test
    void noFormulaEndsInAnythingButNumbersOrAProblem() throws IOException {
        List<String> formulas = new ArrayList<>();
        FUNCTIONS.forEach(function -> WORDS.forEach(
                word -> formulas.addAll(List.of(function + "(" + word + ")", function + "(" + word + ", 甲)"))));
        Random random = new Random(14);
        Stream.generate(() -> formula(random, 3)).limit(400).forEach(formulas::add);
        ManyDeclarations many = new ManyDeclarations(templates, UNIT);
        int sound = 0;
        int step = "all".equals(System.getProperty("yince.formulas")) ? 1 : 3;
        int words = 2 * WORDS.size();
        List<String> some = IntStream.range(0, formulas.size())
                .filter(i -> (i + i / words) % step == 0)
                .mapToObj(formulas::get)
                .toList();
        for (String files : List.of(EVERYWHERE, AS_AMOUNTS, AS_CONDITION)) {
            sound += many.sound(some, files);
        }
        assertThat(sound).as("some of them say something").isGreaterThan(step == 1 ? 80 : 25);
    }

    @ParameterizedTest
    @CsvSource({"等级(情况说明.收支总体原因)", "属(此行, 3)", "合计(本表)", "分(支出)", "占比(国有资产.车辆, 支出)", "文字(支出说明.*.用途)", "个数(*.甲)"})
    void whatOnceWouldHaveBeenAFaultOfTheProgramIsAProblem(String formula) throws IOException {
        assertThat(made("部分:\n- 格: {甲: 合计(支出)}\n", "甲: " + formula + "\n")).isNotEmpty();
    }

    @Test
    void faultsOfOneFileDoNotHideThoseOfAnother() throws IOException {
        assertThat(made("部分:\n- 格: {甲: 没有(支出)}\n", "甲: 没有(支出)\n"))
                .extracting(problem -> Path.of(problem.place().file()).getFileName() + " " + problem.code())
                .containsExactlyInAnyOrder("自己的表.yaml M0803", "自己的数.yaml M0803");
    }

    @Test
    void aListInListsIsBounded() throws IOException {
        StringBuilder figures = new StringBuilder();
        for (int depth = 0; depth < 7; depth++) {
            figures.append("  ".repeat(depth))
                    .append("列:\n")
                    .append("  ".repeat(depth + 1))
                    .append("每个: 各行(相关信息统计表)\n");
        }
        figures.append("  ".repeat(7)).append("甲: 合计(支出)\n");
        assertThat(made("部分:\n- 格: {甲: 合计(支出)}\n", figures.toString()))
                .extracting(Problem::code)
                .contains("M0809");
    }

    /** What a unit typed is not held against its pack. */
    @Test
    void twentyThousandRowsAreSummed() throws IOException {
        StringBuilder rows = new StringBuilder("支出:\n");
        IntStream.range(0, 20_000)
                .mapToObj(i -> "  " + (2_040_000 + i) + ": {一般公共预算财政拨款: {基本支出: 12.5, 项目支出: 1.25}}\n")
                .forEach(rows::append);
        Path file = templates.resolve("许多行.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("data-examples/minimal.yaml")).replaceFirst("(?m)^支出:\n", rows.toString()));
        SummedUnit<?> summed = new Scheme(pack.codes(), Tables.of(pack, new Problems()))
                .sum(Asked.reader().read(file), new Problems());
        assertThat(summed.ledger().amounts()).hasSizeGreaterThan(100_000);
    }

    /** A sum of as many as there are rows, in every row: bounded before it takes the memory. */
    @ParameterizedTest
    @ValueSource(strings = {"逐行合计(各行(自己的表), 自己的表.此行.甲)", "合计(支出.*.*.基本支出, 支出.此码)", "甲 - 甲 + 甲 - 甲 + 甲 - 甲"})
    void whatEveryRowSumsIsBounded(String formula) throws IOException {
        String rows = IntStream.range(0, 8000).mapToObj(i -> "行" + i).collect(Collectors.joining("|"));
        String table = "部分:\n- 行: {? '%s': 合计}\n  栏: {甲: 合计(支出), %s: '%s'}\n";
        String columns = IntStream.range(0, 20).mapToObj(i -> "乙" + i).collect(Collectors.joining("|"));
        assertThat(made(table.formatted(rows, columns, formula), "甲: 合计(支出)\n"))
                .extracting(Problem::code)
                .containsExactly("M0809");
    }

    @Test
    void cellsMadeOfOneAnotherAreBoundedBeforeTheStackIs() throws IOException {
        String chain = IntStream.range(0, 2000)
                .mapToObj(i -> "    格%d: 格%d%s\n".formatted(i, i + 1, " - 格2000".repeat(90)))
                .collect(Collectors.joining());
        assertThat(made("部分:\n- 格:\n" + chain.substring(0, Math.min(chain.length(), 240_000)), "甲: 合计(支出)\n"))
                .extracting(Problem::code)
                .contains("M0801");
        String small = IntStream.range(0, 300)
                .mapToObj(i -> "    格%d: 格%d - 格300\n".formatted(i, i + 1))
                .collect(Collectors.joining());
        assertThat(made("部分:\n- 格:\n" + small + "    格300: 合计(支出)\n", "甲: 合计(支出)\n"))
                .extracting(Problem::code)
                .contains("M0804");
    }

    @Test
    void columnsAndFilesAreBounded() throws IOException {
        String columns = IntStream.range(0, 300).mapToObj(i -> "栏" + i).collect(Collectors.joining(" | "));
        assertThat(made("部分:\n- 行: [合计]\n  栏:\n    ? " + columns + "\n    : 合计(支出)\n", "甲: 合计(支出)\n"))
                .extracting(Problem::code)
                .contains("M0801");
        assertThat(made("# " + "长".repeat(100_000) + "\n部分: []\n", "甲: 合计(支出)\n"))
                .extracting(Problem::message)
                .contains("文件超过 256 KB");
    }

    @Test
    void whatIsNoPartIsNotLeftOutInSilence() throws IOException {
        List<Problem> found = new ArrayList<>(made("部分:\n- 行\n", "甲: 合计(支出)\n"));
        assertThat(found).extracting(Problem::code).contains("M0801");
        assertThat(catchThrowableOfType(RuntimeException.class, () -> made("部分: 3\n", "甲: 支出\n")))
                .isNull();
    }
}
