package cn.yince.read.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** How cells show what they hold. */
final class Styles {
    private static final String GENERAL = "General";
    private static final int MOST = 100_000;
    private static final int LONGEST = 255;
    private static final int FIRST_OWN = 164;
    /** Shows no number whatever. */
    private static final Pattern NOTHING = Pattern.compile("\\s*;\\s*(?:;\\s*){1,2}");

    private static final Pattern QUOTED = Pattern.compile("\"([\\u4e00-\\u9fff]*)\"");

    /** Dates that a Chinese Excel knows by number only. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    /** What may stand between a day and the clock behind it. */
    private static final Pattern BETWEEN = Pattern.compile("(?:AM/PM|上午/下午|[ ,T\\[]){1,20}+$");

    private final Inks inks = new Inks();
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private boolean from1904;
    private final Map<Integer, Format> known = new HashMap<>();
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();

    /** Whether days are counted from 1904, as on the first Macintosh. */
    void countFrom1904(boolean so) {
        from1904 = so;
    }

    /** Takes a format of the workbook's own. */
    void define(int number, String code) {
        own.put(number, code.length() > LONGEST || own.size() > MOST ? GENERAL : code);
    }

    /** In what they are written. */
    Inks inks() {
        return inks;
    }

    /** Takes the format of the next style. */
    void add(int format) {
        if (formats.size() < MOST) {
            formats.add(format);
        }
    }

    /** How cells of a style show their numbers. */
    Format format(int style) {
        return known.computeIfAbsent(style < formats.size() ? formats.get(style) : 0, this::formatOf);
    }

    private Format formatOf(int id) {
        String code = own.getOrDefault(id, CHINESE.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id)));
        String unquoted = code == null ? GENERAL : QUOTED.matcher(code).replaceAll("$1");
        String pattern = withoutClock(unquoted);
        return new Format(
                pattern, DateUtil.isADateFormat(FIRST_OWN, pattern), !pattern.equals(GENERAL) && !pattern.equals("@"));
    }

    /**
     * A format of days without the clock behind them, which a booklet never prints; a program that writes a day often
     * shows its midnight.
     */
    private static String withoutClock(String format) {
        String letters = format.replace('H', 'h').replace('Y', 'y');
        int clock = letters.indexOf('h');
        int day = letters.lastIndexOf('y');
        return clock > 0 && day >= 0 && day < clock
                ? BETWEEN.matcher(format.substring(0, clock)).replaceFirst("")
                : format;
    }

    /** What Excel shows of a number; its digits where it has no other format. */
    String shown(Format format, BigDecimal number, String plain) {
        if (!format.changes()) {
            return plain;
        } else if (NOTHING.matcher(format.pattern()).matches()) {
            return "";
        }
        try {
            return formatter
                    .formatRawCellContents(number.doubleValue(), FIRST_OWN, format.pattern(), from1904)
                    .strip();
        } catch (RuntimeException e) {
            return plain;
        }
    }

    /**
     * A format of numbers.
     *
     * @param pattern in Excel's letters; words without letters are not quoted, since the library would show the quotes
     * @param date whether it shows days
     * @param changes whether it shows more than the digits
     */
    record Format(String pattern, boolean date, boolean changes) {}
}
