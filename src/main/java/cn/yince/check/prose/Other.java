package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.unit.BookletKind;
import cn.yince.unit.amount.Amount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a figure is held against: another figure, last year's or the budget of the first, or what all come to.
 *
 * @param name as a message says it
 * @param sums those it may be
 * @param sure whether the words mean this and nothing else
 */
record Other(String name, List<Amount> sums, boolean sure) {
    static final Pattern LAST_YEAR =
            Pattern.compile("(?:上年|去年|上一年|前一年)(?:度|同期|决算|预算|支出|执行|实际|发生|安排|数|额|的|同一项|水平){0,40}");
    static final Pattern BUDGET = Pattern.compile("(?:年初|全年|当年|本年|调整)?的?预算(?:数|安排|金额|额)?");
    private static final Pattern PLANNED = Pattern.compile("(?:本年度?|全年)?(?:支出预算|全部预算|预算总额|预算支出|预算总支出|支出总预算|预算)");
    private static final Pattern ALL = Pattern.compile("(?:本年度?|全年|当年)?(?:总支出|支出总额|支出合计|支出总数|全部支出|各项支出|支出)");
    private static final Pattern CHANGED =
            Pattern.compile("(?:全部|总|本年|净|支出){0,40}(?:增加|减少|增减|增支|下降|压减|新增)(?:总?额|部分|数|金额|支出额)|(?:增|减)(?:量|额)|增幅的?总额");
    private static final Pattern GRANTS = Pattern.compile("(?:本年度?|全年|当年)?财政拨款(?:总)?支出(?:合计|总额|决算)?");
    private static final List<String> KINDS = List.of("政府性基金", "国有资本经营");
    private static final String GENERAL = "一般公共预算财政拨款支出";
    private static final String SPENT = "支出合计";
    private static final String SPENDING = "本年支出合计";
    static final String OF_BUDGET = "预算";

    /** What words name beside the first figure; nothing when the booklet does not know it. */
    static Optional<Other> of(String words, Operand first, Passage passage, Facts facts) {
        if (facts.chapters().isElsewhere(words)) {
            return Optional.empty();
        } else if (LAST_YEAR.matcher(words).matches()) {
            return some(new Other("上年", first.prior(), first.sure()));
        } else if (BUDGET.matcher(words).matches()) {
            return some(new Other(OF_BUDGET, first.budget(), first.sure()));
        } else if (ALL.matcher(words).matches()
                || PLANNED.matcher(words).matches() && facts.booklet() == BookletKind.BUDGET) {
            return some(new Other(words, whole(words, facts), first.sure()));
        } else if (GRANTS.matcher(words).matches()) {
            return some(new Other(words, grants(facts), first.sure()));
        } else if (CHANGED.matcher(words).matches()) {
            return some(new Other("增减额", changes(passage), true));
        } else if (Operand.isGeneral(words) && !Operand.isFigure(words, facts)) {
            return words.startsWith("本") && passage.isReason()
                    ? Operand.own(passage).flatMap(own -> some(new Other("本项", own.actual(), own.sure())))
                    : Optional.empty();
        }
        return Operand.of(words, passage, facts)
                .flatMap(found -> some(new Other(found.name(), found.actual(), found.sure())));
    }

    /** How much the figure changed that a reason explains. */
    private static List<Amount> changes(Passage passage) {
        return passage.isReason()
                ? passage.changes().stream()
                        .flatMap(change -> change.money("额").stream())
                        .map(Money::amount)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** What the year's spending comes to: where it is said in full, that only. */
    private static List<Amount> whole(String words, Facts facts) {
        Subject all = words.endsWith(SPENT) ? facts.subjects().endingAt(SPENDING, 0, SPENDING.length()) : null;
        return all == null
                ? facts.wholes()
                : all.sums(Role.ACTUAL).stream().max(Comparator.comparing(Amount::value)).stream()
                        .toList();
    }

    /** A budget that may be said not to exist, such as 政府性基金, where it does. */
    static Optional<Operand> fund(String words, Facts facts) {
        String name = words.replaceFirst("(?:决算|支出){1,40}$", "");
        return Optional.ofNullable(facts.chapters().denials().named(name))
                .map(denied -> facts.chapters().amount(denied.thisYear()))
                .filter(amount -> !amount.isZero())
                .map(amount -> new Operand("“" + name + "”支出", List.of(amount), List.of(), List.of(), true));
    }

    /** What was spent of grants of every kind. */
    private static List<Amount> grants(Facts facts) {
        Amount sum = Amount.ZERO;
        for (String kind : KINDS) {
            sum = sum.plus(fund(kind, facts).map(each -> each.actual().get(0)).orElse(Amount.ZERO));
        }
        Subject general = facts.subjects().endingAt(GENERAL, 0, GENERAL.length());
        List<Amount> all = general == null ? List.of() : general.sums(Role.ACTUAL);
        return all.size() == 1 ? List.of(sum.plus(all.get(0))) : List.of();
    }

    /** The same where it has sums. */
    static Optional<Other> some(Other other) {
        return other.sums().isEmpty() ? Optional.empty() : Optional.of(other);
    }

    /** Whether the other side is the figure's own of another time. */
    static boolean isOwn(String words) {
        return LAST_YEAR.matcher(words).matches() || BUDGET.matcher(words).matches();
    }
}
