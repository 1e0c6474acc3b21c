package cn.yince.layout;

import cn.yince.layout.font.FontBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Source;

/** J0301: every character of the unit's texts can be drawn by some font of the pack; none would vanish silently. */
public final class Glyphs {
    /** Its rule. */
    public static final RuleCard CARD = RuleCard.error("J0301", "印得出的字", "每个字在模板的字体或后备字体中都有", "全册文字");

    private static final String PLAIN = "宋体";

    private Glyphs() {}

    /** Reports every text with characters that no font can draw. */
    public static void check(Source source, FontBook fonts, Problems problems) {
        for (Source.Text text : source.texts()) {
            fonts.undrawable(text.text().replace('\n', ' '), PLAIN)
                    .forEach(c -> problems.error(
                            "J0301",
                            text.place(),
                            "“%s”中的字符“%s”（U+%04X）没有字体可以印出".formatted(text.path(), Character.toString(c), c),
                            "请改用规范字，或在模板的 设置.yaml“后备字体”中加入含有该字的字体"));
        }
    }
}
