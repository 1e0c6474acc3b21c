package cn.yince.batch.site;

import cn.yince.Unbound.KeyNumbers;
import cn.yince.batch.summary.Html;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the figures that everybody asks for first as bars that also say in words what they show. */
final class KeyChart {
    static final String NUMBER = "y-of-chart";
    private static final int WIDTH = 400;
    private static final int LABEL = 104;
    private static final int NUMBERS = 92;
    private static final int ROW = 30;
    private static final int BAR = 18;
    private static final int BASE = 20;

    private KeyChart() {}

    static void draw(KeyNumbers keys, Html html) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        keys.printed().forEach((name, printed) -> {
            if (printed.matches("-?[\\d,]+(\\.\\d+)?")) {
                values.put(name, new BigDecimal(printed.replace(",", "")));
            }
        });
        BigDecimal most = values.values().stream()
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (most.signum() == 0) {
            return;
        }
        String said = values.keySet().stream()
                .map(name -> name + " " + keys.printed().get(name) + " " + keys.unit())
                .collect(Collectors.joining("，"));
        html.raw("<figure class=\"y-chart\"><figcaption>主要数（")
                .text(keys.unit())
                .raw("）</figcaption>\n<svg role=\"img\" aria-labelledby=\"y-chart-title y-chart-said\" viewBox=\"0 0 "
                        + WIDTH + " " + ROW * values.size() + "\">\n<title id=\"y-chart-title\">主要数</title>"
                        + "<desc id=\"y-chart-said\">")
                .text(said)
                .raw("</desc>\n");
        int row = 0;
        for (Map.Entry<String, BigDecimal> value : values.entrySet()) {
            long wide = value.getValue()
                    .abs()
                    .multiply(BigDecimal.valueOf(WIDTH - LABEL - NUMBERS))
                    .divide(most, 0, RoundingMode.HALF_UP)
                    .longValue();
            html.raw("<text x=\"" + (LABEL - 8) + "\" y=\"" + (ROW * row + BASE) + "\" text-anchor=\"end\">")
                    .text(value.getKey())
                    .raw("</text><rect x=\"" + LABEL + "\" y=\"" + (ROW * row + BASE - 14) + "\" width=\"" + wide
                            + "\" height=\"" + BAR + "\"/><text class=\"" + NUMBER + "\" x=\"" + (LABEL + wide + 6)
                            + "\" y=\"" + (ROW * row + BASE) + "\">")
                    .text(keys.printed().get(value.getKey()))
                    .raw("</text>\n");
            row++;
        }
        html.raw("</svg></figure>\n");
    }
}
