package cn.yince.check.prose;

import cn.yince.compute.Group;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** T0235: projects of a grade that no form of the booklet has. */
final class SaidGrades implements Rule {
    private static final RuleCard CARD = RuleCard.hint("T0235", "文字说到的等级", "情况说明里说自评为优、良、中、差的项目，自评表里有这个等级的", "自评表等级划分")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final Sought SAID = Sought.of(
            "(?:自评|评价|考核)(?:结果|等级|等次|结论)?(?:均|都|分别)?(?:为|是|评为)\"?([优良中差])\"?(?:秀|好|等|级)?(?:等级|等次)?(?=的|项目|\\d)");
    private static final Sought NOT = Sought.of("没有|无|未|不|上年|去年|往年|如|若|凡|对于?以后|今后");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.isForm() || passage.section() == null) {
            return;
        }
        Matcher said = SAID.matcher(passage.text());
        while (said.find()) {
            String before = passage.text().substring(Letters.clauseStart(passage.text(), said.start()), said.start());
            List<String> grades = grades(facts);
            if (!grades.isEmpty() && !grades.contains(said.group(1)) && !NOT.isIn(before)) {
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        said.start(),
                        said.end(),
                        "各张自评表的等级是" + String.join("、", grades) + "，没有“" + said.group(1) + "”",
                        "请核对文字和自评表");
                return;
            }
        }
    }

    private static List<String> grades(Facts facts) {
        List<Optional<String>> all = facts.chapters().forms().all().stream()
                .map((Group form) -> form.words("等级"))
                .toList();
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().map(Optional::orElseThrow).distinct().sorted().toList()
                : List.of();
    }
}
