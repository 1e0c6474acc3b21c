package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0231: what an item of the classification is said to be used for is another item's by its own name. */
final class OtherItem implements Rule {
    static final RuleCard CARD =
            RuleCard.hint("T0231", "科目与用途", "用途与科目的名称相符：行政单位医疗不写事业单位，住房公积金不写购房补贴，离退休不写在职人员", "支出功能分类科目的名称");

    /** What items of the classification are for, each by the words in its name. */
    private static final Map<String, Pattern> MATTERS = new LinkedHashMap<>();

    static {
        MATTERS.put("养老保险", Pattern.compile("养老保险|养老金"));
        MATTERS.put("职业年金", Pattern.compile("年金"));
        MATTERS.put("医疗", Pattern.compile("医疗|医保"));
        MATTERS.put("住房公积金", Pattern.compile("公积金"));
        MATTERS.put("购房补贴", Pattern.compile("购房补贴"));
        MATTERS.put("提租补贴", Pattern.compile("提租补贴"));
    }

    private static final Sought NOT = Sought.of("不含|不包括|不再|除|没有|未|无|代扣|另");
    private static final Sought MANY = Sought.of("[、和与及等]");
    private static final Sought GENERAL = Sought.of("运行|行政管理|机关|其他(?:社会保障|卫生健康|住房)");
    private static final Pattern INSTITUTION = Pattern.compile("事业(?:单位|人员|编制|在编|在职)");
    private static final Sought AUTHORITY = Sought.of("行政|机关|公务员|参公|参照");
    private static final Pattern OFFICE = Pattern.compile("行政(?:单位|人员|编制|在编|在职)|机关(?:在职|干部|职工|人员|工作人员)|公务员");
    private static final Sought RETIRED = Sought.of("离退休|退休|离休");
    private static final int ITEM = 7;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.section() == null || passage.isForm() || !passage.slot().equals("用途")) {
            return;
        }
        String code = passage.owner();
        String name = isCode(code) ? facts.codes().functional(code) : "";
        if (name.isEmpty() || NOT.isIn(passage.text())) {
            return;
        }
        if (!matter(code, name, passage, facts, findings) && code.length() == ITEM) {
            staff(name, passage, findings);
        }
    }

    private static boolean isCode(String code) {
        return !code.isEmpty() && code.chars().allMatch(Character::isDigit);
    }

    /** Another item's matter in the use of this one. */
    private static boolean matter(String code, String name, Passage passage, Facts facts, Findings findings) {
        String clause = passage.text().split("，", 2)[0];
        if (matters(clause).isEmpty()) {
            return false;
        }
        Set<String> own = new TreeSet<>();
        Set<String> elsewhere = new TreeSet<>();
        for (String row : facts.spentCodes()) {
            (row.startsWith(code) ? own : elsewhere)
                    .addAll(matters(facts.codes().functional(row)));
        }
        own.addAll(matters(name));
        boolean plain = own.isEmpty() && code.length() == ITEM && !GENERAL.isIn(name) && !MANY.isIn(passage.text());
        for (Map.Entry<String, Pattern> matter : MATTERS.entrySet()) {
            Matcher said = matter.getValue().matcher(clause);
            boolean another =
                    own.isEmpty() ? plain && elsewhere.contains(matter.getKey()) : !own.contains(matter.getKey());
            if (another && said.find()) {
                report(passage, said, name, findings);
                return true;
            }
        }
        return false;
    }

    private static Set<String> matters(String name) {
        Set<String> matters = new TreeSet<>();
        MATTERS.forEach((matter, words) -> {
            if (words.matcher(name).find()) {
                matters.add(matter);
            }
        });
        return matters;
    }

    /** Whose item it is: of an office or of an institution, of those who work or of those who are retired. */
    private static void staff(String name, Passage passage, Findings findings) {
        String text = passage.text();
        boolean institutions = name.contains("事业") && !name.contains("机关事业") && !name.contains("行政事业");
        Matcher other = null;
        if (name.contains("行政") && !name.contains("事业") && !AUTHORITY.isIn(text)) {
            other = INSTITUTION.matcher(text);
        } else if (institutions && !text.contains("事业")) {
            other = OFFICE.matcher(text);
        } else if (name.contains("离退休") && !RETIRED.isIn(text)) {
            other = Pattern.compile("在职").matcher(text);
        } else if (name.contains("住房公积金") || name.contains("缴费") && !text.contains("在职")) {
            other = Pattern.compile("^(?:离退休|退休|离休)人员").matcher(text);
        }
        if (other != null && other.find()) {
            report(passage, other, name, findings);
        }
    }

    private static void report(Passage passage, Matcher said, String name, Findings findings) {
        findings.reportUnlessTold(CARD, passage, said.start(), said.end(), "这里的科目是“" + name + "”", "请核对用途是否写到了别的科目");
    }
}
