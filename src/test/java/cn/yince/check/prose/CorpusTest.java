package cn.yince.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The corpus: texts with and without slips, each put where it would stand in a unit; how many slips are found, how many
 * alarms are false.
 */
@Tag("slow")
class CorpusTest {
    private static final int FALSE_ALARMS = 1;

    private final Corpus corpus = new Corpus();

    @ParameterizedTest
    @CsvSource({"语料.tsv, 语料单位.yaml, 95", "语料二.tsv, 语料单位.yaml, 90", "语料三.tsv, 语料单位.yaml, 95", "语料预算.tsv, 语料预算单位.yaml, 95"
    })
    void slipsAreFoundAndSoundTextsAreNot(String file, String unit, int recall) throws IOException {
        int[] all = look(file, Corpus.text(unit));

        assertThat(100 * all[1]).as("recall").isGreaterThanOrEqualTo(recall * all[0]);
        assertThat(100 * all[3]).as("false alarms").isLessThanOrEqualTo(FALSE_ALARMS * (all[0] + all[2]));
    }

    @ParameterizedTest
    @CsvSource({"语料.tsv, 60, 120", "语料预算.tsv, 40, 60"})
    void theCorpusIsLargeEnough(String file, int slips, int atLeast) throws IOException {
        List<Corpus.Snippet> snippets = corpus.snippets(file);
        long sound = snippets.stream().filter(s -> s.expected().isEmpty()).count();

        assertThat(sound).isGreaterThanOrEqualTo(atLeast);
        assertThat(snippets.size() - sound).isGreaterThanOrEqualTo(slips);
    }

    private int[] look(String file, String unit) throws IOException {
        Map<String, int[]> byClass = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Corpus.Snippet snippet : corpus.snippets(file)) {
            List<String> found = Reading.of(corpus.unitWith(unit, snippet)).stream()
                    .map(Problem::code)
                    .distinct()
                    .toList();
            int[] counts = byClass.computeIfAbsent(snippet.kind(), k -> new int[4]);
            boolean slip = !snippet.expected().isEmpty();
            boolean more = !snippet.expected().containsAll(found);
            counts[slip ? 0 : 2]++;
            counts[1] += slip && found.containsAll(snippet.expected()) ? 1 : 0;
            counts[3] += more ? 1 : 0;
            if (more || !found.containsAll(snippet.expected())) {
                wrong.add("应报 " + snippet.expected() + " 实报 " + found + "：" + snippet.path() + " " + snippet.text());
            }
        }
        int[] all = print(byClass);
        wrong.forEach(System.out::println);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"语料单位.yaml", "语料预算单位.yaml"})
    void theUnitTheyArePutInIsSound(String unit) throws IOException {
        assertThat(Reading.of(Corpus.text(unit))).isEmpty();
    }

    private static int[] print(Map<String, int[]> byClass) {
        int[] all = new int[4];
        System.out.println("类   差错  报出  查全率  正常  误报");
        byClass.forEach((kind, counts) -> {
            line(kind, counts);
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
        });
        line("计", all);
        return all;
    }

    private static void line(String kind, int[] counts) {
        String recall = counts[0] == 0 ? "-" : 100 * counts[1] / counts[0] + "%";
        System.out.printf("%-3s %5d %5d %6s %5d %5d%n", kind, counts[0], counts[1], recall, counts[2], counts[3]);
    }
}
