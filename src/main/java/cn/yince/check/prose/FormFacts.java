package cn.yince.check.prose;

import cn.yince.compute.Group;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.codes.SameName;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0306, T0307: what the words of a form say of its indicators and of one another agrees. */
final class FormFacts implements Rule {
    private static final RuleCard INDICATOR = RuleCard.hint("T0306", "结论与指标的完成值", "结论点名的指标，其百分比 = 指标的全年完成值", "自评表：三级指标")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final RuleCard COUNT = RuleCard.hint(
                    "T0307", "同一事物的数量", "同一张自评表、申报表各处文字说同一事物的数量一致", "自评表：目标、指标与结论；申报表：概况、计划与年度目标")
            .needing(Need.EVALUATIONS, Need.TARGETS);
    private static final Pattern RATES =
            Pattern.compile("(均|都|分别)?(?:已)?(?:为|达到了?|达)?\\s*(\\d+(?:\\.\\d+)?)%(?!以上|以下|左右|以内)");
    private static final Sought COUNTED = Sought.of("(?<![\\d.])(\\d+)(?:余|多)?(家|个|名|条|台|套|辆)(\\p{IsHan}{3,10})");
    /** 聘用人员21人 where a clause says nothing else. */
    private static final Pattern STAFF = Pattern.compile(
            "(?:^|[，。；、：]|现有|共有|支付|保障|发放|用于|涉及|为)(?:本中心|本单位|中心|单位)?(?:现有|共有)?(\\p{IsHan}{2,6}(?:人员|职工|教师|干部|辅警|协管员|工作者))(?:共|约|有|计|总数|人数){0,40}(\\d+)(人|名)(?!次|[/左以])");

    private static final Sought HIRED =
            Sought.of("(聘用人员|编外人员|派遣人员|见习人员|岗位人员)(?:共|有|计|总数|人数){0,3}(\\d{1,5})(人|名)(?!次|[/左以])");
    private static final Sought KIND_OF = Sought.of("(?:临时|长期|短期|部分|优秀|辞退|离职|编制外|公益性?|见习)$");

    private static final Pattern PERCENT = Pattern.compile("^(\\d+(?:\\.\\d+)?)%$");
    /** What is to be reached in several years may be more than in one. */
    private static final String PERIOD = "实施期目标";

    /** Those that were visited or asked are some of them. */
    private static final Sought SAMPLED_BEFORE =
            Sought.of("(?:走访|调研|抽查|抽样|抽取|抽检|随机|选取|访谈|回访|实地|暗访|深入|赴|前往|(?<![达得加长高升])到|其中)(?:了|的)?(?:全市|全县|全区)?$");

    private static final Pattern SAMPLED_BEHIND = Pattern.compile("^[^，。；、]{0,8}?(?:走访|调研|抽查|抽样|抽检|随机|访谈|回访|暗访|座谈|问卷)");

