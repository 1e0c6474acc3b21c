package cn.yince.read.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written reads back as the same tree. */
class UnitTextTest {
    private static final Place NOWHERE = Place.of("树");
    private static final List<String> NASTY = List.of(
            "局",
            "a",
            "0101",
            "021",
            "1,234.56",
            "-1.00",
            "（1.00）",
            "12:30",
            "10%",
            "≥95%",
            "true",
            "~",
            "null",
            "NO",
            "",
            "-",
            "- 甲",
            "---",
            "--- 甲",
            "...",
            "%甲",
            "@甲",
            "`甲`",
            "!甲",
            "&甲",
            "*甲",
            "|",
            ">",
            "|甲",
            "#甲",
            "甲#乙",
            "甲 #乙",
            "甲: 乙",
            "甲:乙",
            "甲：乙",
            "甲:",
            "甲 :",
            ":甲",
            "?甲",
            "? 甲",
            "'",
            "''",
            "'甲'",
            "甲'乙",
            "\"甲\"",
            "甲\"乙",
            "\\n",
            "C:\\甲\\",
            "{名称}",
            "{名称}元",
            "约{五二.201.占比}左右",
            "[甲]",
            "甲, 乙",
            "甲,乙",
            "甲}乙",
            "{",
            "}",
            "]",
            ",",
            "甲\n乙",
            "甲\n\n乙",
            "甲\n  乙\n丙",
            "甲\n# 乙",
            "- 甲\n- 乙",
            "甲: 乙\n丙: 丁",
            "甲\n   \n乙",
            "甲\n\t乙",
            "甲\t乙",
            "甲\r\n乙",
            "甲\u2028乙",
            "甲\u0085乙",
            "甲\u0007乙",
            "甲\ufeff乙",
            "甲\u00a0乙",
            "甲　乙",
            "  甲",
            "甲  ",
            "　甲",
            "\u00a0甲",
            "𠮷野家",
            "名称：财政局",
            "名称:财政局",
            "=甲",
            "<<",
            "<24小时",
            "２０２３年",
            "１２．３",
            "……",
            "“甲”：乙",
            "2023-01-01",
            "1e3",
            "0x1F",
            ".");

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data-examples"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml")
                            && !file.toString().contains("broken"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesReadBackTheSame(Path file) throws IOException {
        Typed.Mapping tree = parsed(Files.readString(file));
        String text = UnitText.of(tree);
        assertThat(meaning(parsed(text))).isEqualTo(meaning(tree));
        assertThat(UnitText.of(parsed(text))).as("written again").isEqualTo(text);
    }

    @Test
    void everyNastyTextIsReadBack() {
        for (String text : NASTY) {
            for (boolean flow : new boolean[] {true, false}) {
                Typed.Mapping inner =
                        new Typed.Mapping(List.of(entry("键", text(text)), entry("又", text("乙"))), flow, NOWHERE);
                Typed.Sequence list = new Typed.Sequence(List.of(text(text), inner, text("乙")), flow, NOWHERE);
                Typed.Mapping top = new Typed.Mapping(
                        List.of(entry("甲", text(text)), entry("乙", inner), entry("丙", list)), false, NOWHERE);
                readsBack(top);
            }
        }
    }

    @Test
    void everyNastyKeyIsReadBack() {
        for (String key : NASTY) {
            if (!key.equals("<<") && !key.startsWith("　") && !key.startsWith("\u00a0")) {
                for (boolean flow : new boolean[] {true, false}) {
                    Typed.Mapping inner =
                            new Typed.Mapping(List.of(entry(key, text("甲")), entry("某键", nothing())), flow, NOWHERE);
                    readsBack(new Typed.Mapping(List.of(entry("首", inner), entry(key, text("甲"))), false, NOWHERE));
                }
            }
        }
    }

    @Test
    void veryLongTextsAndKeysAreReadBack() {
        String text = "长".repeat(30_000);
        Typed.Mapping inner = new Typed.Mapping(
                List.of(entry("键".repeat(1500), text(text)), entry("乙", text("甲: " + text))), true, NOWHERE);
        Typed.Sequence list = new Typed.Sequence(List.of(inner, text(text + "\n" + text)), true, NOWHERE);
        readsBack(new Typed.Mapping(List.of(entry("长".repeat(2000), list), entry("乙", inner)), false, NOWHERE));
    }

    @Test
    void anyTreeIsReadBack() {
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            readsBack(mapping(random, 0));
        }
    }

    @Test
    void remarksChangeNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Typed.Mapping tree = mapping(random, 0);
            Remarks remarks =
                    new Remarks().above("", List.of("甲\n乙: 丙", "丁\u2028戊")).below("", List.of("终"));
            for (String path : paths(tree, "")) {
                String nasty = NASTY.get(random.nextInt(NASTY.size()));
                remarks.above(path, List.of(nasty)).beside(path, nasty).below(path, List.of(nasty, "x: y"));
            }
            assertThat(meaning(parsed(UnitText.of(tree, remarks)))).isEqualTo(meaning(tree));
        }
    }

    @Test
    void looksAsClerksTypeIt() throws IOException {
        String typed = """
        模板: 山西/阳泉
        年度: 2023

        单位:
          名称: 云岭市财政信息中心
          编码: '021'

        概况:
          职责: |
            （一）负责建设；
            （二）负责保管。

        支出:
          2010650: {一般公共预算财政拨款: {基本支出: 166.40, 项目支出: 23.00}}
          2210201: {一般公共预算财政拨款: {基本支出: 13.60}}

        名词解释: []

        绩效自评:
          - 项目名称: 甲
            资金: {市财政: {预算: 25, 执行: 23}}

          - 项目名称: 乙
            指标:
              产出指标:
                得分: 50
                数量指标:
                  - {指标: 更新服务器, 年度指标值: '{总分}分'}
        """;
        assertThat(UnitText.of(parsed(typed))).isEqualTo(typed);
    }

    private static Typed.Mapping mapping(Random random, int depth) {
        List<Typed.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int size = random.nextInt(5) + (depth == 0 ? 1 : 0);
        for (int i = 0; i < size; i++) {
            String key = random.nextInt(3) == 0 ? "键" + NASTY.get(random.nextInt(NASTY.size())) + i : "键" + i;
            if (names.add(key)) {
                entries.add(entry(key, any(random, depth + 1)));
            }
        }
        return new Typed.Mapping(entries, depth > 0 && random.nextBoolean(), NOWHERE);
    }

    private static Typed any(Random random, int depth) {
        int kind = random.nextInt(depth > 4 ? 6 : 10);
        if (kind == 0) {
            return nothing();
        } else if (kind < 6) {
            String text = NASTY.get(random.nextInt(NASTY.size()));
            return text(random.nextInt(3) == 0 ? text + NASTY.get(random.nextInt(NASTY.size())) : text);
        } else if (kind < 8) {
            return mapping(random, depth);
        }
        return new Typed.Sequence(
                Stream.generate(() -> any(random, depth + 1))
                        .limit(random.nextInt(4))
                        .toList(),
                random.nextBoolean(),
                NOWHERE);
    }

    private static void readsBack(Typed.Mapping tree) {
        String text = UnitText.of(tree);
        assertThat(meaning(parsed(text)))
                .as(text.length() > 5000 ? "long" : text)
                .isEqualTo(meaning(tree));
    }

    private static Typed.Mapping parsed(String text) {
        try {
            Problems problems = new Problems();
            Typed tree = YamlFile.parse(text.getBytes(UTF_8), "单位.yaml", () -> Set.of("名称"), problems);
            problems.stopOnErrors();
            return (Typed.Mapping) tree;
        } catch (InputRejected e) {
            throw new AssertionError(text, e);
        }
    }

    /** Everything but places and style; the reader keeps no spaces around a text. */
    private static Object meaning(Typed typed) {
        if (typed instanceof Typed.Mapping mapping) {
            return mapping.entries().stream()
                    .map(e -> List.of(e.key(), meaning(e.value())))
                    .toList();
        } else if (typed instanceof Typed.Sequence sequence) {
            return List.of(
                    "-", sequence.entries().stream().map(UnitTextTest::meaning).toList());
        }
        return typed.isEmpty()
                ? List.of("nothing")
                : ((Typed.Scalar) typed).text().strip();
    }

    private static List<String> paths(Typed typed, String path) {
        List<String> paths = new ArrayList<>(path.isEmpty() ? List.of() : List.of(path));
        String above = path.isEmpty() ? "" : path + ".";
        if (typed instanceof Typed.Mapping mapping) {
            mapping.entries().forEach(e -> paths.addAll(paths(e.value(), above + e.key())));
        } else if (typed instanceof Typed.Sequence sequence) {
            for (int i = 0; i < sequence.entries().size(); i++) {
                paths.addAll(paths(sequence.entries().get(i), above + (i + 1)));
            }
        }
        return paths;
    }

    private static Typed.Entry entry(String key, Typed value) {
        return new Typed.Entry(key, NOWHERE, value);
    }

    private static Typed text(String text) {
        return new Typed.Scalar(text, false, List.of(new Typed.Line(text, NOWHERE)), NOWHERE);
    }

    private static Typed nothing() {
        return new Typed.Scalar("", true, List.of(), NOWHERE);
    }
}
