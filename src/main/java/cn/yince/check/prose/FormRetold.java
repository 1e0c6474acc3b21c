package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Group;
import cn.yince.compute.form.Measure;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T0324, T0325: a number in the words of a form that no other place of the form has, but that is one digit away from
 * one of its numbers; and how much of the money is said to have come.
 */
final class FormRetold implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0324", "表内文字复述的数", "自评表、申报表的文字里的数量、金额不是指标或项目金额错了一位、写颠倒或点错了小数点", "自评表、申报表：三级指标、项目金额")
            .needing(Need.EVALUATIONS, Need.TARGETS);
    static final RuleCard CAME = RuleCard.hint(
                    "T0325", "文字中的到位、执行", "说资金全部到位、到位率 = 到位金额 ÷ 预算金额；说资金全部支出的，执行 = 到位", "自评表：预算、到位、执行金额")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final Pattern DONE = Pattern.compile("实际完成情况|自评结论.*|.*产出情况|项目实施和预算执行情况");
    private static final Sought ANOTHER = Sought.of(
            "计划|预计|目标|年度指标|指标值|拟|年初|其中|人均|平均|每|日均|累计|上年|去年|往年|20\\d\\d年|原|剩|差|少|多|比|较|增加|减少|另|其余|单笔|最大|由|从|近|约|余|以上|不足|超过?|预算|合同|标准|价|达到|[上下]半年|季度|\\d月|[上中下]旬|期间|年末|年底|中途");
    private static final Sought CAME_RATE =
            Sought.of("到位率(?:为|是|达到?)?(\\d+(?:\\.\\d+)?)%|(?:资金|预算)(?:已|均|都){0,40}(?:全部|全额|足额|100%|及时足额)到位");
    private static final Sought ALL_SPENT = Sought.of(
            "(?<!到位|采购|合同|劳务|补贴|工资)(?:项目|预算|年度|全部)(?:资金|经费)(?:已|均|都){0,40}(?:全部|全额|100%)(?:支出|支付|执行|使用)(?:完毕|到位|完)?");
    private static final int SCALE = 4;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD, CAME);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Map<Group, Set<String>> goals = new IdentityHashMap<>();
        for (Passage passage : facts.formTexts()) {
            boolean isGoal = !DONE.matcher(passage.slot()).matches();
            if (isGoal && !passage.quantities().isEmpty()) {
                FormNumbers.add(passage.text(), goals.computeIfAbsent(passage.section(), form -> new HashSet<>()));
            }
        }
        for (Passage passage : facts.formTexts()) {
            if (!Forms.isName(passage.slot())) {
                numbers(passage, goals.getOrDefault(passage.section(), Set.of()), findings);
                came(passage, findings);
            }
        }
    }

    private static void numbers(Passage passage, Set<String> goals, Findings findings) {
        Matcher counted = passage.quantities().isEmpty() ? null : FormNumbers.COUNTED.matcher(passage.text());
        while (counted != null && counted.find()) {
            look(counted, goals, passage, findings);
        }
    }

    private static void look(Matcher counted, Set<String> goals, Passage passage, Findings findings) {
        Measure said =
                Measure.of(counted.group("number") + counted.group("unit")).orElse(null);
        if (said == null || said.number().signum() == 0 || FormNumbers.isPart(passage.text(), counted, said)) {
            return;
        }
        List<FormNumbers.Known> alike = passage.indicators().numbers().stream()
                .filter(each -> isOneKind(each.value(), said))
                .toList();
        BigDecimal step = step(counted);
        boolean so = alike.stream()
                        .anyMatch(each -> each.value()
                                        .number()
                                        .subtract(said.number())
                                        .abs()
                                        .compareTo(step)
                                < 0)
                || isSumOf(alike, said.number());
        boolean goal = !DONE.matcher(passage.slot()).matches();
        if (so && !goal) {
            target(alike, said, counted, passage, findings);
        }
        if (so || !goal && isTyped(counted.group("number") + counted.group("unit"), goals, passage)) {
            return;
        }
        boolean price = FormNumbers.isOfEach(passage.text(), counted.start());
        Optional<FormNumbers.Known> meant = alike.stream()
                .filter(each -> !(price && each.indicator().isEmpty()) && FormNumbers.isTypo(said, each.value(), step)
                        || FormNumbers.isOfScale(counted, each.value(), passage.text())
                        || !price && FormNumbers.isOfSize(counted, said, each, passage.text()))
                .findFirst();
        if (meant.isEmpty() && !goal) {
            meant = only(alike, said, counted, passage);
        }
        meant.ifPresent(each -> findings.reportUnlessTold(
                CARD,
                passage,
                counted.start("number"),
                counted.end(),
                each.what() + "是 " + each.shown(),
                "请核对文字和表中的数，两处说的不是一回事就不必管"));
    }

    private static boolean isTyped(String number, Set<String> goals, Passage passage) {
        return goals.contains(number) || passage.indicators().typed().contains(number);
    }

    /** Half of what the last digit written counts. */
    private static BigDecimal step(Matcher counted) {
        String number = counted.group("number").replace(",", "");
        int decimals = number.indexOf('.') < 0 ? 0 : number.length() - number.indexOf('.') - 1;
        int power = counted.group("unit").startsWith("万")
                ? SCALE
                : counted.group("unit").startsWith("亿") ? 2 * SCALE : 0;
        return BigDecimal.ONE.scaleByPowerOfTen(power - decimals);
    }

    private static boolean isOneKind(Measure value, Measure said) {
        return value.unit().equals("元") ? said.unit().equals("元") : !said.unit().equals("元") && value.isLike(said);
    }

    /** Whether it is what two or all of the numbers come to. */
    private static boolean isSumOf(List<FormNumbers.Known> alike, BigDecimal said) {
        List<BigDecimal> numbers = alike.stream()
                .filter(each -> !each.indicator().isEmpty())
                .map(each -> each.value().number())
                .distinct()
                .toList();
        BigDecimal all = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.compareTo(said) == 0
                || numbers.stream()
                        .anyMatch(one -> numbers.stream()
                                .anyMatch(other -> one.add(other).compareTo(said) == 0
                                        || one.subtract(other).abs().compareTo(said) == 0));
    }

    /** The target of the only indicator of such a kind told as what was done, where less was. */
    private static void target(
            List<FormNumbers.Known> alike, Measure said, Matcher counted, Passage passage, Findings findings) {
        String text = passage.text();
        List<FormNumbers.Known> near = near(alike, said);
        Optional<FormNumbers.Known> reached =
                near.stream().filter(FormNumbers.Known::reached).findFirst();
        boolean done = reached.isPresent()
                && reached.get().value().bound() == Measure.Bound.PLAIN
                && !FormNumbers.isToldToo(text, counted, reached.get().value())
                && reached.get().value().number().compareTo(said.number()) < 0
                && near.stream().anyMatch(each -> isTarget(each, said));
        String sentence = text.substring(Letters.sentenceStart(text, counted.start()), counted.end());
        if (done && isOne(near) && !isFew(said) && !ANOTHER.isIn(sentence)) {
            findings.reportUnlessTold(
                    CARD,
                    passage,
                    counted.start("number"),
                    counted.end(),
                    reached.get().what() + "是 " + reached.get().shown(),
                    "请核对文字和完成值；说的是目标的，写明“目标”");
        }
    }

    private static boolean isTarget(FormNumbers.Known each, Measure said) {
        return !each.reached()
                && each.value().bound() != Measure.Bound.ABOUT
                && each.value().number().compareTo(said.number()) == 0;
    }

    /** Indicators with a number of about that size. */
    private static List<FormNumbers.Known> near(List<FormNumbers.Known> alike, Measure said) {
        return alike.stream()
                .filter(each -> !each.indicator().isEmpty())
                .filter(each -> Meant.isNear(each.value().number(), said.number()))
                .toList();
    }

    private static boolean isOne(List<FormNumbers.Known> indicators) {
        return indicators.stream().map(FormNumbers.Known::indicator).distinct().count() == 1;
    }

    /** The form's only indicator of such a kind, where what was done is told and another number about as large. */
    private static Optional<FormNumbers.Known> only(
            List<FormNumbers.Known> alike, Measure said, Matcher counted, Passage passage) {
        String text = passage.text();
        List<FormNumbers.Known> indicators = near(alike, said);
        String around =
                text.substring(Letters.clauseStart(text, counted.start()), Math.min(text.length(), counted.end() + 2));
        boolean told = indicators.stream()
                .anyMatch(each ->
                        text.contains(each.value().number().stripTrailingZeros().toPlainString()));
        boolean big = said.unit().equals("元")
                && said.number().precision() - said.number().scale() < 2 * SCALE;
        boolean listed = FormNumbers.COUNTED
                .matcher(text.substring(Letters.sentenceStart(text, counted.start()), counted.start("number")))
                .results()
                .anyMatch(other -> other.group(2).equals(counted.group("unit")));
        if (listed || !isOne(indicators) || told || big || ANOTHER.isIn(around) || isFew(said)) {
            return Optional.empty();
        }
        boolean least = indicators.stream()
                .anyMatch(each -> each.value().bound() == Measure.Bound.LEAST
                                && said.number().compareTo(each.value().number()) > 0
                        || each.value().bound() == Measure.Bound.MOST
                                && said.number().compareTo(each.value().number()) < 0);
        boolean reached = indicators.stream()
                .anyMatch(each -> each.reached() && each.value().bound() == Measure.Bound.PLAIN);
        return least && !reached
                ? Optional.empty()
                : indicators.stream()
                        .filter(each -> Meant.isAbout(each.value().number(), said.number()))
                        .findFirst();
    }

    private static boolean isFew(Measure said) {
        return said.number().compareTo(BigDecimal.TEN) < 0;
    }

    /** Money said to have come, or to be spent, to the last. */
    private static void came(Passage passage, Findings findings) {
        if (passage.text().indexOf("资金") < 0 && passage.text().indexOf("到位") < 0) {
            return;
        }
        FormMoney planned = Forms.money(passage.section(), "项目预算金额");
        FormMoney came = Forms.money(passage.section(), "实际到位金额");
        FormMoney spent = Forms.money(passage.section(), "实际执行金额");
        if (!DONE.matcher(passage.slot()).matches() || planned == null || planned.isZero()) {
            return;
        }
        Matcher rate = CAME_RATE.matcher(passage.text());
        if (came != null && rate.find()) {
            Rate right = Rate.of(came.amount(), planned.amount());
            BigDecimal said = rate.group(1) == null ? BigDecimal.valueOf(100) : new BigDecimal(rate.group(1));
            if (!right.mayPrintAs(said)) {
                findings.reportUnlessTold(
                        CAME,
                        passage,
                        rate.start(),
                        rate.end(),
                        "预算 %s万元，到位 %s万元，到位率 %s%%".formatted(plain(planned), plain(came), right.rounded(2)),
                        "请核对到位金额和文字");
            }
        }
        Matcher all = ALL_SPENT.matcher(passage.text());
        boolean less = spent != null
                && Stream.of(came, planned)
                        .filter(money -> money != null && !money.isZero())
                        .allMatch(money ->
                                spent.amount().value().compareTo(money.amount().value()) < 0);
        if (less && all.find()) {
            findings.reportUnlessTold(
                    CAME,
                    passage,
                    all.start(),
                    all.end(),
                    "预算 %s万元，执行 %s万元".formatted(plain(planned), plain(spent)),
                    "请核对执行金额和文字");
        }
    }

    private static String plain(FormMoney money) {
        return money.amount().value().stripTrailingZeros().toPlainString();
    }
}
