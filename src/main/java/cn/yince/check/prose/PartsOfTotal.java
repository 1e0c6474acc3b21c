package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T0128 without a total: sums told one after another that would come to a total of the booklet were one of them not
 * mistyped.
 */
final class PartsOfTotal implements Rule {
    private static final Pattern NEXT = Pattern.compile("[、，；和及与](?:以及|其中)?[^，。；：\\d其占比较上去]{2,24}");
    /** What is told behind is of what was told before. */
    private static final Sought WITHIN = Sought.of("其中|后者|前者|组成|构成|包括");

    private static final Sought OTHER = Sought.of("上年|去年|比|较|增|减|占|人均|平均|每|等");
    private static final Sought CHANGED = Sought.of("(增加|减少|多支出|少支出|增支|压减)了?$");
    private static final String INCLUDES = "包括";
    private static final int DIGITS = 5;

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            boolean looked = passage.section() != null
                    && !passage.isForm()
                    && passage.quantities().stream().filter(Quantity::isMoney).count() > 1;
            if (looked) {
                lists(passage).forEach(list -> look(list, passage, facts, findings));
            }
        }
    }

    /** Sums in one unit with nothing but a name between. */
    private static List<List<Quantity>> lists(Passage passage) {
        List<List<Quantity>> lists = new ArrayList<>();
        List<Quantity> list = new ArrayList<>();
        for (Quantity each : passage.quantities()) {
            Quantity last = list.isEmpty() ? null : list.get(list.size() - 1);
            boolean next = last != null
                    && last.unit().equals(each.unit())
                    && NEXT.matcher(passage.text().substring(last.end(), each.start()))
                            .matches();
            if (!next) {
                lists.add(list);
                list = new ArrayList<>();
            }
            if (each.isMoney() && !each.vague()) {
                list.add(each);
            }
        }
        lists.add(list);
        return lists.stream().filter(each -> each.size() > 1).toList();
    }

    private static void look(List<Quantity> parts, Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        int end = parts.get(parts.size() - 1).end();
        String around =
                text.substring(Letters.sentenceStart(text, parts.get(0).start()), Math.min(end + 1, text.length()));
        boolean changes = isOfChanges(parts, text);
        if (!changes && OTHER.isIn(around)) {
            return;
        }
        Amount sum = Amount.sum(parts.stream().map(Quantity::wan).toList());
        List<Amount> totals = changes
                ? passage.changes().stream()
                        .flatMap(change -> change.money("额").stream())
                        .map(Money::amount)
                        .toList()
                : Stream.concat(
                                facts.totals().stream(),
                                Operand.own(passage).stream().flatMap(own -> own.actual().stream()))
                        .toList();
        if (passage.slot().endsWith(INCLUDES)) {
            included(parts, sum, passage, findings);
        }
        if (totals.stream().anyMatch(sum::mayEqual)) {
            return;
        }
        for (Amount total : totals) {
            for (Quantity part : parts) {
                if (isMistyped(part, total.minus(sum), total, facts)) {
                    report(part, sum, total, passage, findings);
                    return;
                }
            }
        }
    }

    /** All that 人员经费 or 公用经费 is said to consist of. */
    private static void included(List<Quantity> parts, Amount sum, Passage passage, Findings findings) {
        String name = passage.slot().replace(INCLUDES, "");
        boolean all = parts.size() == passage.quantities().size()
                && !passage.text().contains("主要")
                && !WITHIN.isIn(passage.text());
        passage.section()
                .money(name)
                .map(Money::amount)
                .filter(total -> all && !sum.mayEqual(total) && Meant.isAbout(sum.value(), total.value()))
                .ifPresent(total -> findings.reportUnlessTold(
                        SaidTotals.TOTAL,
                        passage,
                        parts.get(0).start(),
                        parts.get(parts.size() - 1).end(),
                        "各项合计 %s万元，%s是 %s万元"
                                .formatted(
                                        sum.rounded().toPlainString(),
                                        name,
                                        total.rounded().toPlainString()),
                        "请核对各项金额"));
    }

    /** Whether each sum is told as the same kind of change. */
    private static boolean isOfChanges(List<Quantity> parts, String text) {
        String way = "";
        for (Quantity part : parts) {
            Matcher changed = CHANGED.matcher(text.substring(Letters.clauseStart(text, part.start()), part.start()));
            if (!changed.find() || !way.isEmpty() && !way.equals(changed.group(1))) {
                return false;
            }
            way = changed.group(1);
        }
        return true;
    }

    /** Whether a part with digits in another order is all that is between the parts and the total. */
    private static boolean isMistyped(Quantity part, Amount missing, Amount total, Facts facts) {
        BigDecimal written = part.wan().value();
        BigDecimal right = written.add(missing.value());
        boolean enough = written.unscaledValue().abs().toString().length() >= DIGITS || !facts.isFigure(part);
        return right.signum() > 0
                && enough
                && Meant.isAbout(total.value(), total.value().subtract(missing.value()))
                && Typo.of(written, right)
                        .filter(typo -> typo == Typo.ORDER || typo == Typo.DIGIT && !facts.isFigure(part))
                        .isPresent();
    }

    private static void report(Quantity part, Amount sum, Amount total, Passage passage, Findings findings) {
        BigDecimal right = part.wan().value().add(total.value()).subtract(sum.value());
        findings.reportUnlessTold(
                SaidTotals.TOTAL,
                passage,
                part.start(),
                part.end(),
                "各项合计 %s万元，册中的总数是 %s万元；这一项如果是 %s万元就正好相等"
                        .formatted(
                                sum.rounded().toPlainString(),
                                total.rounded().toPlainString(),
                                right.stripTrailingZeros().toPlainString()),
                "请核对各项，像是写错了数字");
    }
}
