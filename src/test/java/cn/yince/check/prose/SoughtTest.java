package cn.yince.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A pattern that is looked for only where it can begin finds what it finds when it is looked for everywhere. */
class SoughtTest {
    private static final int EVERY = 11;

    @Test
    void findsWhatIsFoundEverywhere() throws IOException, URISyntaxException, ReflectiveOperationException {
        List<String> texts = texts();
        int found = 0;
        for (Sought sought : patterns()) {
            Pattern pattern = Pattern.compile(sought.pattern());
            for (String text : Stream.concat(texts.stream(), of(sought)).toList()) {
                List<MatchResult> there = pattern.matcher(text).results().toList();
                assertThat(sought.matcher(text).results().map(SoughtTest::place))
                        .as("%s in %s", sought.pattern(), text)
                        .isEqualTo(there.stream().map(SoughtTest::place).toList());
                assertThat(sought.isIn(text))
                        .as("%s in %s", sought.pattern(), text)
                        .isEqualTo(!there.isEmpty());
                found += there.size();
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    @Test
    void readsHowPatternsBegin() {
        assertThat(Beginnings.of("(?<![目有])的|(?:以|并)及").in("目的并", 0)).isEqualTo(1);
        assertThat(Beginnings.of("(?<![目有])的|(?:以|并)及").in("目标并", 0)).isEqualTo(2);
        assertThat(Beginnings.of("一?二").in("三一", 0)).isEqualTo(1);
        assertThat(Beginnings.of("[零〇]{0,2}\\d").in("二〇", 0)).isEqualTo(1);
        assertThat(Beginnings.of("(?=.)(?<name>甲|乙)+").in("丙乙", 0)).isEqualTo(1);
        assertThat(Beginnings.of("\\d{1,3}万").in("万元", 0)).isEqualTo(-1);
        assertThat(List.of("甲?", "[^甲]乙", ".甲", "甲|", "(?i)a", "\\D", "[\u4e00-\u9fa5]市", "(甲)?\\1"))
                .allMatch(pattern -> Beginnings.of(pattern).isEverywhere());
    }

    /** A pattern's own words, one after the other and one by one. */
    private static Stream<String> of(Sought sought) {
        String words = sought.pattern().replaceAll("\\(\\?<?[:=!]|\\\\|[\\[\\]^$]", "");
        return Stream.concat(Stream.of(words), Stream.of(words.split("[|()]"))).map(each -> "，12" + each + "3万元");
    }

    private static String place(MatchResult found) {
        return found.start() + "-" + found.end() + found.group();
    }

    private static List<String> texts() throws IOException, URISyntaxException {
        List<String> lines = new ArrayList<>();
        Path folder = Path.of(SoughtTest.class.getResource("旁人语料.tsv").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += EVERY) {
            String[] columns = lines.get(i).split("\t");
            texts.add(columns[columns.length / 2]);
        }
        return texts;
    }

    /** All of the rules. */
    private static List<Sought> patterns() throws IOException, URISyntaxException, ReflectiveOperationException {
        List<Sought> patterns = new ArrayList<>();
        Path folder = Path.of(Sought.class.getResource("Sought.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                for (Field field : Class.forName(Sought.class.getPackageName() + "." + name)
                        .getDeclaredFields()) {
                    if (field.getType() == Sought.class && Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        patterns.add((Sought) field.get(null));
                    }
                }
            }
        }
        assertThat(patterns).hasSizeGreaterThan(200);
        return patterns;
    }
}
