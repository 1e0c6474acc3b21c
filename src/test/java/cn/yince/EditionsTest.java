package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Booklets of years that have no edition of their own. */
@Tag("slow")
class EditionsTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Press PRESS = ShippedPress.PRESS.with(Options.PLAIN.verifying());
    private static final Path EXAMPLES = Path.of("data-examples");
    private static final String DEPARTMENT = "yangquan-finance-2023-budget";

    @TempDir
    Path folder;

    private Path accounts(int year) throws IOException {
        String text = Files.readString(EXAMPLES.resolve("minimal.yaml"));
        return Files.writeString(folder.resolve("单位.yaml"), text.replace("年度: 2023", "年度: " + year));
    }

    private static Printed print(Press press, Path unit) {
        return press.print(unit, step -> {});
    }

    private static List<String> hinted(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals("M0112"))
                .map(Problem::message)
                .toList();
    }

    private static String text(Printed printed) throws IOException {
        return String.join("\n", BookletText.pages(printed.booklet().pdf())).replaceAll("\\s", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2031, 2099})
    void laterFinalAccountsAreCheckedAndPrintedByTheLatestEdition(int year) throws IOException {
        Path unit = accounts(year);
        Verdict verdict = PRESS.check(unit);
        assertThat(verdict.hasErrors()).isFalse();
        assertThat(verdict.rules()).extracting(RuleCard::code).contains("J0101", "D0101", "M0112");
        assertThat(verdict.checkedCodes())
                .isEqualTo(PRESS.check(EXAMPLES.resolve("minimal.yaml")).checkedCodes());
        Printed printed = print(PRESS, unit);
        assertThat(hinted(printed.hints()))
                .containsExactly("模板“山西/阳泉”没有 " + year + " 年度决算的版本，按最近的 2024 年度版本印")
                .isEqualTo(hinted(verdict.problems()));
        assertThat(printed.hints())
                .filteredOn(p -> p.code().equals("M0112"))
                .allMatch(p -> p.place().toString().endsWith("单位.yaml:6:1"));
        assertThat(text(printed))
                .contains(year + "年度单位决算公开", "第二部分" + year + "年部门决算表", "使用非财政拨款结余（含专用结余）")
                .doesNotContain("2023年");
    }

    @Test
    void earlierFinalAccountsArePrintedByTheFirstEdition() throws IOException {
        Printed printed = print(PRESS, accounts(2022));
        assertThat(hinted(printed.hints())).containsExactly("模板“山西/阳泉”没有 2022 年度决算的版本，按最近的 2023 年度版本印");
        assertThat(text(printed)).contains("2022年度单位决算公开").doesNotContain("含专用结余", "2023年");
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void laterBudgetsOfADepartmentPrint(int year) throws IOException {
        FileUtils.copyDirectory(
                EXAMPLES.resolve(DEPARTMENT).toFile(),
                folder.resolve(DEPARTMENT).toFile());
        Path department = Files.copy(EXAMPLES.resolve(DEPARTMENT + ".yaml"), folder.resolve("部门.yaml"));
        List<Path> files = Files.list(folder.resolve(DEPARTMENT)).collect(Collectors.toList());
        files.add(department);
        for (Path file : files) {
            Files.writeString(
                    file, Files.readString(file).replace("2023年", year + "年").replace("年度: 2023", "年度: " + year));
        }
        Printed printed = print(PRESS, department);
        assertThat(hinted(printed.hints())).containsExactly("模板“山西/阳泉”没有 " + year + " 年度预算的版本，按最近的 2023 年度版本印");
        assertThat(text(printed)).contains(year + "年预算收支总表").doesNotContain("2023年预算收支总表");
        assertThat(printed.booklet().pages())
                .isEqualTo(print(PRESS, EXAMPLES.resolve(DEPARTMENT + ".yaml"))
                        .booklet()
                        .pages());
    }

    @Test
    void aCitysOwnOlderYearGoesOnBesideANewerOneOfTheProvince() throws IOException {
        Path templates = folder.resolve("templates");
        FileUtils.copyDirectory(TEMPLATES.toFile(), templates.toFile());
        Path own = Files.createDirectories(templates.resolve("山西/阳泉/决算/2023"));
        Files.writeString(own.resolve("设置.yaml"), "文字: {封面册名: 本市自己的册名}\n");
        Press press = new Press(templates, Path.of("fonts"));
        Printed later = print(press, accounts(2025));
        assertThat(text(later)).contains("本市自己的册名", "使用非财政拨款结余（含专用结余）");
        assertThat(hinted(later.hints())).singleElement().asString().contains("按最近的 2024 年度版本印");
        Path nearer = Files.createDirectories(templates.resolve("山西/阳泉/决算/2025"));
        Files.writeString(nearer.resolve("设置.yaml"), "文字: {封面册名: 本市的新册名}\n");
        Printed now = print(new Press(templates, Path.of("fonts")), accounts(2025));
        assertThat(text(now)).contains("本市的新册名", "使用非财政拨款结余（含专用结余）");
        assertThat(hinted(now.hints())).isEmpty();
    }

    @Test
    void aPackWeighsTheHintAsItLikes() throws IOException {
        Path templates = folder.resolve("templates");
        FileUtils.copyDirectory(TEMPLATES.toFile(), templates.toFile());
        Path rules = templates.resolve("山西/阳泉/决算/核对.yaml");
        Files.writeString(rules, "- {编号: M0112, 级别: 不查}\n");
        assertThat(hinted(new Press(templates, Path.of("fonts"))
                        .check(accounts(2025))
                        .problems()))
                .isEmpty();
        Files.writeString(rules, "- {编号: M0112, 级别: 错误}\n");
        Press strict = new Press(templates, Path.of("fonts"));
        Path unit = accounts(2025);
        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> print(strict, unit));
        assertThat(hinted(rejected.problems())).hasSize(1);
    }

    @Test
    void explainingAndComparingTellOfItToo() throws IOException {
        Path unit = accounts(2025);
        assertThat(PRESS.compute(unit).carriedOn())
                .isEqualTo(PRESS.proofs(unit, step -> {}).carriedOn())
                .isPresent();
        assertThat(PRESS.compute(accounts(2024)).carriedOn()).isEmpty();
    }

    @Test
    void theRuleIsListedForEveryKind() {
        for (BookletKind kind : BookletKind.values()) {
            assertThat(Rulebook.cards(Path.of("templates"), kind))
                    .extracting(RuleCard::code)
                    .contains("M0112");
        }
    }
}
