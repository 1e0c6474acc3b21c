package cn.yince.check.prose;

import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Nearest;
import cn.yince.unit.codes.SameName;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0304, T0308: the conclusion names the project as the form does; the form is of this year. */
final class FormNames implements Rule {
    static final RuleCard NAME = RuleCard.hint(
                    "T0304", "自评文字中的项目", "结论中的项目名称与自评表的项目名称一致，文字说的不是册中另一张表的项目", "自评表：项目名称、三级指标")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final RuleCard YEAR = RuleCard.hint(
                    "T0308", "自评表的年度", "项目起止时间包含本年，评价年度是本年，填报日期不早于本年年末", "自评表：起止时间、评价年度、填报日期")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final Pattern NAMED =
            Pattern.compile("(?:^|[。；])([^，。；：\\d]{4,40}?)(?:项目)?(?:支出)?(?:绩效)?(?:自评(?:总)?得分|自评分|自评结果|总得分|综合得分)");
    private static final Pattern RANGE = Pattern.compile("^(20\\d\\d)\\s*年?(?:[-—－~至.\\d年月]*?)(20\\d\\d)?年?[\\d.月日]*$");
    private static final Sought MONTHS_OF = Sought.of(
            "^(20\\d\\d)[年.\\-/](\\d{1,2})(?![\\d])[月日.\\d]*[-—－~至]+(?:(20\\d\\d)[年.\\-/])?(\\d{1,2})(?!\\d)月?");
    private static final Sought DAY = Sought.of("(20\\d\\d)[年.\\-/](\\d{1,2})[月.\\-/](\\d{1,2})(?!\\d)日?");
    private static final Sought FILLED = Sought.of("^(20\\d\\d)\\s*[-./年]\\s*(\\d{1,2})");
    private static final int MONTHS = 12;
    private static final Sought THIS = Sought.of("本项目|该项目|本单位|我单位|项目$|根据|^经|按照|通过|，");

    @Override
    public List<RuleCard> cards() {
        return List.of(NAME, YEAR);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.section() != null && passage.isForm() && passage.slot().equals("自评结论")) {
            name(passage, findings);
        } else if (passage.section() == null && passage.path().startsWith("绩效自评.")) {
            year(passage, facts.year(), findings);
        }
    }

    private static void name(Passage passage, Findings findings) {
        Matcher named = NAMED.matcher(passage.text());
        String project = passage.section().words("项目名称").orElse("");
        if (passage.text().indexOf('分') < 0 || !named.find() || project.isEmpty()) {
            return;
        }
        String said = named.group(1);
        String same = SameName.of(project);
        boolean other =
                !said.equals(same) && !said.equals(same + "项目") && !(said + "项目").equals(same) && !THIS.isIn(said);
        if (other
                && !said.contains(same)
                && Nearest.distance(said, same) * 2 <= Math.max(said.length(), same.length())) {
            findings.report(NAME, passage, named.start(1), named.end(1), "自评表的项目名称是“" + project + "”", "请统一名称");
        }
    }

    /** A month of a year as a number that grows. */
    private static int month(Matcher months, int group, int year) {
        int said = months.group(group) == null ? year : Integer.parseInt(months.group(group));
        return said * MONTHS + Integer.parseInt(months.group(group + 1));
    }

    private static boolean isNoDay(Matcher day) {
        int month = Integer.parseInt(day.group(2));
        return month < 1
                || month > MONTHS
                || Integer.parseInt(day.group(3))
                        > YearMonth.of(Integer.parseInt(day.group(1)), month).lengthOfMonth();
    }

    private static void year(Passage passage, int year, Findings findings) {
        if (passage.slot().equals("起止时间")) {
            Matcher range = RANGE.matcher(passage.text());
            if (range.matches()) {
                int first = Integer.parseInt(range.group(1));
                int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
                Matcher day = DAY.matcher(passage.text());
                while (day.find()) {
                    if (isNoDay(day)) {
                        findings.report(
                                YEAR, passage, day.start(), day.end(), "没有 " + day.group() + " 这一天", "请核对起止的年月日");
                    }
                }
                Matcher months = MONTHS_OF.matcher(passage.text());
                boolean turned = months.find() && month(months, 3, first) < month(months, 1, first);
                if (turned) {
                    findings.report(YEAR, passage, 0, passage.text().length(), "起止时间的止比起早", "请核对起止的年月");
                } else if (year < first || year > last) {
                    findings.report(YEAR, passage, 0, passage.text().length(), "起止时间不含 " + year + " 年", "请核对是否为往年的表");
                }
            }
        } else if (passage.slot().equals("填报日期")) {
            Matcher filled = FILLED.matcher(passage.text());
            int month =
                    filled.find() ? Integer.parseInt(filled.group(1)) * MONTHS + Integer.parseInt(filled.group(2)) : 0;
            if (month > 0 && month < (year + 1) * MONTHS) {
                findings.report(YEAR, passage, 0, passage.text().length(), "填报时 " + year + " 年度还没有结束", "请核对填报日期的年份");
            } else if (month > (year + 2) * MONTHS) {
                findings.report(YEAR, passage, 0, passage.text().length(), "填报时 " + year + " 年度已经结束一年多", "请核对填报日期的年份");
            }
        } else if (passage.slot().equals("评价年度") && !passage.text().contains(String.valueOf(year))) {
            findings.report(YEAR, passage, 0, passage.text().length(), "本册为 " + year + " 年度", "请核对评价年度");
        }
    }
}
