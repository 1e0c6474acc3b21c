package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0115: an item said to have grown has an amount. */
final class NamedCauses implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
            "T0115",
            "作为增加原因的科目",
            "说某项费用增加，该费用本年应有金额：机关运行经费看基本支出表，“三公”经费看“三公”经费表",
            "{表:一般公共预算财政拨款基本支出决算明细表、三公经费支出决算表、一般公共预算基本支出表、三公经费支出预算表}");
    private static final Sought GREW =
            Sought.of("(?:等)?(?:支出|经费|费用)?(?:有所|大幅度?|略有|较大|也|均|都|比上年|较上年|同比){0,40}(?:增加|增长|增多|上升)");
    private static final Pattern ITEM = Pattern.compile("[^、和及是因]*费");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        if (!passage.isStatement() || text.indexOf('费') < 0 || text.indexOf('增') < 0 && text.indexOf('升') < 0) {
            return;
        }
        Matcher grew = GREW.matcher(text);
        while (grew.find()) {
            int from = grew.start();
            while (from > 0 && "，。；：（）".indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            if (grew.start() > from && text.charAt(grew.start() - 1) == '费') {
                items(text.substring(from, grew.start()), from, passage, facts, findings);
            }
        }
    }

    private static void items(String list, int offset, Passage passage, Facts facts, Findings findings) {
        Matcher item = ITEM.matcher(list);
        while (item.find()) {
            look(item, offset, passage, facts, findings);
        }
    }

    private static void look(Matcher item, int offset, Passage passage, Facts facts, Findings findings) {
        boolean basic = facts.chapters().isBasic(passage.area());
        String name = facts.chapters().fullName(item.group());
        Subject subject = facts.subjects().endingAt(name, 0, name.length());
        if (subject == null || subject.name().length() < name.length() - 2 || !settles(subject, basic)) {
            return;
        }
        boolean spent =
                subject.sums(Role.ACTUAL).stream().anyMatch(a -> a.value().signum() != 0);
        if (!spent) {
            findings.report(
                    CARD,
                    passage,
                    offset + item.start(),
                    offset + item.end(),
                    "本年“" + subject.name() + "”没有金额，不能是增加的原因",
                    "请核对原因");
        }
    }

    private static boolean settles(Subject subject, boolean basic) {
        return subject.kind() == Subject.Kind.FIGURE || basic && subject.kind() == Subject.Kind.LOOSE;
    }
}
