package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0128, T0129: sums told one after another add up to the total said behind them; so much for each of so many makes the
 * whole.
 */
final class SaidTotals implements Rule {
    static final RuleCard TOTAL = RuleCard.hint("T0128", "文字中的合计", "“甲3万元、乙5万元，两项合计8万元”：前面各项之和 = 合计", "同一句文字中的各项和合计");
    static final RuleCard EACH =
            RuleCard.hint("T0129", "文字中的均数", "“支出12万元，4辆车平均每辆3万元”：总数 ÷ 个数 = 均数", "同一句文字中的总数、个数和均数");
    private static final Sought SUMMED = Sought.of(
            "(?:([两二三四五六七八九])(?:个|项|部分|类|者|笔|处)(?:项目|经费|支出|费用)?)?(?:合计|共计|总计|总共|一共|总投资|投资总额|总额|总金额|共)(?:支出|安排|金额|投资|列支|增加|增支|多支出|减少|节约|压减|少支出|达到?|为|是|约){0,40}$");
    private static final Sought AVERAGE =
            Sought.of("(?:平均每?|每)([个辆家人项次份台户名月场批条套处笔])(?:平均)?(?:单位|项目)?(?:年)?(?:支出|费用|支付|运行费|安排)?(?:约|为|是)?$");
    private static final Pattern USES = Pattern.compile(
            "(?:(?![^\\d]*(?:其中|主要|[\\d本上去全今当前]年|年度|预算|每))[^\\d，。；（）]{2,20}\\d+(?:\\.\\d+)?万元(?:[、，和及与]+(?!其中)|。?$)){2,}");
    private static final Map<String, Integer> NUMBERS =
            Map.of("两", 2, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "七", 7, "八", 8, "九", 9);
    private static final BigDecimal ROUNDED = new BigDecimal("0.01");
    private static final String WITHIN = "，、和及与：）";
    /** Numbers that name a thing. */
    private static final Pattern ROAD = Pattern.compile("\\d+(?:、\\d+)*(?=号|线|路|国道|省道|期|栋|楼|个?标段)");

    @Override
    public List<RuleCard> cards() {
        return List.of(TOTAL, EACH);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        uses(passage, findings);
        List<Quantity> all = passage.quantities();
        for (int i = 1; i < all.size(); i++) {
            Quantity last = all.get(i);
            if (last.isMoney() && (!last.vague() || isRounded(last, passage.text()))) {
                int begins = Letters.sentenceStart(passage.text(), last.start());
                String lead =
                        passage.text().substring(Math.max(begins, all.get(i - 1).end()), last.start());
                List<Quantity> before = all.subList(0, i).stream()
                        .filter(each -> each.start() >= begins)
                        .toList();
                total(lead, before, last, passage, findings);
                average(lead, before, last, passage, findings);
            }
        }
    }

    /** Uses told one after another with all their sums: no more than the item, and not nearly as much either. */
    private static void uses(Passage passage, Findings findings) {
        if (!passage.isStatement()
                || !passage.slot().equals("用途")
                || !USES.matcher(passage.text()).matches()) {
            return;
        }
        Amount sum = sum(passage.quantities());
        passage.section()
                .money("支出决算")
                .map(Money::amount)
                .filter(all -> !all.isZero())
                .ifPresent(all -> {
                    boolean more = sum.value().compareTo(all.value()) > 0;
                    if (!sum.mayEqual(all) && (more || Meant.isAbout(sum.value(), all.value()))) {
                        findings.reportUnlessTold(
                                TOTAL,
                                passage,
                                0,
                                passage.text().length(),
                                "各项用途合计 %s万元，本项支出决算是 %s万元"
                                        .formatted(
                                                sum.rounded().toPlainString(),
                                                all.rounded().toPlainString()),
                                "请核对各项金额");
                    }
                });
    }

    /** Whether a total is told as about so much. */
    private static boolean isRounded(Quantity total, String text) {
        return total.start() > 0 && text.charAt(total.start() - 1) == '约';
    }

