package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** T0105 to T0108: completion and growth in a text follow from the sums in the same text. */
final class OwnRates implements Rule {
    private static final RuleCard COMPLETION =
            RuleCard.error("T0105", "文字中的完成率", "完成率 = 决算 ÷ 预算（按金额的尾数区间计算）", "同一段文字中的预算数和决算数");
    private static final RuleCard GROWTH =
            RuleCard.error("T0106", "文字中的增减率", "增减率 = 增减额 ÷ 上年数；由a到b时 =（b−a）÷ a（按金额的尾数区间计算）", "同一段文字中的上年数、增减额");
    private static final RuleCard DIFFERENCE =
            RuleCard.error("T0107", "文字中的增减额", "本年数 − 上年数 = 增减额，方向一致", "同一段文字中的本年数、上年数");
    private static final RuleCard FROM_ZERO =
            RuleCard.error("T0108", "上年为零的增长率", "上年数为零时没有增长率，不写百分比，也不写∞", "勾稽关系：上年为零不计算增减率");
    private static final String INFINITE = "∞";

    @Override
    public List<RuleCard> cards() {
        return List.of(COMPLETION, GROWTH, DIFFERENCE, FROM_ZERO);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        int infinite = passage.text().indexOf(INFINITE);
        if (infinite >= 0) {
            findings.report(FROM_ZERO, passage, infinite, infinite + 1, "上年数为零，不存在增长率", "请删去百分比，只写增加额");
        }
        if (passage.quantities().stream().anyMatch(Quantity::isMoney)) {
            new Reading(passage, findings).read(facts.claims(passage));
        }
    }

    static void reportFromZero(Claim claim, Passage passage, Findings findings) {
        findings.report(FROM_ZERO, passage, claim.quantity(), "上年数为零，不存在增长率", "请删去百分比，只写增加额");
    }

    /** The sums read so far of one subject. */
    private static final class Reading {
        private final Passage passage;
        private final Findings findings;
        private final int decimals;
        private Subject subject;
        private Amount budget;
        private Amount actual;
        private Amount prior;
        private Amount change;
        private Amount start;
        private boolean stated;
        private Claim last;
        private int sentence = -1;

        /** Sums of the sentence a change may as well be compared with, e.g. the whole before 其中. */
        private final List<Amount> others = new ArrayList<>();

        Reading(Passage passage, Findings findings) {
            this.passage = passage;
            this.findings = findings;
            this.decimals = passage.decimals();
        }

        void read(List<Claim> claims) {
            for (Claim claim : claims) {
                int begins =
                        Letters.sentenceStart(passage.text(), claim.quantity().start());
                if (begins != sentence) {
                    others.clear();
                    sentence = begins;
                }
                boolean another = claim.explicit() ? claim.subject() != subject : !claim.whole();
                if (another && claim.role() != Role.SHARE) {
                    forget();
                    subject = claim.subject();
                }
                if (claim.quantity().vague()) {
                    forget();
                } else if (claim.quantity().isMoney()) {
                    sum(claim, Meant.of(claim, decimals));
                } else if (claim.role() == Role.COMPLETION) {
                    completion(claim);
                } else if (claim.role() == Role.GROWTH) {
                    growth(claim);
                }
                last = claim;
            }
        }

        private void forget() {
            budget = null;
            actual = null;
            prior = null;
            stated = false;
            change = null;
            start = null;
        }

        private void sum(Claim claim, Amount amount) {
            switch (claim.role()) {
                case BUDGET -> {
                    boolean behind = last != null && last.role() == Role.ACTUAL && !claim.explicit() && budget == null;
                    if (!behind) {
                        forget();
                    }
                    budget = amount;
                    others.add(amount);
                }
                case ACTUAL -> {
                    boolean again = actual != null && !claim.stated();
                    if (again) {
                        forget();
                    }
                    change = null;
                    actual = amount;
                    others.add(amount);
                }
                case PRIOR -> {
                    prior = amount;
                    stated = true;
                }
                case FROM -> start = amount;
                case TO -> {
                    prior = start;
                    actual = amount;
                    change = null;
                }
                case CHANGE -> changed(claim, amount);
                default -> forget();
            }
        }

