package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0250: what stands in the place of a unit's name and is no full name. It prints on the cover and above every table,
 * and files and units are found by it.
 */
final class NamesOfUnits implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
            "T0250", "单位名称", "单位名称是单位的全称：字间没有空格，没有标点、编码、年度和册名，不是“本单位”“市财政局”这样的称呼", "预决算公开的要求：封面、公开表写单位的全称");

    /** What is wrong with a name, the first that is found; a group is the words meant. */
    private static final Map<Pattern, String> FAULTS = new LinkedHashMap<>();

    static {
        fault("(\\p{IsHan}[ 　]+\\p{IsHan})", "字与字之间有空格");
        fault("([，。、；：:;,!！?？/\\\\]+)(?![^（(]*[）)])", "有标点");
        fault("([{}｛｝])", "有花括号");
        fault("^(\\d{5,}[-_ ]?|\\d{3}-\\d*[-_ ]?)\\p{IsHan}", "前面有编码");
        fault("((?:19|20)\\d\\d(?:年度?)?)", "有年度");
        fault("((?:部门|单位)?(?:决算|预算)(?:公开)?(?:说明|报告|书|册|表)?)$", "像册名");
        fault("^(单位(?:名称|全称)?|部门(?:名称)?|[本我该某贵](?:单位|部门|机关|局|中心|院|校|委|办)|局机关|机关)$", "不是名称");
        fault("^([省市区县旗州](?!级)\\p{IsHan}{1,8}(?:局|委|办|院|中心|厅|会))$", "没有写是哪里的");
    }

    private static void fault(String pattern, String said) {
        FAULTS.put(Pattern.compile(pattern), said);
    }

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!isName(passage.path())) {
            return;
        }
        for (Map.Entry<Pattern, String> fault : FAULTS.entrySet()) {
            Matcher found = fault.getKey().matcher(passage.text());
            if (found.find()) {
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        found.start(1),
                        found.end(1),
                        "单位名称" + fault.getValue() + "：“" + found.group(1) + "”",
                        "请写单位的全称，例如章上的名称；封面和每张表都印这个名称");
                return;
            }
        }
    }

    /** The unit's own name, or one of the units it lists. */
    private static boolean isName(String path) {
        return path.equals("单位.名称") || path.startsWith("概况.单位构成") && path.endsWith("单位名称");
    }
}
