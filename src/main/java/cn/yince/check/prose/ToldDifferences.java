package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0134, T0125 of two numbers told in a sentence and how far apart they are: 决算6.34万元比预算8.40万元少2.06万元,
 * 计划63个，实际29个，少办34个, 应付47.52万元，实付43.76万元，比应付数少3.76万元, 前者比后者多; in figures, whatever stands between. One side may be the
 * figure the text stands beside.
 */
final class ToldDifferences implements Rule {
    private static final String UNITS = "万元|亿元|元|人次|批次|场次|家次|平方米|公里|个|辆|台|套|名|人|批|次|家|条|项|张|份|笔|场|期|户|册|篇|件|处|天";
    private static final Sought NUMBER =
            Sought.of("(?<![\\d.A-Za-z×*/≥≤-])(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<unit>"
                    + UNITS + ")(?![\\d/×*]|以上|左右|以内|余|多(?![\\d出支缴付完办培]))");
    private static final String MORE = "多出|多支出|多支|多缴|多付|多完成|多办理?|多培训|多|高出|高|超出|超支|超过|超|增加|增长|提高|上升|扩大|增";
    private static final String LESS = "少支出|少支|少缴|少付|少完成|少办理?|少培训|少|低|减少|下降|降低|压减|节约|节省|结余|回落|缩减|减";
    /** How the words between the second number and the difference hold it against the first. */
    private static final Pattern AGAINST = Pattern.compile(
            "(?<comma>，)?(?:(?<former>前者)?(?:后者)?(?:(?:实际|也|还|又|则|却|就|均|都|共){0,40}(?:比|较)(?<base>[^，。；\\d]{1,12}?))?)(?:仅|只|还|要|也|又|共|净|略|稍|实际|相应){0,40}(?:(?<up>"
                    + MORE + ")|(?<down>" + LESS + ")|(?<apart>相差|差额|差距|差))[^，。；：\\d]{0,4}");

    private static final Sought CHANGED = Sought.of("(?:" + MORE + "|" + LESS + ")(?:了|出|额)?$");
    private static final Sought COMPARED = Sought.of("(?:比|较|与|同|和)(?<name>[^，。；比较]{0,14}?)(?:的|为|是|相比)?$");
    private static final Sought ABOUT = Sought.of("(?:约|近|超过?|不足|逾|至少|不少于|不低于|不到)$");
    private static final Sought PLANNED = Sought.of("(?:计划|目标|预计|应|指标|任务|预算)[^，。；\\d]{0,8}$");
    private static final Pattern DONE =
            Pattern.compile("[^。；\\d，]{0,14}，(?![^，]*其中)[^，。；\\d]{0,6}?(?:实际|完成|只|仅|已|办理|支付|支出|到位)[^，。；\\d]{0,8}");
    private static final Sought WORDS = Sought.of("[多少高低超增减节结降差升缩压回扩提]");
    private static final Sought LAST_YEAR = Sought.of("^(?:上年|去年|上一年|20\\d\\d年)");
    private static final Sought BUDGETS = Sought.of("预算|年初|计划|批复|安排");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    /** A number, money in 万元, with half of its last digit. */
    private record Told(int start, int end, BigDecimal value, BigDecimal slack, String unit) {
        static Told of(Matcher found) {
            BigDecimal number = new BigDecimal(found.group("number").replace(",", ""));
            String unit = found.group("unit");
            boolean money = unit.endsWith("元");
            int power = !money || unit.equals("万元") ? 0 : unit.equals("元") ? -4 : 4;
            BigDecimal half = number.scale() == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal("0.5").scaleByPowerOfTen(power - number.scale());
            return new Told(found.start(), found.end(), number.scaleByPowerOfTen(power), half, money ? "万元" : unit);
        }

