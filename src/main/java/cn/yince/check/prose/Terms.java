package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0206: the field's own terms. */
final class Terms implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0206", "规定用语", "国有资本经营预算、政府性基金预算、一般公共预算、“三公”经费等用规定名称；常见错别字", "预算法；部门决算公开格式");
    private static final Map<String, String> SLIPS = new LinkedHashMap<>();
    private static final Pattern THREE = Pattern.compile("(?<!\")三公\"?经费|\"三公经费\"?");
    private static final Sought DENIED = Sought.of(
            "主要(?:是|用于|包括)：?(?:接待)?(?:(?:本|我)(?:单位|部门|局|中心|办)|20\\d\\d年度?|本年度?)(?:无|没有)[^，。；]{0,14}(?:支出|费用?|车辆|接待)|主要(?:是|用于)：?接待无[^，。；]{0,12}(?:支出|费用?|接待)");
    private static final Pattern UNTIL = Pattern.compile("截止(?=20\\d\\d年|本?年末|年底)");

    static {
        SLIPS.put("拔款", "拨款");
        SLIPS.put("部份", "部分");
        SLIPS.put("帐户", "账户");
        SLIPS.put("帐务", "账务");
        SLIPS.put("记帐", "记账");
        SLIPS.put("按排", "安排");
        SLIPS.put("既使", "即使");
        SLIPS.put("即然", "既然");
        SLIPS.put("予算", "预算");
        SLIPS.put("绩校", "绩效");
        SLIPS.put("职责负责", "职责是");
    }

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        Map<String, String> terms = facts.chapters().terms();
        terms.forEach((wrong, right) -> look(passage, wrong, right, terms, findings));
        SLIPS.forEach((wrong, right) -> look(passage, wrong, right, SLIPS, findings));
        if (text.contains("三公")) {
            look(passage, THREE, "“三公”经费", findings);
        }
        if (text.contains("主要") && !passage.isPhrase()) {
            Matcher denied = DENIED.matcher(text);
            while (denied.find()) {
                findings.report(
                        CARD, passage, denied.start(), denied.end(), "句子不通：“主要是、主要用于”之后不接“没有”", "没有的，整句改写，或写“无”");
            }
        }
        if (text.contains("截止")) {
            look(passage, UNTIL, "截至", findings);
        }
    }

    private static void look(Passage passage, String wrong, String right, Map<String, String> all, Findings findings) {
        String text = passage.text();
        for (int i = text.indexOf(wrong); i >= 0; i = text.indexOf(wrong, i + 1)) {
            if (!isPartOfAnother(text, i, wrong, all)) {
                report(passage, i, i + wrong.length(), right, findings);
            }
        }
    }

    /** Whether a longer wrong term that holds this one stands there. */
    private static boolean isPartOfAnother(String text, int at, String wrong, Map<String, String> all) {
        return all.keySet().stream()
                .anyMatch(other -> other.length() > wrong.length()
                        && other.contains(wrong)
                        && text.startsWith(other, at - other.indexOf(wrong)));
    }

    private static void look(Passage passage, Pattern pattern, String right, Findings findings) {
        Matcher wrong = pattern.matcher(passage.text());
        while (wrong.find()) {
            report(passage, wrong.start(), wrong.end(), right, findings);
        }
    }

    private static void report(Passage passage, int from, int to, String right, Findings findings) {
        findings.report(CARD, passage, from, to, "不是规定用语", "应为“" + right + "”");
    }
}
