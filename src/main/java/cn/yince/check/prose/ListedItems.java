package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.codes.SameName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0113, T0114: what 人员经费 and 公用经费 are said to consist of has an amount in the table of 基本支出. */
final class ListedItems implements Rule {
    private static final RuleCard ZERO =
            RuleCard.error("T0113", "列举的经济分类科目", "“主要包括”列举的科目在基本支出表中金额不为零", "{表:一般公共预算财政拨款基本支出决算明细表、一般公共预算基本支出表}");
    private static final RuleCard UNKNOWN = RuleCard.hint(
            "T0114", "列举的名称", "“主要包括”列举的补贴、费用应是基本支出表中的科目名称", "{表:一般公共预算财政拨款基本支出决算明细表、一般公共预算基本支出表}；支出经济分类科目");
    private static final Pattern ITEM = Pattern.compile("[^、，；。和及与：]+");
    private static final Pattern TRIMMED = Pattern.compile("^(?:其中|主要|包括|及|和){1,40}|(?:等|支出|经费|方面的?|\\d.*){1,40}$");
    private static final Pattern NAMES_ONE = Pattern.compile(".*(?:补贴|津贴|补助|费|奖金|工资)$");
    private static final Pattern BRACKETED = Pattern.compile("（[^）]*）");
    /** What several items are called together. */
    private static final Pattern SUMMARIES =
            Pattern.compile("(?:各项|各类|有关)?(?:社会(?:保障|保险)|社保|五险一金|五险)(?:缴费|费|费用)?|公用经费|人员经费|(?:各项|各类)?(?:补助|补贴|津贴)");

    @Override
    public List<RuleCard> cards() {
        return List.of(ZERO, UNKNOWN);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.section() == null || !passage.slot().endsWith("经费包括")) {
            return;
        }
        String table = facts.chapters().basicTable();
        Map<String, Boolean> spent = spent(facts);
        String text = passage.text();
        for (String name : spent.keySet()) {
            for (String written :
                    name.matches(".*[和及与].*") ? List.of(name, name.replace("的", "")) : List.<String>of()) {
                int at = text.indexOf(written);
                if (at >= 0) {
                    look(name, at, at + written.length(), spent, passage, table, findings);
                    text = text.replace(written, "，".repeat(written.length()));
                }
            }
        }
        Matcher item = ITEM.matcher(text);
        while (item.find()) {
            look(item.group(), item.start(), item.end(), spent, passage, table, findings);
        }
    }

    private static void look(
            String item,
            int at,
            int end,
            Map<String, Boolean> spent,
            Passage passage,
            String table,
            Findings findings) {
        String whole = item.strip();
        String name = spent.containsKey(whole) ? whole : TRIMMED.matcher(whole).replaceAll("");
        Boolean has = spent.get(name);
        if (has != null && !has) {
            findings.report(ZERO, passage, at, end, table + "中“" + name + "”没有金额", "请删去，或核对基本支出经济分类");
        } else if (has == null
                && NAMES_ONE.matcher(name).matches()
                && !SUMMARIES.matcher(name).matches()) {
            boolean meant = spent.entrySet().stream().anyMatch(e -> e.getValue() && akin(e.getKey(), name));
            if (!meant) {
                findings.report(
                        UNKNOWN, passage, at, end, table + "中没有名为“" + name + "”且有金额的科目", "请按" + table + "的科目名称列举");
            }
        }
    }

    private static boolean akin(String item, String name) {
        return item.contains(name)
                || name.contains(item)
                || BRACKETED.matcher(item).replaceAll("").equals(name);
    }

    /** Every 类 and 款 of the classification and whether it has an amount. */
    private static Map<String, Boolean> spent(Facts facts) {
        Map<String, Boolean> spent = new TreeMap<>();
        for (String code : facts.codes().economicCodes()) {
            if (facts.codes().runningCost(code).isPresent()) {
                boolean has = facts.chapters().basic(code).stream().anyMatch(amount -> amount.signum() != 0);
                spent.merge(SameName.of(facts.codes().economic(code)), has, Boolean::logicalOr);
            }
        }
        return spent;
    }
}
