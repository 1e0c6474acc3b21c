package cn.yince.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would command a terminal or hide shows; everything else stays as it is. */
class VisibleTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x08, 0x0b, 0x1b, 0x1f, 0x7f, 0x85, 0x9f, 0x61c, 0x200b, 0x200e, 0x200f, 0x2028, 0x202e, 0x2060,
                0x206f, 0xfeff, 0xfff9, 0xfffb
            })
    void whatIsNotSeenIsShown(int sign) {
        String text = "中" + (char) sign + "文";
        assertThat(Visible.line(text)).isEqualTo("中U+%04X文".formatted(sign));
        assertThat(Visible.json(text)).isEqualTo("中\\u%04x文".formatted(sign));
    }

    @Test
    void everythingElseStays() {
        String text = "山西（省）“三公”—…，、。\u3000é\u061b\u2010\u2027\u2030\ufe0f\uff08\ufffd\tA1";
        assertThat(Visible.text(text + "\n")).isEqualTo(text + "\n");
        assertThat(Visible.line(text)).isEqualTo(text);
        assertThat(Visible.line("a\nb")).isEqualTo("aU+000Ab");
    }
}
