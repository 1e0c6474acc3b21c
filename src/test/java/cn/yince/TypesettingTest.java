package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.pack.Typesetting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples' lines as they are printed: what may be opened is, within its bounds, and nothing else. */
class TypesettingTest {
  private static final float EXACT = 0.02f;
  /** One face has brackets a little wider than an em. */
  private static final float WIDER_MARK = 0.06f;

  private static final String LATIN = "[0-9A-Za-z.,%]";
  private static final String HAN = "\\p{IsHan}";
  private static final String OPENING = "[（《“‘【〔]";
  private static final String CLOSING = "[，。、；：！？）》”’】〕]";

  static Stream<Path> examples() throws IOException {
    return ExampleBooklets.files().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void linesAreOpenedWhereTheyMayBe(Path example) {
    List<PrintedGaps.Gap> gaps = PrintedGaps.of(ExampleBooklets.bare(example));
    Typesetting rules = Typesetting.USUAL;
    assertThat(gaps).hasSizeGreaterThan(1_000);
    all(gaps, gap -> gap.isBetween(LATIN, LATIN) || gap.isBetween("[(]", HAN) || gap.isBetween(HAN, "[)]") || isInUnit(gap), -EXACT, EXACT);
    all(gaps, gap -> gap.isBetween(HAN, "[0-9]") || gap.isBetween("[0-9]", HAN), -EXACT, rules.opening() + EXACT);
    all(gaps, gap -> gap.isBetween(HAN, HAN) && !isInUnit(gap), -EXACT, rules.opening() + EXACT);
    all(gaps, gap -> gap.isBetween(CLOSING, HAN) || gap.isBetween(HAN, OPENING), -0.25f - EXACT, rules.opening() + EXACT);
    all(gaps, gap -> gap.isBetween(CLOSING, CLOSING) || gap.isBetween(OPENING, OPENING), -0.5f - WIDER_MARK, EXACT);
  }

  private static boolean isInUnit(PrintedGaps.Gap gap) {
    return gap.after().equals("元") && gap.line().matches(".*\\d[万亿]") || gap.after().equals("度") && gap.line().matches(".*\\d年");
  }

  private static void all(List<PrintedGaps.Gap> gaps, Predicate<PrintedGaps.Gap> kind, float least, float most) {
    assertThat(gaps.stream().filter(kind).filter(gap -> gap.em() < least || gap.em() > most)).isEmpty();
  }
}
