package cn.yince.desk.proof;

import cn.yince.layout.saucer.Legible;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles by which text does not show on paper. */
final class UnseenStyle {
    private static final Pattern HIDDEN = Pattern.compile("none|hidden|collapse");
    private static final Pattern BACKGROUND = Pattern.compile("(?:^|;)\\s*background(?:-color)?\\s*:");
    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,6})?)(pt|px|mm|cm|in|em)?");
    private static final Pattern PLAIN = Pattern.compile("[\\d.]+");
    private static final double FAR = -100;

    private UnseenStyle() {}

    /** Whether declarations set what is behind letters, so that light ones may show. */
    static boolean hasGround(String block) {
        return BACKGROUND.matcher(block).find();
    }

    /** What a declaration does to text that should be seen; nothing when it does not. */
    static Optional<String> fault(String name, String value, boolean ground) {
        return switch (name) {
            case "display", "visibility" ->
                HIDDEN.matcher(value).matches() ? Optional.of("把文字藏了起来，印不出") : Optional.empty();
            case "color" -> ground || Legible.onWhite(value) ? Optional.empty() : Optional.of("颜色太浅，印在白纸上看不见");
            case "font-size" ->
                points(value)
                                .filter(size -> size >= 1 && size < Legible.LEAST_POINTS)
                                .isPresent()
                        ? Optional.of("字太小，看不清，至少 " + Math.round(Legible.LEAST_POINTS) + "pt")
                        : Optional.empty();
            case "line-height" ->
                value.matches("0*(?:\\.[0-4]\\d{0,6})?")
                                || points(value)
                                        .filter(height -> height < Legible.LEAST_POINTS
                                                && !PLAIN.matcher(value).matches())
                                        .isPresent()
                        ? Optional.of("行距太小，各行叠在一起")
                        : Optional.empty();
            case "text-indent" ->
                points(value).filter(indent -> indent < FAR).isPresent() ? Optional.of("把文字移到了纸外") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** In points; nothing for what depends on the text around. */
    private static Optional<Double> points(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches() || "em".equals(length.group(2))) {
            return Optional.empty();
        }
        double number = Double.parseDouble(length.group(1));
        String unit = length.group(2) == null ? "px" : length.group(2);
        return Optional.of(
                switch (unit) {
                    case "mm" -> number * 72 / 25.4;
                    case "cm" -> number * 72 / 2.54;
                    case "in" -> number * 72;
                    case "px" -> number * 0.75;
                    default -> number;
                });
    }
}
