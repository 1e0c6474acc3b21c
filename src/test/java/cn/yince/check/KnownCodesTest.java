package cn.yince.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.SharedCodes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of codes: J0201 to J0205. */
@Tag("slow")
class KnownCodesTest {
    private static final String UNIT = """
      模板: 山西
      年度: %d
      金额单位: 万元
      单位: {名称: 云岭市第一小学, 性质: 事业单位}
      概况: {职责: 一, 机构设置: 二}
      %s
      收入: {%s: {一般公共预算财政拨款: 10.00}}
      支出: {%s: {一般公共预算财政拨款: {基本支出: 10.00}}}
      基本支出经济分类: {%s: 10.00}
      支出说明: {%s: {年初预算: 10.00, 用途: 教学}}
      """;
    private static final Pattern PROPOSED = Pattern.compile("是否应为 (\\d+)");

    private static List<Problem> problems(int year, String code, String economic, String added) {
        String own = added.isEmpty() ? "" : "科目补充: " + added;
        byte[] file = UNIT.formatted(year, own, code, code, economic, code).getBytes(StandardCharsets.UTF_8);
        Unit unit = Asked.reader().read(file, "单位.yaml");
        Problems problems = new Problems();
        Checks.of(unit, problems);
        return problems.inOrder().stream()
                .filter(problem -> problem.code().startsWith("J020"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2024|2010601|30101||",
                "2024|2050202|30101|~{功能分类: {2050202: 小学教育}}~|",
                "2024|2058877|30101||单位.yaml:7:6 错误[J0201] 功能分类没有科目 20588、2058877。确有此科目时，请在“科目补充.功能分类”中写明：20588: 科目名称，2058877: 科目名称",
                "2024|2050220|30101||单位.yaml:7:6 错误[J0201] 功能分类没有科目 2050220。是否应为 2050202 小学教育？确有此科目时，请在“科目补充.功能分类”中写明：2050220: 科目名称",
                "2024|2050288|30101|~{功能分类: {2050288: 小学教育}}~|单位.yaml:7:6 提示[J0202] 功能分类没有科目 2050288。是否应为 2050202 小学教育？现按“科目补充”印作 2050288 “小学教育”，请核对编码和名称",
                "2024|2058877|30101|~{功能分类: {20588: 新设款, 2058877: 新设项}}~|单位.yaml:7:6 提示[J0202] 功能分类没有科目 20588、2058877。现按“科目补充”印作 20588 “新设款”、2058877 “新设项”，请核对编码和名称",
                "2024|2058877|30101|~{功能分类: {20588: 新设款}}~|单位.yaml:7:6 错误[J0201] 功能分类没有科目 20588、2058877。确有此科目时，请在“科目补充.功能分类”中写明：2058877: 科目名称",
                "2024|2010308|30101|~{功能分类: {2050202: 小学教育}}~|单位.yaml:7:6 提示[J0203] 功能分类科目 2010308 信访事务用到 2023 年度为止，本册是 2024 年度。2024 年度的科目是 20140 信访事务，请核对编码",
                "2023|2013999|30101||单位.yaml:7:6 提示[J0203] 功能分类科目 2013999 其他社会工作事务支出从 2024 年度起才有，本册是 2023 年度。请核对编码；确用此科目时不用改",
                "2024|2080505|30101|~{功能分类: {20805: 行政事业单位离退休}}~|单位.yaml:6:15 提示[J0204] 科目 20805 写作“行政事业单位离退休”，这是 2020 年度以前的名称，2020 年度起是“行政事业单位养老支出”。现按写的印；应当用科目表的名称时，删去这里写的名称",
                "2024|2080505|30101|~{功能分类: {20805: 养老}}~|单位.yaml:6:15 提示[J0204] 科目 20805 写作“养老”，与科目表的“行政事业单位养老支出”不同。现按写的印；应当用科目表的名称时，删去这里写的名称",
                "2024|2010601|39988||单位.yaml:9:12 错误[J0201] 经济分类没有科目 39988。是否应为 39908 对民间非营利组织和群众性自治组织补贴？确有此科目时，请在“科目补充.经济分类”中写明：39988: 科目名称",
                "2024|2010601|31306||单位.yaml:9:12 错误[J0201] 经济分类没有科目 31306。确有此科目时，请在“科目补充.经济分类”中写明：31306: 科目名称",
            })
    void aCodeIsAskedAboutOnce(int year, String code, String economic, String added, String found) {
        assertThat(problems(year, code, economic, added == null ? "" : added).stream()
                        .map(Problem::toString))
                .filteredOn(text -> !text.contains("J0205"))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void aClassThatNoYearHasIsAnErrorWithoutProposal() {
        assertThat(problems(2024, "2990101", "30101", "")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.message()).isEqualTo("功能分类没有 299 这一类");
            assertThat(problem.hint()).startsWith("请核对编码的前三位；现有的类：201、202、").doesNotContain("是否应为");
        });
    }

    @Test
    void namesSeenNowhereAreListedOnceAndNotAgainWhereTheUnitConfirmsThem() {
        assertThat(problems(2024, "2020101", "30101", "")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("J0205");
            assertThat(problem.severity()).isEqualTo(Severity.HINT);
            assertThat(problem.message()).startsWith("科目名称未见于公开册：202 外交支出");
        });
        assertThat(problems(2024, "2020101", "30101", "{功能分类: {202: 外交支出}}")).isEmpty();
    }

    /**
     * Whatever code is typed: one finding on its name at most, never an error when it is named, no proposal in another
     * 类.
     */
    @Test
    void noProposalCrossesA类() {
        Random random = new Random(13);
        IntStream.range(0, 1500).forEach(i -> {
            String code = "%d%04d".formatted(201 + random.nextInt(34), random.nextInt(10_000));
            List<Problem> found = problems(2025, code, "30101", "").stream()
                    .filter(problem -> !problem.code().equals("J0205"))
                    .toList();
            assertThat(found.size()).as(code).isLessThanOrEqualTo(1);
            for (Problem problem : found) {
                Matcher proposed = PROPOSED.matcher(problem.toString());
                while (proposed.find()) {
                    assertThat(proposed.group(1)).as(problem.toString()).startsWith(code.substring(0, 3));
                }
            }
            String named = "{功能分类: {%s: 某款, %s: 某项}}".formatted(code.substring(0, 5), code);
            boolean known = SharedCodes.all().functional().codes().contains(code.substring(0, 3));
            assertThat(problems(2025, code, "30101", named))
                    .as(code)
                    .noneMatch(problem -> known && problem.severity() == Severity.ERROR);
        });
    }
}
