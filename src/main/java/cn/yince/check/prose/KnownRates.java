package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.compute.Figure.Percent;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T0109, T0110: percentages of figures the booklet has: growth and completion of a named figure, shares of a named
 * whole.
 */
final class KnownRates implements Rule {
    private static final RuleCard RATE =
            RuleCard.error("T0109", "文字中点名的完成率、增减率", "写在名称或已知增减额之后的百分比 = 本册同名的完成率、增减率", "情况说明中推算的比率");
    private static final RuleCard SHARE = RuleCard.error(
            "T0110", "文字中的占比", "占某总数的比例 = 前面的金额 ÷ 本册该总数（按金额的尾数区间计算）", "{表:支出决算表、一般公共预算财政拨款支出决算表、预算支出总表}等合计数");

    /** What a share is of, said without 合计: nothing less than the whole is meant. */
    private static final Pattern YEARS_SPENDING =
            Pattern.compile("(?:本年度?|全年|当年|本单位|本部门)?(?:总支出|支出总额|支出合计|支出总数|全部支出|各项支出|支出总计|支出)");

    private static final Pattern YEARS_INCOME =
            Pattern.compile("(?:本年度?|全年|当年|本单位|本部门)?(?:总收入|收入总额|收入合计|收入总数|全部收入|各项收入|收入)");

    private static final Sought OWN_ACCOUNT = Sought.of("^(?:本年度?|全年)?(?:支出决算|决算支出|决算)(?:数|额)?(?:为|是|相当于|达到?|完成)");

