package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Pattern;

/** T0201: a word typed twice. */
final class DoubledWords implements Rule {
    private static final RuleCard CARD = RuleCard.hint("T0201", "重复的字词", "同一字词不连写两遍，如“用于用于”“的的”“万元万元”", "文字差错");
    private static final String LETTERS = "的了是为在与及和由对将元%";
    private static final List<String> RIGHT = List.of("的的确确", "了了", "为为", "是是非非", "对对", "和和美美", "在在");
    private static final Pattern SORTED = Pattern.compile("(部门|单位)\\1(?:预算|决算)");
    private static final Sought STEPS = Sought.of("^[一逐每很非多二三四五六七八九十]|^(?:分期|分批|天天|年年)|[们]$");
    private static final Pattern TRIED = Pattern.compile("^(?:研究|讨论|商量|学习|了解|考虑|锻炼|休息|调整)$");
    private static final List<String> COUNTED = List.of("支出", "收入");
    private static final int LONGEST = 8;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        sentence(text, passage, findings);
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(i + 1)) {
                letter(passage, i, findings);
            } else {
                int length = twice(text, i, c);
                if (length > 0 && !isWanted(text, i, length) && !isEndOfName(text, i, length, facts)) {
                    report(passage, i, i + 2 * length, text.substring(i, i + length), findings);
                }
                i += length > 0 ? 2 * length - 1 : 0;
            }
        }
    }

    /** A whole sentence told twice running, and no more often: many times over it fills a page on purpose. */
    private static void sentence(String text, Passage passage, Findings findings) {
        int from = 0;
        int end = text.indexOf('。');
        while (end >= 0) {
            int length = end - from + 1;
            boolean again = length > LONGEST
                    && (text.startsWith(text.substring(from, end + 1), end + 1)
                            || text.substring(end + 1).equals(text.substring(from, end)));
            String said = text.substring(from, end);
            if (again && text.indexOf(said) == from && text.indexOf(said, text.indexOf(said, end) + 1) < 0) {
                findings.report(CARD, passage, from, end, "这一句写了两遍", "请删去一遍");
                return;
            }
            from = end + 1;
            end = text.indexOf('。', from);
        }
    }

    /** The length of the Chinese word that stands twice from {@code i}; 0 for none. */
    private static int twice(String text, int i, char first) {
        for (int length = Math.min(LONGEST, (text.length() - i) / 2); length >= 2; length--) {
            boolean same = text.charAt(i + length) == first && text.regionMatches(i, text, i + length, length);
            if (same && text.substring(i, i + length).codePoints().allMatch(Character::isIdeographic)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isWanted(String text, int i, int length) {
        String word = text.substring(i, i + length);
        return STEPS.isIn(word)
                || TRIED.matcher(word).matches()
                || SORTED.matcher(text).region(i, text.length()).lookingAt();
    }

    /** Whether the first of the two ends the name of something: 还本支出 and what was spent on it, 还本支出支出. */
    private static boolean isEndOfName(String text, int i, int length, Facts facts) {
        if (!COUNTED.contains(text.substring(i, i + length))) {
            return false;
        }
        Subject named = facts.subjects().endingAt(text, 0, i + length);
        return named != null && named.name().length() > length;
    }

    private static void letter(Passage passage, int at, Findings findings) {
        String text = passage.text();
        boolean right = RIGHT.stream().anyMatch(r -> text.startsWith(r, at) || at > 0 && text.startsWith(r, at - 1));
        if (LETTERS.indexOf(text.charAt(at)) >= 0 && !right) {
            report(passage, at, at + 2, text.substring(at, at + 1), findings);
        }
    }

    private static void report(Passage passage, int from, int to, String twice, Findings findings) {
        findings.report(CARD, passage, from, to, "“" + twice + "”写了两遍", "请删去一遍");
    }
}
