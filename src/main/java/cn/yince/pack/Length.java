package cn.yince.pack;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length that is not negative, as typed in settings.
 *
 * @param points 72 to the inch
 */
record Length(float points) {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)(mm|cm|pt)|0");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100);
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final Map<String, Double> UNITS = Map.of("mm", POINTS_PER_MM, "cm", 10 * POINTS_PER_MM, "pt", 1.0);

    /** The length typed, e.g. {@code 1.5mm}; empty when it is none or longer than any margin. */
    static Optional<Length> of(String typed) {
        Matcher length = TYPED.matcher(typed);
        if (!length.matches()) {
            return Optional.empty();
        } else if (length.group(1) == null) {
            return Optional.of(new Length(0));
        }
        BigDecimal number = new BigDecimal(length.group(1));
        return number.compareTo(LARGEST) > 0
                ? Optional.empty()
                : Optional.of(new Length((float) (number.doubleValue() * UNITS.get(length.group(2)))));
    }
}