        private void changed(Claim claim, Amount amount) {
            boolean onBudget = claim.base().contains("预算");
            change = onBudget ? null : amount;
            if (onBudget) {
                return;
            }
            if (prior != null && actual != null) {
                Amount difference = claim.down() ? prior.minus(actual) : actual.minus(prior);
                if (!difference.mayEqual(amount)) {
                    findings.report(
                            DIFFERENCE,
                            passage,
                            claim.quantity(),
                            "本年 %s万元，上年 %s万元，相差 %s万元"
                                    .formatted(plain(actual), plain(prior), plain(actual.minus(prior))),
                            "请核对增减额和方向");
                }
            } else if (prior == null && actual != null && isNext(claim) && (subject != null || !zero(actual))) {
                prior = claim.down() ? actual.plus(amount) : before(amount);
            }
        }

        /**
         * Before an increase, which cannot have been more than what came of it: a sum in 元 beside it was meant to be in
         * 万元.
         */
        private Amount before(Amount increase) {
            boolean wan = last.quantity().unit().equals("元") && actual.value().compareTo(increase.value()) < 0;
            return (wan ? Meant.moved(actual, 4) : actual).minus(increase);
        }

        /** Whether a change follows the actual it belongs to, with at most budget and completion between. */
        private boolean isNext(Claim claim) {
            return last != null
                    && (last.role() == Role.ACTUAL || last.role() == Role.COMPLETION || last.role() == Role.BUDGET)
                    && claim.whole();
        }

        private void completion(Claim claim) {
            if (budget != null && actual != null && budget.value().signum() != 0) {
                Rate rate = Rate.of(actual, budget);
                if (!rate.mayPrintAs(claim.quantity().value()) && !isOfForm(claim)) {
                    findings.report(
                            COMPLETION,
                            passage,
                            claim.quantity(),
                            "%s ÷ %s = %s%%"
                                    .formatted(
                                            plain(actual),
                                            plain(budget),
                                            rate.rounded(2).toPlainString()),
                            "请重算完成率");
                }
            }
        }

        /** Whether it is the form's own rate, whichever of its budgets that is of. */
        private boolean isOfForm(Claim claim) {
            return passage.isForm()
                    && passage.section()
                            .percent("执行率")
                            .filter(rate ->
                                    rate.rate().mayPrintAs(claim.quantity().value()))
                            .isPresent();
        }

        private void growth(Claim claim) {
            if (claim.base().contains("预算")
                    || !claim.whole()
                    || last == null
                    || !last.quantity().isMoney()) {
                return;
            }
            Amount part = part();
            if (part == null || prior == null) {
                return;
            }
            if (change != null && last.role() == Role.CHANGE && last.down() != claim.down()) {
                wrong(claim, last.down() ? "金额为减少，比例却写上升" : "金额为增加，比例却写下降", "请核对增减方向");
            } else if (!stated
                    && Stream.concat(others.stream(), known(claim)).anyMatch(other -> fits(other, part, claim))) {
                return;
            } else if (zero(prior) && !zero(part) && !claim.down()) {
                reportFromZero(claim, passage, findings);
            } else if (!zero(prior) && prior.value().signum() > 0) {
                Rate rate = Rate.of(part.abs(), prior);
                if (!rate.mayPrintAs(claim.quantity().value())) {
                    wrong(
                            claim,
                            "%s ÷ %s = %s%%"
                                    .formatted(
                                            plain(part.abs()),
                                            plain(prior),
                                            rate.rounded(2).toPlainString()),
                            "请重算增减率");
                }
            }
        }

        /**
         * What the booklet has as this year's: where the text has another, that is the slip, and not the percentage.
         */
        private static Stream<Amount> known(Claim claim) {
            return claim.subject() == null ? Stream.of() : claim.subject().sums(Role.ACTUAL).stream();
        }

        /** Whether the percentage is right for another sum of the sentence. */
        private boolean fits(Amount other, Amount part, Claim claim) {
            Amount before = claim.down() ? other.plus(part.abs()) : other.minus(part.abs());
            return change != null
                    && !zero(before)
                    && before.value().signum() > 0
                    && Rate.of(part.abs(), before).mayPrintAs(claim.quantity().value());
        }

        private Amount part() {
            if (change != null) {
                return change;
            }
            return actual != null && prior != null ? actual.minus(prior) : null;
        }

        private static boolean zero(Amount amount) {
            return amount.value().abs().compareTo(amount.slack().min(Amount.HALF_CENT)) <= 0;
        }

        private void wrong(Claim claim, String message, String hint) {
            findings.report(GROWTH, passage, claim.quantity(), message, hint);
        }

        private static String plain(Amount amount) {
            return amount.value().stripTrailingZeros().toPlainString();
        }
    }
}
