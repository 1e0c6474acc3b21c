package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Pattern;

/** T0226: a text of marks or of a number only, such as a dash where a cause belongs: it would print as “主要原因是-”. */
final class OnlyMarks implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0226", "只有标点、数字的文字", "原因、用途和各段文字写内容，不只是“-”“—”“/”“。”一类的标点，原因、用途不只是一个数；没有的就不填", "文字差错");

    private static final Pattern REASON = Pattern.compile("原因|用途");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,]+(?:\\.\\d+)?\\s*(?:%|‰|万?元)?");

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
        } else if (!passage.path().isEmpty()
                && REASON.matcher(passage.slot()).matches()
                && NUMBER.matcher(text).matches()) {
            findings.reportUnlessTold(
                    CARD, passage, 0, text.length(), "只有一个数，会照样印在句子里", "请写明" + passage.slot() + "；数填错了地方的请移到它的一格");
        }
    }
}
