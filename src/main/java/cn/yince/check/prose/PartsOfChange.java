package cn.yince.check.prose;

import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0101 of the parts of a change: 增加的286.32万元中，甲283.30万元、乙3.02万元 are how much each of them changed. */
final class PartsOfChange {
    private static final Pattern CHANGE = Pattern.compile(
            "(增加|增长|增支|多支出?|多|上升|减少|下降|减支|少支出?|少|降低|压减|节约)(?:额|数|总额)?(?:的|了的?)?(?:共|约|总额|额|数|金额|资金){0,3}\\d[\\d,]{0,14}(?:\\.\\d{1,6})?(?:万元|元|亿元)(?:里|中|之中|当中|其中)[，：]?");

    private PartsOfChange() {}

    /** Looks at a sum that is part of a change; false where it is none. */
    static boolean look(Claim claim, Passage passage, Findings findings) {
        Quantity quantity = claim.quantity();
        String text = passage.text();
        int from = Letters.sentenceStart(text, quantity.start());
        boolean among = claim.role() != Role.CHANGE
                && text.substring(from, quantity.start()).indexOf('中') > 0;
        Matcher change = among ? CHANGE.matcher(text).region(from, quantity.start()) : null;
        if (change == null || !change.find()) {
            return false;
        }
        List<Amount> changes = claim.subject().sums(Role.CHANGE);
        boolean known = !changes.isEmpty() && claim.explicit();
        if (known && changes.stream().noneMatch(sum -> quantity.mayBe(sum.abs()))) {
            findings.report(
                    NamedSums.FIGURE,
                    passage,
                    quantity,
                    "“%s”与上年相差 %s万元"
                            .formatted(
                                    claim.subject().name(),
                                    changes.get(0).abs().rounded().toPlainString()),
                    "这里说的是增减的各部分，请核对");
        }
        return true;
    }
}
