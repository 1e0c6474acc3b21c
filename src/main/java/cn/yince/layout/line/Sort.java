package cn.yince.layout.line;

/** What a character is for the room beside it. */
enum Sort {
    /** Ideographs, kana, circled numbers and whatever else is set like them. */
    HAN,
    /** Brackets and quotation marks whose left half is blank. */
    OPENING,
    /** Brackets, quotation marks, stops and commas whose right half is blank. */
    CLOSING,
    /** Marks that stand in the middle of their em: dashes, dots. */
    CENTRED,
    /** Digits, letters, their signs and marks. */
    LATIN,
    SPACE;

    private static final int FIRST_HAN = 0x2E80;
    private static final String OPENINGS = "（《〈「『【〔〖｛［“‘";
    private static final String CLOSINGS = "，。、；：！？）》〉」』】〕〗｝］”’";
    private static final String CENTRES = "—…─━·・～";
    private static final String SIGNS = "%‰°℃℉+-−±$£€";
    private static final String HANGING = "，。、";

    /** By character, as far as they were met; the same whichever thread met one first. */
    private static final Sort[] KNOWN = new Sort[Character.MAX_VALUE + 1];

    static Sort of(int c) {
        if (c > Character.MAX_VALUE) {
            return found(c);
        }
        Sort known = KNOWN[c];
        if (known == null) {
            known = found(c);
            KNOWN[c] = known;
        }
        return known;
    }

    private static Sort found(int c) {
        if (OPENINGS.indexOf(c) >= 0) {
            return OPENING;
        } else if (CLOSINGS.indexOf(c) >= 0) {
            return CLOSING;
        } else if (CENTRES.indexOf(c) >= 0) {
            return CENTRED;
        } else if (c == ' ' || c == '\u00A0') {
            return SPACE;
        }
        return c >= FIRST_HAN && !isWideLatin(c) || c >= '①' && c <= '⓿' || c >= '■' && c <= '◿' ? HAN : LATIN;
    }

    /** Digits, letters and signs of numbers that are as wide as ideographs. */
    private static boolean isWideLatin(int c) {
        return c >= '０' && c <= '９'
                || c >= 'Ａ' && c <= 'Ｚ'
                || c >= 'ａ' && c <= 'ｚ'
                || c == '％'
                || c == '￥'
                || c == '＋'
                || c == '－'
                || c == '．';
    }

    /** Whether a mark may stand wholly outside its line. */
    static boolean hangs(int c) {
        return HANGING.indexOf(c) >= 0;
    }

    /**
     * Whether room stands between it and a Chinese character: a digit or letter or the sign of a number, no bracket or
     * mark.
     */
    static boolean hasSeam(int c) {
        return c < FIRST_HAN && Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }

    boolean isMark() {
        return this == OPENING || this == CLOSING;
    }
}
