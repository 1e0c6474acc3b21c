package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.util.List;

/** T0116: what is counted out behind 其中 is no more than the whole, and its shares are shares of the whole. */
final class Parts implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0116", "“其中”各项", "“其中”各项之和不大于总数，各项占比 = 该项 ÷ 总数", "同一句文字中的总数与各项");
    private static final String AMONG = "其中";

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        int among = text.indexOf(AMONG);
        if (among < 0 || text.indexOf(AMONG, among + 2) >= 0 || text.contains("分别")) {
            return;
        }
        int end = endOf(text, among);
        Amount whole = null;
        Amount sum = Amount.ZERO;
        Amount item = null;
        Claim last = null;
        boolean several = false;
        for (Claim claim : facts.claims(passage)) {
            int at = claim.quantity().start();
            if (at < among) {
                whole = claim.role() == Role.ACTUAL || claim.role() == Role.BUDGET
                        ? claim.quantity().wan(passage.decimals())
                        : whole;
                boolean sentence = Letters.sentenceStart(text, among) > at;
                several |= last != null && isNext(text, last.quantity().end());
                last = claim;
                whole = sentence || claim.quantity().vague() ? null : whole;
            } else if (several) {
                return;
            } else if (whole != null && at < end && claim.quantity().isMoney() && !isNested(text, among, at)) {
                if (claim.role() != Role.ACTUAL) {
                    return;
                }
                item = claim.quantity().wan(passage.decimals());
                sum = sum.plus(item);
                last = claim;
            } else if (whole != null && at < end && item != null && claim.role() == Role.SHARE && isBare(claim)) {
                share(claim, item, whole, passage, findings);
            }
        }
        if (item != null && exceeds(sum, whole)) {
            findings.report(
                    CARD,
                    passage,
                    last.quantity(),
                    "“其中”各项合计 %s万元，大于总数 %s万元".formatted(sum.rounded(), whole.rounded()),
                    "请核对各项金额");
        }
    }

    /** Whether a sum is counted out of a part: what an item consists of, up to the next semicolon. */
    private static boolean isNested(String text, int among, int at) {
        int includes = text.lastIndexOf("包括", at);
        int begins = Math.max(among, text.lastIndexOf('；', at));
        return includes > begins && text.substring(begins, includes).chars().anyMatch(Character::isDigit);
    }

    /** Whether the next of several wholes told one behind the other begins at a place. */
    private static boolean isNext(String text, int at) {
        return at < text.length() && "、和及与".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBare(Claim claim) {
        return claim.base().isEmpty() && claim.quantity().isPercent();
    }

    private static boolean exceeds(Amount sum, Amount whole) {
        Amount over = sum.minus(whole);
        return over.value().compareTo(over.slack()) > 0;
    }

    private static void share(Claim claim, Amount item, Amount whole, Passage passage, Findings findings) {
        if (whole.value().signum() > 0
                && !Rate.of(item, whole).mayPrintAs(claim.quantity().value())) {
            findings.report(
                    CARD,
                    passage,
                    claim.quantity(),
                    "%s ÷ %s = %s%%"
                            .formatted(
                                    item.rounded(),
                                    whole.rounded(),
                                    Rate.of(item, whole).rounded(2)),
                    "请核对占比");
        }
    }

    private static int endOf(String text, int at) {
        int end = text.indexOf('。', at);
        return end < 0 ? text.length() : end;
    }
}
