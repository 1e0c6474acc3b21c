package cn.yince.desk.sample;

/** Invented places, as many as are wanted: each has an office of a kind at most once, beyond them come its branches. */
final class PlaceName {
    private static final String FIRST = Wording.all("地名首字").get(0);
    private static final String LAST = Wording.all("地名末字").get(0);
    private static final String LEVELS = Wording.all("地名级别").get(0);
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    /** How many places there are. */
    static final int ALL = FIRST.length() * LAST.length() * LEVELS.length();

    /** Has no divisor in common with the number of places; neighbours in number are far from each other. */
    private static final long SCATTER = 1013;

    private PlaceName() {}

    /** The place of a serial number from 0 on. */
    static String of(int serial) {
        int rank = (int) (serial * SCATTER % ALL);
        int name = rank / LEVELS.length();
        return "" + FIRST.charAt(name / LAST.length()) + LAST.charAt(name % LAST.length())
                + LEVELS.charAt(rank % LEVELS.length());
    }

    /** What follows the office's name when all places have been used before; nothing at first. */
    static String branch(int serial) {
        int round = serial / ALL;
        return round == 0 ? "" : "第" + ordinal(round) + "分部";
    }

    /** A part of a place; others may be called the same. */
    static String within(Dice dice) {
        return "" + FIRST.charAt(dice.from(0, FIRST.length() - 1)) + LAST.charAt(dice.from(0, LAST.length() - 1));
    }

    /** In words, below a hundred. */
    static String ordinal(int number) {
        String tens = number < TEN ? "" : (number < 2 * TEN ? "" : String.valueOf(DIGITS.charAt(number / TEN))) + "十";
        return tens + (number % TEN == 0 ? "" : String.valueOf(DIGITS.charAt(number % TEN)));
    }
}
