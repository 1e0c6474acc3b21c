package cn.yince;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is typed in another form than meant, in another unit of money, or left of another booklet, and what only looks
 * so: each put into a sound unit file as somebody would type it. The second half was written after the rules and no
 * rule was made to fit it.
 */
@Tag("slow")
class FormsCorpusTest {
    private static final Press PRESS = ShippedPress.PRESS;
    private static final String UNIT = "read/text/形式单位.yaml";
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-Fa-f]+)}");
    private static final int RECALL = 95;
    private static final int FALSE_ALARMS = 1;

    @TempDir
    Path folder;

    @Test
    void theUnitTheyArePutInIsSound() throws IOException {
        assertThat(codes(resource(UNIT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"形式一.tsv", "形式二.tsv"})
    void slipsAreFoundAndSoundTextsAreNot(String file) throws IOException {
        String unit = resource(UNIT);
        Map<String, int[]> byKind = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String line : resource("read/text/" + file)
                .lines()
                .filter(each -> !each.startsWith("#") && !each.isBlank())
                .toList()) {
            String[] cells = line.split("\t");
            List<String> expected = cells[3].equals("-") ? List.of() : Arrays.asList(cells[3].split(","));
            List<String> found = codes(with(
                    unit,
                    cells[1],
                    ESCAPE.matcher(cells[2])
                            .replaceAll(m ->
                                    Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))))));
            int[] counts = byKind.computeIfAbsent(cells[0], kind -> new int[4]);
            boolean slip = !expected.isEmpty();
            boolean right = slip ? found.stream().anyMatch(expected::contains) : found.isEmpty();
            counts[slip ? 0 : 2]++;
            counts[slip ? 1 : 3] += slip == right ? 1 : 0;
            if (!right) {
                wrong.add("应报 " + expected + " 实报 " + found + "：" + line);
            }
        }
        wrong.forEach(System.out::println);
        int[] all = new int[4];
        byKind.forEach((kind, counts) -> {
            System.out.println(
                    kind + " 差错 " + counts[0] + " 报出 " + counts[1] + " 正常 " + counts[2] + " 误报 " + counts[3]);
            Arrays.setAll(all, i -> all[i] + counts[i]);
        });
        System.out.println("计 差错 " + all[0] + " 报出 " + all[1] + " 正常 " + all[2] + " 误报 " + all[3]);
        assertThat(100 * all[1]).as("recall").isGreaterThanOrEqualTo(RECALL * all[0]);
        assertThat(100 * all[3]).as("false alarms").isLessThanOrEqualTo(FALSE_ALARMS * all[2]);
    }

    /**
     * Lines under their headings typed otherwise: {@code 甲>乙} is the line 乙 behind the line 甲; several are parted by
     * two semicolons.
     */
    private static String with(String unit, String keys, String values) {
        String typed = unit;
        String[] paths = keys.split(";;");
        String[] texts = values.split(";;", -1);
        for (int i = 0; i < paths.length; i++) {
            int at = 0;
            String[] steps = paths[i].split(">");
            for (int s = 0; s < steps.length; s++) {
                Matcher key = Pattern.compile("(?m)^ *(?:- )?" + Pattern.quote(steps[s]) + ":(.*)$")
                        .matcher(typed);
                assertThat(key.find(at)).as(keys).isTrue();
                at = s == steps.length - 1 ? key.start(1) : key.end();
            }
            int end = typed.indexOf('\n', at);
            typed = typed.substring(0, at) + " " + texts[i].replace("⏎", "\n") + typed.substring(end);
        }
        return typed;
    }

    private List<String> codes(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("单位.yaml"), yaml);
        return PRESS.check(file).problems().stream()
                .map(Problem::code)
                .distinct()
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FormsCorpusTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
