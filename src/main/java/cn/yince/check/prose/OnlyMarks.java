package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;

/** T0226: a text of marks only, such as a dash where a cause belongs: it would print as “主要原因是-”. */
final class OnlyMarks implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0226", "只有标点的文字", "原因、用途和各段文字写内容，不只是“-”“—”“/”“。”一类的标点；没有的就不填", "文字差错");

    /** Form, number and field: what lies deeper are cells of its rows, where a dash is usual. */
    private static final int FIELD_OF_FORM = 3;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.written();
        boolean cell = passage.isForm() && passage.path().split("\\.").length > FIELD_OF_FORM;
        if (passage.section() != null
                && !cell
                && !text.isBlank()
                && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            findings.reportUnlessTold(CARD, passage, 0, text.length(), "只有标点，没有内容，会照样印在句子里", "请写明内容；没有的请清空这一项");
        }
    }
}
