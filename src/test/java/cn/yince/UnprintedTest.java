package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import cn.yince.read.Asked;
import cn.yince.read.UnitReader;
import cn.yince.unit.Source;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was filled in prints or is named; what the booklet lacks is told first; a booklet of nothing is refused. */
@Tag("slow")
class UnprintedTest {
    private static final Press PRESS = ShippedPress.PRESS;
    private static final Set<String> OF_THE_FILE = Set.of("单位", "上年文件", "科目补充", "下属单位", "模板", "公布数");
    private static final Pattern NAME = Pattern.compile(".*\\.(项目编码|单位|单位编码|项目名称)");

    @TempDir
    Path folder;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data-examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyTextOfAnExamplePrintsOrIsNamed(Path file) throws IOException {
        Unit unit = new UnitReader(Asked.FOR).read(file);
        Printed printed = PRESS.print(file, step -> {});
        String booklet =
                String.join("", BookletText.pages(printed.booklet().pdf())).replaceAll("\\s", "");
        List<String> named = printed.hints().stream()
                .filter(problem -> problem.code().equals("J0005"))
                .map(problem -> problem.message().split("[“”]")[1])
                .toList();
        List<String> lost = new ArrayList<>();
        for (Source.Text text : unit.source().texts()) {
            String top = text.path().split("\\.")[0];
            boolean printsOrNot = OF_THE_FILE.contains(top)
                    || NAME.matcher(text.path()).matches()
                    || named.stream().anyMatch(text.path()::startsWith);
            if (!printsOrNot && !isPrinted(text.text(), booklet)) {
                lost.add(text.path() + " " + text.text());
            }
        }
        assertThat(lost).isEmpty();
    }

    /**
     * Its parts between references, but for marks at their ends; short ones prove nothing, and a page may end inside
     * one.
     */
    private static boolean isPrinted(String text, String booklet) {
        return Stream.of(text.split("\\{[^}]*}"))
                .map(part -> part.replaceAll("\\s", "").replaceAll("^[。；，、]+|[。；，、]+$", ""))
                .filter(part -> part.length() > 2)
                .allMatch(part -> booklet.contains(part)
                        || booklet.contains(part.substring(0, part.length() / 2))
                        || booklet.contains(part.substring(part.length() / 2)));
    }

    private List<Problem> found(String yaml) throws IOException {
        return PRESS.check(Files.writeString(folder.resolve("单位.yaml"), yaml)).problems();
    }

    private static String example() throws IOException {
        return Files.readString(Path.of("data-examples/yangquan-treasury-2023.yaml"));
    }

    @Test
    void aReasonThatTheBookletWantsIsToFill() throws IOException {
        List<Problem> found = found(example().replaceFirst("(?m)^  收支总体原因: .*$", ""));

        assertThat(found)
                .filteredOn(problem -> problem.severity() == Severity.TO_FILL)
                .singleElement()
                .asString()
                .contains("待填[J0006] “情况说明.收支总体原因”没有填写", "与上年不同时填");
        assertThat(PRESS.print(folder.resolve("单位.yaml"), step -> {}).hints())
                .as("it prints all the same")
                .isEqualTo(found);
    }

    @Test
    void whereNothingChangedNobodyHasToSayWhy() throws IOException {
        assertThat(found(Files.readString(Path.of("data-examples/minimal.yaml"))))
                .isEmpty();
    }

    @Test
    void whatAPackDoesNotPrintIsNamedOnceForAllEntries() throws IOException {
        String unit = example().replaceFirst("模板: .*", "模板: 全国");
        assertThat(found(unit))
                .filteredOn(problem -> problem.code().equals("J0005"))
                .extracting(Problem::message)
                .doesNotHaveDuplicates()
                .anyMatch(message -> message.startsWith("“绩效自评.1.项目负责人”等 5 处填了"));
    }

    @Test
    void aBookletOfNothingIsRefusedWithWhatIsToFillFirst() throws IOException {
        Path file = Files.writeString(
                folder.resolve("空.yaml"), "模板: 山西/阳泉\n年度: 2023\n金额单位: 万元\n单位: {名称: }\n概况: {职责: , 机构设置: }\n收入:\n支出:\n");

        List<Problem> problems = catchThrowableOfType(InputRejected.class, () -> PRESS.print(file, step -> {}))
                .problems();

        assertThat(problems)
                .filteredOn(problem -> problem.severity() == Severity.REQUIRED)
                .extracting(Problem::message)
                .contains("“单位.名称”没有填写", "“收入”没有填写，印出来是空表", "“支出”没有填写，印出来是空表", "“基本支出经济分类”没有填写，印出来是空表");
        assertThat(problems).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(PRESS.with(Options.PLAIN.drafting())
                        .print(file, step -> {})
                        .booklet()
                        .pages())
                .as("a draft shows it")
                .isGreaterThan(10);
    }
}
