package cn.yince.check.prose;

import cn.yince.compute.ledger.Ledger;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.SameName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** T0139: a sum that stands behind the name of one item, shortened, is not the sum of another. */
final class OtherItems implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0139", "别的科目的金额", "“职业年金…万元”等简称后面的金额，不是另一个科目的数", "公开表中各功能分类科目的支出");
    private static final int EXACT = 4;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 10;
    private static final int ITEM = 7;
    /** What may stand before a name without being part of it. */
    private static final String BEFORE = "了的和与及付支缴交补发实列用于是为将把由";

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    /** An item with what was spent on it. */
    private record Item(String name, Amount spent) {}

    @Override
    public void checkAll(Facts facts, Findings findings) {
        List<Item> items = null;
        for (Passage passage : facts.passages()) {
            if (passage.isStatement() && !passage.quantities().isEmpty()) {
                for (Claim claim : facts.claims(passage)) {
                    if (isLooked(claim, facts)) {
                        items = items == null ? items(facts) : items;
                        look(claim, items, passage, facts, findings);
                    }
                }
            }
        }
    }

    private static boolean isLooked(Claim claim, Facts facts) {
        Quantity quantity = claim.quantity();
        return quantity.isMoney()
                && !quantity.vague()
                && quantity.value().precision() >= EXACT
                && claim.role() == Role.ACTUAL
                && (claim.year() == 0 || claim.year() == facts.year());
    }

    private static List<Item> items(Facts facts) {
        Ledger ledger = facts.ledger();
        String table = facts.chapters().functional().table();
        String column = facts.chapters().functional().column();
        List<Item> items = new ArrayList<>();
        for (String code : ledger.codes(table)) {
            Amount spent = ledger.amount(table, code, column);
            if (code.length() == ITEM && !spent.isZero()) {
                items.add(new Item(SameName.of(facts.codes().functional(code)), spent));
            }
        }
        return items;
    }

    private static void look(Claim claim, List<Item> items, Passage passage, Facts facts, Findings findings) {
        Quantity quantity = claim.quantity();
        Optional<Item> named = named(passage.text(), quantity.start(), items);
        if (named.isEmpty() || quantity.mayBe(named.get().spent())) {
            return;
        }
        Subject subject = facts.subjects().named(named.get().name());
        boolean own = subject != null && subject.all().stream().anyMatch(sum -> quantity.mayBe(sum.abs()))
                || claim.subject() != null && claim.subject().all().stream().anyMatch(quantity::mayBe);
        items.stream()
                .filter(other -> !own && quantity.mayBe(other.spent()))
                .findFirst()
                .ifPresent(other -> findings.reportUnlessTold(
                        CARD,
                        passage,
                        quantity.start(),
                        quantity.end(),
                        "“%s”是 %s万元，%s%s 是“%s”的"
                                .formatted(
                                        named.get().name(),
                                        named.get().spent().rounded().toPlainString(),
                                        quantity.value().toPlainString(),
                                        quantity.unit(),
                                        other.name()),
                        "请核对科目和金额"));
    }

    /** The only item that has the last characters before a place in its name. */
    private static Optional<Item> named(String text, int at, List<Item> items) {
        int from = at;
        while (from > 0 && at - from < LONGEST && Character.isIdeographic(text.charAt(from - 1))) {
            from--;
        }
        for (int begin = from; at - begin >= SHORTEST; begin++) {
            if (begin > from && BEFORE.indexOf(text.charAt(begin - 1)) < 0) {
                continue;
            }
            String words = text.substring(begin, at);
            List<Item> having =
                    items.stream().filter(item -> item.name().contains(words)).toList();
            if (having.size() == 1) {
                return Optional.of(having.get(0));
            }
        }
        return Optional.empty();
    }
}
