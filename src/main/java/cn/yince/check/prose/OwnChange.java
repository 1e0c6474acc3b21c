package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.compute.Figure.Percent;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T0125: a change told of nothing else than the figure a reason explains is that figure's own; so is a difference from
 * the budget.
 */
final class OwnChange implements Rule {
    static final RuleCard CARD = RuleCard.hint(
            "T0125", "原因中的增减额、增减率", "没有另说是什么的“较上年增加…万元”“同比下降…%”“比预算减少…万元” = 所说明的数自己的增减", "情况说明：该数的增减、预算数与决算数");

    /** What may stand before the comparison: words of every figure, or the name of this one. */
    private static final String NAME = "(?:^|[，。；：、])(?<name>[^，。；：、\\d]{0,18}?)";

    private static final Pattern GENERAL = Pattern.compile(
            "使得?|致使?|导致|因此|故|所以|因而|从而|总体|整体|全年|本年度?|今年|总额|总数|总量|总计?|收支|收入支出|收入|支出|经费|费用|决算|金额|预算|开支|拨款|缴存额|缴费额|缴纳额|支出额|开支额|发放额|采购额|总额|合计|规模|数|均|都|也|各|实际|本(?=[类项科])|该|我?(?:单位|部门|局|中心|办公室)|类|项|科目|由|主要是?");

    static final String UP = "多安排|多支出|多支|增加|增长|增多|上升|上涨|提高|扩大|超支|超出|超过|多|超|增|升";
    static final String DOWN = "少安排|少支出|减少|下降|降低|减小|下滑|缩减|压减|缩小|回落|节约|节省|结余|少支|低|少|减|降";

    /** More, less, and by how much. */
    private static final String MUCH =
            "(?:有所|略有|略|小幅|大幅度?|明显|显著|总体|均|都|也|呈|共|净|了){0,40}(?:(?<up>" + UP + ")|(?<down>" + DOWN
                    + "))(?:了|额|幅度?|率)?(?:为|是|达到?|共计?)?(?:(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>万元|元|%|倍)|"
                    + Tenths.WRITTEN + ")";

