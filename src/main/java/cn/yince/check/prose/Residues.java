package cn.yince.check.prose;

import cn.yince.check.prose.naming.Residue;
import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0221: what was left of Word, of a template or of a program. */
final class Residues implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0221", "没有改完的残留", "文字里没有 Word 域代码、样式里的“××”“（盖章）”、待补充、网页代码一类的残留", "模板的 称谓.yaml 残留");

    /** A place to be filled in, as models show it. */
    private static final Pattern SLOT = Pattern.compile(
            "\\s*(?:\\[[^\\[\\]]{1,30}]|［[^［］]{1,30}］|【[^【】]{1,30}】|〔[^〔〕]{1,30}〕|<[^<>]{1,30}>)[。.；;]?\\s*");

    /** A remark to whoever was to finish the text. */
    private static final Sought REMARK = Sought.of(
            "[（(\\[［【〔][^（()）\\[\\]［］【】〔〕]{0,24}?(?:请|需|须|待|尚需|尚待|由[^（）]{1,8})[^（()）\\[\\]［］【】〔〕，]{0,12}?(?:核对|核实|核准|确认|填写|填报|补充|更新|修改|删除|插入|提供|完善|替换|补齐|校对|审定)[^（()）\\[\\]［］【】〔〕]{0,10}[）)\\]］】〕]"
                    + "|[（(\\[［【〔]?(?:此处|此段|此句|本段|该处|这里|以下内容)(?:再|可|应|需|须|请|由[^，。；]{1,6})?(?:插入|填入|填写|录入|补充|补写|替换|删除|修改|更新|粘贴|核对|空着|留空)"
                    + "|(?:^|[。；，（])(?:待|等)[^，。；（）、]{1,12}?(?:后|时)?(?:再|另行|另)?(?:补充|补报|补填|补写|填报|填写|更新)(?:说明|上来|完整|数据|内容)?(?=[。；）]|$)"
                    + "|[\\[［【〔][^\\[\\]［］【】〔〕]{0,16}(?:修改|建议|备注|批注|意见|注意|提醒|待定|存疑)[^\\[\\]［］【】〔〕]{0,30}[\\]］】〕]"
                    + "|[（(][^（()）]{0,16}(?:请|麻烦|烦请)[^（()）]{0,6}(?:核|查|看|改|补|定|问|填)(?:一下|一遍|下)?[）)]"
                    + "|(?:^|[。；，])[（(\\[［【〔](?:可?参考|填写参考|参考写法|填写提示|写法提示)[:：]"
                    + "|第[\\s\u3000_]+[页条项章节表]|见(?:附件|附表|下表|上表|表格?|图)[\\s\u3000_×]+(?:[页号。；，]|$)");

    private static final int LABEL = 6;

    private static final String FORMULA_SIGNS = "=＝«<{$";

    /** What a spreadsheet or a program computes with, in the middle of a text. */
    private static final Sought FORMULA = Sought.of(
            "[=＝]\\s*[A-Z]{2,}\\s*\\(|(?<![A-Za-z])(?:SUM|SUMIFS?|VLOOKUP|XLOOKUP|COUNTIFS?|AVERAGE|ROUND|IFERROR|INDIRECT|CONCATENATE)\\s*\\(|(?<![A-Za-z0-9])\\$?[A-Z]{1,2}\\$?\\d{1,4}[:：]\\$?[A-Z]{1,2}\\$?\\d{1,4}(?![A-Za-z0-9])|[=＝+]\\$?[A-Z]{1,2}\\$?\\d{1,4}(?![A-Za-z0-9])|Sheet\\d+!|\\{\\s*(?:=|IF|SUM)\\b|«[^»]{1,20}»|<%|%>|\\$\\{");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        Matcher slot = SLOT.matcher(passage.written());
        if (passage.section() != null && slot.matches()) {
            findings.report(CARD, passage, 0, passage.written().length(), "整段只是方括号里的几个字，像是样式里留的空，没有改完", "请改成实际的内容，或删去");
        }
        if (isLabel(passage.text().strip(), passage.slot())) {
            findings.report(CARD, passage, 0, passage.written().length(), "只是这一栏的名称，没有改完", "请改成实际的内容，或删去");
            return;
        }
        Matcher remark = REMARK.matcher(passage.written());
        boolean told = passage.section() != null && remark.find();
        if (told) {
            findings.report(CARD, passage, remark.start(), remark.end(), "像是写稿时留的话，没有改完", "请改成实际的内容，或删去");
        }
        Matcher formula = FORMULA.matcher(passage.written());
        if (mayCompute(passage.written()) && formula.find()) {
            findings.report(CARD, passage, formula.start(), formula.end(), "像是表格软件的公式、单元格，没有改完", "请改成实际的内容，或删去");
        }
        for (Residue residue : facts.chapters().residues().in(passage.written())) {
            residue.in(passage.written())
                    .filter(left -> !isQuoted(passage.written(), left.start()))
                    .ifPresent(left -> findings.reportUnlessTold(
                            CARD, passage, left.start(), left.end(), "像是" + residue.kind() + "，没有改完", "请改成实际的内容，或删去"));
        }
    }

    /** Whether a text is no more than what its field is called; what is listed by units is called by their names. */
    private static boolean isLabel(String text, String slot) {
        boolean label = text.length() > 1
                && text.length() <= LABEL
                && "局委办院校所馆站会团队心社".indexOf(text.charAt(text.length() - 1)) < 0;
        return label && (slot.endsWith(text) || text.equals("姓名") && slot.endsWith("人"));
    }

    /** Whether a text has a character that formulas are made of. */
    private static boolean mayCompute(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || FORMULA_SIGNS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand in quotation marks within a sentence that speaks of them, such as a prompt of a system. */
    private static boolean isQuoted(String text, int at) {
        boolean opens = at > 1 && "“‘「".indexOf(text.charAt(at - 1)) >= 0;
        int close = opens ? text.indexOf('”', at) : -1;
        return close > 0 && close - at > 2 && text.length() - (close - at) > close - at + 6;
    }
}
