package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * T0325 of what is left: what the words of a form say was saved, did not come or was not spent is what lies between two
 * of its sums; its budget was not spent to the last, nor exceeded, where less was spent.
 */
final class FormBalance implements Rule {
    private static final String SUM = "(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>万元|元)(?!/)";
    private static final Sought LEFT = Sought.of("(?:^|[，。；：、（])(?:[^，。；：\\d]{0,6}?)"
            + "(?:年末|项目|资金|预算|经费|本年|全年|另|共|形成|产生){0,40}(?:结余|节余|余下|剩余|剩下|结存|尚余|仍余|余额)(?:资金|金额|预算|经费)?(?:了|为|是|共|有|约){0,40}"
            + SUM);
    private static final Sought NOT_SPENT = Sought.of(
            "(?:^|[，。；：、（])(?:(?:还|尚|仍|另|另外|其余|剩余|余下|其中)?有?(?:预算|资金|经费)?)" + SUM
                    + "(?:的?(?:资金|预算|经费))?(?:因[^，。；]{0,10})?(?:没有|尚未|暂未|未能|还未|未)(?:能)?(?:实际)?(?:到位|支出|支付|使用|执行|用完|拨付|下达|花)");
    private static final Sought ALL_SPENT = Sought.of(
            "预算(?:金额|资金|数|安排)?(?:的)?(?:\\d[\\d.,]*万?元)?(?:资金)?(?:已|均|都|已经|在年内){0,40}(?:全部|全额|如数)(?:已)?(?:支出|支付|执行|使用|用完|花完|拨付)");
    private static final Sought BEYOND = Sought.of(
            "(?<!未|没有|没|不|不得|无|避免|防止|严禁|杜绝|并未)(?:超出(?:年初|全年|项目)?预算|超过(?:年初|全年|项目)?预算|突破(?:年初|全年|项目)?预算|超预算|超支|预算不足以|预算缺口)(?!的风险|情况|现象|率|可能)");
    private static final Sought PLANNED = Sought.of("(?:计划|预计|目标|力争|确保|不得|严禁|防止|避免|如|若|一旦|上年|去年|次年|下年|今后|以后)[^，。；]*$");
    private static final Pattern ELSEWHERE = Pattern.compile(".*(?:名称|依据|目标|措施|做法|制度、措施)$|.*必要性");
    private static final Pattern ITSELF =
            Pattern.compile("(?:实际|全年|项目|资金|到位|执行|支出|支付|经费|金额|数|共|也|还|均){0,40}(?:\\d[\\d.,]*万?元)?");
    private static final Sought LESS = Sought.of(
            "(?:比|较)(?:年初|全年|项目|调整后?|本年){0,40}的?预算(?:数|金额|安排)?(?:少|多|低|高|减少|增加|节约|结余)(?:了|出|支出|支付|用|花){0,40}(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>万元|元)");
    private static final Sought PARTS = Sought.of("其中|分别|各|每|上年|去年|人均|平均|累计");
    private static final List<String> SUMS = List.of("项目预算金额", "实际到位金额", "实际执行金额", "目标申报数", "预算编制数", "年度资金总额", "资金总额");
    private static final List<String> COLUMNS = List.of("全年完成值", "实际完成值", "调整后指标值", "年度指标值", "年初指标值", "指标值");
    private static final BigDecimal CLOSE = new BigDecimal("0.00005");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isForm()
                || passage.section() == null
                || ELSEWHERE.matcher(passage.slot()).matches()) {
            return;
        }
        FormMoney planned = Forms.money(passage.section(), "项目预算金额");
        FormMoney spent = Forms.money(passage.section(), "实际执行金额");
        if (planned == null || spent == null || planned.isZero()) {
            return;
        }
        String text = passage.text();
        if (text.indexOf('元') >= 0) {
            if (text.indexOf('余') >= 0 || text.contains("结存") || text.contains("剩下")) {
                left(LEFT, passage, findings);
            }
            if (text.indexOf('未') >= 0 || text.contains("没有")) {
                left(NOT_SPENT, passage, findings);
            }
            if (text.contains("预算")) {
                lessThanBudget(passage, findings);
            }
        }
        if (text.contains("预算") || text.contains("超支")) {
            boolean less = spent.amount().value().compareTo(planned.amount().value()) < 0;
            tell(ALL_SPENT, less, planned, spent, passage, findings);
            tell(BEYOND, less || spent.amount().mayEqual(planned.amount()), planned, spent, passage, findings);
        }
    }

    private static void tell(
            Sought words, boolean wrong, FormMoney planned, FormMoney spent, Passage passage, Findings findings) {
        Matcher said = words.matcher(wrong ? passage.text() : "");
        while (said.find()) {
            String before = passage.text().substring(Letters.sentenceStart(passage.text(), said.start()), said.start());
            if (!PLANNED.isIn(before) && !before.contains("到位")) {
                findings.reportUnlessTold(
                        FormRetold.CAME,
                        passage,
                        said.start(),
                        said.end(),
                        "预算 %s万元，执行 %s万元"
                                .formatted(
                                        plain(planned.amount().value()),
                                        plain(spent.amount().value())),
                        "请核对执行金额和文字");
                return;
            }
        }
    }

    private static void left(Sought words, Passage passage, Findings findings) {
        String text = passage.text();
        Matcher said = words.matcher(text);
        while (said.find()) {
            Quantity quantity = new Quantity(
                    said.start("number"),
                    said.end("unit"),
                    new BigDecimal(said.group("number").replace(",", "")),
                    said.group("unit"),
                    false);
            int sentence = Letters.sentenceStart(text, said.start("number"));
            boolean about = said.group().contains("约");
            if (about || PARTS.isIn(text.substring(sentence, said.start("number")))) {
                continue;
            }
            List<Amount> right = apart(sums(passage, sentence, quantity));
            if (!right.isEmpty() && right.stream().noneMatch(each -> isSame(quantity, each))) {
                findings.reportUnlessTold(
                        FormRetold.CAME,
                        passage,
                        quantity.start(),
                        quantity.end(),
                        "表中预算、到位、执行金额相差 "
                                + String.join(
                                        "、",
                                        right.stream()
                                                .map(each -> plain(each.value()) + "万元")
                                                .distinct()
                                                .limit(3)
                                                .toList()),
                        "请核对文字和金额；说的是其中一部分的，写出是哪一部分");
            }
        }
    }

    /** How far from the budget what came or was spent is said to be. */
    private static void lessThanBudget(Passage passage, Findings findings) {
        FormMoney planned = Forms.money(passage.section(), "项目预算金额");
        Matcher said = LESS.matcher(planned == null || planned.isZero() ? "" : passage.text());
        while (said.find()) {
            Quantity by = new Quantity(
                    said.start("number"),
                    said.end(),
                    new BigDecimal(said.group("number").replace(",", "")),
                    said.group("unit"),
                    false);
            int clause = Letters.clauseStart(passage.text(), said.start());
            if (!ITSELF.matcher(passage.text().substring(clause, said.start())).matches()) {
                continue;
            }
            int from = Letters.sentenceStart(passage.text(), said.start());
            List<Amount> sums = new ArrayList<>();
            passage.quantities().stream()
                    .filter(each -> each.isMoney() && each.start() >= from && each.end() <= said.start())
                    .forEach(each -> sums.add(each.wan()));
            Stream.of("实际到位金额", "实际执行金额")
                    .map(name -> Forms.money(passage.section(), name))
                    .filter(money -> money != null && !money.isZero())
                    .forEach(money -> sums.add(money.amount()));
            List<Amount> apart = sums.stream()
                    .map(sum -> planned.amount().minus(sum).abs())
                    .filter(each -> !each.isZero())
                    .toList();
            boolean pairs = sums.stream()
                    .anyMatch(one -> sums.stream()
                            .anyMatch(other -> by.mayBe(one.minus(other).abs())));
            if (!apart.isEmpty() && !pairs && apart.stream().noneMatch(by::mayBe)) {
                findings.reportUnlessTold(
                        FormCompared.CARD,
                        passage,
                        said.start(),
                        said.end(),
                        "与项目预算金额相差 %s万元".formatted(plain(apart.get(0).value())),
                        "请核对文字和金额");
            }
        }
    }

    private static boolean isSame(Quantity said, Amount right) {
        BigDecimal apart = said.wan().value().subtract(right.value()).abs();
        return apart.compareTo(said.wan().slack().add(right.slack()).max(CLOSE)) <= 0;
    }

    /** The project's sums first, then those its sentence has, and those of its indicators. */
    private static List<List<Amount>> sums(Passage passage, int sentence, Quantity but) {
        Group form = passage.section();
        List<Amount> own = SUMS.stream()
                .map(name -> Forms.money(form, name))
                .filter(Objects::nonNull)
                .map(FormMoney::amount)
                .filter(sum -> !sum.isZero() || sum.slack().signum() == 0)
                .toList();
        int end = Letters.sentenceEnd(passage.text(), but.end());
        List<Amount> told = passage.quantities().stream()
                .filter(each -> each.isMoney() && each.start() >= sentence && each.end() <= end)
                .filter(each -> each.start() != but.start())
                .map(Quantity::wan)
                .toList();
        List<List<Amount>> all = new ArrayList<>(
                List.of(own, Stream.concat(own.stream(), told.stream()).toList()));
        for (Indicator indicator : passage.indicators().of("三级指标")) {
            all.add(indicator.measures(COLUMNS).stream()
                    .filter(value -> value.unit().startsWith("元"))
                    .map(value -> Amount.ofYuan(value.number()))
                    .toList());
        }
        return all;
    }

    private static List<Amount> apart(List<List<Amount>> sums) {
        List<Amount> apart = new ArrayList<>();
        for (List<Amount> group : sums) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    Amount difference = group.get(i).minus(group.get(j)).abs();
                    if (difference.value().compareTo(CLOSE) > 0) {
                        apart.add(difference);
                    }
                }
            }
        }
        return apart;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