    private static final Pattern LAST_YEAR = Pattern.compile(NAME
            + "(?:(?:较|比|与|同|和)(?:上年|去年|上一年|前一年)(?:度|同期|决算|预算|支出|执行|实际|发生|数|额|总计|合计|的|为){0,40}(?:\\d[\\d.,]*万?元)?(?:相比|相较|比较|比)?，?(?:同比)?|同比)"
            + MUCH);
    private static final Pattern BUDGET = Pattern.compile(
            NAME + "(?:(?:较|比|与|同)(?:年初|全年|当年|调整|本年度?)?预算(?:数|安排|金额|额)?的?(?:\\d[\\d.,]*万?元)?(?:相比|相较)?，?)" + MUCH);
    private static final String NOT_THOSE = "(?<!各|增加|减少|新增|调入|调出|录用|招录|招聘|退休|离职)(?<![\\d.])";
    private static final String NOT_MEANT = "(?![^，。；\\d]{0,6}(?:基数|定额|限额|上限|由|从))[^，。；\\d]{0,6}";
    private static final Sought EACH = Sought.of(NOT_THOSE
            + "(\\d+)(?:辆|人次|人|名|批次|个团组)(?:公务用)?车?(?:，|[^，。；\\d]{0,4})(?:年均|平均|车均|人均|每辆|每人次|每人|单车)"
            + NOT_MEANT + "(\\d+(?:\\.\\d+)?)(万元|元)|" + NOT_THOSE
            + "(\\d+)(?<unit>辆|人次|人|名|批次|个团组|台)[^。；]{0,30}?(?:平均)?每\\k<unit>" + NOT_MEANT
            + "(\\d+(?:\\.\\d+)?)(万元|元)");
    private static final Sought AVERAGE = Sought.of("(?:平均每|人均|车均|单车|每[辆人次批家户台件])[^，。；]*，$");
    private static final List<String> BUDGETS = List.of("年初预算", "全年预算");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.isPhrase() && !passage.isForm() && passage.quantities().size() > 1) {
            each(AsLastYear.of(passage.text(), facts.year()), passage, findings);
        }
        boolean told = !passage.quantities().isEmpty() || passage.text().indexOf('成') >= 0;
        if (passage.isReason() && !passage.isForm() && told) {
            AsLastYear text = AsLastYear.of(passage.text(), facts.year());
            String name = name(passage, facts);
            lastYear(text, name, passage, facts, findings);
            budget(text, name, passage, findings);
            each(text, passage, findings);
        }
        if (passage.isStatement()) {
            facts.claims(passage).forEach(claim -> namedBudget(claim, passage, facts, findings));
        }
    }

    /** What the figure is called that the reason explains. */
    static String name(Passage passage, Facts facts) {
        String place = passage.owner();
        String item = place.chars().allMatch(Character::isDigit) ? facts.codes().functional(place) : place;
        return item + "　" + passage.area() + "　" + passage.slot();
    }

    /** Whether the words before a comparison name nothing else than the figure itself. */
    static boolean isItself(String said, String name) {
        String words = GENERAL.matcher(said).replaceAll("").replace("\"", "");
        return words.isEmpty() || words.length() >= 2 && name.contains(words);
    }

    private static void lastYear(AsLastYear text, String name, Passage passage, Facts facts, Findings findings) {
        List<Group> changes = passage.changes();
        Matcher said = LAST_YEAR.matcher(text.text());
        while (!changes.isEmpty() && said.find()) {
            boolean percent = said.group("number") == null || "%倍".contains(said.group("unit"));
            List<String> own = changes.stream()
                    .flatMap(change -> told(change, percent).stream())
                    .distinct()
                    .toList();
            boolean so = changes.stream().anyMatch(change -> is(change, said));
            if (percent && own.isEmpty() && changes.stream().allMatch(OwnChange::isFromZero)) {
                own = List.of("没有增减率：上年数为零");
            }
            if (!own.isEmpty()
                    && !so
                    && isItself(said.group("name"), name)
                    && !isOfOne(text.text(), said.start("name"))
                    && !isOfAnotherFigure(text.written(said.end()), name, passage, facts)) {
                report(text, said, "该数比上年" + String.join("、", own), passage, findings);
            }
        }
    }

    /** Whether the number is that of a figure named before, whose own change it is held against (T0101). */
    private static boolean isOfAnotherFigure(int end, String name, Passage passage, Facts facts) {
        return facts.claims(passage).stream()
                .filter(claim -> claim.quantity().end() == end && claim.subject() != null)
                .anyMatch(claim -> claim.subject().kind() == Subject.Kind.FIGURE
                        && !claim.subject().sums(Role.CHANGE).isEmpty()
                        && !isItself(claim.subject().name(), name));
    }

    private static boolean isFromZero(Group change) {
        return change.money("上年").filter(before -> before.amount().isZero()).isPresent()
                && change.money("额").filter(by -> !by.amount().isZero()).isPresent();
    }

    /** Whether what was spoken of before a clause is one of many, such as each of the cars. */
    static boolean isOfOne(String text, int clause) {
        return AVERAGE.isIn(text.substring(Letters.sentenceStart(text, clause), clause));
    }

    private static boolean is(Group change, Matcher said) {
        String way = change.words("方向").orElse("");
        boolean same = way.equals("平") || way.equals(said.group("up") == null ? "减" : "增");
        if (said.group("number") == null) {
            return same
                    && change.percent("率")
                            .filter(rate ->
                                    Tenths.of(said).mayBe(rate.rate().percent().abs()))
                            .isPresent();
        }
        boolean times = said.group("unit").equals("倍");
        BigDecimal number = times ? number(said).scaleByPowerOfTen(2) : number(said);
        if (times || said.group("unit").equals("%")) {
            return same
                    && change.percent("率")
                            .map(Percent::rate)
                            .filter(rate -> rate.mayPrintAs(number))
                            .isPresent();
        }
        return same
                && change.money("额")
                        .map(Money::amount)
                        .filter(quantity(said, number)::mayBe)
                        .isPresent();
    }

    /** What a change is, as texts say it; nothing where there is no such number. */
    private static Optional<String> told(Group change, boolean percent) {
        String way = change.words("方向").orElse("");
        if (way.equals("平")) {
            return Optional.of("没有增减");
        }
        String word = way.equals("增") ? percent ? "增长" : "增加" : percent ? "下降" : "减少";
        return percent
                ? change.percent("率").map(rate -> word + rate.rate().rounded(2).toPlainString() + "%")
                : change.money("额").map(sum -> word + sum.amount().rounded().toPlainString() + "万元");
    }

    private static void budget(AsLastYear text, String itself, Passage passage, Findings findings) {
        Optional<Amount> actual = actual(passage);
        List<Amount> budgets = BUDGETS.stream()
                .flatMap(name -> passage.section().money(name).stream())
                .map(Money::amount)
                .toList();
        Matcher said = BUDGET.matcher(text.text());
        while (actual.isPresent() && !budgets.isEmpty() && said.find()) {
            if (said.group("number") == null || !isItself(said.group("name"), itself)) {
                continue;
            }
            Quantity quantity = quantity(said, number(said));
            boolean so = budgets.stream()
                    .map(actual.get()::minus)
                    .anyMatch(over ->
                            quantity.mayBe(over.abs()) && (over.value().signum() > 0) == (said.group("up") != null));
            if (quantity.isMoney() && !so) {
                report(
                        text,
                        said,
                        "该数与预算相差 "
                                + actual.get().minus(budgets.get(0)).rounded().toPlainString() + "万元",
                        passage,
                        findings);
            }
        }
    }

    /** So many cars, people or visits at so much each make the figure. */
    private static void each(AsLastYear text, Passage passage, Findings findings) {
        Matcher said = EACH.matcher(text.text());
        while (said.find()) {
            String before = text.text().substring(Letters.sentenceStart(text.text(), said.start()), said.start());
            boolean prior = before.contains("上年") || before.contains("去年");
            Optional<Amount> sum = prior
                    ? passage.changes().stream()
                            .flatMap(change -> change.money("上年").stream())
                            .map(Money::amount)
                            .findFirst()
                    : actual(passage);
            sum.ifPresent(all -> each(all, text, said, passage, findings));
        }
    }

    private static Optional<Amount> actual(Passage passage) {
        return Stream.of("支出决算", "金额")
                .flatMap(name -> passage.section().money(name).stream())
                .map(Money::amount)
                .findFirst();
    }

    private static void each(Amount sum, AsLastYear text, Matcher said, Passage passage, Findings findings) {
        int first = said.group(1) == null ? 4 : 1;
        int sumAt = first == 1 ? 2 : 6;
        Quantity one = new Quantity(
                said.start(sumAt),
                said.end(sumAt + 1),
                new BigDecimal(said.group(sumAt)),
                said.group(sumAt + 1),
                false);
        BigDecimal number = new BigDecimal(said.group(first));
        Amount all =
                new Amount(one.wan().value().multiply(number), one.wan().slack().multiply(number));
        if (Meant.isNear(all.value(), sum.value()) && !all.mayEqual(sum)) {
            findings.report(
                    CARD,
                    passage,
                    text.written(said.start()),
                    text.written(said.end() - 1) + 1,
                    "合计 %s万元，该数是 %s万元"
                            .formatted(
                                    all.rounded().toPlainString(), sum.rounded().toPlainString()),
                    "请核对个数和均数");
        }
    }

    /** 某费 with a name that means one figure: how far it is from its budget. */
    private static void namedBudget(Claim claim, Passage passage, Facts facts, Findings findings) {
        boolean told = claim.role() == Role.CHANGE
                && claim.explicit()
                && claim.whole()
                && claim.base().contains("预算")
                && claim.subject().kind() == Subject.Kind.FIGURE;
        if (!told || claim.quantity().vague()) {
            return;
        }
        List<Amount> over = claim.subject().sums(Role.ACTUAL).stream()
                .flatMap(actual -> claim.subject().sums(Role.BUDGET).stream().map(actual::minus))
                .toList();
        if (!over.isEmpty()
                && over.stream().noneMatch(each -> claim.quantity().mayBe(each.abs()))
                && !isFromAnotherBudget(claim, facts)) {
            findings.report(
                    CARD,
                    passage,
                    claim.quantity(),
                    "%s与预算相差 %s万元"
                            .formatted(
                                    claim.subject().name(),
                                    over.get(0).rounded().toPlainString()),
                    "请核对差额");
        }
    }

    /** Whether the booklet has another budget that the figure is so far from, such as that of the year's beginning. */
    private static boolean isFromAnotherBudget(Claim claim, Facts facts) {
        BigDecimal by = claim.quantity().wan().value();
        return claim.subject().sums(Role.ACTUAL).stream()
                .map(actual ->
                        claim.down() ? actual.value().add(by) : actual.value().subtract(by))
                .map(budget -> new Quantity(0, 0, budget.setScale(2, RoundingMode.HALF_UP), "万元", false))
                .anyMatch(facts::isFigure);
    }

    private static BigDecimal number(Matcher said) {
        return new BigDecimal(said.group("number").replace(",", ""));
    }

    private static Quantity quantity(Matcher said, BigDecimal number) {
        return new Quantity(said.start("number"), said.end("unit"), number, said.group("unit"), false);
    }

    private static void report(AsLastYear text, Matcher said, String message, Passage passage, Findings findings) {
        int end = Math.min(passage.text().length(), text.written(said.end() - 1) + 1);
        int from = said.start("number") < 0 ? said.start("tenths") : said.start("number");
        findings.reportUnlessTold(CARD, passage, text.written(from), end, message, "请核对增减；说的是其中一部分的，写出是哪一部分");
    }
}
