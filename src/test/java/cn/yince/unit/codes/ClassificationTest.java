package cn.yince.unit.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and their names through the years and through the layers of a pack. */
class ClassificationTest {
    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2019,20805,行政事业单位离退休",
        "2020,20805,行政事业单位养老支出",
        "2022,2050202,小学教育",
        "2023,21305,巩固脱贫攻坚成果衔接乡村振兴",
        "2024,20139,社会工作事务",
        "2025,22198,超长期特别国债安排的支出",
        "2027,2100201,综合医院",
    })
    void aNameDependsOnTheYear(int year, String code, String name) {
        assertThat(SharedCodes.in(year).functional(code)).isEqualTo(name);
        assertThat(SharedCodes.in(year).functionalCodes()).contains(code);
    }

    @Test
    void outsideItsYearsACodeHasTheNearestName() {
        assertThat(SharedCodes.in(2026).functional("2010308")).isEqualTo("信访事务");
        assertThat(SharedCodes.in(2026).functionalCodes()).doesNotContain("2010308");
        assertThat(SharedCodes.in(2022).functional("20140")).isEqualTo("信访事务");
        assertThat(SharedCodes.all().functional().successor("2010308")).contains("20140");
        assertThat(SharedCodes.all().functional().predecessors("2080113")).containsExactly("2011004");
    }

    /** In each year every 项 has its 款 and every 款 its 类, and no code has two names. */
    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void everyCodeHasWhatIsAboveIt(int year) {
        for (Classification each : List.of(
                SharedCodes.all().functional(),
                SharedCodes.all().economic(),
                SharedCodes.all().government())) {
            CodesOfYear codes = CodesOfYear.of(each, year);
            for (String code : codes.codes()) {
                assertThat(codes.codes()).as(each.name() + year).contains(code.substring(0, 3));
                assertThat(codes.codes())
                        .as(each.name() + year)
                        .contains(code.substring(0, Math.min(5, code.length())));
                assertThat(each.of(code).stream().filter(entry -> entry.years().contains(year)))
                        .as(code)
                        .hasSize(1);
            }
        }
    }

    @Test
    void everyReferenceToAnotherCodeLeadsToOne() {
        Classifications all = SharedCodes.all();
        for (Classification each : List.of(all.functional(), all.economic())) {
            each.codes()
                    .forEach(code -> each.successor(code)
                            .ifPresent(next -> assertThat(each.codes()).as(code).contains(next)));
        }
        for (String code : all.economic().codes()) {
            for (CodeEntry entry : all.economic().of(code)) {
                Map<String, String> traits = entry.traits();
                List.of("行政", "事业").stream()
                        .filter(traits::containsKey)
                        .forEach(staff ->
                                assertThat(all.government().codes()).as(code).contains(traits.get(staff)));
            }
        }
    }

    @Test
    void nearerLayersCorrectAndAdd() throws IOException {
        Path shared = write("全国.tsv", "编码\t名称\t起\t止\t经费\n301\t工资福利支出\t\t\t人员经费\n30101\t基本工资\t\t\t\n");
        Path near = write("市.tsv", "# 本市\n编码\t名称\t起\t止\n30101\t基本薪金\t2023\t2024\r\n30188\t本市津贴\n");
        Classifications all =
                Classifications.read(table -> table.startsWith("经济") ? List.of(near, shared) : List.of(), problems);
        problems.stopOnErrors();
        assertThat(List.of(2022, 2023, 2024, 2025))
                .extracting(year -> all.in(year).economic("30101"))
                .containsExactly("基本工资", "基本薪金", "基本薪金", "基本工资");
        assertThat(all.in(2023).economic("30188")).isEqualTo("本市津贴");
        assertThat(all.in(2023).runningCost("30101")).contains(RunningCost.PERSONNEL);
        assertThat(all.in(2023).runningCost("30188")).contains(RunningCost.PERSONNEL);
        assertThat(all.in(2023).economic().entry("30101").orElseThrow().evidence())
                .isEqualTo(Evidence.UNSTATED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2050a02\t小学|“2050a02”不是科目编码",
                "20502\t|科目 20502 没有名称",
                "20502\t小学\t2024\t2023|科目 20502 的起止年度不对",
                "20502\t小学\t24\t|科目 20502 的起止年度不对",
                "20502\t小学\t\t\tD|科目 20502 的证据“D”不对",
                "20502\t小学\t\t\t\t多|这一行的格数比表头多",
            })
    void whatIsWrongInATableIsToldWithItsLine(String row, String message) throws IOException {
        Path file = write("坏.tsv", "# 注\n编码\t名称\t起\t止\t证据\n" + row.replace("\\t", "\t") + "\n20599\t其他教育支出\n");
        List<CodeEntry> entries = CodeTable.read(file, problems);
        assertThat(entries).extracting(CodeEntry::code).containsExactly("20599");
        assertThat(problems.inOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("M0113");
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.place().line()).isEqualTo(3);
        });
    }

    @Test
    void aCodeHasOneNameInAYear() throws IOException {
        CodeTable.read(
                write("重.tsv", "编码\t名称\t起\t止\n20502\t小学\t\t2023\n20599\t其他\n20502\t普通\t2023\t\n20502\t新\t2025\t\n"),
                problems);
        assertThat(problems.inOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("科目 20502 在同一年度有两个名称：小学、普通");
            assertThat(problem.place().line()).isEqualTo(4);
        });
    }

    @Test
    void aTableThatIsNoneIsRefusedInWords() throws IOException {
        CodeTable.read(write("坏.tsv", "代码\t名称\n" + "?\t?\n".repeat(1000)), problems);
        assertThat(problems.inOrder()).hasSizeLessThan(25);
        assertThat(problems.inOrder()).extracting(Problem::message).contains("表头没有“编码”这一列");
        Path bytes = Files.write(folder.resolve("字节.tsv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThatThrownBy(() -> CodeTable.read(bytes, problems))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("UTF-8");
        Path huge = write("大.tsv", "编码\t名称\n" + "20502\t名\n".repeat(600_000));
        assertThatThrownBy(() -> CodeTable.read(huge, problems))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("太大");
    }

    @Test
    void whatFilesSayIsReadOnceForAllWhoHaveTheSame() throws IOException {
        Path file = write("功能分类.tsv", "编码\t名称\n20502\t小学\n");
        Classification read = KnownTables.read("功能分类", List.of(file), problems);
        assertThat(KnownTables.read("功能分类", List.of(file), problems)).isSameAs(read);
        assertThat(read.ofYear(2023)).isSameAs(read.ofYear(2023)).isNotSameAs(read.ofYear(2024));
        write("功能分类.tsv", "编码\t名称\n20502\t中学\n");
        assertThat(KnownTables.read("功能分类", List.of(file), problems)
                        .ofYear(2023)
                        .name("20502"))
                .isEqualTo("中学");
        assertThat(KnownTables.read("经济分类", List.of(file), problems).name()).isEqualTo("经济分类");
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void whoReadsATableWithFaultsIsToldOfThem() throws IOException {
        Path file = write("功能分类.tsv", "编码\t名称\n2050\t小学\n");
        for (int i = 0; i < 2; i++) {
            Problems told = new Problems();
            KnownTables.read("功能分类", List.of(file), told);
            assertThat(told.inOrder()).extracting(Problem::code).containsExactly("M0113");
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
