package cn.yince.check.prose;

import cn.yince.compute.form.Measure;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0320: so many of something in the words of a form are what an indicator about the same thing says, as target or as
 * reached.
 */
final class FormCounts implements Rule {
    static final RuleCard CARD = RuleCard.hint(
                    "T0320", "文字与指标说的数量", "自评表、申报表的文字说到指标所说的事物时，数量是该指标的指标值或完成值", "自评表、申报表：三级指标")
            .needing(Need.EVALUATIONS, Need.TARGETS);
    private static final Sought COUNTED = Sought.of(
            "(?<bound>不少于|不低于|不超过|至少|达到|≥|≤|约|近|超过|超|逾)?(?<![\\d.\\-~—×*/])(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<more>余|多)?(?<unit>万?(?:人次|批次|场次|家次|课时|台套|平方米|公里|[个家名人位次场期条台套辆件份本册张户处栋项笔吨亩块把组批篇路]))(?<behind>以上|及以上|左右|以内|以下)?(?![\\d/×*])");
    /** What makes a number another one than the indicator's. */
    private static final Sought ANOTHER = Sought.of(
            "计划|预计|目标|拟|年初|其中|分别|人均|年均|平均|每|各(?!项|类|大|家|县|区|单位|预算)|累计|[两二三四五]年|上年|去年|往年|原|剩|尚|未|没有|差|少|多|比|较|新增|新建|新购|增加|减少|另|其余|第|首批|截至|目前|现有|共有|由|从|调整|合格|优秀|不合格|问题|整改|投诉|参加|参训|收到|接到|[上下]半年|季度|\\d月|[上中下]旬|期间|年末|年底");