    @Override
    public List<RuleCard> cards() {
        return List.of(RATE, SHARE);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isStatement() || passage.quantities().stream().noneMatch(Quantity::isPercent)) {
            return;
        }
        Claim last = null;
        for (Claim claim : facts.claims(passage)) {
            if (claim.quantity().isPercent() && !claim.quantity().vague()) {
                look(claim, last, passage, facts, findings);
            }
            last = claim;
        }
    }

    private static void look(Claim claim, Claim last, Passage passage, Facts facts, Findings findings) {
        switch (claim.role()) {
            case SHARE -> share(claim, last, passage, facts, findings);
            case COMPLETION -> completion(claim, last, passage, findings);
            case GROWTH -> growth(claim, last, passage, findings);
            default -> {
                // says nothing of a figure
            }
        }
    }

    private static void share(Claim claim, Claim last, Passage passage, Facts facts, Findings findings) {
        String base = YEARS_SPENDING.matcher(claim.base()).matches()
                ? "本年支出合计"
                : YEARS_INCOME.matcher(claim.base()).matches() ? "本年收入合计" : claim.base();
        Subject whole = base.isEmpty() ? null : facts.subjects().endingAt(base, 0, base.length());
        if (whole != null && (last == null || isNamed(claim))) {
            own(claim, whole, passage, findings);
        }
        if (whole == null
                || last == null
                || !last.quantity().isMoney()
                || last.quantity().vague()) {
            return;
        }
        boolean near = passage.text()
                        .substring(last.quantity().end(), claim.quantity().start())
                        .length()
                <= claim.base().length() + 8;
        boolean all = claim.base().length() - whole.name().length() <= 2
                || claim.base().startsWith("本年");
        List<Amount> wholes = whole.sums(Role.ACTUAL).stream()
                .filter(a -> a.value().signum() > 0)
                .toList();
        List<Amount> parts = parts(claim, last, passage);
        Amount part = parts.get(0);
        if (near
                && all
                && !wholes.isEmpty()
                && wholes.stream()
                        .noneMatch(a -> parts.stream()
                                .anyMatch(each -> Rate.of(each, a)
                                        .mayPrintAs(claim.quantity().value())))) {
            findings.report(
                    SHARE,
                    passage,
                    claim.quantity(),
                    "%s ÷ %s %s = %s%%"
                            .formatted(
                                    part.value().stripTrailingZeros().toPlainString(),
                                    whole.name(),
                                    wholes.get(0).rounded().toPlainString(),
                                    Rate.of(part, wholes.get(0)).rounded(2).toPlainString()),
                    "请核对金额和占比");
        }
    }

    /** The last sum before a share, and what it comes to with those of its sentence before it, one after another. */
    private static List<Amount> parts(Claim claim, Claim last, Passage passage) {
        int from = Letters.sentenceStart(passage.text(), claim.quantity().start());
        List<Quantity> sums = passage.quantities().stream()
                .filter(each -> each.isMoney()
                        && each.start() >= from
                        && each.end() <= last.quantity().end())
                .toList();
        Stream<Quantity> own = sums.isEmpty() ? Stream.of(last.quantity()) : sums.stream();
        return Meant.lastOnes(own.map(sum -> sum.wan(passage.decimals())).toList());
    }

    /** A share without a sum before it: of what its clause names, or of the item the text stands beside. */
    private static void own(Claim claim, Subject whole, Passage passage, Findings findings) {
        List<Amount> parts = isNamed(claim)
                ? some(claim.subject())
                : ofItem(passage).stream().toList();
        List<Amount> wholes = some(whole);
        boolean fits = parts.stream()
                .anyMatch(part -> wholes.stream()
                        .anyMatch(all ->
                                Rate.of(part, all).mayPrintAs(claim.quantity().value())));
        if (!parts.isEmpty() && !wholes.isEmpty() && !fits) {
            findings.report(
                    SHARE,
                    passage,
                    claim.quantity(),
                    "%s ÷ %s %s = %s%%"
                            .formatted(
                                    parts.get(0).rounded().toPlainString(),
                                    whole.name(),
                                    wholes.get(0).rounded().toPlainString(),
                                    Rate.of(parts.get(0), wholes.get(0))
                                            .rounded(2)
                                            .toPlainString()),
                    "请核对占比");
        }
    }

    /** Whether the clause says in so many words what the share is of: nothing else, and no part of it. */
    private static boolean isNamed(Claim claim) {
        return claim.explicit() && claim.whole() && claim.subject().kind() != Subject.Kind.LOOSE;
    }

    private static List<Amount> some(Subject subject) {
        return subject.sums(Role.ACTUAL).stream()
                .filter(sum -> sum.value().signum() > 0)
                .toList();
    }

    private static Optional<Amount> ofItem(Passage passage) {
        boolean item = passage.section() != null && passage.owner().chars().allMatch(Character::isDigit);
        return item ? passage.section().money("支出决算").map(Money::amount) : Optional.empty();
    }

    private static void completion(Claim claim, Claim last, Passage passage, Findings findings) {
        Subject subject = claim.subject();
        if (subject == null && claim.whole() && !claim.quantity().vague()) {
            ofSection(claim, last, passage, findings);
        }
        boolean typed = last != null && last.role() == Role.BUDGET
                || last != null && last.role() == Role.ACTUAL && last.subject() == null;
        if (subject == null || subject.kind() != Subject.Kind.FIGURE || !claim.whole() || typed) {
            return;
        }
        List<Amount> budgets = subject.sums(Role.BUDGET);
        List<Amount> actuals = subject.sums(Role.ACTUAL);
        if (budgets.size() == 1 && actuals.size() == 1 && budgets.get(0).value().signum() != 0) {
            wrong(claim, Rate.of(actuals.get(0), budgets.get(0)), subject.name() + "的完成率", passage, findings);
        }
    }

    /** The completion of the figure the text stands beside, where its clause speaks of the final account alone. */
    private static void ofSection(Claim claim, Claim last, Passage passage, Findings findings) {
        int at = claim.quantity().start();
        String clause = passage.text().substring(Letters.clauseStart(passage.text(), at), at);
        Optional<Amount> budget = passage.section().money("年初预算").map(Money::amount);
        Optional<Amount> actual = passage.section().money("支出决算").map(Money::amount);
        boolean own =
                OWN_ACCOUNT.isIn(clause) && (last == null || !last.quantity().isMoney() || last.role() != Role.BUDGET);
        if (own
                && budget.isPresent()
                && actual.isPresent()
                && budget.get().value().signum() > 0) {
            wrong(claim, Rate.of(actual.get(), budget.get()), "本项的完成率", passage, findings);
        }
    }

    /** A growth behind a change that is the figure's own, or directly behind its name. */
    private static void growth(Claim claim, Claim last, Passage passage, Findings findings) {
        Group change = passage.changes().isEmpty() ? null : passage.changes().get(0);
        if (change == null || claim.base().contains("预算")) {
            return;
        }
        if (last != null && last.role() == Role.CHANGE && last.down() == claim.down() && isOwn(last, change)) {
            Optional<Percent> rate = change.percent("率");
            rate.ifPresent(percent -> wrong(claim, percent.rate(), "本册推算的增减率", passage, findings));
            if (rate.isEmpty() && !claim.down()) {
                OwnRates.reportFromZero(claim, passage, findings);
            }
        }
    }

    private static boolean isOwn(Claim claim, Group change) {
        Amount difference = change.money("额").map(Money::amount).orElse(Amount.ZERO);
        return !claim.quantity().vague()
                && difference.value().signum() != 0
                && claim.quantity().mayBe(difference)
                && claim.quantity().value().scale() >= 1;
    }

    private static void wrong(Claim claim, Rate rate, String what, Passage passage, Findings findings) {
        if (!rate.mayPrintAs(claim.quantity().value())) {
            findings.report(
                    RATE,
                    passage,
                    claim.quantity(),
                    "%s为 %s%%".formatted(what, rate.rounded(2).toPlainString()),
                    "请改正，或用花括号引用这个数");
        }
    }
}
