package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** T0112 of a list: one of several sums told alike is in 元 where all others are in 万元 or 亿元. */
final class OddUnit implements Rule {
    private static final int ENOUGH = 3;
    private static final int ALIKE = 2;
    private static final int FAR = 60;
    private static final String YUAN = "元";
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.section() == null || passage.quantities().size() < ENOUGH) {
            return;
        }
        List<Quantity> sums = new ArrayList<>();
        for (Quantity each : passage.quantities()) {
            if (each.isMoney() && !each.unit().equals("万")) {
                sums.add(each);
            }
        }
        for (int i = 0; i < sums.size() && sums.size() >= ENOUGH; i++) {
            look(sums, i, passage, findings);
        }
    }

    private static void look(List<Quantity> sums, int at, Passage passage, Findings findings) {
        Quantity odd = sums.get(at);
        String text = passage.text();
        if (!odd.unit().equals(YUAN)
                || odd.value().scale() <= 0
                || odd.value().compareTo(MOST) >= 0
                || odd.end() < text.length() && text.charAt(odd.end()) == '/') {
            return;
        }
        String lead = lead(text, odd);
        List<Quantity> alike = sums.stream()
                .filter(each -> each != odd
                        && lead.length() == ALIKE
                        && lead(text, each).equals(lead)
                        && each.start() - odd.end() < FAR * sums.size()
                        && odd.start() - each.end() < FAR * sums.size())
                .toList();
        boolean one = alike.size() >= ENOUGH - 1
                && alike.stream().map(Quantity::unit).distinct().count() == 1
                && !alike.get(0).unit().equals(YUAN);
        if (one) {
            findings.reportUnlessTold(
                    MissingUnit.CARD,
                    passage,
                    odd.start(),
                    odd.end(),
                    "同样说法的其余各数都是" + alike.get(0).unit() + "，这一个是元",
                    "请核对单位，是不是" + alike.get(0).unit());
        }
    }

    /** The two characters before a sum, about and nearly left out. */
    private static String lead(String text, Quantity sum) {
        int end = sum.start();
        while (end > 0 && "约近达为共是".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(Math.max(0, end - ALIKE), end);
    }
}