        boolean isAway(Told other, BigDecimal by, Told difference) {
            BigDecimal apart = value.subtract(other.value()).subtract(by).abs();
            return apart.compareTo(slack.add(other.slack()).add(difference.slack())) <= 0;
        }
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.section() == null
                || passage.quantities().size() < 2
                || passage.area().equals("名词解释")) {
            return;
        }
        String text = passage.text();
        if (!WORDS.isIn(text)) {
            return;
        }
        List<Told> told = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            boolean about = ABOUT.isIn(text.substring(Math.max(0, number.start() - 3), number.start()));
            if (!about && number.group("number").length() < 16) {
                told.add(Told.of(number));
            }
        }
        for (int i = 1; i < told.size(); i++) {
            look(told, i, passage, facts, findings);
        }
    }

    private static void look(List<Told> told, int at, Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        Told by = told.get(at);
        Told second = told.get(at - 1);
        if (!by.unit().equals(second.unit()) || Letters.sentenceStart(text, by.start()) > second.start()) {
            return;
        }
        Matcher against = AGAINST.matcher(text.substring(second.end(), by.start()));
        if (!against.matches()) {
            return;
        }
        int from = Letters.sentenceStart(text, second.start());
        List<Told> before = told.subList(0, at - 1).stream()
                .filter(each -> each.start() >= from && each.unit().equals(by.unit()))
                .toList();
        if (against.group("comma") == null && against.group("base") == null) {
            within(before, second, by, against, passage, facts, findings);
        } else if (!before.isEmpty() && against.group("base") != null) {
            named(before.get(before.size() - 1), second, by, against, passage, findings);
        } else if (!before.isEmpty()) {
            done(before.get(before.size() - 1), second, by, passage, findings);
        }
    }

    /** 甲6.34万元比乙8.40万元少2.06万元; of the figure itself where no sum stands before 比. */
    private static void within(
            List<Told> before, Told second, Told by, Matcher against, Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        int clause = Letters.clauseStart(text, second.start());
        String lead = text.substring(clause, second.start());
        Matcher compared = COMPARED.matcher(lead);
        if (!compared.find() || against.group("apart") != null) {
            return;
        }
        boolean up = against.group("up") != null;
        List<Told> sides = new ArrayList<>(before);
        Told first = before.isEmpty() || isDifference(before.get(before.size() - 1), text)
                ? null
                : before.get(before.size() - 1);
        boolean next = first != null
                && (first.end() >= clause || first.end() == clause - 1)
                && lead.substring(0, compared.start()).length() <= 12
                && (first.end() >= clause || Operand.isGeneral(lead.substring(0, compared.start())));
        if (!next) {
            String name = lead.substring(0, compared.start());
            List<Told> own = own(name, compared.group("name"), passage, facts, by);
            if (own.isEmpty()) {
                return;
            }
            sides.addAll(own);
            first = own.get(0);
        }
        BigDecimal signed = up ? by.value() : by.value().negate();
        if (sides.stream().noneMatch(each -> each.isAway(second, signed, by))) {
            tell(first, second, by, up, passage, findings);
        }
    }

    private static boolean isDifference(Told told, String text) {
        return CHANGED.isIn(text.substring(Math.max(0, told.start() - 6), told.start()));
    }

    /**
     * The figure a reason explains, where the clause names nothing else and is held against its budget or last year.
     */
    private static List<Told> own(String name, String base, Passage passage, Facts facts, Told by) {
        boolean itself = passage.isReason()
                && !passage.isForm()
                && by.unit().equals("万元")
                && BUDGETS.isIn(base)
                && OwnChange.isItself(name.replaceAll("仍|则|却|也|还|均|都", ""), OwnChange.name(passage, facts));
        return itself
                ? Operand.own(passage).stream()
                        .flatMap(own -> own.actual().stream())
                        .map(sum -> new Told(0, 0, sum.value(), sum.slack().max(new BigDecimal("0.005")), "万元"))
                        .toList()
                : List.of();
    }

    /** 甲x，乙y，比甲少d, 前者比后者多d. */
    private static void named(Told first, Told second, Told by, Matcher against, Passage passage, Findings findings) {
        String text = passage.text();
        String base = against.group("base");
        String one = text.substring(Letters.clauseStart(text, first.start()), first.start());
        String other = text.substring(Letters.clauseStart(text, second.start()), second.start());
        boolean former = against.group("former") != null && base.equals("后者");
        boolean latter = base.equals("前者");
        String stem = base.replaceAll("(?:数|额|金额|值|的){1,40}$", "");
        if (LAST_YEAR.isIn(stem)) {
            return;
        }
        boolean ofFirst = stem.length() > 1 && one.contains(stem) && !other.contains(stem);
        boolean ofSecond = stem.length() > 1 && other.contains(stem) && !one.contains(stem);
        if (!former && !latter && !ofFirst && !ofSecond || against.group("apart") != null) {
            return;
        }
        boolean up = against.group("up") != null;
        boolean forward = former || ofSecond;
        Told more = forward ? first : second;
        Told less = forward ? second : first;
        BigDecimal signed = up ? by.value() : by.value().negate();
        if (!more.isAway(less, signed, by)) {
            tell(more, less, by, up, passage, findings);
        }
    }

    /** 计划x，实际y，少d. */
    private static void done(Told first, Told second, Told by, Passage passage, Findings findings) {
        String text = passage.text();
        String one = text.substring(Letters.clauseStart(text, first.start()), first.start());
        String between = text.substring(first.end(), second.start());
        boolean looked = PLANNED.isIn(one) && DONE.matcher(between).matches();
        BigDecimal apart = by.value();
        if (looked && !first.isAway(second, apart, by) && !second.isAway(first, apart, by)) {
            boolean more = second.value().compareTo(first.value()) > 0;
            tell(more ? second : first, more ? first : second, by, true, passage, findings);
        }
    }

    private static void tell(Told first, Told second, Told by, boolean up, Passage passage, Findings findings) {
        BigDecimal apart = first.value().subtract(second.value());
        boolean turned = apart.abs().compareTo(by.value()) == 0;
        findings.reportUnlessTold(
                Differences.CARD,
                passage,
                by.start(),
                by.end(),
                turned
                        ? "前一个数比后一个%s %s%s，文字却说“%s”"
                                .formatted(
                                        apart.signum() > 0 ? "多" : "少", plain(apart.abs()), by.unit(), up ? "多" : "少")
                        : "%s − %s = %s%s，文字写 %s%s%s"
                                .formatted(
                                        plain(first.value()),
                                        plain(second.value()),
                                        plain(apart),
                                        by.unit(),
                                        up ? "多 " : "少 ",
                                        plain(by.value()),
                                        by.unit()),
                "请核对这几个数和多少的说法");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
