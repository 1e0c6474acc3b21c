package cn.yince.check.prose;

import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * T0119, T0120: where items are typed one by one, those under a heading sum to it; last year's figure is of the same
 * item.
 */
final class ItemSums implements Rule {
    private static final RuleCard SUM = RuleCard.hint(
                    "T0119", "逐项说明的合计", "类下各项的年初预算、支出决算之和 = 该类的数，没有遗漏的项", "{表:一般公共预算财政拨款支出决算表}；情况说明 {节:一般公共预算支出具体}")
            .needing(Need.FINAL_ACCOUNTS);
    private static final RuleCard OTHER_ITEM =
            RuleCard.hint("T0120", "与上年比较的科目", "本年与上年比较的是同一科目", "情况说明 {节:一般公共预算支出具体}");
    private static final Pattern HEADING = Pattern.compile("^(?:\\d+[.、．]|[一二三四五六七八九十]+、).*");
    private static final Pattern ITEM = Pattern.compile("^（[\\d一二三四五六七八九十]+）.*");

    @Override
    public List<RuleCard> cards() {
        return List.of(SUM, OTHER_ITEM);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isStatement() || passage.quantities().size() < 2) {
            return;
        }
        Claim last = null;
        for (Claim claim : facts.claims(passage)) {
            boolean compared = claim.role() == Role.PRIOR && claim.explicit() && last != null && last.subject() != null;
            if (compared && isItem(claim) && isItem(last) && claim.subject() != last.subject()) {
                findings.report(
                        OTHER_ITEM,
                        passage,
                        claim.quantity(),
                        "本年说的是“%s”，上年数却是“%s”的"
                                .formatted(
                                        last.subject().name(), claim.subject().name()),
                        "请核对上年数是否同一科目");
            }
            last = claim;
        }
    }

    private static boolean isItem(Claim claim) {
        return claim.subject().kind() == Subject.Kind.FUNCTIONAL;
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        List<Passage> items = new ArrayList<>();
        Passage heading = null;
        for (Passage passage : facts.passages()) {
            if (facts.chapters().isOfItems(passage.path())) {
                if (ITEM.matcher(passage.text()).matches()) {
                    items.add(passage);
                } else if (HEADING.matcher(passage.text()).matches()) {
                    compare(heading, items, facts, findings);
                    heading = passage;
                    items.clear();
                }
            }
        }
        compare(heading, items, facts, findings);
    }

    private static void compare(Passage heading, List<Passage> items, Facts facts, Findings findings) {
        if (heading == null || items.size() < 2) {
            return;
        }
        for (Role role : List.of(Role.BUDGET, Role.ACTUAL)) {
            Claim whole = first(heading, role, facts);
            List<Claim> parts =
                    items.stream().map(item -> first(item, role, facts)).toList();
            if (whole != null && !parts.contains(null)) {
                Amount sum =
                        Amount.sum(parts.stream().map(p -> p.quantity().wan(2)).toList());
                Amount total = whole.quantity().wan(2);
                if (!sum.mayEqual(total)) {
                    findings.report(
                            SUM,
                            heading,
                            whole.quantity(),
                            "以下 %d 项合计 %s万元，相差 %s万元"
                                    .formatted(
                                            parts.size(),
                                            sum.rounded(),
                                            total.minus(sum).rounded()),
                            "请核对是否漏写了项");
                }
            }
        }
    }

    private static Claim first(Passage passage, Role role, Facts facts) {
        return facts.claims(passage).stream()
                .filter(claim -> claim.role() == role
                        && claim.stated()
                        && claim.quantity().isMoney())
                .findFirst()
                .orElse(null);
    }
}
