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
        for (Residue residue : facts.chapters().residues()) {
            residue.in(passage.written())
                    .ifPresent(left -> findings.report(
                            CARD, passage, left.start(), left.end(), "像是" + residue.kind() + "，没有改完", "请改成实际的内容，或删去"));
        }
    }
}
