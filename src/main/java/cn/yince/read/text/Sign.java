package cn.yince.read.text;

import java.text.Normalizer;

/**
 * A character that is pasted into files and stands for another one.
 *
 * @param first the first of these characters
 * @param last the last of them
 * @param taken what they are taken for, or one of the words of {@link #LEFT_OUT} and its like
 * @param called what they are, in Chinese
 * @param where where only they are taken so; empty for everywhere
 */
record Sign(int first, int last, String taken, String called, String where) {
    private static final String LEFT_OUT = "删";
    private static final String BLANK = "空格";
    private static final String LINE = "换行";
    private static final String COMPATIBLE = "兼容";
    private static final String DIGIT = "数字";
    private static final String NONE = "错";
    private static final String CIRCLE = "○";
    private static final String CHINESE_DIGITS = "零〇一二三四五六七八九十";

    /** Whether nobody sees it on a page. */
    boolean isUnseen() {
        return taken.equals(LEFT_OUT) || taken.equals(BLANK) || taken.equals(LINE);
    }

    /** Whether no file may have it. */
    boolean isForbidden() {
        return taken.equals(NONE);
    }

    /** What a character is replaced by. */
    String replacing(int character) {
        return switch (taken) {
            case LEFT_OUT, NONE -> "";
            case BLANK -> " ";
            case LINE -> "\n";
            case COMPATIBLE -> Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            case DIGIT -> String.valueOf(Character.digit(character, 10));
            default -> taken;
        };
    }

    /**
     * Whether a character is taken so where it stands; {@code before} and {@code after} are its neighbours, 0 for none.
     */
    boolean fits(int before, int after) {
        return switch (where) {
            case "" -> true;
            case "数字间" -> Character.isDigit(before) && Character.isDigit(after);
            case "数字旁" -> Character.isDigit(before) || Character.isDigit(after);
            case "中文数字间" -> isOfNumber(before, CIRCLE) && isOfNumber(after, CIRCLE + "年");
            default -> throw new IllegalStateException(where);
        };
    }

    private static boolean isOfNumber(int character, String besides) {
        return character != 0 && (CHINESE_DIGITS + besides).indexOf(character) >= 0;
    }
}
