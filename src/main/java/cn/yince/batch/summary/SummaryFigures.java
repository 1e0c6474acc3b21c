package cn.yince.batch.summary;

import cn.yince.batch.result.Overview;
import cn.yince.batch.result.Overview.Money;
import cn.yince.batch.result.Overview.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws an overview as pictures that say in words all that they show. */
final class SummaryFigures {
    private static final int WIDTH = 360;
    private static final int LABEL = 116;
    private static final int NUMBER = 54;
    private static final int ROW = 26;
    private static final int BAR = 16;
    private static final int COLOURS = 4;

    /** Below the bars the parts are told by name. */
    private static final int LEGEND = 24;

    private final Overview overview;
    private final Html html;

    SummaryFigures(Overview overview, Html html) {
        this.overview = overview;
        this.html = html;
    }

    void draw() {
        html.raw("<div class=\"charts\">\n");
        counts("状态", overview.states());
        if (!overview.sizes().isEmpty()) {
            counts("按" + overview.size() + "的大小", overview.sizes());
        }
        if (overview.money().stream().anyMatch(money -> !money.parts().isEmpty())) {
            parts(overview.money());
        }
        html.raw("</div>\n");
    }

    private void counts(String title, List<Share> shares) {
        String said = shares.stream()
                .map(share -> share.label() + " " + share.count() + " 个")
                .collect(Collectors.joining("，"));
        begin(title, title + "：" + said, ROW * shares.size());
        long most = Math.max(1, shares.stream().mapToLong(Share::count).max().orElse(1));
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            long wide = (WIDTH - LABEL - NUMBER) * share.count() / most;
            label(share.label(), i);
            bar(LABEL, i, wide, 1);
            number(LABEL + wide + 6, i, String.valueOf(share.count()));
        }
        end();
        html.raw("</figure>\n");
    }

    private void parts(List<Money> all) {
        List<String> names = all.stream()
                .flatMap(money -> money.parts().keySet().stream())
                .distinct()
                .toList();
        String said = all.stream().map(SummaryFigures::said).collect(Collectors.joining("；"));
        begin(String.join("、", names) + "各占多少", said, ROW * all.size() + LEGEND);
        for (int row = 0; row < all.size(); row++) {
            Money money = all.get(row);
            label(money.edition(), row);
            long from = LABEL;
            for (int part = 0; part < names.size(); part++) {
                BigDecimal amount = money.parts().getOrDefault(names.get(part), BigDecimal.ZERO);
                long wide = amount.multiply(BigDecimal.valueOf(WIDTH - LABEL))
                        .divide(money.whole(), 0, RoundingMode.HALF_UP)
                        .longValue();
                bar(from, row, Math.min(wide, WIDTH - from), 1 + part % COLOURS);
                from += wide;
            }
        }
        int x = LABEL;
        for (int part = 0; part < names.size(); part++) {
            html.raw("<rect x=\"" + x + "\" y=\"" + (ROW * all.size() + 8) + "\" width=\"10\" height=\"10\""
                    + " fill=\"var(--bar-" + (1 + part % COLOURS) + ")\"/>");
            html.raw("<text x=\"" + (x + 14) + "\" y=\"" + (ROW * all.size() + 17) + "\">")
                    .text(names.get(part))
                    .raw("</text>\n");
            x += 26 + 12 * names.get(part).length();
        }
        end();
        all.stream()
                .filter(money -> !money.share().isEmpty())
                .forEach(money -> html.raw("<p>").text(shareOf(money)).raw("</p>\n"));
        html.raw("</figure>\n");
    }

    private static String said(Money money) {
        return money.edition() + "：" + words(money.parts(), money.whole());
    }

    private static String words(Map<String, BigDecimal> parts, BigDecimal whole) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + Overview.perCent(part.getValue(), whole) + "%")
                .collect(Collectors.joining("，"));
    }

    private String shareOf(Money money) {
        return money.edition() + "：" + words(money.parts(), money.whole())
                + money.share().entrySet().stream()
                        .map(share -> "；" + share.getKey() + "占" + overview.size() + "的 " + share.getValue() + "%")
                        .collect(Collectors.joining());
    }

    private void begin(String title, String said, int height) {
        html.raw("<figure><figcaption>").text(title).raw("</figcaption>\n<svg role=\"img\" viewBox=\"0 0 " + WIDTH);
        html.raw(" " + height + "\" aria-label=\"").text(said).raw("\">\n");
    }

    private void end() {
        html.raw("</svg>\n");
    }

    private void label(String text, int row) {
        html.raw("<text x=\"" + (LABEL - 8) + "\" y=\"" + (ROW * row + 17) + "\" text-anchor=\"end\">")
                .text(text)
                .raw("</text>\n");
    }

    private void bar(long x, int row, long wide, int colour) {
        html.raw("<rect x=\"" + x + "\" y=\"" + (ROW * row + 5) + "\" width=\"" + Math.max(0, wide) + "\" height=\""
                + BAR + "\" fill=\"var(--bar-" + colour + ")\"/>\n");
    }

    private void number(long x, int row, String number) {
        html.raw("<text x=\"" + x + "\" y=\"" + (ROW * row + 17) + "\">")
                .text(number)
                .raw("</text>\n");
    }
}
