package cn.yince.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every number of the examples typed wrongly in every likely way, one at a time: what breaks an identity beyond
 * rounding is an error at a place that has to do with it, and nothing else is.
 */
@Tag("slow")
class MutationTest {
    private static final List<String> EXAMPLES = List.of(
            "data-examples/minimal",
            "data-examples/yangquan-treasury-2023",
            "data-examples/yangcheng-office-2024",
            "data-examples/yangquan-finance-2023-budget",
            "src/test/resources/cn/yince/every-fund",
            "src/test/resources/cn/yince/scored-forms",
            "src/test/resources/cn/yince/budget");
    private static final String HEAD = "  变动   破坏   报出 位置对 正是该行 尾差内  误报";
    private static final int EVERY = 101;
    private static final int SHOWN = 40;

    @Test
    void wrongNumbersAreReportedAndRoundingIsNot() throws IOException {
        Tally all = new Tally();
        List<Trial> amiss = new ArrayList<>();
        for (String name : EXAMPLES) {
            Example example = new Example(Path.of(name + ".yaml"));
            List<Trial> trials = trials(example);
            all.add(print(name.replaceAll(".*/", ""), trials));
            printFree(example);
            trials.stream()
                    .filter(t -> t.isWrong() || t.isBreaking() && !t.isAtRightPlace())
                    .forEach(amiss::add);
        }
        System.out.println("合计\n" + HEAD + "\n" + all);
        amiss.stream().limit(SHOWN).forEach(System.out::println);

        assertThat(all.wrong).as("reported within rounding").isZero();
        assertThat(all.rightPlace * 100).as("reported at the right place").isGreaterThanOrEqualTo(all.breaking * 99);
    }

    /** The oracle finds nothing to say against an example as it is. */
    @Test
    void theExamplesKeepEveryIdentity() throws IOException {
        for (String name : EXAMPLES) {
            Example example = new Example(Path.of(name + ".yaml"));
            assertThat(example.identities())
                    .isNotEmpty()
                    .noneMatch(
                            identity -> identity.isBroken(leaf -> leaf.scalar().text()));
        }
    }

    /** Parsing once and changing the tree is the same as changing the file. */
    @Test
    void aChangedTreeIsAChangedFile() throws IOException {
        for (String name : EXAMPLES) {
            Example example = new Example(Path.of(name + ".yaml"));
            int number = 0;
            for (Leaf leaf : example.isOneFile() ? example.leaves() : List.<Leaf>of()) {
                for (Slip slip : example.slips(leaf)) {
                    for (String instead : slip.of(leaf)) {
                        if (number++ % EVERY == 0) {
                            assertThat(lines(example.errors(leaf, instead)))
                                    .isEqualTo(lines(example.errorsOfText(leaf, instead)));
                        }
                    }
                }
            }
        }
    }

    /** Without columns: a longer number moves what follows it in its line. */
    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.place().line() + " " + p.code() + " " + p.message())
                .toList();
    }

    private static List<Trial> trials(Example example) {
        return example.leaves().parallelStream()
                .flatMap(leaf -> example.slips(leaf).stream()
                        .flatMap(slip -> slip.of(leaf).stream().map(instead -> Trial.of(example, leaf, slip, instead))))
                .toList();
    }

    private static Tally print(String name, List<Trial> trials) {
        Map<Slip, Tally> bySlip = new TreeMap<>();
        Tally all = new Tally();
        Tally free = new Tally();
        for (Trial trial : trials) {
            trial.count(trial.counts() ? bySlip.computeIfAbsent(trial.slip(), s -> new Tally()) : free);
        }
        System.out.println(name + "\n" + HEAD);
        bySlip.forEach((slip, tally) -> {
            System.out.println(tally + "  " + slip.label);
            all.add(tally);
        });
        System.out.println(all + "  小计");
        System.out.println(free + "  不在任何等式中的数，只看取值范围");
        Tally sum = new Tally();
        sum.add(all);
        sum.wrong += free.wrong;
        return sum;
    }

    private static void printFree(Example example) {
        Map<String, Long> free = example.leaves().stream()
                .filter(leaf -> example.of(leaf).isEmpty())
                .collect(Collectors.groupingBy(
                        leaf -> leaf.path().replaceAll("\\.\\d+", ".#"), LinkedHashMap::new, Collectors.counting()));
        System.out.println("不在任何等式中: " + free + "\n");
    }
}