    private static void total(String lead, List<Quantity> before, Quantity total, Passage passage, Findings findings) {
        Matcher summed = SUMMED.matcher(lead);
        List<Quantity> sums = before.stream().filter(Quantity::isMoney).toList();
        if (!summed.find()
                || lead.contains("等")
                || lead.contains("其余")
                || lead.contains("另")
                || sums.size() < 2
                || sums.stream().anyMatch(each -> each.vague() && !isRounded(each, passage.text()))
                || sums.stream().anyMatch(each -> !each.unit().equals(total.unit()))) {
            return;
        }
        int told = summed.group(1) == null ? 0 : NUMBERS.get(summed.group(1));
        int items = told == 0 ? listed(sums, passage.text()) : told;
        if (items < 2 || items > sums.size() || told == 0 && addsUp(sums, total)) {
            return;
        }
        Amount sum = sum(sums.subList(sums.size() - items, sums.size()));
        boolean rounded = sums.stream().anyMatch(Quantity::vague)
                && sum.value().stripTrailingZeros().scale() <= 0;
        boolean same = sum.mayEqual(total.wan())
                || (total.vague() || rounded)
                        && sum.minus(total.wan())
                                        .value()
                                        .abs()
                                        .compareTo(sum.value().multiply(ROUNDED))
                                <= 0;
        if (!same
                && (told == sums.size()
                        || Meant.isAbout(sum.value(), total.wan().value()))) {
            findings.reportUnlessTold(
                    TOTAL,
                    passage,
                    total.start(),
                    total.end(),
                    "前面 %d 项合计 %s万元，相差 %s万元"
                            .formatted(
                                    items,
                                    sum.rounded().toPlainString(),
                                    total.wan().minus(sum).rounded().toPlainString()),
                    "请核对各项和合计");
        }
    }

    /** Whether the total is that of any number of sums right before it. */
    private static boolean addsUp(List<Quantity> sums, Quantity total) {
        for (int from = sums.size() - 2; from >= 0; from--) {
            if (sum(sums.subList(from, sums.size())).mayEqual(total.wan())) {
                return true;
            }
        }
        return false;
    }

    private static Amount sum(List<Quantity> sums) {
        return Amount.sum(sums.stream().map(Quantity::wan).toList());
    }

    /** How many sums stand one behind another with nothing but a name between. */
    private static int listed(List<Quantity> sums, String text) {
        int items = 1;
        for (int i = sums.size() - 1; i > 0; i--) {
            String between = text.substring(sums.get(i - 1).end(), sums.get(i).start());
            if (WITHIN.indexOf(between.charAt(0)) < 0
                    || ROAD.matcher(between).replaceAll("").chars().anyMatch(Character::isDigit)
                    || between.contains("其中")
                    || between.contains("占")) {
                return items;
            }
            items++;
        }
        return items;
    }

    private static void average(String lead, List<Quantity> before, Quantity each, Passage passage, Findings findings) {
        Matcher average = AVERAGE.matcher(lead);
        if (!average.find() || !lead.contains("平均")) {
            return;
        }
        String unit = average.group(1);
        List<Quantity> sums = before.stream().filter(Quantity::isMoney).toList();
        List<Quantity> counts = before.stream()
                .filter(count -> count.unit().equals(unit)
                        && !count.vague()
                        && count.value().signum() > 0)
                .toList();
        if (sums.size() != 1
                || counts.size() != 1
                || sums.get(0).vague()
                || passage.text()
                        .substring(Math.min(sums.get(0).end(), counts.get(0).end()), each.start())
                        .contains("其中")) {
            return;
        }
        Amount whole = sums.get(0).wan();
        Amount one = each.wan();
        Amount all = new Amount(
                one.value().multiply(counts.get(0).value()),
                one.slack().multiply(counts.get(0).value()));
        boolean about = each.vague()
                && all.minus(whole)
                                .value()
                                .abs()
                                .compareTo(Meant.rounding(each)
                                        .multiply(counts.get(0).value()))
                        <= 0;
        if (Meant.isNear(all.value(), whole.value()) && !all.mayEqual(whole) && !about) {
            findings.reportUnlessTold(
                    EACH,
                    passage,
                    each.start(),
                    each.end(),
                    "%s%s合计 %s万元，前面写 %s万元"
                            .formatted(
                                    counts.get(0).value().toPlainString(),
                                    unit,
                                    all.rounded().toPlainString(),
                                    whole.rounded().toPlainString()),
                    "请核对总数、个数和均数");
        }
    }
}