    private static final int STEM = 4;
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    @Override
    public List<RuleCard> cards() {
        return List.of(INDICATOR, COUNT);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.isForm()
                && passage.section() != null
                && passage.slot().equals("自评结论")
                && !passage.quantities().isEmpty()) {
            Map<String, BigDecimal> reached = reached(passage.indicators());
            reached.forEach((name, value) -> indicator(name, value, passage, findings));
        }
    }

    /** Indicators whose value is a plain percentage. */
    private static Map<String, BigDecimal> reached(Indicators indicators) {
        Map<String, BigDecimal> reached = new HashMap<>();
        for (Indicator each : indicators.of("三级指标")) {
            for (String column : List.of("全年完成值", "实际完成值")) {
                Matcher percent = PERCENT.matcher(SameName.of(each.words(column).orElse("")));
                if (percent.matches() && each.name().length() >= STEM) {
                    reached.put(each.name(), new BigDecimal(percent.group(1)));
                }
            }
        }
        return reached;
    }

    private static void indicator(String name, BigDecimal value, Passage passage, Findings findings) {
        String text = passage.text();
        int at = text.indexOf(name);
        if (at < 0) {
            return;
        }
        int end = at + name.length();
        int stop = end;
        while (stop < text.length() && "，。；".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        Matcher rate = RATES.matcher(text).region(end, stop);
        if (rate.find() && !"分别".equals(rate.group(1)) && new BigDecimal(rate.group(2)).compareTo(value) != 0) {
            findings.report(
                    INDICATOR,
                    passage,
                    at,
                    rate.end(),
                    "指标“%s”的完成值为 %s%%".formatted(name, value.toPlainString()),
                    "请核对结论和指标");
        }
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Map<Group, Map<String, MatchResult>> said = new HashMap<>();
        for (Passage passage : facts.formTexts()) {
            if (!passage.quantities().isEmpty() && !passage.slot().equals(PERIOD)) {
                counts(passage, said.computeIfAbsent(passage.section(), s -> new HashMap<>()), findings);
            }
        }
    }

    private static void counts(Passage passage, Map<String, MatchResult> said, Findings findings) {
        staff(passage, said, findings);
        hired(passage, said, findings);
        Matcher counted = COUNTED.matcher(passage.text());
        while (counted.find()) {
            String key = counted.group(2)
                    + counted.group(3)
                            .substring(0, Math.min(STEM, counted.group(3).length()));
            boolean sampled = isSampled(passage.text(), counted);
            MatchResult before = sampled ? said.get(key) : said.putIfAbsent(key, counted.toMatchResult());
            boolean part = sampled && before != null && isLess(counted, before);
            if (before != null && !part && !close(before.group(1), counted.group(1))) {
                findings.report(
                        COUNT,
                        passage,
                        counted.start(),
                        counted.end(2),
                        "同一张表的另一处写“%s%s”"
                                .formatted(
                                        before.group(1),
                                        before.group(2)
                                                + before.group(3)
                                                        .substring(
                                                                0,
                                                                Math.min(
                                                                        STEM,
                                                                        before.group(3)
                                                                                .length()))),
                        "请统一数量");
            }
        }
    }

    /** The same people counted behind their name. */
    private static void staff(Passage passage, Map<String, MatchResult> said, Findings findings) {
        Matcher counted = STAFF.matcher(passage.text());
        while (counted.find()) {
            String name = counted.group(1);
            MatchResult before =
                    said.putIfAbsent("名" + name.substring(0, Math.min(STEM, name.length())), turned(counted));
            if (before != null && !before.group(1).equals(counted.group(2))) {
                findings.report(
                        COUNT,
                        passage,
                        counted.start(2),
                        counted.end(),
                        "同一张表的另一处写“%s%s”".formatted(before.group(1), before.group(2)),
                        "请统一数量");
            }
        }
    }

    /** Hired people of every kind, whatever stands before: 长期聘用和临时聘用人员共21人. */
    private static void hired(Passage passage, Map<String, MatchResult> said, Findings findings) {
        String text = passage.text();
        Matcher counted = HIRED.matcher(text.indexOf("人员") < 0 ? "" : text);
        while (counted.find()) {
            String before = text.substring(Letters.sentenceStart(text, counted.start()), counted.start());
            String clause = before.substring(before.lastIndexOf('，') + 1);
            boolean part = KIND_OF.isIn(clause) && !Letters.hasAny(clause, "和及与、")
                    || clause.contains("其中")
                    || clause.contains("新");
            MatchResult earlier = part ? null : said.putIfAbsent("名" + counted.group(1), turned(counted));
            if (earlier != null && !earlier.group(1).equals(counted.group(2))) {
                findings.reportUnlessTold(
                        COUNT,
                        passage,
                        counted.start(2),
                        counted.end(),
                        "同一张表的另一处写“%s%s”".formatted(earlier.group(1), earlier.group(2)),
                        "请统一数量");
            }
        }
    }

    /** A number behind its name as one before it. */
    private static MatchResult turned(Matcher counted) {
        Matcher turned = COUNTED.matcher(counted.group(2) + "名" + counted.group(1) + "　　");
        return turned.find() ? turned.toMatchResult() : counted.toMatchResult();
    }

    private static boolean isSampled(String text, MatchResult counted) {
        return SAMPLED_BEFORE.isIn(text.substring(0, counted.start()))
                || SAMPLED_BEHIND.matcher(text.substring(counted.end(2))).find();
    }

    private static boolean isLess(MatchResult part, MatchResult whole) {
        return new BigDecimal(part.group(1)).compareTo(new BigDecimal(whole.group(1))) < 0;
    }

    /** Whether a number is told in hundreds. */
    private static boolean isHundreds(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= -2;
    }

    private static boolean close(String a, String b) {
        BigDecimal first = new BigDecimal(a);
        BigDecimal second = new BigDecimal(b);
        return first.subtract(second).abs().compareTo(first.max(second).multiply(ABOUT)) <= 0
                        && (isHundreds(first) || isHundreds(second))
                || first.compareTo(second) == 0;
    }
}
