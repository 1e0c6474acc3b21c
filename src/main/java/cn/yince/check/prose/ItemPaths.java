package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.codes.SameName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0231 of an item told with its code, or with the 类 and 款 it is of: they belong together. */
final class ItemPaths implements Rule {
    private static final Pattern CODED = Pattern.compile("([\u4e00-\u9fa5]{4,30})（(\\d{3}|\\d{5}|\\d{7})）");
    private static final Pattern PATH =
            Pattern.compile("([\u4e00-\u9fa5]{3,30})（类）([\u4e00-\u9fa5]{3,30})（款）([\u4e00-\u9fa5]{3,30})（项）");
    private static final int LEAST = 4;
    private static final int CLASS = 3;
    private static final int SECTION = 5;

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        if (text.indexOf('（') < 0) {
            return;
        }
        Matcher coded = CODED.matcher(text);
        while (coded.find()) {
            String name = SameName.of(facts.codes().functional(coded.group(2)));
            boolean known = facts.codes().functional().codes().contains(coded.group(2));
            boolean another = known && endsWithName(coded.group(1), facts);
            if (another && !coded.group(1).endsWith(name) && !name.startsWith(coded.group(1))) {
                report(passage, coded, "科目 " + coded.group(2) + " 的名称是“" + name + "”", findings);
            }
        }
        Matcher path = PATH.matcher(text);
        while (path.find()) {
            List<String> items = facts.codes().functional().codesNamed(path.group(3)).stream()
                    .filter(code -> code.length() > SECTION)
                    .toList();
            boolean belongs = items.stream()
                    .anyMatch(item ->
                            isOf(item, CLASS, path.group(1), facts) && isOf(item, SECTION, path.group(2), facts));
            if (!items.isEmpty() && !belongs) {
                String item = items.get(0);
                String right = facts.codes().functional(item.substring(0, CLASS)) + "（类）"
                        + facts.codes().functional(item.substring(0, SECTION)) + "（款）";
                report(passage, path, items.size() == 1 ? "这一项在“" + right + "”" : "这一款没有这一项", findings);
            }
        }
    }

    /** Whether words end with the whole name of some item. */
    private static boolean endsWithName(String words, Facts facts) {
        for (int from = 0; from + LEAST <= words.length(); from++) {
            if (!facts.codes().functional().codesNamed(words.substring(from)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the 类 or 款 of an item goes by a name that ends what was said. */
    private static boolean isOf(String item, int length, String said, Facts facts) {
        String name = SameName.of(facts.codes().functional(item.substring(0, length)));
        return said.endsWith(name) || (said + "支出").endsWith(name);
    }

    private static void report(Passage passage, Matcher said, String message, Findings findings) {
        findings.reportUnlessTold(OtherItem.CARD, passage, said.start(), said.end(), message, "请核对科目的编码和名称");
    }
}
