package cn.yince.unit;

/** The years a booklet can report on; a year outside is a slip of the pen. */
public final class ReportYear {
    /** The first one. */
    public static final int FIRST = 2000;

    /** The last one. */
    public static final int LAST = 2099;

    private ReportYear() {}

    /** Whether digits are such a year. */
    public static boolean isOne(String digits) {
        return digits.matches("\\d{4}") && FIRST <= Integer.parseInt(digits) && Integer.parseInt(digits) <= LAST;
    }

    /** The years in words. */
    public static String words() {
        return FIRST + " 至 " + LAST;
    }
}
