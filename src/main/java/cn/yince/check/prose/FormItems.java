package cn.yince.check.prose;

import cn.yince.compute.form.Measure;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0329: what the words of a form say of several costs together, all paid or none used up, is so of each of them. */
final class FormItems implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0329", "逐项说的支付", "“甲、乙都已支付”“六项均有支出”的，各项指标的完成值都不是 0；“甲、乙都没有用到预算”的，各项都小于指标值", "自评表：三级指标")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final Pattern GOALS = Pattern.compile(".*(?:目标|数量|效果|名称|依据)$");
    private static final String ALL = "(?:均|都|全部|全额|足额)(?:已经?|有|按[^，。；\\d]{1,5}|得到|如期|及时|实际|全部|全额|足额){0,3}";
    private static final String PAID = "(?:支付|支出|付清|付讫|付出|发放|结清|兑付|用完|拨付|列支)";
    private static final Sought ALL_PAID = Sought.of(ALL + PAID);
    private static final Sought NONE_USED_UP = Sought.of(
            "(?:均|都|全)(?:没有|没|未|尚未)能?(?<how>用到|达到|用完|用满|完成|花完|执行完|突破|超过|超出)了?(?:年初|全年|项目)?(?:的)?(?:预算|计划|指标|标准)");
    private static final Sought NONE_PAID =
            Sought.of("(?:均|都|全部)(?:没有|没|未|尚未)(?:发生|支出|支付|动用|列支|开支|使用)(?![^，。；]{0,4}(?:预算|超|完))");
    private static final Sought NOT_SO = Sought.of("除|没有|未|尚|不|拟|计划|应当|需|将|其余|其他(?!\\p{IsHan}{2,8}(?:费|支出))");
    private static final Sought COUNT = Sought.of("(?<![\\d.第])([两二三四五六七八九十]|\\d{1,2})项(?:费用|支出|开支|成本|经费)?$");
    private static final Pattern BEHIND =
            Pattern.compile("(?:实际)?(?:支出|支付|使用|列支|执行|为|是|共|了|只有?){0,3}(\\d[\\d,]{0,14}(?:\\.\\d{1,6})?)(万元|元)");
    private static final Pattern NOTHING = Pattern.compile("^(?:尚未|未|没有).{0,12}$");
    private static final int SHORTEST = 3;

    private static final List<String> TARGETS = List.of("调整后指标值", "年度指标值", "年初指标值");
    private static final List<String> REACHED = List.of("全年完成值", "实际完成值");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    /** A cost: its name, what it was to be and what it was, in 元; -1 for neither. */
    private record Cost(String name, BigDecimal target, BigDecimal reached) {
        boolean isNothing() {
            return reached.signum() == 0;
        }
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.formTexts()) {
            boolean looked = Letters.hasAny(passage.text(), "均都全足")
                    && !GOALS.matcher(passage.slot()).matches();
            if (looked) {
                look(passage, findings);
            }
        }
    }

    private static void look(Passage passage, Findings findings) {
        String text = passage.text();
        Matcher paid = ALL_PAID.matcher(text);
        Matcher usedUp = NONE_USED_UP.matcher(text);
        Matcher nonePaid = NONE_PAID.matcher(text);
        List<Cost> costs = null;
        while (paid.find()) {
            costs = costs == null ? costs(passage.indicators()) : costs;
            allPaid(paid, costs, passage, findings);
        }
        while (usedUp.find()) {
            costs = costs == null ? costs(passage.indicators()) : costs;
            noneUsedUp(usedUp, costs, passage, findings);
        }
        while (nonePaid.find()) {
            costs = costs == null ? costs(passage.indicators()) : costs;
            nonePaid(nonePaid, costs, passage, findings);
        }
    }

    private static List<Cost> costs(Indicators indicators) {
        List<Cost> costs = new ArrayList<>();
        for (Indicator each : indicators.of("三级指标")) {
            String name = sameName(each.name());
            Optional<Measure> target = each.first(TARGETS);
            Optional<BigDecimal> reached = reached(each);
            boolean money = target.filter(sum -> sum.unit().equals("元")).isPresent();
            if (name.length() >= SHORTEST && money && reached.isPresent()) {
                costs.add(new Cost(name, target.get().number(), reached.get()));
            }
        }
        return costs;
    }

    private static Optional<BigDecimal> reached(Indicator indicator) {
        Optional<Measure> value = indicator.first(REACHED);
        boolean nothing = REACHED.stream()
                .flatMap(column -> indicator.words(column).stream())
                .anyMatch(words -> NOTHING.matcher(words.strip()).matches());
        return nothing ? Optional.of(BigDecimal.ZERO) : value.map(Measure::number);
    }

    private static String sameName(String name) {
        return name.replace('它', '他').replace(" ", "");
    }

    /** 甲、乙全部支付: nothing was paid of one of them; 六项均已支付: nothing of one of the six. */
    private static void allPaid(Matcher paid, List<Cost> costs, Passage passage, Findings findings) {
        String text = passage.text();
        int from = listStart(text, paid.start());
        String lead = sameName(text.substring(from, paid.start()));
        if (NOT_SO.isIn(lead)) {
            return;
        }
        Optional<Cost> named = costs.stream()
                .filter(each -> each.isNothing() && lead.contains(each.name()))
                .findFirst();
        Matcher count = COUNT.matcher(lead);
        Optional<Cost> counted = count.find()
                        && Numerals.of(count.group(1))
                                .filter(number -> number.intValue() == costs.size())
                                .isPresent()
                ? costs.stream().filter(Cost::isNothing).findFirst()
                : Optional.empty();
        named.or(() -> counted)
                .ifPresent(each -> findings.reportUnlessTold(
                        CARD, passage, from, paid.end(), "指标“%s”的完成值是 0".formatted(each.name()), "没有支付的请除开写，或核对完成值"));
    }

    /** 甲支出a、乙支出b，都没有用到预算: one came to its target. */
    private static void noneUsedUp(Matcher said, List<Cost> costs, Passage passage, Findings findings) {
        String text = passage.text();
        int from = Letters.sentenceStart(text, said.start());
        String lead = sameName(text.substring(from, said.start()));
        boolean over = said.group("how").startsWith("超") || said.group("how").equals("突破");
        for (Cost each : costs) {
            int at = lead.indexOf(each.name());
            if (at < 0 || each.target().signum() <= 0) {
                continue;
            }
            Matcher told = BEHIND.matcher(lead).region(at + each.name().length(), lead.length());
            BigDecimal spent = told.lookingAt() ? yuan(told) : each.reached();
            int more = spent.compareTo(each.target());
            if (over ? more > 0 : more >= 0) {
                findings.report(
                        CARD,
                        passage,
                        from + at,
                        said.end(),
                        "“%s” %s元，指标值是 %s元".formatted(each.name(), plain(spent), plain(each.target())),
                        "这一项不是这样，请核对");
            }
        }
    }

    private static void nonePaid(Matcher said, List<Cost> costs, Passage passage, Findings findings) {
        String text = passage.text();
        int from = listStart(text, said.start());
        String lead = sameName(text.substring(from, said.start()));
        costs.stream()
                .filter(each -> each.reached().signum() > 0 && lead.contains(each.name()) && !lead.contains("除"))
                .findFirst()
                .ifPresent(each -> findings.reportUnlessTold(
                        CARD,
                        passage,
                        from,
                        said.end(),
                        "指标“%s”的完成值是 %s元".formatted(each.name(), plain(each.reached())),
                        "请核对文字和完成值"));
    }

    /** Where the clause begins of which the items of a list are parts. */
    private static int listStart(String text, int at) {
        int from = at;
        while (from > 0 && "，。；：！？\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private static BigDecimal yuan(Matcher told) {
        BigDecimal number = new BigDecimal(told.group(1).replace(",", ""));
        return told.group(2).equals("万元") ? number.movePointRight(4) : number;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
