package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0207, T0125 of a figure beside its budget: what is said to lie above or below the budget does, its causes do not all
 * point the other way, and what was cut or added is the difference.
 */
final class AgainstBudget implements Rule {
    private static final Pattern TOLD = Pattern.compile(
            "(?:^|[，。；：])(?<name>[^，。；：\\d]{0,16}?)(?:仍|也|均|都|略|稍|明显|还|实际|总体){0,40}(?<!不|未|没有)"
                    + "(?:(?<above>高于|多于|大于|超过|超出|突破|超)|(?<below>低于|少于|小于|不及))(?:了)?(?:年初|全年|调整后?|当年){0,40}的?预算(?:数|安排|金额|额)?(?=[，。；]|$)");
    private static final Pattern COMPARED = Pattern.compile(
            "(?:^|[，。；：])(?<name>[^，。；：\\d]{0,16}?)(?:比|较|与)(?:年初|全年|调整后?|当年){0,40}预算(?:数|安排|金额|额)?(?:相比|相较)?，?(?:略有|有所|明显|略|稍|大幅){0,40}"
                    + "(?:(?<above>增加|超支|增多|提高|多|高)|(?<below>减少|节约|结余|下降|降低|少|低))(?:了|一些|较多){0,40}(?=[，。；]|$)");
    private static final Pattern SAME = Pattern.compile(
            "(?:^|[，。；：])(?<name>[^，。；：\\d]{0,16}?)(?:与|同|和|跟)(?:年初|全年|调整后?|当年){0,40}预算(?:数|安排|金额|额)?(?:相比)?(?:均|都|完全|保持){0,40}(?<basically>基本|大致|大体|总体)?(?:上)?(?:保持)?(?<same>持平|一致|相同|一样|相等|相符|没有差异|无差异|没有变化|无变化)");
    private static final Sought EVEN = Sought.of("[平致同样等符差变]");
    private static final Sought CUT =
            Sought.of("(?:核减|审减|调减|结余|节余|余下|剩余|剩下|结存|节约|节省|压减|减少|少支出|核增|调增|追加|增加|超支|多支出)(?:了|资金|金额|支出|费用|经费){0,40}$");
    private static final Pattern PAYS = Pattern.compile("缴费|缴存|缴纳|发放|拨付|采购");
    private static final Pattern RISING = Pattern.compile(
            "调增|核增|新进|新招|招录|新录用|调入|上调|补发|补缴|提标|追加|增加|增多|增长|提高|扩大|上涨|较多|高于(?:年初|全年)?(?:预算|计划|概算)|超(?:过|出)?(?:了)?(?:年初|全年)?预算");
    private static final Sought ANY_RISE = Sought.of("增|涨|升|提高|新|扩|补|上调|多|追加|调入|加大|结转|调整|晋|启动|恢复|提前|超|变化|变动|归还|清算|一次性");
    private static final Pattern FALLING =
            Pattern.compile("减少|下降|降低|调减|核减|追减|扣减|调低|收回|退休|压减|节约|缩减|下调|取消|压缩|减员|低于(?:年初|全年)?(?:预算|计划|概算)");
    private static final Sought ANY_FALL = Sought.of(
            "退休|离职|调出|调离|辞职|去世|死亡|病故|推迟|延后|延期|延迟|暂缓|暂停|未|没|无|少|降|减|节|结余|结转|剩|招标|中标|审定|次年|下年|统一|慢|严|不足|不再|改由|改为|转由|划转|剥离|从紧|厉行|控制|调整|变化|变动|合并|尚|不到|低|免|据实|原因");
    /** What grows or falls without a sum that does. */
    private static final Pattern OTHER_THINGS = Pattern.compile(
            "(?:提高|增加|扩大|增强|减少|降低|压缩)[^，。；]{0,10}?(?:效率|效益|水平|质量|能力|意识|力度|管控|监管|环节|浪费|时间|收入|次数)|(?:效率|水平|质量|能力)[^，。；]{0,4}(?:提高|增加|增强)");

