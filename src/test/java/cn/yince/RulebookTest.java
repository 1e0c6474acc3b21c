package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is checked and what is said to be checked are the same. */
class RulebookTest {
  private static final Pattern CODE = Pattern.compile("\"([JT]\\d{4}|M0112)\"");

  @Test
  void everyCodeReportedHasExactlyOneCardAndEveryCardIsReported() throws IOException {
    List<String> cards = Rulebook.cards().stream().map(RuleCard::code).toList();
    assertThat(cards).isSorted().doesNotHaveDuplicates().containsExactlyElementsOf(reported());
  }

  @Test
  void everyCardSaysWhatHowAndWhy() {
    assertThat(Rulebook.cards())
        .allSatisfy(card -> assertThat(List.of(card.subject(), card.formula(), card.basis())).allMatch(text -> text.length() > 1));
  }

  @Test
  void aKindOfBookletsHasItsOwnRules() {
    assertThat(Rulebook.cards(BookletKind.BUDGET)).extracting(RuleCard::code).contains("J0001", "J0201", "J2601").doesNotContain("J0101");
    assertThat(Rulebook.cards(BookletKind.FINAL_ACCOUNTS)).extracting(RuleCard::code).contains("J0101").noneMatch(c -> c.startsWith("J2"));
  }

  private static TreeSet<String> reported() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(source)).results().map(MatchResult::group).map(c -> c.replace("\"", "")).forEach(codes::add);
      }
    }
    return codes;
  }
}
