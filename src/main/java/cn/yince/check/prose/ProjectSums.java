package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Group;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.codes.SameName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** T0138: the sum behind a project's name, in the words around the figures, is one of the sums of its form. */
final class ProjectSums implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0138", "文字中点名的项目金额", "项目名称紧接的金额 = 该项目自评表、申报表的预算、到位、执行金额", "自评表、申报表：资金")
            .needing(Need.EVALUATIONS, Need.TARGETS);
    private static final List<String> SUMS =
            List.of("项目预算金额", "实际到位金额", "实际执行金额", "目标申报数", "预算编制数", "年度资金总额", "实施期资金总额", "资金总额", "结余");
    private static final Pattern TAIL = Pattern.compile("(?:项目|支出|工作|经费|费用|资金|费){1,4}$");
    private static final Pattern BEHIND = Pattern.compile(
            "(?:项目|支出|工作|经费|费用|资金|费){0,4}(?:预算|安排|实际|支付|执行|共计?|合计|为|是|了|本年|年初|全年){0,4}(\\d[\\d,]{0,14}(?:\\.\\d{1,6})?)(万元|元)(?!/)");
    private static final Sought ANOTHER = Sought.of("上年|去年|往年|20\\d\\d年|[两三四五]年|增加|减少|压减|节约|结余|少|多|其中|部分|追加|调减|每|原");
    private static final int STEM = 5;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    /** A project, its name as texts say it, and the sums of its form. */
    private record Project(String name, String stem, List<FormMoney> sums) {}

    @Override
    public void checkAll(Facts facts, Findings findings) {
        List<Project> projects = null;
        for (Passage passage : facts.passages()) {
            boolean looked =
                    passage.isStatement() && passage.quantities().stream().anyMatch(Quantity::isMoney);
            if (looked) {
                projects = projects == null ? projects(facts) : projects;
                for (Project project : projects) {
                    look(project, passage, facts, findings);
                }
            }
        }
    }

    private static List<Project> projects(Facts facts) {
        Forms forms = facts.chapters().forms();
        List<Project> projects = new ArrayList<>();
        for (Group form : forms.all()) {
            String name = SameName.of(form.words("项目名称").orElse(""));
            String stem = TAIL.matcher(name).replaceAll("");
            List<FormMoney> sums = Stream.concat(
                            SUMS.stream(), Stream.concat(Stream.of(forms.planned()), forms.others().stream()))
                    .distinct()
                    .map(sum -> Forms.money(form, sum))
                    .filter(Objects::nonNull)
                    .filter(sum -> !sum.isZero())
                    .toList();
            if (stem.length() >= STEM && !sums.isEmpty()) {
                projects.add(new Project(name, stem, sums));
            }
        }
        return projects;
    }

    private static void look(Project project, Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        int at = text.indexOf(project.stem());
        Matcher said =
                at < 0 ? null : BEHIND.matcher(text).region(at + project.stem().length(), text.length());
        if (said == null || !said.lookingAt()) {
            return;
        }
        String before = text.substring(Letters.sentenceStart(text, at), at);
        String lately = before.substring(before.lastIndexOf('，') + 1);
        BigDecimal number = new BigDecimal(said.group(1).replace(",", ""));
        Quantity sum = new Quantity(said.start(1), said.end(2), number, said.group(2), false);
        BigDecimal wan = sum.wan().value();
        boolean so = project.sums().stream().anyMatch(each -> FormSums.same(sum, each.amount()));
        boolean like = project.sums().stream()
                .map(each -> each.amount().value())
                .anyMatch(each -> Meant.isNear(each, wan)
                        || each.stripTrailingZeros()
                                .unscaledValue()
                                .equals(wan.stripTrailingZeros().unscaledValue()));
        if (!so
                && like
                && !ANOTHER.isIn(lately + said.group().substring(0, 1))
                && !(number.scale() > 0 && facts.isFigure(sum))) {
            findings.reportUnlessTold(
                    CARD,
                    passage,
                    at,
                    said.end(),
                    "该项目的表里是 "
                            + project.sums().stream()
                                    .map(each -> each.amount()
                                                    .value()
                                                    .stripTrailingZeros()
                                                    .toPlainString() + "万元")
                                    .distinct()
                                    .collect(Collectors.joining("、")),
                    "请核对项目的金额和单位");
        }
    }
}