    private static final Pattern COMPARED_WITH = Pattern.compile("[较比与](?:上年|去年)");
    private static final Sought ANOTHER_YEAR = Sought.of("上年|去年|往年|20\\d\\d年");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            if (passage.isReason() && !passage.isForm()) {
                if (!passage.changes().isEmpty()) {
                    causes(passage, 0, findings);
                }
                own(passage, facts)
                        .filter(own -> own.actual().size() == 1 && !own.budget().isEmpty())
                        .filter(own -> own.budget().stream().noneMatch(Amount::isZero))
                        .ifPresent(own -> look(passage, own, facts, findings));
            }
        }
    }

    /** The figure a reason stands beside; of a chapter without one of its own, what it comes to. */
    private static Optional<Operand> own(Passage passage, Facts facts) {
        Optional<Operand> own = Operand.own(passage);
        return own.isEmpty() && passage.path().startsWith(Operand.OFFICIAL)
                ? Operand.of(Operand.OFFICIAL, passage, facts)
                : own;
    }

    private static void look(Passage passage, Operand own, Facts facts, Findings findings) {
        Amount actual = own.actual().get(0);
        told(TOLD, passage, own, facts, findings);
        told(COMPARED, passage, own, facts, findings);
        same(passage, own, facts, findings);
        List<Integer> signs = own.budget().stream()
                .map(budget -> actual.mayEqual(budget) ? 0 : actual.value().compareTo(budget.value()))
                .distinct()
                .toList();
        if (signs.size() == 1 && passage.changes().isEmpty()) {
            causes(passage, signs.get(0), findings);
        }
        passage.said().stream()
                .filter(said -> said.kind() == Said.Kind.MONEY && said.exact())
                .forEach(said -> cut(said, passage, own, facts, findings));
    }

    /** What is said to be above or below the budget. */
    private static void told(Pattern words, Passage passage, Operand own, Facts facts, Findings findings) {
        if (passage.text().indexOf("预算") < 0) {
            return;
        }
        Matcher said = words.matcher(passage.text());
        BigDecimal actual = own.actual().get(0).value();
        while (said.find()) {
            boolean above = said.group("above") != null;
            boolean so = own.budget().stream()
                    .anyMatch(budget ->
                            above ? actual.compareTo(budget.value()) > 0 : actual.compareTo(budget.value()) < 0);
            String name = PAYS.matcher(said.group("name")).replaceAll("");
            boolean named = said.start() == 0 || !said.group("name").isBlank();
            if (!so && named && OwnChange.isItself(name, OwnChange.name(passage, facts))) {
                int from = above ? said.start("above") : said.start("below");
                findings.reportUnlessTold(
                        Direction.WORDS,
                        passage,
                        from,
                        said.end(),
                        "决算 %s万元，预算 %s万元，原因却说“%s”"
                                .formatted(
                                        own.actual().get(0).rounded().toPlainString(),
                                        own.budget().get(0).rounded().toPlainString(),
                                        said.group(above ? "above" : "below")),
                        "请核对原因和预算、决算");
            }
        }
    }

    /** What is said to be as the budget. */
    private static void same(Passage passage, Operand own, Facts facts, Findings findings) {
        Matcher said =
                passage.text().indexOf("预算") < 0 || !EVEN.isIn(passage.text()) ? null : SAME.matcher(passage.text());
        Amount actual = own.actual().get(0);
        while (said != null && said.find()) {
            boolean basically = said.group("basically") != null;
            boolean so = own.budget().stream()
                    .anyMatch(budget ->
                            actual.mayEqual(budget) || basically && Meant.isAbout(actual.value(), budget.value()));
            if (!so && OwnChange.isItself(said.group("name"), OwnChange.name(passage, facts))) {
                findings.reportUnlessTold(
                        Direction.SAME,
                        passage,
                        said.start("same"),
                        said.end(),
                        "决算 %s万元，预算 %s万元，并不相同"
                                .formatted(
                                        actual.rounded().toPlainString(),
                                        own.budget().get(0).rounded().toPlainString()),
                        "请核对文字和预算、决算");
            }
        }
    }

    /** Causes that all point the other way: from last year where it is compared with, else from the budget. */
    private static void causes(Passage passage, int sign, Findings findings) {
        String text = COMPARED_WITH.matcher(passage.text()).replaceAll("　　　");
        List<String> ways = passage.changes().stream()
                .flatMap(change -> change.words("方向").stream())
                .distinct()
                .toList();
        boolean less = (ways.isEmpty() ? sign < 0 : ways.equals(List.of("减"))) && !ANY_FALL.isIn(text);
        boolean more = sign > 0 && ways.isEmpty() && !ANY_RISE.isIn(text) && !ANOTHER_YEAR.isIn(text);
        Matcher cause = (less ? RISING : FALLING)
                .matcher(OTHER_THINGS
                        .matcher(text)
                        .replaceAll(said -> "　".repeat(said.group().length())));
        if ((less && !ANOTHER_YEAR.isIn(text) || more) && cause.find()) {
            findings.reportUnlessTold(
                    Direction.WORDS,
                    passage,
                    cause.start(),
                    cause.end(),
                    (ways.isEmpty() ? "决算%s预算，原因却说“%s”" : "该数比上年减少，原因却说“%2$s”")
                            .formatted(less ? "小于" : "大于", cause.group()),
                    "请核对原因与增减方向");
        }
    }

    /** What was cut or added is as far as the budget is from what was spent, but for a digit. */
    private static void cut(Said said, Passage passage, Operand own, Facts facts, Findings findings) {
        String text = passage.text();
        String lead = text.substring(Letters.clauseStart(text, said.start()), said.start());
        if (!CUT.isIn(lead) || ANOTHER_YEAR.isIn(lead)) {
            return;
        }
        List<BigDecimal> apart = own.budget().stream()
                .map(budget -> own.actual().get(0).minus(budget).abs().value())
                .toList();
        boolean known = apart.stream().anyMatch(each -> said.mayBe(each, Amount.HALF_CENT))
                || passage.quantities().stream().anyMatch(each -> each.end() == said.end() && facts.isFigure(each));
        Optional<BigDecimal> meant = apart.stream()
                .filter(each -> Typo.of(said.middle(), each).isPresent())
                .findFirst();
        if (!known && meant.isPresent()) {
            findings.reportUnlessTold(
                    OwnChange.CARD,
                    passage,
                    said.start(),
                    said.end(),
                    "决算与预算相差 " + meant.get().stripTrailingZeros().toPlainString() + "万元",
                    "请核对这个数；说的是其中一部分的，写出是哪一部分");
        }
    }
}
