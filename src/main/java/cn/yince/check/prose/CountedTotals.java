package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0127 the other way round: people, cars and other things counted one kind after another, and what they come to. */
final class CountedTotals implements Rule {
    private static final String UNITS = "人次|批次|人|名|个|家|辆|台|套|条|件|份|次|场|户|处|项|张|所|座|间|篇|期|笔";
    private static final Pattern COUNTED = Pattern.compile(
            "(?<total>(?:合计|共计|总计|总共|一共|共)(?:有|为|是|计|约)?)?(?<![\\d.≥≤-])(?<number>\\d+(?:\\.\\d+)?)(?<unit>" + UNITS
                    + ")(?![\\d/])");
    private static final Pattern BRACKETS = Pattern.compile("（[^）]*）");
    private static final Sought OPEN = Sought.of("其中|等|其余|另|每|平均|人均|累计|比|较|减|增|分别|以上|余|上年|去年|占");
    private static final int LEAST = 2;

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    /** A number of a text. */
    private record Counted(int start, int end, BigDecimal number, String unit, boolean total) {}

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        if (passage.quantities().size() <= LEAST || text.indexOf('共') < 0 && text.indexOf('计') < 0) {
            return;
        }
        String plain =
                BRACKETS.matcher(text).replaceAll(m -> "\u3000".repeat(m.group().length()));
        int from = 0;
        for (int end = 0; end <= plain.length(); end++) {
            if (end == plain.length() || plain.charAt(end) == '。' || plain.charAt(end) == '\n') {
                sentence(plain, from, end, passage, findings);
                from = end + 1;
            }
        }
    }

    private static void sentence(String plain, int from, int end, Passage passage, Findings findings) {
        List<Counted> before = new ArrayList<>();
        Matcher found = COUNTED.matcher(plain).region(Math.min(from, end), end).useTransparentBounds(true);
        while (found.find()) {
            Counted each = new Counted(
                    found.start("number"),
                    found.end(),
                    new BigDecimal(found.group("number")),
                    found.group("unit"),
                    found.group("total") != null);
            if (each.total()) {
                List<Counted> parts = before.stream()
                        .filter(part -> alike(part.unit(), each.unit()))
                        .toList();
                boolean closed = !parts.isEmpty()
                        && !OPEN.isIn(plain.substring(parts.get(0).start(), each.start()));
                if (closed && parts.size() >= LEAST) {
                    compare(parts, each, passage, findings);
                }
                before.clear();
            } else {
                before.add(each);
            }
        }
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || "人名".contains(one) && "人名".contains(other);
    }

    private static void compare(List<Counted> parts, Counted total, Passage passage, Findings findings) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = parts.size() - 1; i >= 0; i--) {
            sum = sum.add(parts.get(i).number());
            if (parts.size() - i >= LEAST && sum.compareTo(total.number()) == 0) {
                return;
            }
        }
        if (Meant.isAbout(sum, total.number())) {
            findings.reportUnlessTold(
                    CountedParts.CARD,
                    passage,
                    parts.get(0).start(),
                    total.end(),
                    "各项合计 %s%s，总数写 %s%s"
                            .formatted(
                                    sum.stripTrailingZeros().toPlainString(),
                                    total.unit(),
                                    total.number().toPlainString(),
                                    total.unit()),
                    "请核对总数和各项");
        }
    }
}
