package cn.yince.check.prose;

import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Nearest;
import cn.yince.unit.codes.SameName;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0314 to T0316: a 申报表 names its project as it is, is of the year, and its goals say what its indicators say. */
final class TargetWords implements Rule {
    private static final RuleCard NAME = RuleCard.hint("T0314", "申报表文字中的项目名称", "金额之前的项目名称与申报表的项目名称一致", "申报表：项目名称")
            .needing(Need.BUDGET, Need.TARGETS);
    private static final RuleCard YEAR = RuleCard.hint("T0315", "申报表的年度", "年度目标说的是本年，实施期目标的起止年份包含本年", "申报表：年度目标、实施期目标")
            .needing(Need.BUDGET, Need.TARGETS);
    private static final RuleCard GOAL = RuleCard.hint("T0316", "目标与指标值", "总体目标点名的指标，其百分比 = 同一栏的指标值", "申报表：绩效指标")
            .needing(Need.BUDGET, Need.TARGETS);
    private static final Pattern NAMED =
            Pattern.compile("(?:^|[。；])([^，。；：\\d]{4,40}?)(?:项目)?(?:共计|总额|预算|为|共|安排){0,40}\\d+(?:\\.\\d+)?(?:万元|元)");
    private static final Sought BEGINS = Sought.of("^(20\\d\\d)年(?:度)?(?!以来|起|至|—|-|底|末)");
    private static final Sought RANGE = Sought.of("^(20\\d\\d)年?(?:至|-|—|－|~)(20\\d\\d)年?");
    private static final Sought RATE =
            Sought.of("^(?:均|都)?(?:应|要|须)?(?:保持)?(?:不低于|达到|达|为|在|≥){0,40}\\s*(\\d+(?:\\.\\d+)?)%");
    private static final Pattern VALUE = Pattern.compile("^[≥＞>=]?(\\d+(?:\\.\\d+)?)%$");
    private static final int STEM = 4;

    @Override
    public List<RuleCard> cards() {
        return List.of(NAME, YEAR, GOAL);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isForm()
                || Forms.money(passage.section(), "实施期资金总额") == null
                || passage.quantities().isEmpty()) {
            return;
        }
        name(passage, findings);
        if (passage.slot().equals("年度目标")) {
            Matcher begins = BEGINS.matcher(passage.text());
            if (begins.find() && Integer.parseInt(begins.group(1)) != facts.year()) {
                report(passage, begins, facts.year(), findings);
            }
            goals(passage, "年度", findings);
        } else if (passage.slot().equals("实施期目标")) {
            Matcher range = RANGE.matcher(passage.text());
            if (range.find()
                    && (Integer.parseInt(range.group(1)) > facts.year()
                            || Integer.parseInt(range.group(2)) < facts.year())) {
                report(passage, range, facts.year(), findings);
            }
            goals(passage, "实施期", findings);
        }
    }

    private static void report(Passage passage, Matcher said, int year, Findings findings) {
        findings.report(YEAR, passage, said.start(), said.end(), "本册为 " + year + " 年度", "请核对是否为往年文字未改");
    }

    private static void name(Passage passage, Findings findings) {
        String project = SameName.of(passage.section().words("项目名称").orElse(""));
        Matcher named = NAMED.matcher(passage.text());
        while (named.find()) {
            String said = named.group(1);
            boolean same = said.contains(project) || (said + "项目").equals(project);
            if (!same && Nearest.distance(said, project) * 3 <= Math.max(said.length(), project.length())) {
                findings.report(NAME, passage, named.start(1), named.end(1), "申报表的项目名称是“" + project + "”", "请统一名称");
            }
        }
    }

    private static void goals(Passage passage, String column, Findings findings) {
        if (passage.text().indexOf('%') >= 0) {
            for (Indicator each : passage.indicators().of(column)) {
                if (each.name().length() >= STEM) {
                    goal(each.name(), SameName.of(each.words("指标值").orElse("")), passage, findings);
                }
            }
        }
    }

    private static void goal(String name, String value, Passage passage, Findings findings) {
        int at = passage.text().indexOf(name);
        Matcher wanted = VALUE.matcher(value);
        if (at < 0 || !wanted.matches()) {
            return;
        }
        Matcher said = RATE.matcher(passage.text().substring(at + name.length()));
        if (said.find() && new BigDecimal(said.group(1)).compareTo(new BigDecimal(wanted.group(1))) != 0) {
            findings.report(
                    GOAL,
                    passage,
                    at,
                    at + name.length() + said.end(),
                    "指标“%s”的指标值为 %s".formatted(name, value),
                    "请核对目标和指标");
        }
    }
}
