package cn.yince;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.check.Checks;
import cn.yince.check.prose.ProseCheck;
import cn.yince.check.prose.naming.VocabularyReader;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figures;
import cn.yince.compute.SharedPlan;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The errors of a booklet that was really published, typed into the example of its unit: which rule finds which, and
 * which none.
 */
class ReferenceErrorsTest {
    private static final Path EXAMPLE = Path.of("data-examples/yangquan-treasury-2023.yaml");
    private static final Path TABLE = Path.of("src/test/resources/cn/yince/参考册错误.tsv");
    private static final Packs PACKS = new Packs(Path.of("templates"));

    /**
     * One error.
     *
     * @param what what is wrong
     * @param typed as the example has it
     * @param instead as the booklet had it
     * @param found codes and lines, e.g. {@code J0601@53}; {@code -} for none
     * @param why none, or what the finding rests on
     */
    private record Case(String what, String typed, String instead, String found, String why) {}

    @Test
    void everyErrorIsFoundAsTheTableSays() throws IOException {
        StringBuilder expected = new StringBuilder();
        StringBuilder actual = new StringBuilder();
        for (Case each : cases()) {
            expected.append(each.what()).append('\t').append(each.found()).append('\n');
            actual.append(each.what()).append('\t').append(found(each)).append('\n');
        }
        assertThat(actual.toString()).isEqualTo(expected.toString());
    }

    @Test
    void whatIsNotFoundHasAReason() throws IOException {
        assertThat(cases())
                .filteredOn(each -> each.found().equals("-"))
                .isNotEmpty()
                .noneMatch(each -> each.why().isEmpty());
    }

    private static List<Case> cases() throws IOException {
        return Files.readString(TABLE)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Case(
                        cells[0], cells[1].replace("\\n", "\n"), cells[2].replace("\\n", "\n"), cells[3], cells[4]))
                .toList();
    }

    /** What is found beyond what the example itself gives cause for. */
    private static String found(Case each) throws IOException {
        String example = Files.readString(EXAMPLE);
        assertThat(example).as(each.what()).contains(each.typed());
        List<String> before =
                problems(example).stream().map(ReferenceErrorsTest::said).toList();
        List<String> found = problems(example.replace(each.typed(), each.instead())).stream()
                .filter(problem -> !before.contains(said(problem)))
                .map(problem -> problem.code() + "@" + problem.place().line())
                .toList();
        return found.isEmpty() ? "-" : String.join(" ", found);
    }

    private static List<Problem> problems(String yaml) {
        Unit unit = Asked.reader().read(yaml.getBytes(UTF_8), "unit.yaml");
        Pack pack =
                PACKS.open(unit.pack(), unit.kind(), unit.year(), unit.source().placeOf("模板"));
        CodeBook codes = pack.codes().with(unit);
        Problems problems = new Problems();
        SummedUnit<?> checked = Checks.of(unit, problems);
        Figures figures = Calculator.compute(checked, SharedPlan.of(unit), problems);
        ProseCheck.check(checked, figures, codes, VocabularyReader.read(pack), problems);
        return problems.inOrder();
    }

    private static String said(Problem problem) {
        return problem.code() + problem.message();
    }
}
