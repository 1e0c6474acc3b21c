package cn.yince.layout.saucer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a number may be as the value of a property.
 *
 * @param least of lengths, in points; of a size that must be seen more than nothing
 * @param most of lengths, in points, either way
 * @param mostEms of lengths in em and ex, and of bare numbers where they stand for such
 * @param mostPercent of percentages
 * @param mostPlain of numbers without a unit
 */
record StyleRange(double least, double most, double mostEms, double mostPercent, double mostPlain) {
    /** The largest sheet of paper is some 3,400 points long. */
    private static final StyleRange LENGTH = new StyleRange(-4_000, 4_000, 100, 1_000, 10_000);

    private static final Map<String, StyleRange> OWN = Map.ofEntries(
            Map.entry("font-size", new StyleRange(1, 400, 8, 800, 0)),
            Map.entry("font", new StyleRange(1, 400, 8, 800, 900)),
            Map.entry("line-height", new StyleRange(0, 1_000, 10, 1_000, 10)),
            Map.entry("letter-spacing", new StyleRange(-50, 200, 10, 0, 0)),
            Map.entry("word-spacing", new StyleRange(-50, 200, 10, 0, 0)),
            Map.entry("size", new StyleRange(50, 6_000, 0, 0, 0)),
            Map.entry("orphans", new StyleRange(0, 0, 0, 0, 50)),
            Map.entry("widows", new StyleRange(0, 0, 0, 0, 50)),
            Map.entry("counter-increment", new StyleRange(0, 0, 0, 0, 1_000)),
            Map.entry("counter-reset", new StyleRange(0, 0, 0, 0, 100_000)),
            Map.entry("z-index", new StyleRange(0, 0, 0, 0, 10_000)));

    private static final Map<String, Double> POINTS =
            Map.of("pt", 1.0, "px", 0.75, "mm", 72 / 25.4, "cm", 72 / 2.54, "in", 72.0, "pc", 12.0, "q", 72 / 101.6);

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w#.\\\\])([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+(?![\\w]))?)(%|[\\p{L}\\\\][\\w\\\\]*)?");
    private static final int LONGEST_NUMBER = 15;

    /** What is wrong with a value, in Chinese; empty when nothing is. */
    static Optional<String> fault(String property, String value) {
        StyleRange range = OWN.getOrDefault(property, LENGTH);
        Matcher number = NUMBER.matcher(value);
        while (number.find()) {
            Optional<String> fault = range.outside(
                    number.group(1),
                    number.group(2) == null ? "" : number.group(2).toLowerCase(Locale.ROOT));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<String> outside(String digits, String unit) {
        double number =
                digits.length() > LONGEST_NUMBER ? Double.POSITIVE_INFINITY : new BigDecimal(digits).doubleValue();
        double size = Math.abs(number);
        if (unit.isEmpty()) {
            return number == 0 && least > 0
                    ? Optional.of("太小，至少 " + plain(least) + "pt")
                    : above(size, Math.max(mostPlain, mostPlain == 0 ? mostEms : 0), "");
        }
        return switch (unit) {
            case "%" -> above(size, mostPercent, "%");
            case "em", "ex", "rem" -> above(size, mostEms, unit);
            default -> points(number, POINTS.getOrDefault(unit, 1.0));
        };
    }

    private Optional<String> points(double number, double inPoints) {
        double points = number * inPoints;
        if (points < least) {
            return Optional.of("太小，至少 " + plain(least) + "pt");
        }
        return above(Math.abs(points), most, "pt");
    }

    private static Optional<String> above(double size, double most, String unit) {
        return size > most ? Optional.of("太大，最多 " + plain(most) + unit) : Optional.empty();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
