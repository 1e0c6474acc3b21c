package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;

/** T0225: paragraphs and items numbered one behind the other have no number twice and leave none out. */
final class Numbering implements Rule {
    private static final RuleCard CARD = RuleCard.hint("T0225", "编号", "（一）（二）、1. 2. 一是二是等编号依次连续，不重复、不跳号", "文字规范");
    private static final Sought HEAD = Sought.of(
            "^\\s*(?:（(?<bracketed>[一二三四五六七八九十]{1,3})）|(?<digits>\\d{1,2})[.、．](?!\\d)|（(?<inner>\\d{1,2})）)");
    private static final Sought ITEM = Sought.of(
            "(?:(?<=^|[。；：，\\n])\\s*（(?<bracketed>[一二三四五六七八九十]{1,3})）)|(?:(?<=^|[。；：，\\n])(?<said>[一二三四五六七八九十]{1,2})是)");
    private static final List<String> STYLES = List.of("bracketed", "digits", "inner");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Passage before = null;
        for (Passage passage : facts.passages()) {
            boolean counted = passage.section() != null && passage.path().equals("概况.职责");
            if (counted && before != null && before.path().equals(passage.path())) {
                next(before, passage, findings);
            }
            before = passage;
            if (passage.section() != null
                    && (passage.text().contains("二是") || passage.text().contains("（二）"))) {
                within(passage, findings);
            }
        }
    }

    /** The number of a paragraph behind that of the one before. */
    private static void next(Passage before, Passage passage, Findings findings) {
        Matcher first = HEAD.matcher(before.text());
        Matcher second = HEAD.matcher(passage.text());
        if (first.find() && second.find()) {
            for (String style : STYLES) {
                int one = number(first.group(style));
                int other = number(second.group(style));
                if (one > 0 && other > 1 && other != one + 1) {
                    tell(passage, second.start(), second.end(), one, findings);
                }
            }
        }
    }

    /** Items numbered within one text. */
    private static void within(Passage passage, Findings findings) {
        for (String style : List.of("bracketed", "said")) {
            Matcher item = ITEM.matcher(passage.text());
            int last = 0;
            while (item.find()) {
                int number = number(item.group(style));
                if (number > 1 && last > 0 && number != last + 1) {
                    tell(passage, item.start(), item.end(), last, findings);
                    return;
                }
                last = number > 0 ? number : last;
            }
        }
    }

    private static void tell(Passage passage, int from, int to, int last, Findings findings) {
        findings.reportUnlessTold(
                CARD, passage, from, to, "前一个编号是第 %d，这一个应是第 %d".formatted(last, last + 1), "请核对编号有没有重复、跳号");
    }

    private static int number(String written) {
        return written == null
                ? 0
                : Numerals.of(written).map(BigDecimal::intValue).orElse(0);
    }
}
