package cn.yince.check.prose;

import cn.yince.check.prose.naming.Counted;
import cn.yince.compute.Figure.Count;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0118 of what a text beside a figure counts, in digits or words and without naming it: journeys, people and cars;
 * grades and rates said of all forms.
 */
final class CountsInWords implements Rule {
    private static final String NUMBER = "(?<number>\\d{1,4}|[一两二三四五六七八九十]{1,3})";
    private static final Pattern PEOPLE = Pattern.compile(
            "(?:共计?|全年|本年|合计|累计|总计)[^，。；\\d]{0,6}?(?<![\\d.])" + NUMBER + "人次|(?:^|[，、])" + "(?<also>\\d{1,4})人次$");
    private static final Pattern GROUPS = Pattern.compile(
            "(?:^|[，。；、]|共|本年|全年|有|派出|组织|两年)(?<![第各每])" + NUMBER + "个(?:因公)?(?:出国（境）|出国|出访|代表)?团组?(?=[共，。；、赴出参分]|$)");
    private static final Pattern CARS = Pattern.compile("(?<![\\d.各每第])" + NUMBER + "辆[^，。；]{0,8}?(?:车|$)");
    private static final Sought NOT_NOW = Sought.of("上年|去年|往年|次年|下年|报废|拍卖|处置|上交|封存|停驶|租|借|新增|购置|其中");
    private static final Sought ALL_GOOD = Sought.of(
            "(?:项目|自评|评价)[^，。；]{0,14}?(?<all>全部|均|都|全)(?:被)?(?:评定?)?(?:为|是|得)?(?:了)?\"?(?<grade>[优良中差])(?:秀|好|等)?\"?(?:级|等次|等级)?(?=[，。；]|$)");
    private static final Sought NONE = Sought.of(
            "(?:没有|无|未出现|不存在)(?:一个)?(?:自评|评价|等级|结果|得分|项目|被?评){0,40}(?:为|是|得)\"?(?<grade>[优良中差])\"?(?:等|级){0,40}的?(?:项目|等级|等次|情况)?");
    private static final Sought RATE =
            Sought.of("执行率(?:均|都|全部)?(?:为|是|达到?|只有|仅){0,40}(?<rate>\\d{1,3}(?:\\.\\d+)?)%(?!以上|以下|左右)");
    private static final Sought LEAST_RATE =
            Sought.of("执行率[^，。；]{0,4}?(?:最低|均|都|全部|没有低于)[^，。；\\d]{0,8}?(?<rate>\\d{1,3}(?:\\.\\d+)?)%(?:以上)?");
    private static final Sought FORMS = Sought.of("[优良中差]|执行率");
    private static final String GRADES = "优良中差";

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Optional<Group> official = facts.chapters().section(Counted.OFFICIAL).flatMap(facts::section);
        for (Passage passage : facts.passages()) {
            if (passage.section() == null || passage.isForm() || passage.text().length() < 3) {
                continue;
            }
            String path = passage.path();
            if (facts.chapters().counts(Counted.OFFICIAL, passage.area()) && official.isPresent()) {
                official(passage, official.get(), path, findings);
            }
            if (passage.slot().startsWith("其他用车")) {
                others(passage, facts, findings);
            }
            boolean told = passage.text().indexOf('项') >= 0 || passage.text().contains("自评");
            if (told && FORMS.isIn(passage.text())) {
                forms(passage, facts, findings);
            }
        }
    }

    private static void official(Passage passage, Group official, String path, Findings findings) {
        if (path.contains("出国")) {
            number(PEOPLE, passage, count(official, "人次"), "出国（境）人次", findings);
            number(GROUPS, passage, count(official, "团组"), "出国（境）团组", findings);
        }
    }

    private static void others(Passage passage, Facts facts, Findings findings) {
        facts.chapters().section(Counted.ASSETS).flatMap(facts::section).stream()
                .flatMap(owned -> owned.rows("各类").stream())
                .filter(row -> row.words("名称").orElse("").startsWith("其他用车"))
                .findFirst()
                .ifPresent(row -> number(CARS, passage, count(row, "数量"), "其他用车", findings));
    }

    private static Optional<Integer> count(Group group, String name) {
        return group.count(name).map(Count::number);
    }

    private static void number(
            Pattern words, Passage passage, Optional<Integer> right, String what, Findings findings) {
        String text = passage.text();
        Matcher said = words.matcher(text);
        long counted = words.matcher(text).results().count();
        while (right.isPresent() && counted == 1 && said.find()) {
            String digits = said.group("number") == null ? said.group("also") : said.group("number");
            int number = Numerals.of(digits).map(BigDecimal::intValue).orElse(right.get());
            String clause = text.substring(Letters.clauseStart(text, said.start()), said.start()) + said.group();
            if (number != right.get() && !NOT_NOW.isIn(clause)) {
                findings.reportUnlessTold(
                        Counts.CARD,
                        passage,
                        said.start(),
                        said.end(),
                        "本册%s为 %d".formatted(what, right.get()),
                        "请核对个数");
            }
        }
    }

    private static void forms(Passage passage, Facts facts, Findings findings) {
        Optional<Group> section = facts.chapters().section(Counted.EVALUATIONS).flatMap(facts::section);
        String text = passage.text();
        if (section.isEmpty() || count(section.get(), "项目个数").orElse(0) == 0) {
            return;
        }
        Matcher all = ALL_GOOD.matcher(text);
        while (all.find()) {
            char grade = all.group("grade").charAt(0);
            GRADES.chars()
                    .filter(other -> other != grade)
                    .filter(other ->
                            count(section.get(), String.valueOf((char) other)).orElse(0) > 0)
                    .findFirst()
                    .ifPresent(other -> findings.reportUnlessTold(
                            Counts.CARD,
                            passage,
                            all.start("all"),
                            all.end(),
                            "自评等级为“%s”的有 %d个"
                                    .formatted(
                                            (char) other,
                                            count(section.get(), String.valueOf((char) other))
                                                    .get()),
                            "请核对各项目的等级"));
        }
        Matcher none = NONE.matcher(text);
        while (none.find()) {
            int number = count(section.get(), none.group("grade")).orElse(0);
            if (number > 0) {
                findings.reportUnlessTold(
                        Counts.CARD,
                        passage,
                        none.start(),
                        none.end(),
                        "自评等级为“%s”的有 %d个".formatted(none.group("grade"), number),
                        "请核对各项目的等级");
            }
        }
        if (text.contains("执行率")) {
            rates(passage, facts, findings);
        }
    }

    private static void rates(Passage passage, Facts facts, Findings findings) {
        List<BigDecimal> rates = facts.chapters().forms().all().stream()
                .flatMap(form -> form.percent("执行率").stream())
                .map(rate -> rate.rate().rounded(2))
                .toList();
        Matcher least = LEAST_RATE.matcher(passage.text());
        BigDecimal lowest = rates.stream().min(BigDecimal::compareTo).orElse(null);
        while (lowest != null && least.find()) {
            BigDecimal told = new BigDecimal(least.group("rate"));
            if (lowest.compareTo(told) < 0 && passage.text().contains("各")) {
                findings.reportUnlessTold(
                        Counts.CARD, passage, least.start(), least.end(), "各自评表执行率最低的是 " + lowest + "%", "请核对各项目的执行率");
            }
        }
        Matcher rate = RATE.matcher(passage.text());
        while (lowest != null && rate.find()) {
            BigDecimal told = new BigDecimal(rate.group("rate"));
            Quantity quantity = new Quantity(rate.start("rate"), rate.end(), told, "%", false);
            boolean one = passage.text().substring(0, rate.start()).matches(".*(?:另|其余)(?:外)?(?:的)?[一1]个[^。；]*");
            boolean so = rates.stream()
                    .anyMatch(each -> each.setScale(Math.max(0, told.scale()), RoundingMode.HALF_UP)
                                    .compareTo(told)
                            == 0);
            if (one && !so && !facts.isFigure(quantity)) {
                findings.reportUnlessTold(
                        Counts.CARD,
                        passage,
                        rate.start(),
                        rate.end(),
                        "没有执行率是 %s%% 的自评表，不是 100%% 的有 %s"
                                .formatted(
                                        told.toPlainString(),
                                        rates.stream()
                                                .filter(each -> each.intValue() != 100)
                                                .map(each -> each.toPlainString() + "%")
                                                .limit(3)
                                                .reduce((a, b) -> a + "、" + b)
                                                .orElse("0 个")),
                        "请核对各项目的执行率");
            }
        }
    }
}
