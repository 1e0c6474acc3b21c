package cn.yince.unit.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which code a person most likely meant. */
class LikenessTest {
    private static final CodesOfYear CODES = SharedCodes.in(2024).functional();

    @ParameterizedTest
    @CsvSource({
        "2050220,'',2050202",
        "2052002,'',2050202",
        "2050288,小学教育,2050202",
        "2050288,行政运行,2050101",
        "2050188,行政运行,2050101",
        "2050288,某某教育,",
        "2050288,'',",
        "2990101,行政运行,",
        "20588,教育管理事务,20501",
    })
    void isProposedWhereOneIsLikelierThanAllOthers(String typed, String name, String meant) {
        assertThat(Likeness.nearest(CODES, typed, name, Set.of()).map(CodeEntry::code))
                .isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void whatTheFileTypesElsewhereDecides() {
        assertThat(Likeness.nearest(CODES, "2010655", "", Set.of("2010601"))).isEmpty();
        assertThat(Likeness.nearest(CODES, "2010655", "", Set.of("2010601", "2010650"))
                        .map(CodeEntry::code))
                .contains("2010650");
    }

    @Test
    void aSlipLeadsToNoOther类() {
        assertThat(Likeness.isSlip("2050220", "2050202")).isTrue();
        assertThat(Likeness.isSlip("2050220", "2040220")).isFalse();
        assertThat(Likeness.isSlip("2050220", "2005220")).isFalse();
        assertThat(Likeness.isSlip("2050202", "2050202")).isFalse();
    }

    /** Whatever is typed, no proposal leads into another 类, and none is the code that was typed. */
    @Test
    void neverCrossesA类() {
        Random random = new Random(20241128);
        int proposed = 0;
        for (int i = 0; i < 20_000; i++) {
            int length = 3 + 2 * random.nextInt(3);
            StringBuilder typed = new StringBuilder(length == 3 ? "" : String.valueOf(201 + random.nextInt(34)));
            while (typed.length() < length) {
                typed.append(random.nextInt(10));
            }
            String name = i % 3 == 0 ? "其他支出" : i % 3 == 1 ? "行政运行" : "";
            Optional<CodeEntry> found = Likeness.nearest(CODES, typed.toString(), name, Set.of());
            found.ifPresent(entry -> {
                assertThat(entry.code())
                        .startsWith(typed.substring(0, 3))
                        .hasSize(typed.length())
                        .isNotEqualTo(typed.toString());
            });
            proposed += found.isPresent() ? 1 : 0;
        }
        assertThat(proposed).isGreaterThan(100);
    }
}
