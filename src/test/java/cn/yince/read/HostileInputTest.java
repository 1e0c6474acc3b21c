package cn.yince.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.unit.FinalAccounts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no unit files at all, or only nearly. */
class HostileInputTest {
    private static final Path EXAMPLE = Path.of("data-examples/minimal.yaml");

    @TempDir
    Path folder;

    @Test
    void encodings() throws IOException {
        String text = Files.readString(EXAMPLE);
        assertThat(codes(concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, text.getBytes(UTF_16LE))))
                .containsExactly("Y0103");
        assertThat(codes(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 0})).containsExactly("Y0104");
        assertThat(codes(concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text.getBytes(UTF_8))))
                .isEmpty();
        assertThat(codes(text.replace("\n", "\r\n").getBytes(UTF_8))).isEmpty();
        assertThat(codes(text.replace("\n", "\r").getBytes(UTF_8))).isEmpty();
    }

    /** Bytes that happen to be GBK as well are no reason to advise another encoding. */
    @Test
    void filesOfOtherProgramsAreCalledWhatTheyAre() {
        Map<String, byte[]> files = Map.of(
                "PDF",
                "%PDF-1.7\n1 0 obj".getBytes(UTF_8),
                "图片",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13},
                "RTF",
                "{\\rtf1\\ansi 单位}".getBytes(UTF_8),
                "压缩包",
                new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3});
        files.forEach((what, bytes) -> assertThat(problems(bytes))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code() + problem.message())
                        .startsWith("Y0401")
                        .contains(what)));
        assertThat(codes("P: 不是压缩包\n".getBytes(UTF_8))).doesNotContain("Y0401");
    }

    @Test
    void controlCharactersAreAllNamed() {
        List<Problem> problems = problems("模板: 山\u0007西\n年度: 20\u000023\n".getBytes(UTF_8));
        assertThat(problems).extracting(Problem::code).containsExactly("Y0105", "Y0105");
        assertThat(problems.get(0).toString()).startsWith("甲.yaml:1:6 错误[Y0105] 有看不见的控制字符 U+0007");
    }

    @Test
    void tooLargeMissingOrEmpty() throws IOException {
        Path large = folder.resolve("large.yaml");
        byte[] bytes = new byte[5 * 1024 * 1024 + 1];
        Arrays.fill(bytes, (byte) '#');
        Files.write(large, bytes);

        assertThat(codes(large)).containsExactly("Y0101");
        assertThat(codes(bytes)).containsExactly("Y0101");
        assertThat(codes(folder.resolve("none.yaml"))).containsExactly("Y0100");
        assertThat(codes(folder)).containsExactly("Y0100");
        assertThat(codes(new byte[0])).containsExactly("Y0110");
        assertThat(codes("# 只有注释\n".getBytes(UTF_8))).containsExactly("Y0110");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "封面: &a {日期: *a}",
                "封面: &a\n  <<: *a",
                "封面: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "封面: {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
                "? [甲]\n: 乙",
                "? - ? - 甲",
                "- 甲",
                "甲",
                "%YAML 1.3",
                "%FOO\n---\n甲: 乙",
                "封面: @甲",
                "封面: |甲",
                "封面: \"\\q\"",
                "　单位: 甲",
                "\"",
                "&",
                "*",
                "!",
                "- - - - - - - - - - - - - - - - - - - - - - - - - 甲",
                "---\n---\n",
                "...",
                ":",
                ": :",
                "? ?",
                "{",
                "}",
                "]",
                "-",
                "#",
                "'",
                "- # 注释\n- \"",
            })
    void oddFilesAreRefusedInChinese(String yaml) {
        List<Problem> problems = problems(yaml.getBytes(UTF_8));
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.message()).matches("(?s).*\\p{IsHan}.*"));
    }

    @Test
    void fewAliasesThatGrowALotAreRefused() {
        StringBuilder yaml = new StringBuilder("a: &a [" + "甲, ".repeat(50) + "]\n");
        for (char c = 'b'; c <= 'g'; c++) {
            yaml.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ", ").repeat(3))
                    .append("]\n");
        }
        assertThat(codes(yaml.toString().getBytes(UTF_8))).containsExactly("Y0107");
    }

    @Test
    void oneAliasIsTaken() {
        String yaml = """
        模板: &x 山西/阳泉
        年度: 2023
        金额单位: 万元
        单位: {名称: *x}
        概况: {职责: 甲}
        """;
        FinalAccounts unit = (FinalAccounts) Asked.reader().read(yaml.getBytes(UTF_8), "甲.yaml");
        assertThat(unit.identity().name()).isEqualTo("山西/阳泉");
    }

    /** Whatever a slip of the hand does to a file, it is read or refused, never crashed on. */
    @ParameterizedTest
    @ValueSource(strings = {"every-key.yaml", "every-key-budget.yaml"})
    void slipsOfTheHand(String file) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/cn/yince/read", file));
        String[] slips = {
            "：", ":", " ", "\t", "\n", "{", "}", "[", "]", "\"", "'", "- ", "#", "|", "&a ", "*a", "!", "，", "%",
            "\u3000"
        };
        Random random = new Random(1);
        UnitReader reader = Asked.reader();
        for (int i = 0; i < 1000; i++) {
            int at = random.nextInt(text.length());
            String slip = random.nextInt(4) == 0 ? "" : slips[random.nextInt(slips.length)];
            String slipped =
                    text.substring(0, at) + slip + text.substring(Math.min(text.length(), at + random.nextInt(3)));
            try {
                reader.read(slipped.getBytes(UTF_8), "甲.yaml");
            } catch (InputRejected e) {
                assertThat(e.problems()).as(slipped).isNotEmpty();
            }
        }
    }

    private static List<String> codes(byte[] bytes) {
        return problems(bytes).stream().map(Problem::code).toList();
    }

    private static List<String> codes(Path file) {
        InputRejected rejected =
                catchThrowableOfType(InputRejected.class, () -> Asked.reader().read(file));
        return rejected.problems().stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(byte[] bytes) {
        try {
            Asked.reader().read(bytes, "甲.yaml");
            return List.of();
        } catch (InputRejected e) {
            return e.problems();
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
