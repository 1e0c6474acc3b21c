package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.compute.Figure.Percent;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0125 without 比上年: a rise or fall told in a reason of nothing in particular is the figure's own. Where the words
 * before may be meant, the number has to be one that is like the figure's own.
 */
final class BareChange implements Rule {
    private static final Pattern CHANGED = Pattern.compile("(?<name>[^，]{0,18}?)"
            + "(?<compared>(?:较|比|与|同|和)?(?:上年|去年|上一年|前一年)(?:度|同期|决算|预算|支出|执行|实际|发生|数|额|总计|合计|的|为){0,40}(?:相比|相较|比较|比)?|同比)?"
            + "(?:有所|略有|略|小幅|大幅度?|明显|显著|总体|均|都|也|呈|共|净|了|只|仅|却|总共|合计){0,40}"
            + "(?:(?<up>" + OwnChange.UP + ")|(?<down>" + OwnChange.DOWN
            + "))(?:了|额|幅度?|率)?(?:缴纳?|花费?|支?付|发放?|投入|开支|列支|使?用|收入?|拨付?|列|安排|费用){0,40}(?:了|为|是|达到?|在|共计?|约)?$");
    private static final Pattern DOUBLED = Pattern.compile(
            "(?<name>[^，]{0,18}?)(?<compared>(?:较|比|与|同)?(?:上年|去年)(?:度|同期|决算|数){0,40}(?:相比)?|同比)?(?:总体|均|都|也|又|接近){0,40}$");
    private static final Sought ANOTHER = Sought.of("(?<!缴)费(?!用人)|支出|经费|补贴|补助|标准|比例|定额|基数|收入|工资|资金|占比|投资|价|\\d");
    private static final Sought CHANGE = Sought.of("增|减|升|降|涨|调|少|多|节约|节省|\\d");
    private static final Sought SUMS = Sought.of("\\d(?:万|亿)?元");
    private static final Sought MONEY_WORD = Sought.of("费用|支出|经费|收入|总额|规模|收支|决算|预算|总计|增幅|降幅");

    private static final BigDecimal ROUNDED = new BigDecimal("0.002");
    private static final BigDecimal PRINTED = new BigDecimal("0.02");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            if (passage.isReason() && !passage.isForm() && !passage.changes().isEmpty()) {
                passage.said().forEach(said -> look(said, passage, facts, findings));
            }
        }
    }

    private static void look(Said said, Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        int from = Letters.clauseStart(text, said.start());
        String lead = text.substring(from, said.start()).replace(facts.year() - 1 + "年", "上年");
        if (facts.chapters().isElsewhere(lead)) {
            return;
        }
        boolean doubled = said.kind() == Said.Kind.DOUBLED;
        Matcher told = (doubled ? DOUBLED : CHANGED).matcher(lead);
        if (!told.matches()
                || !OwnChange.isItself(told.group("name"), OwnChange.name(passage, facts))
                || OwnChange.isOfOne(text, from)) {
            return;
        }
        String way = doubled || told.group("up") != null ? "增" : "减";
        List<Group> changes = passage.changes().stream()
                .filter(change -> change.words("方向").filter(way::equals).isPresent())
                .toList();
        boolean so = changes.isEmpty() || changes.stream().anyMatch(change -> is(change, said));
        if (!so && isMeant(said, told, text.substring(Letters.sentenceStart(text, from), from), changes.get(0))) {
            report(said, changes.get(0), passage, findings);
        }
    }

    private static boolean is(Group change, Said said) {
        if (said.kind() == Said.Kind.MONEY) {
            return change.money("额")
                    .map(Money::amount)
                    .filter(sum -> said.mayBe(sum.value().abs(), sum.slack()))
                    .isPresent();
        }
        return said.kind() != Said.Kind.POINTS
                && change.percent("率")
                        .map(Percent::rate)
                        .filter(rate -> said.mayBe(rate.percent().abs(), width(rate)))
                        .isPresent();
    }

    /** As far as what prints may be from it, whatever the sums it is of were rounded to. */
    private static BigDecimal width(Rate rate) {
        return rate.high().subtract(rate.low()).abs().min(PRINTED);
    }

    /** Whether the figure's own change is meant. */
    private static boolean isMeant(Said said, Matcher told, String before, Group change) {
        BigDecimal right = value(said, change);
        boolean rate = change.percent("率").isPresent();
        if (right == null || !rate && said.kind() != Said.Kind.MONEY) {
            return false;
        }
        BigDecimal middle = said.middle();
        if (said.kind() == Said.Kind.POINTS) {
            Rate growth = change.percent("率").orElseThrow().rate();
            return growth.mayPrintAs(middle) || said.isNear(growth.percent().abs());
        }
        if (rate && isOfWrongBase(said, change)) {
            return true;
        }
        boolean typo = said.exact() && Typo.of(middle, right).isPresent();
        boolean like = said.isNear(right) && !SUMS.isIn(before);
        boolean near = said.exact() && (like || Meant.isTenfold(middle, right)) || typo;
        boolean compared = told.group("compared") != null;
        boolean named = MONEY_WORD.isIn(told.group("name"));
        boolean alone = compared || named || !(ANOTHER.isIn(before) && CHANGE.isIn(before));
        boolean plain = compared
                && said.kind() == Said.Kind.MONEY
                && said.exact()
                && !ANOTHER.isIn(before)
                && (told.group("name").isEmpty() || named);
        return near || plain || alone && (!said.exact() || said.kind() == Said.Kind.PERCENT);
    }

    /** Whether a percentage is the change over this year's sum, or this year's over last year's. */
    private static boolean isOfWrongBase(Said said, Group change) {
        Amount before = change.money("上年").map(Money::amount).orElse(Amount.ZERO);
        Amount by = change.money("额").map(Money::amount).orElse(Amount.ZERO).abs();
        boolean less = change.words("方向").filter("减"::equals).isPresent();
        Amount now = less ? before.minus(by) : before.plus(by);
        return said.kind() == Said.Kind.PERCENT
                && said.exact()
                && before.value().signum() > 0
                && now.value().signum() > 0
                && (said.mayBe(Rate.of(by, now).percent(), ROUNDED)
                        || said.mayBe(Rate.of(now, before).percent(), ROUNDED));
    }

    private static BigDecimal value(Said said, Group change) {
        return said.kind() == Said.Kind.MONEY
                ? change.money("额")
                        .map(Money::amount)
                        .map(Amount::value)
                        .map(BigDecimal::abs)
                        .orElse(null)
                : change.percent("率").map(rate -> rate.rate().percent().abs()).orElse(null);
    }

    private static void report(Said said, Group change, Passage passage, Findings findings) {
        String right = value(said, change).setScale(2, RoundingMode.HALF_UP).toPlainString();
        boolean points = said.kind() == Said.Kind.POINTS;
        findings.reportUnlessTold(
                OwnChange.CARD,
                passage,
                said.start(),
                said.end(),
                points
                        ? "该数比上年增减 " + right + "%，是增减率，不是百分点"
                        : "该数比上年增减 " + right + (said.kind() == Said.Kind.MONEY ? "万元" : "%"),
                points ? "请把“个百分点”改为“%”" : "请核对增减；说的是其中一部分的，写出是哪一部分");
    }
}
