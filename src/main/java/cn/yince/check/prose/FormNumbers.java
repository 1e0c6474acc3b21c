package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Group;
import cn.yince.compute.form.Measure;
import cn.yince.unit.codes.SameName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers of a project's form: its money and its indicators; and those its texts have. */
final class FormNumbers {
    /** So many of something, or so much money. */
    static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d.\\-~—×*/≥≤])(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>(?:[万亿])?(?:人次|批次|场次|家次|课时|台套|平方米|公里|元|[个家名人位次场期条台套辆件份本册张户处栋项笔吨亩块把组篇路天科]))(?![\\d/×*])");

    private static final List<String> COLUMNS = List.of("全年完成值", "实际完成值", "调整后指标值", "年度指标值", "年初指标值", "指标值");
    private static final List<String> PLANS = List.of("年度", "三级指标", "实施期");
    private static final List<String> SUMS = List.of("项目预算金额", "实际到位金额", "实际执行金额", "目标申报数", "预算编制数", "年度资金总额", "资金总额");
    private static final String REACHED = "完成值";
    private static final Sought TOTAL = Sought.of("(?:共|共计|合计|总计|一共|总共)$");
    private static final Sought EACH = Sought.of("[每均]|单价|标准|上限|限额|封顶|最高|最多|不超过|补贴|补助|按|其中|罚|奖");
    /** All the money of the year. */
    private static final Sought ALL =
            Sought.of("(?:本年度?|全年|年度|本项目|项目)[^，。；\\d]{0,14}(?:共|共计|合计|总计|安排|资金|预算|需要?|经费)[^，。；\\d]{0,4}$");

    private static final String SEPARATORS = "，。；：、！？（）\n";
    private static final int SCALE = 4;
    private static final List<Integer> POWERS = List.of(0, SCALE, 2 * SCALE);

    /**
     * A number of the form.
     *
     * @param what as a message says it
     * @param value money in 元
     * @param indicator the name of its indicator; empty for the project's money
     * @param reached whether it is what was reached
     */
    record Known(String what, Measure value, String indicator, boolean reached) {
        String shown() {
            String unit = value.unit();
            BigDecimal number = value.number();
            boolean wan = unit.equals("元") && number.precision() - number.scale() > SCALE;
            return (wan ? number.movePointLeft(SCALE) : number)
                            .stripTrailingZeros()
                            .toPlainString()
                    + (wan ? "万元" : unit);
        }
    }

    private FormNumbers() {}

    /** Everything a number of a text may be. */
    static List<Known> of(Group form, Indicators indicators) {
        List<Known> known = new ArrayList<>(money(form));
        for (String plan : PLANS) {
            for (Indicator indicator : indicators.of(plan)) {
                String name = indicator.name();
                String unit = indicator.measures(COLUMNS).stream()
                        .map(Measure::unit)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse("");
                for (String column : COLUMNS) {
                    indicator
                            .measure(column)
                            .map(value ->
                                    value.unit().isEmpty() ? new Measure(value.bound(), value.number(), unit) : value)
                            .filter(value -> !value.unit().isEmpty())
                            .ifPresent(value -> known.add(
                                    new Known("指标“" + name + "”的" + column, value, name, column.endsWith(REACHED))));
                }
            }
        }
        return known;
    }

    private static List<Known> money(Group form) {
        List<Known> money = new ArrayList<>();
        List<String> names =
                SUMS.stream().filter(name -> form.formMoney(name).isPresent()).toList();
        for (String name : names) {
            money.add(new Known("该项目的" + name, yuan(sum(form, name)), "", false));
        }
        for (String more : names) {
            for (String less : names) {
                BigDecimal apart = sum(form, more).subtract(sum(form, less));
                if (apart.signum() > 0) {
                    money.add(new Known("该项目" + more + "与" + less + "之差", yuan(apart), "", false));
                }
            }
        }
        return money;
    }

    private static BigDecimal sum(Group form, String name) {
        return form.formMoney(name).map(FormMoney::amount).orElseThrow().value();
    }

    private static Measure yuan(BigDecimal wan) {
        return new Measure(Measure.Bound.PLAIN, wan.movePointRight(SCALE), "元");
    }

    /** The numbers with their units in the indicators as typed, ranges and words among them. */
    static Set<String> typed(Indicators indicators) {
        Set<String> typed = new HashSet<>();
        for (String plan : PLANS) {
            for (Indicator indicator : indicators.of(plan)) {
                Stream.concat(Stream.of("指标", "偏差原因", "原因"), COLUMNS.stream())
                        .flatMap(column -> indicator.words(column).stream())
                        .forEach(text -> add(SameName.of(text), typed));
            }
        }
        return typed;
    }

    /** Adds the numbers with their units that a text has. */
    static void add(String text, Set<String> numbers) {
        Matcher counted = Letters.hasDigit(text) ? COUNTED.matcher(text) : null;
        while (counted != null && counted.find()) {
            numbers.add(counted.group("number") + counted.group("unit"));
        }
    }

    /** Whether the sentence goes on with other parts and what they come to. */
    static boolean isPart(String text, Matcher counted, Measure said) {
        if (text.indexOf('共', counted.end()) < 0 && text.indexOf('计', counted.end()) < 0) {
            return false;
        }
        int end = Letters.sentenceEnd(text, counted.end());
        Matcher next = COUNTED.matcher(text).region(Letters.sentenceStart(text, counted.start()), end);
        BigDecimal sum = BigDecimal.ZERO;
        while (next.find()) {
            Measure other =
                    Measure.of(next.group("number") + next.group("unit")).orElse(null);
            if (other != null && other.unit().equals(said.unit())) {
                boolean total = TOTAL.isIn(text.substring(0, next.start("number")));
                if (total && next.start() > counted.start() && sum.compareTo(other.number()) == 0) {
                    return true;
                }
                sum = sum.add(other.number());
            }
        }
        return false;
    }

    /** The same digits in 万 of what the indicator has one by one, or the other way round. */
    static boolean isOfScale(Matcher counted, Measure value, String text) {
        String digits = counted.group("number").replace(",", "");
        boolean rate = counted.group("unit").equals("万元") && value.unit().startsWith("元/");
        return isOtherMoney(counted, value, text)
                || (rate || digits.length() > 2 && !counted.group("unit").endsWith("元"))
                        && counted.group("unit").startsWith("万")
                        && new BigDecimal(digits).compareTo(value.number()) == 0;
    }

    /**
     * Two digits of money that are a number of the form but for its size, in a sentence about that: what the indicator
     * is called, or all the year's money.
     */
    static boolean isOfSize(Matcher counted, Measure said, Known known, String text) {
        BigDecimal digits = said.number().stripTrailingZeros();
        boolean sized = said.unit().equals("元")
                && digits.precision() == 2
                && counted.group("unit").length() == 2
                && digits.unscaledValue()
                        .equals(known.value().number().stripTrailingZeros().unscaledValue());
        if (!sized) {
            return false;
        }
        String sentence =
                text.substring(Letters.sentenceStart(text, counted.start()), Letters.sentenceEnd(text, counted.end()));
        String clause = text.substring(Letters.clauseStart(text, counted.start()), counted.start());
        return known.indicator().isEmpty()
                ? ALL.isIn(clause)
                : CountedIndicator.of(known.indicator(), List.of(), Optional.empty())
                                .inCommon(CountedIndicator.bare(sentence))
                        > 0;
    }

    /** Whether the words of a clause before a number tell what one of several takes. */
    static boolean isOfEach(String text, int at) {
        return EACH.isIn(text.substring(Letters.clauseStart(text, at), at));
    }

    /** The same number of 元, 万元 or 亿元 in another of these units: more than a digit, and not of each. */
    private static boolean isOtherMoney(Matcher counted, Measure value, String text) {
        String digits = counted.group("number").replace(",", "");
        if (!counted.group("unit").endsWith("元")
                || !value.unit().equals("元")
                || digits.length() < 2
                || isOfEach(text, counted.start())) {
            return false;
        }
        int power = counted.group("unit").startsWith("万")
                ? SCALE
                : counted.group("unit").startsWith("亿") ? 2 * SCALE : 0;
        BigDecimal number = new BigDecimal(digits);
        return POWERS.stream()
                .anyMatch(other ->
                        other != power && number.scaleByPowerOfTen(other).compareTo(value.number()) == 0);
    }

    /** Whether what was reached is told as well: then the target is told as one. */
    static boolean isToldToo(String text, Matcher counted, Measure reached) {
        return COUNTED.matcher(text)
                .results()
                .filter(other -> other.start() != counted.start())
                .flatMap(other -> Measure.of(other.group(1) + other.group(2)).stream())
                .anyMatch(other -> other.isLike(reached) && other.number().compareTo(reached.number()) == 0);
    }

    /** Whether a number is another one mistyped. */
    static boolean isTypo(Measure said, Measure value, BigDecimal step) {
        boolean precise = said.number().stripTrailingZeros().precision() >= SCALE;
        if (precise
                && Typo.anyOf(said.number(), value.number())
                        .filter(Typo.SCALE::equals)
                        .isPresent()) {
            return true;
        }
        BigDecimal written = said.number().divide(step).setScale(0, RoundingMode.HALF_UP);
        BigDecimal right = value.number().divide(step).setScale(0, RoundingMode.HALF_UP);
        return Typo.anyOf(written, right)
                .filter(typo -> typo == Typo.ORDER && written.precision() > 1
                        || typo == Typo.POINT
                                && (precise
                                        || value.unit().equals("元")
                                                && said.number()
                                                                .stripTrailingZeros()
                                                                .precision()
                                                        > 2)
                        || typo == Typo.DIGIT && written.stripTrailingZeros().precision() >= SCALE)
                .isPresent();
    }

    /** The words around a number, from one mark to the next. */
    static String clause(String text, int from, int to) {
        int begin = from;
        while (begin > 0 && SEPARATORS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        int end = to;
        while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean listed = begin == from && to == end && begin > 1 && "、和及".indexOf(text.charAt(begin - 1)) >= 0;
        return listed
                ? clause(text, begin - 1, begin - 1) + "　" + text.substring(to, end)
                : text.substring(begin, from) + "　" + text.substring(to, end);
    }
}
