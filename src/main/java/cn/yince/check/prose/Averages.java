package cn.yince.check.prose;

import cn.yince.check.prose.naming.Counted;
import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Figure.Money;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * T0129 of what stands beside a text: so much for each of so many makes the figure or the money of the project, in
 * whatever order they are told.
 */
final class Averages implements Rule {
    private static final Sought EACH = Sought.of(
            "(?:(?<months>(?:平均)?每月(?:平均)?|月均)|(?<people>人均|每人次?(?:平均)?)|(?<cars>车均|单车|每辆车?(?:平均)?)|平均每(?<unit>批次|场次|个|家|户|台|次|场|条|份|件|名|人|辆|期|笔|张|项)|每(?<also>批次|场次|家|户|台|场|份|件|期)(?:平均|约)?)(?:公务用车|单位|企业|团组|费用|支出|支付|花费|运行费|经费|金额|为|是|约){0,40}$");
    private static final Sought NOT_MEANT = Sought.of("基数|定额|限额|上限|标准|最高|不超过|由|从|单价|增加|减少");
    private static final Sought ONE_OF = Sought.of("每[人名位个家户条台辆次期]|人均|户均|车均|标准|工资");
    private static final Sought PAST = Sought.of("上年|去年|往年|次年|下年|新增|新购|增加|减少|各|租|更新|报废|编制|核定|其中");
    private static final Sought IN_WORDS = Sought.of("(?<![第几数十百两一各])([一两二三四五六七八九十]{1,3})(辆|人次|批次|人|名|家|台|个|户|场|件|次)");
    private static final List<String> PEOPLE = List.of("人次", "人", "名");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            boolean looked = passage.section() != null
                    && !passage.quantities().isEmpty()
                    && (passage.isForm() || passage.isReason() || passage.isPhrase());
            if (looked) {
                passage.quantities().stream()
                        .filter(each -> each.isMoney() && !isTotal(each, passage.text()))
                        .forEach(each -> look(each, passage, facts, findings));
            }
        }
    }

    private static boolean isTotal(Quantity each, String text) {
        return each.start() == 0 || text.charAt(each.start() - 1) == '共';
    }

    private static void look(Quantity one, Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        int from = Letters.sentenceStart(text, one.start());
        String clause = text.substring(Letters.clauseStart(text, one.start()), one.start());
        Matcher each = EACH.matcher(clause);
        if (!each.find() || NOT_MEANT.isIn(clause)) {
            return;
        }
        int end = Letters.sentenceEnd(text, one.end());
        List<Quantity> counts = passage.quantities().stream()
                .filter(count -> count.start() >= from && count.end() <= end && isCount(each, count.unit()))
                .filter(count -> count.start() == 0 || text.charAt(count.start() - 1) != '各')
                .filter(count -> !count.vague() && count.value().signum() > 0)
                .toList();
        counts = counts.isEmpty() ? counted(each, text.substring(from, end), passage, facts) : counts;
        if (each.group("months") != null) {
            if (ONE_OF.isIn(text.substring(from, end))) {
                return;
            }
            Quantity year = new Quantity(one.start(), one.start(), BigDecimal.valueOf(12), "个月", false);
            compare(one, year, text.substring(from, end), passage, facts, findings);
        } else if (counts.size() == 1) {
            compare(one, counts.get(0), text.substring(from, end), passage, facts, findings);
        }
    }

    /** How many are told in words, or, where none are, how many the booklet has. */
    private static List<Quantity> counted(Matcher each, String sentence, Passage passage, Facts facts) {
        List<Quantity> told = new ArrayList<>();
        Matcher words = IN_WORDS.matcher(sentence);
        while (words.find()) {
            if (isCount(each, words.group(2))) {
                Numerals.of(words.group(1))
                        .ifPresent(number -> told.add(new Quantity(0, 0, number, words.group(2), false)));
            }
        }
        if (!told.isEmpty() || passage.isForm() || PAST.isIn(sentence)) {
            return told;
        }
        Optional<Group> official = facts.chapters().section(Counted.OFFICIAL).flatMap(facts::section);
        String path = passage.path();
        List<String> names = each.group("cars") != null || "辆".equals(each.group("unit"))
                ? List.of("保有量")
                : path.contains("国内") || path.contains("接待")
                        ? each.group("people") != null ? List.of("人次", "接待人次") : List.of("批次", "接待批次")
                        : path.contains("出国")
                                ? each.group("people") != null ? List.of("人次") : List.of("团组")
                                : List.of();
        Optional<Group> own =
                path.contains("接待") && passage.section().count("批次").isPresent()
                        ? Optional.of(passage.section())
                        : official;
        boolean fits = path.contains("车") || path.contains("接待") || path.contains("出国");
        names.stream()
                .flatMap(name -> own.flatMap(group -> group.count(name)).stream())
                .filter(count -> fits && count.number() > 0)
                .findFirst()
                .ifPresent(count -> told.add(new Quantity(
                        0, 0, BigDecimal.valueOf(count.number()), each.group("people") == null ? "辆" : "人次", false)));
        return told;
    }

    private static boolean isCount(Matcher each, String unit) {
        if (each.group("people") != null) {
            return PEOPLE.contains(unit);
        } else if (each.group("cars") != null) {
            return unit.equals("辆");
        }
        String plain = unit.startsWith("万") && unit.length() == 2 ? unit.substring(1) : unit;
        return plain.equals(each.group("unit") == null ? each.group("also") : each.group("unit"));
    }

    private static void compare(
            Quantity one, Quantity count, String sentence, Passage passage, Facts facts, Findings findings) {
        BigDecimal about = one.vague() || sentence.contains("约") ? new BigDecimal("0.01") : BigDecimal.ZERO;
        BigDecimal times = count.unit().startsWith("万") ? count.value().movePointRight(4) : count.value();
        Amount all =
                new Amount(one.wan().value().multiply(times), one.wan().slack().multiply(times));
        List<Amount> sums = sums(one, sentence, passage);
        boolean so = Stream.concat(sums.stream(), named(sentence, facts).stream())
                .anyMatch(sum -> all.mayEqual(sum)
                        || all.minus(sum).value().abs().compareTo(sum.value().multiply(about)) <= 0);
        long told = passage.quantities().stream().filter(Quantity::isMoney).count();
        boolean sure = !passage.isForm() && !count.unit().equals("个月") || told == 2 && sentence.contains("全年");
        sums.stream()
                .filter(sum -> !so && sum.value().signum() > 0 && isLikely(one, times, all, sum, sure))
                .findFirst()
                .ifPresent(sum -> findings.reportUnlessTold(
                        SaidTotals.EACH,
                        passage,
                        one.start(),
                        one.end(),
                        "%s%s合计 %s万元，这里的总数是 %s万元"
                                .formatted(
                                        count.value().toPlainString(),
                                        count.unit(),
                                        all.rounded().toPlainString(),
                                        sum.rounded().toPlainString()),
                        "请核对个数和均数"));
    }

    /**
     * Whether the whole is meant: beside a figure where both are of one size, in a form where digits changed places.
     */
    private static boolean isLikely(Quantity one, BigDecimal count, Amount all, Amount sum, boolean sure) {
        BigDecimal right = sum.value().divide(count, MathContext.DECIMAL64);
        BigDecimal said = one.wan().value();
        BigDecimal rounded = right.setScale(Math.max(said.scale(), 0), RoundingMode.HALF_UP);
        return sure
                ? Meant.isNear(all.value(), sum.value())
                : Typo.of(said, rounded).isPresent() || one.value().precision() > 2 && Meant.isTenfold(said, right);
    }

    private static List<Amount> sums(Quantity one, String sentence, Passage passage) {
        List<Amount> sums = new ArrayList<>();
        int from = Letters.sentenceStart(passage.text(), one.start());
        passage.quantities().stream()
                .filter(each -> each != one && each.isMoney() && each.start() >= from)
                .filter(each -> each.end() <= from + sentence.length())
                .forEach(each -> sums.add(each.wan()));
        if (passage.isForm()) {
            for (String name : List.of("实际执行金额", "项目预算金额", "年度资金总额", "资金总额")) {
                passage.section().formMoney(name).map(FormMoney::amount).ifPresent(sums::add);
            }
        } else if (isOfLastYear(sentence.substring(0, one.start() - from))) {
            passage.changes()
                    .forEach(change -> change.money("上年").map(Money::amount).ifPresent(sums::add));
        } else {
            Operand.own(passage).ifPresent(own -> sums.addAll(own.actual()));
        }
        return sums;
    }

    /** Sums of what else the sentence names. */
    private static List<Amount> named(String sentence, Facts facts) {
        List<Amount> sums = new ArrayList<>();
        for (int end = sentence.length(); end > 1; end--) {
            Subject subject = facts.subjects().endingAt(sentence, 0, end);
            if (subject != null) {
                sums.addAll(subject.sums(Role.ACTUAL));
            }
        }
        return sums;
    }

    /** Whether last year was spoken of last. */
    private static boolean isOfLastYear(String before) {
        int last = Math.max(before.lastIndexOf("上年"), before.lastIndexOf("去年"));
        int now = Math.max(before.lastIndexOf("本年"), Math.max(before.lastIndexOf("今年"), before.lastIndexOf("当年")));
        return last > now;
    }
}
