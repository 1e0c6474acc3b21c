package cn.yince.layout;

import java.util.List;

/** The measure words a number may not be parted from. */
final class Units {
    private static final List<String> WORDS = List.of(
            "万元", "亿元", "千元", "百元", "元", "角", "分", "万人次", "万人", "万亿", "万", "亿", "千", "百", "个百分点", "个月", "个", "辆",
            "台（套）", "台(套)", "台", "套", "年度", "年", "月份", "月", "日", "号", "时", "人次", "人/次", "人", "批次", "批", "家", "项", "条",
            "次", "名", "户", "件", "份", "处", "座", "张", "册", "章", "期", "天", "小时", "分钟", "平方米", "平方公里", "公里", "米", "吨", "倍",
            "岁", "周", "页", "级", "类", "款", "所", "支", "只", "本", "篇", "场", "节", "位", "起", "宗", "笔", "倍", "亩", "公顷", "公斤",
            "千克", "千瓦时", "度");
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Units() {}

    /** Whether the place before index {@code at} lies between a number and its unit, or inside the unit. */
    static boolean splitAt(CharSequence text, int at) {
        for (int start = at; start > 0 && start > at - LONGEST; start--) {
            if (BreakTraits.has(text.charAt(start - 1), BreakTraits.DIGIT)) {
                return start < text.length()
                        && BreakTraits.has(text.charAt(start), BreakTraits.BEGINS_UNIT)
                        && reachesPast(text, start, at);
            }
        }
        return false;
    }

    private static boolean reachesPast(CharSequence text, int start, int at) {
        for (String word : WORDS) {
            if (start + word.length() > at && startsWith(text, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(CharSequence text, int start, String word) {
        if (text.length() < start + word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether some measure word begins with a character. */
    static boolean mayBegin(char c) {
        return WORDS.stream().anyMatch(word -> word.charAt(0) == c);
    }
}
