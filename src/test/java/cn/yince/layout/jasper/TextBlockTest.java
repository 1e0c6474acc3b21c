package cn.yince.layout.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBlockTest {
    private static List<String> lines(String text, float width) {
        return lines(TextBlock.wrapped(widths(text), 10, width));
    }

    private static List<String> lines(TextBlock block) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < block.ends().length; i++) {
            lines.add(block.line(i));
        }
        return lines;
    }

    private static GlyphWidths widths(String text) {
        return new GlyphWidths(text, "宋体", ProjectFonts.FONTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一二三四五六         | 30 | 一二三/四五六",
                "一二三，四五六       | 30 | 一二/三，四/五六",
                "一二（三）四         | 30 | 一二/（三）/四",
                "占12.34%             | 30 | 占/12.34%",
                "比上年减少-12.30万元 | 60 | 比上年减少/-12.30万元",
                "一二三               | 30 | 一二三"
            })
    void breaksAsChineseTypesettersDo(String text, float width, String expected) {
        assertThat(String.join("/", lines(text, width))).isEqualTo(expected);
    }

    @Test
    void keepsLineFeedsOfTheForm() {
        assertThat(lines("公务用车\n购置费", 100)).containsExactly("公务用车", "购置费");
    }

    @Test
    void anOverlongNumberGetsSmallerInsteadOfBreaking() {
        TextBlock block = TextBlock.wrapped(widths("123456789.12"), 10, 50);
        assertThat(block.ends()).hasSize(1);
        assertThat(block.size()).isBetween(6f, 9.9f);
        assertThat(block.lineWidth(0)).isLessThanOrEqualTo(50.1f);
    }

    @Test
    void belowSixPointsEvenANumberBreaks() {
        TextBlock block = TextBlock.wrapped(widths("1234567890123456789012345678901234567890"), 10, 50);
        assertThat(block.size()).isEqualTo(TextBlock.SMALLEST);
        assertThat(String.join("", lines(block))).isEqualTo("1234567890123456789012345678901234567890");
    }

    @Test
    void fixedBoxesShrinkTheirText() {
        TextBlock block = TextBlock.fitted(widths("一二三四五六七八九十"), 10, 60, 20);
        assertThat(block.size()).isLessThan(10).isGreaterThanOrEqualTo(6);
        assertThat(block.height()).isLessThanOrEqualTo(20.05f);
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(lines("", 10)).containsExactly("");
    }
}
