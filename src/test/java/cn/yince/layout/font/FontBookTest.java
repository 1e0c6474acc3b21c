package cn.yince.layout.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.problem.InputRejected;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontBookTest {
    @Test
    void runsAreMaximal() {
        List<Run> runs = TestFonts.BOOK.runs("财政𤨁𤨁局", "仿宋");
        assertThat(runs).extracting(Run::text).containsExactly("财政", "𤨁𤨁", "局");
        assertThat(runs.get(0).font())
                .isSameAs(TestFonts.BOOK.font("仿宋"))
                .isSameAs(runs.get(2).font());
    }

    @Test
    void digitsAndLettersMayBeThoseOfAnotherFamily() {
        FontBook book = FontBook.of(
                        Map.of(
                                "宋体",
                                Path.of("fonts/song/YinceSong-Regular.ttf"),
                                "仿宋",
                                Path.of("fonts/fang/YinceFang-Regular.ttf")),
                        List.of())
                .withWestern(Map.of("仿宋", "宋体"));
        List<Run> runs = book.runs("增长3.4%，A级", "仿宋");
        assertThat(runs).extracting(Run::text).containsExactly("增长", "3.4%", "，", "A", "级");
        assertThat(runs.get(1).font()).isSameAs(book.font("宋体"));
        assertThat(runs.get(2).font()).isSameAs(book.font("仿宋"));
        assertThat(book.advances("仿宋").of('3'))
                .isEqualTo(book.font("宋体").getWidth('3'))
                .isNotEqualTo(book.font("仿宋").getWidth('3'));
        assertThat(book.runs("增长3.4%，A级", "宋体")).hasSize(1);
    }

    @Test
    void aFileIsMadeAFontOnceAsLongAsItStaysTheSame(@TempDir Path folder) throws IOException {
        Path file = Files.copy(Path.of("fonts/fang/YinceFang-Regular.ttf"), folder.resolve("字.ttf"));
        BaseFont first = FontBook.of(Map.of("宋体", file), List.of()).font("宋体");
        assertThat(FontBook.of(Map.of("宋体", file), List.of()).font("宋体")).isSameAs(first);
        assertThat(FontBook.of(Map.of("宋体", file), List.of(), 9).font("宋体")).isNotSameAs(first);
        Files.copy(Path.of("fonts/kai/YinceKai-Regular.ttf"), file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(FontBook.of(Map.of("宋体", file), List.of()).font("宋体").getPostscriptFontName())
                .isNotEqualTo(first.getPostscriptFontName());
    }

    @Test
    void combiningMarksStayWithTheirBase() {
        assertThat(TestFonts.BOOK.canDraw("宋体", 0x301)).isFalse();
        assertThat(TestFonts.BOOK.runs("财e\u0301政", "宋体")).extracting(Run::text).containsExactly("财", "e\u0301", "政");
    }

    @Test
    void coverageAgreesWithTheFont() {
        for (int c : "财A1，。万𤨁\u00A0€".codePoints().toArray()) {
            assertThat(TestFonts.BOOK.canDraw("宋体", c))
                    .isEqualTo(TestFonts.BOOK.font("宋体").charExists(c));
        }
    }

    @Test
    void undrawableCharactersAreNamedOnce() {
        assertThat(TestFonts.BOOK.undrawable("甲😀乙😀𤨁", "黑体")).containsExactly(0x1F600);
    }

    @Test
    void unknownFamiliesAreRejectedWithTheKnownOnes() {
        assertThatThrownBy(() -> TestFonts.BOOK.font("隶书"))
                .isInstanceOf(InputRejected.class)
                .hasMessageContainingAll("M0301", "隶书", "宋体、黑体、仿宋");
    }

    @Test
    void unusedFilesAreNotRead() {
        FontBook book = FontBook.of(
                Map.of("宋体", Path.of("fonts/song/YinceSong-Regular.ttf")),
                List.of(Path.of("fonts/does-not-exist.ttf")));
        assertThat(book.runs("财政", "宋体")).hasSize(1);
    }

    @Test
    void aFontWithoutOutlinesIsRefusedByItsName(@TempDir Path folder) throws IOException {
        Path blank = RestrictedFont.blank(folder, 0);
        FontBook book = FontBook.of(Map.of("宋体", blank), List.of());
        assertThatThrownBy(() -> book.runs("财政", "宋体"))
                .isInstanceOf(InputRejected.class)
                .hasMessageContainingAll("M0310", "空白.ttf", "没有笔画");
        assertThatThrownBy(() -> FontPapers.of(blank)).hasMessageContainingAll("M0310", "空白.ttf", "没有笔画");
    }

    @Test
    void aCharacterWithoutAnOutlineIsDrawnByAnotherFont(@TempDir Path folder) throws IOException {
        Path song = Path.of("fonts/song/YinceSong-Regular.ttf");
        FontBook book = FontBook.of(Map.of("黑体", RestrictedFont.blank(folder, '财')), List.of(song));
        assertThat(book.canDraw("黑体", '政')).isTrue();
        assertThat(book.runs("财政", "黑体")).extracting(Run::text).containsExactly("财", "政");
    }

    /** No character is lost to the bundled fonts because of what they are looked through for. */
    @Test
    void theBundledFontsKeepTheirCharacters() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("fonts"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ttf")).toList()) {
                BaseFont font = BaseFont.createFont(file.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
                BitSet covered = CharacterMap.covered(Files.readAllBytes(file));
                assertThat(IntStream.range(0x20, 0x30000)
                                .filter(font::charExists)
                                .filter(c -> !covered.get(c)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