    private static final Pattern ELSEWHERE = Pattern.compile(".*(?:名称|依据|制度、措施|措施|做法|问题|原因)$|问题.*");
    private static final BigDecimal NEARLY = new BigDecimal("0.9");
    private static final Pattern DONE = Pattern.compile("实际完成情况|自评结论|产出情况|项目实施和预算执行情况");
    private static final List<String> GOALS = List.of("不少于", "不低于", "至少", "≥");
    private static final int NEARBY = 4;
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        facts.passages().forEach(passage -> look(passage, findings));
    }

    private static void look(Passage passage, Findings findings) {
        if (!passage.isForm()
                || passage.section() == null
                || passage.quantities().isEmpty()
                || ELSEWHERE.matcher(passage.slot()).matches()) {
            return;
        }
        Matcher counted = COUNTED.matcher(passage.text());
        while (counted.find()) {
            look(counted, passage.indicators().counted(columns(passage)), passage, findings);
        }
    }

    private static List<String> columns(Passage passage) {
        return passage.slot().equals("年度目标")
                ? List.of("年度", "三级指标")
                : passage.slot().equals("实施期目标") ? List.of("实施期") : List.of("三级指标", "年度", "实施期");
    }

    private static void look(Matcher counted, List<CountedIndicator> indicators, Passage passage, Findings findings) {
        String text = passage.text();
        Measure written =
                Measure.of(counted.group("number") + counted.group("unit")).orElse(null);
        String clause = FormNumbers.clause(text, counted.start("number"), counted.end());
        String before = text.substring(Letters.sentenceStart(text, counted.start()), counted.start());
        if (written == null
                || before.contains("其中")
                || ANOTHER.isIn(nearby(clause).replaceFirst("不少于|不低于", ""))) {
            return;
        }
        List<CountedIndicator> alike =
                indicators.stream().filter(each -> each.counts(written)).toList();
        String said = CountedIndicator.bare(clause);
        int most = alike.stream().mapToInt(each -> each.inCommon(said)).max().orElse(0);
        List<CountedIndicator> likely =
                alike.stream().filter(each -> each.inCommon(said) == most).toList();
        List<CountedIndicator> sized = likely.stream()
                .filter(each -> each.all().stream().anyMatch(value -> Meant.isAbout(value.number(), written.number())))
                .toList();
        List<CountedIndicator> best = sized.isEmpty() ? likely : sized;
        boolean right = alike.stream()
                .anyMatch(each -> each.inCommon(said) > 0
                        && !isTwin(each, best, written, said)
                        && fits(each, written.number(), counted, passage));
        boolean near = best.stream()
                .anyMatch(each -> each.all().stream()
                        .anyMatch(value -> Meant.isNear(value.number(), written.number())
                                || Meant.isPower(value.number(), written.number())
                                || Meant.isTenTimes(value.number(), written.number())));
        missed(written, best, most, counted, before, passage, findings);
        if (most > 0
                && !right
                && near
                && !isTogether(alike, said, written)
                && !isTold(best, alike, text, counted)
                && best.stream().map(CountedIndicator::name).distinct().count() == 1) {
            CountedIndicator meant = best.get(0);
            findings.reportUnlessTold(
                    CARD,
                    passage,
                    counted.start("number"),
                    counted.end(),
                    "指标“%s”%s".formatted(meant.name(), meant.values()),
                    "请核对文字和指标，两处说的不是一回事就不必管");
        }
    }

    /** Whether an indicator of the very number is not the one the clause names, but one called alike: 初级 and 中级. */
    private static boolean isTwin(CountedIndicator each, List<CountedIndicator> best, Measure written, String said) {
        CountedIndicator named = best.size() == 1 && each.has(written.number()) ? best.get(0) : each;
        String name = CountedIndicator.bare(named.name());
        return named != each
                && named.name().length() == each.name().length()
                && each.inCommon(name) * 2 >= named.inCommon(name)
                && named.inCommon(said) > each.inCommon(said)
                && !named.has(written.number());
    }

    /** Whether it is what the indicators come to that share words with the clause. */
    private static boolean isTogether(List<CountedIndicator> alike, String said, Measure written) {
        List<BigDecimal> parts = alike.stream()
                .filter(each -> each.inCommon(said) > 0)
                .map(each -> each.reached().orElse(each.all().get(0)).number())
                .toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal over = sum.subtract(written.number());
        return over.signum() == 0 || parts.size() > 2 && parts.stream().anyMatch(part -> part.compareTo(over) == 0);
    }

    /** Whether the text has the indicator's own number elsewhere: this one is of something else. */
    private static boolean isTold(
            List<CountedIndicator> best, List<CountedIndicator> alike, String text, Matcher counted) {
        String rest = text.substring(0, counted.start()) + "　" + text.substring(counted.end());
        return COUNTED.matcher(rest)
                .results()
                .filter(other -> !isOfAnother(best, alike, FormNumbers.clause(rest, other.start(2), other.end())))
                .flatMap(other -> Measure.of(other.group(2) + other.group(4)).stream())
                .anyMatch(other -> best.stream()
                        .anyMatch(each -> each.counts(other)
                                && each.reached()
                                                .orElse(each.all().get(0))
                                                .number()
                                                .compareTo(other.number())
                                        == 0));
    }

    /** Whether a clause names another indicator rather. */
    private static boolean isOfAnother(List<CountedIndicator> best, List<CountedIndicator> alike, String clause) {
        String said = CountedIndicator.bare(clause);
        int own = best.stream().mapToInt(each -> each.inCommon(said)).max().orElse(0);
        return alike.stream().anyMatch(each -> !best.contains(each) && each.inCommon(said) > own);
    }

    /** A target told as what was done, where the indicator says that less was. */
    private static void missed(
            Measure written,
            List<CountedIndicator> best,
            int most,
            Matcher counted,
            String before,
            Passage passage,
            Findings findings) {
        boolean done =
                DONE.matcher(passage.slot()).matches() && counted.group("bound") == null && !ANOTHER.isIn(before);
        if (most == 0 || !done || best.size() != 1 || best.get(0).reached().isEmpty()) {
            return;
        }
        Measure reached = best.get(0).reached().get();
        boolean target =
                best.get(0).targets().stream().anyMatch(value -> value.number().compareTo(written.number()) == 0);
        if (target
                && reached.bound() == Measure.Bound.PLAIN
                && reached.number().compareTo(written.number().multiply(NEARLY)) < 0) {
            findings.reportUnlessTold(
                    CARD,
                    passage,
                    counted.start("number"),
                    counted.end(),
                    "指标“%s”%s".formatted(best.get(0).name(), best.get(0).values()),
                    "请核对文字和完成值；说的是目标的，写明“目标”");
        }
    }

    private static String nearby(String clause) {
        int number = clause.indexOf('　');
        return clause.substring(0, Math.min(clause.length(), number + NEARBY));
    }

    /** Whether an indicator has the number, as exactly as it is told. */
    private static boolean fits(CountedIndicator indicator, BigDecimal number, Matcher told, Passage passage) {
        String bound = told.group("bound") == null ? "" : told.group("bound");
        if (passage.slot().endsWith("目标")
                && !passage.slot().startsWith("实施期")
                && GOALS.contains(bound)
                && indicator.all().stream()
                        .allMatch(value -> value.bound() == Measure.Bound.LEAST
                                && !value.unit().contains("/"))) {
            return indicator.has(number);
        }
        String behind = told.group("behind") == null ? "" : told.group("behind");
        boolean about =
                told.group("more") != null || List.of("约", "近", "超", "逾", "超过").contains(bound) || behind.equals("左右");
        boolean least = List.of("不少于", "不低于", "至少", "≥", "超过", "超", "逾").contains(bound) || behind.endsWith("以上");
        boolean most = List.of("不超过", "≤").contains(bound) || behind.equals("以内") || behind.equals("以下");
        return indicator.has(number)
                || indicator.all().stream()
                        .map(Measure::number)
                        .anyMatch(value -> least && value.compareTo(number) >= 0 && !Meant.isTenTimes(value, number)
                                || most && value.compareTo(number) <= 0
                                || about && value.subtract(number).abs().compareTo(value.multiply(ABOUT)) <= 0)
                || indicator
                        .reached()
                        .filter(value -> value.bound() == Measure.Bound.LEAST && number.compareTo(value.number()) > 0)
                        .isPresent()
                || indicator
                        .reached()
                        .filter(value -> value.bound() == Measure.Bound.MOST && number.compareTo(value.number()) < 0)
                        .isPresent()
                || indicator.reached().isEmpty()
                        && indicator.targets().stream()
                                .anyMatch(value -> value.bound() == Measure.Bound.LEAST
                                                && number.compareTo(value.number()) > 0
                                        || value.bound() == Measure.Bound.MOST && number.compareTo(value.number()) < 0);
    }
}
