package cn.yince.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.RuleCard;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every rule says what it looks at, and the corpus has a slip for each. */
class RuleCardsTest {
    private final List<RuleCard> cards = ProseCheck.cards();

    @Test
    void everyCardIsCompleteAndItsCodeIsItsOwn() {
        assertThat(cards)
                .extracting(RuleCard::code)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code.matches("T0[123]\\d\\d"));
        assertThat(cards)
                .allSatisfy(card -> assertThat(List.of(card.subject(), card.formula(), card.basis()))
                        .allMatch(text -> !text.isBlank()));
    }

    @Test
    void theCorpusHasASlipForEach() throws IOException {
        Set<String> expected = new HashSet<>();
        for (String file : List.of("语料.tsv", "语料二.tsv", "语料预算.tsv", "公开册差错.tsv")) {
            Corpus.text(file)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.substring(l.lastIndexOf('\t') + 1))
                    .forEach(codes -> expected.addAll(Arrays.asList(codes.split(","))));
        }
        assertThat(expected).containsAll(cards.stream().map(RuleCard::code).toList());
    }
}
