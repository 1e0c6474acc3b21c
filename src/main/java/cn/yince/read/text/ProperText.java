package cn.yince.read.text;

import cn.yince.read.yaml.KeyText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text in ordinary characters.
 *
 * @param text the text
 * @param changes where it was typed otherwise, in order
 */
public record ProperText(String text, List<Change> changes) {
    private static final int FIRST_COMBINING = 0x300;
    private static final int LAST_COMBINING = 0x36F;

    /**
     * A character that was taken for another.
     *
     * @param at its number among the characters of the text as typed, from 0
     * @param character what was typed
     * @param instead what it was replaced by
     * @param sign what it is
     */
    record Change(int at, int character, String instead, Sign sign) {
        /** As people are told: {@code “⾏”U+2F8F（康熙部首）}. */
        String told() {
            String shown = sign.isUnseen() || sign.isForbidden() ? "" : "“" + Character.toString(character) + "”";
            return shown + "U+%04X（%s）".formatted(character, sign.called());
        }
    }

    /** A text of which every character is taken for what it is meant to be. */
    static ProperText of(String typed) {
        if (!Signs.mayBeIn(typed)) {
            return new ProperText(composed(typed), List.of());
        }
        StringBuilder proper = null;
        List<Change> changes = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < typed.length(); number++) {
            int c = typed.codePointAt(i);
            int next = i + Character.charCount(c);
            int before = i == 0 ? 0 : typed.codePointBefore(i);
            Optional<Sign> sign = Signs.of(c, before, next < typed.length() ? typed.codePointAt(next) : 0);
            if (sign.isPresent()) {
                proper = proper == null ? new StringBuilder(typed.substring(0, i)) : proper;
                String instead = sign.get().replacing(c);
                changes.add(new Change(number, c, instead, sign.get()));
                proper.append(instead);
            } else if (proper != null) {
                proper.appendCodePoint(c);
            }
            i = next;
        }
        return new ProperText(composed(proper == null ? typed : proper.toString()), List.copyOf(changes));
    }

    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (combines(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** A name in ordinary characters, without saying how it was typed. */
    public static String plain(String typed) {
        return of(typed).text();
    }

    /** A name for comparison: in ordinary characters, without blanks, brackets and digits of one width. */
    public static String compared(String name) {
        return KeyText.normalised(plain(name));
    }

    private static boolean combines(int c) {
        return c >= FIRST_COMBINING && c <= LAST_COMBINING;
    }
}
