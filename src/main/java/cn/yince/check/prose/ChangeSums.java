package cn.yince.check.prose;

import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** T0124: what the classes of expenditure are said to have changed by adds up to the change of all. */
final class ChangeSums implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0124", "逐项说明的增减合计", "各类支出比上年的增减之和 = 一般公共预算财政拨款支出的增减（各类之和等于总额时）", "情况说明 {节:一般公共预算支出总体、一般公共预算支出具体}")
            .needing(Need.FINAL_ACCOUNTS);
    private static final String ALL = "一般公共预算财政拨款支出";
    private static final int LEAST = 2;
    private static final int CLASS = 3;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    /** What a text says of a class. */
    private record Said(Amount actual, Optional<Amount> change, Passage passage, Quantity at) {}

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Map<Subject, Said> said = new LinkedHashMap<>();
        Subject all = facts.subjects().endingAt(ALL, 0, ALL.length());
        Optional<Amount> total =
                all == null ? Optional.empty() : all.sums(Role.ACTUAL).stream().findFirst();
        Optional<Amount> change =
                all == null ? Optional.empty() : all.sums(Role.CHANGE).stream().findFirst();
        List<Subject> classes = classes(facts);
        for (Passage passage : facts.passages()) {
            if (facts.chapters().isOfItems(passage.path())) {
                collect(facts.claims(passage), classes, passage, said);
            }
        }
        boolean whole = said.size() >= LEAST
                && total.isPresent()
                && change.isPresent()
                && said.values().stream().allMatch(each -> each.change().isPresent());
        if (whole
                && Amount.sum(said.values().stream().map(Said::actual).toList()).mayEqual(total.get())) {
            compare(new ArrayList<>(said.values()), change.get(), findings);
        }
    }

    private static List<Subject> classes(Facts facts) {
        return facts.ledger().codes(facts.chapters().functional().table()).stream()
                .filter(code -> code.length() == CLASS)
                .map(code -> facts.codes().functional(code))
                .map(name -> facts.subjects().endingAt(name, 0, name.length()))
                .toList();
    }

    private static void collect(List<Claim> claims, List<Subject> classes, Passage passage, Map<Subject, Said> said) {
        Subject last = null;
        for (Claim claim : claims) {
            boolean own = claim.subject() != null && classes.contains(claim.subject());
            if (claim.quantity().isMoney() && claim.role() == Role.ACTUAL && own && claim.stated()) {
                last = claim.subject();
                said.putIfAbsent(
                        last,
                        new Said(Meant.of(claim, passage.decimals()), Optional.empty(), passage, claim.quantity()));
            } else if (claim.role() == Role.CHANGE
                    && last != null
                    && !claim.base().contains("预算")
                    && claim.subject() == last) {
                Amount amount = claim.quantity().wan(passage.decimals());
                said.put(
                        last,
                        new Said(
                                said.get(last).actual(),
                                Optional.of(claim.down() ? Amount.ZERO.minus(amount) : amount),
                                passage,
                                claim.quantity()));
            } else if (claim.explicit() && !own) {
                last = null;
            }
        }
    }

    private static void compare(List<Said> said, Amount change, Findings findings) {
        Amount sum = Amount.sum(said.stream().map(each -> each.change().get()).toList());
        if (!sum.mayEqual(change)) {
            Said last = said.get(said.size() - 1);
            findings.report(
                    CARD,
                    last.passage(),
                    last.at(),
                    "各类增减合计 %s万元，一般公共预算财政拨款支出比上年增减 %s万元，相差 %s万元"
                            .formatted(
                                    sum.rounded().toPlainString(),
                                    change.rounded().toPlainString(),
                                    change.minus(sum).rounded().toPlainString()),
                    "请核对各类的上年决算和“上年数”");
        }
    }
}
