package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.desk.sample.SampleFiles;
import cn.yince.desk.sample.SampleOrder;
import cn.yince.pack.Typesetting;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as they are printed, of the examples and of samples: what may be opened is, within its bounds, and nothing
 * else; no line, row, note or heading stands where it should not.
 */
@Tag("slow")
class TypesettingTest {
    private static final int SAMPLES = 40;
    private static final float QUARTER = 0.25f;
    private static final Map<String, byte[]> PRINTED = new ConcurrentHashMap<>();

    @TempDir
    private static Path samples;

    private static final float EXACT = 0.02f;
    /** One face has brackets a little wider than an em. */
    private static final float WIDER_MARK = 0.06f;

    private static final String LATIN = "[0-9A-Za-z.,%]";
    private static final String HAN = "\\p{IsHan}";
    private static final String OPENING = "[（《“‘【〔]";
    private static final String CLOSING = "[，。、；：！？）》”’】〕]";

    static Stream<Path> booklets() throws IOException {
        if (PRINTED.isEmpty()) {
            SampleFiles.write(
                    new SampleOrder(SAMPLES, 18, 0, List.of(BookletKind.values())), Path.of("templates"), samples);
            Press press = new Press(Path.of("templates"), Path.of("fonts"));
            try (Stream<Path> files = Files.list(samples)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    PRINTED.put(
                            file.toString(),
                            press.print(file, step -> {}).booklet().pdf());
                }
            }
            assertThat(PRINTED).hasSizeGreaterThanOrEqualTo(SAMPLES);
            for (Path example : ExampleBooklets.files()) {
                PRINTED.put(example.toString(), ExampleBooklets.bare(example));
            }
        }
        return PRINTED.keySet().stream().sorted().map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("booklets")
    void noLineBeginsOrEndsWithAMarkThatMayNot(Path booklet) {
        PrintedPages pages = PrintedPages.of(PRINTED.get(booklet.toString()));
        assertThat(pages.lines()).hasSizeGreaterThan(300);
        assertThat(pages.lines().stream()
                        .filter(line -> line.isUpright()
                                && line.text().strip().matches("(?s)([，。、；：！？）》”’】〕%％‰].+|.+[（《“‘【〔])")))
                .isEmpty();
    }

    /** A page may end early where a part of the booklet or a form does; a heading never stands below all else. */
    @ParameterizedTest
    @MethodSource("booklets")
    void pagesAreFilledAndHeadingsStayWithWhatFollows(Path booklet) {
        PrintedPages pages = PrintedPages.of(PRINTED.get(booklet.toString()));
        for (int page = 2; page < pages.count(); page++) {
            boolean mayEndEarly = !pages.isUpright(page) || page + 1 == pages.count() || pages.beginsAnew(page + 1);
            assertThat(mayEndEarly ? 1 : pages.filled(page))
                    .as("page %d is filled", page + 1)
                    .isGreaterThan(QUARTER);
        }
        assertThat(pages.headingsBelowAllElse())
                .as("headings at the foot of their page")
                .allMatch(title -> title.matches("第.部分.*"));
    }

    @ParameterizedTest
    @MethodSource("booklets")
    void linesAreOpenedWhereTheyMayBe(Path booklet) {
        List<PrintedGaps.Gap> gaps = PrintedGaps.of(PRINTED.get(booklet.toString()));
        Typesetting rules = Typesetting.USUAL;
        assertThat(gaps).hasSizeGreaterThan(1_000);
        all(
                gaps,
                gap -> gap.isBetween(LATIN, LATIN)
                        || gap.isBetween("[(]", HAN)
                        || gap.isBetween(HAN, "[)]")
                        || isInUnit(gap),
                -EXACT,
                EXACT);
        all(gaps, gap -> gap.isBetween(HAN, "[0-9]") || gap.isBetween("[0-9]", HAN), -EXACT, rules.opening() + EXACT);
        all(gaps, gap -> gap.isBetween(HAN, HAN) && !isInUnit(gap), -EXACT, rules.opening() + EXACT);
        all(
                gaps,
                gap -> gap.isBetween(CLOSING, HAN) || gap.isBetween(HAN, OPENING),
                -0.25f - EXACT,
                rules.opening() + EXACT);
        all(gaps, gap -> gap.isBetween(CLOSING, CLOSING) || gap.isBetween(OPENING, OPENING), -0.5f - WIDER_MARK, EXACT);
    }

    private static boolean isInUnit(PrintedGaps.Gap gap) {
        return gap.after().equals("元") && gap.line().matches(".*\\d[万亿]")
                || gap.after().equals("度") && gap.line().matches(".*\\d年");
    }

    private static void all(List<PrintedGaps.Gap> gaps, Predicate<PrintedGaps.Gap> kind, float least, float most) {
        assertThat(gaps.stream().filter(kind).filter(gap -> gap.em() < least || gap.em() > most))
                .isEmpty();
    }
}
