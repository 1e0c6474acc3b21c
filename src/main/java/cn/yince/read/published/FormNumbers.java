package cn.yince.read.published;

import java.util.regex.Pattern;

/** How the final-accounts software numbers its forms, and names the sheets that it writes them on. */
final class FormNumbers {
    private static final Pattern NUMBER = Pattern.compile("财决附?\\d{2}(?:-\\d)?表?");
    private static final Pattern SHEET = Pattern.compile("Z\\d{2}(?!\\d).*");

    private FormNumbers() {}

    /** Whether a text has the number of a form in it. */
    static boolean isIn(String words) {
        return NUMBER.matcher(words).find();
    }

    /** Whether a sheet is named as the software names the sheets of forms. */
    static boolean isOfSheet(String words) {
        return isIn(words) || SHEET.matcher(words).matches();
    }

    /** A number of a table as it may stand in a text: that of a form also without 表 behind it. */
    static String bare(String number, KnownTable table) {
        return table.software() ? number.replaceFirst("表$", "") : number;
    }
}
