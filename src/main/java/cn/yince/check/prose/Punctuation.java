package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0202: two marks where one belongs, and brackets without their other half. */
final class Punctuation implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0202", "标点", "两个标点不相连，如“。；”“，。”“、，”；括号、书名号、引号成对", "标点符号用法 GB/T 15834");
    private static final String MARKS = "，、；：。（";
    private static final String BEHIND_MARK = "，。、；：）";
    private static final String BEHIND_STOP = "，。、；：";
    private static final String BEHIND_BRACKET = "，。；、）";
    private static final Pattern NUMBERED = Pattern.compile("(?:^|[^（\\d])[\\d一二三四五六七八九十]{1,2}）");
    private static final Pattern SPACE = Pattern.compile("\\p{IsHan}[ 　]+\\p{IsHan}");
    private static final String[] PAIRS = {"（）", "《》", "〔〕", "“”", "‘’", "「」", "『』", "【】"};

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                int next = next(text, i);
                boolean last = next == text.length() && text.charAt(i) == '、';
                if (last || next < text.length() && collide(text.charAt(i), text.charAt(next))) {
                    findings.report(CARD, passage, i, Math.min(next + 1, text.length()), "标点相连或多余", "请留下一个合适的标点");
                }
            }
        }
        Matcher space = SPACE.matcher(passage.isReason() || passage.isPhrase() ? text : "");
        if (space.find()) {
            findings.reportUnlessTold(
                    CARD, passage, space.start(), space.end(), "字与字之间有空格：“" + space.group() + "”", "请删去空格");
        }
        for (String pair : PAIRS) {
            balanced(passage, pair, findings);
        }
    }

    private static int next(String text, int i) {
        int next = i + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private static boolean collide(char first, char second) {
        return switch (first) {
            case '。' -> BEHIND_STOP.indexOf(second) >= 0;
            case '（' -> BEHIND_BRACKET.indexOf(second) >= 0;
            default -> BEHIND_MARK.indexOf(second) >= 0;
        };
    }

    private static void balanced(Passage passage, String pair, Findings findings) {
        String text = pair.equals("（）") ? passage.text() : passage.written();
        int open = count(text, pair.charAt(0));
        int closed = count(text, pair.charAt(1));
        boolean numbered =
                open < closed && pair.equals("（）") && NUMBERED.matcher(text).find();
        if (open != closed && !numbered) {
            int at = Math.max(0, text.indexOf(open > closed ? pair.charAt(0) : pair.charAt(1)));
            findings.report(CARD, passage, at, at + 1, "“" + pair + "”不成对", "请补上另一半");
        }
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int i = text.indexOf(c); i >= 0; i = text.indexOf(c, i + 1)) {
            count++;
        }
        return count;
    }
}
