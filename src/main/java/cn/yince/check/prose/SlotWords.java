package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** T0203 to T0205: a text goes on where the booklet's own sentence stops, and says no more than its place asks for. */
final class SlotWords implements Rule {
    private static final RuleCard LEAD = RuleCard.hint("T0203", "开头的话", "原因不以“主要原因是”开头，用途不以“主要用于”开头：册中句式已有", "情况说明句式");
    private static final RuleCard PHRASE =
            RuleCard.hint("T0204", "用途、包括之处的整句", "用途、主要包括、主要是之后是名词短语，不是“本单位无…”一类的句子，中间没有句号", "情况说明句式");
    private static final RuleCard PASTED =
            RuleCard.hint("T0205", "整段粘贴", "用途、原因中不再写年初预算、决算、完成率、比上年增减：册中句式已算出", "情况说明句式");
    private static final Pattern REASON =
            Pattern.compile("^(?:其?主要(?:的)?原因(?:是|为|：|在于)|原因(?:是|为|：)|主要(?:是|系)(?!因|由)|主要为)");
    private static final Pattern PURPOSE =
            Pattern.compile("^(?:主要)?(?:用于|用途(?:是|为)|是用于)|^主要(?:是|为)|^主要接待|^接待(?=.{0,4}接待)");
    private static final Pattern INCLUDES = Pattern.compile("^(?:主要)?包括|^主要是|^包含");
    private static final Pattern VEHICLES = Pattern.compile("^(?:其他用车)?主要(?:是|为|用于)");
    private static final Sought DENIAL = Sought.of(
            "^(?:因)?(?:(?:本|我)(?:单位|部门|中心|局|办|院|校|年度?)|20\\d\\d年度?|全年|当年|今年)?(?:本年度?)?(?:均|暂)?(?:无(?!线|偿|人机|害|障碍|纸|烟|公害)|没有|未(?!成年|来|保))(?=.)");
    private static final Sought STOP = Sought.of("。(?=.)");
    private static final Sought REPEATED = Sought.of(
            "(?<!超出|超过|高于|低于|少于|多于|大于|小于|不及|不足|控制在|占|[超低高比与和同较在])(?:年初|全年)预算(?:为|数)?\\d|支出决算(?:为|数)?\\d|(?:比|较)(?:上年|去年|20\\d\\d年)(?:度)?(?:决算)?(?:增加|减少)\\d[\\d.,]*万元，(?:增长|下降|减少|增加)");

    /** Said of every figure, but not of items whose reason explains how far they are from their budget. */
    private static final Sought COMPLETED = Sought.of("(?<![只仅])完成(?:年初|全年)?预算(?:的)?\\s*\\d");

    @Override
    public List<RuleCard> cards() {
        return List.of(LEAD, PHRASE, PASTED);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        boolean phrase = passage.isPhrase();
        if (!phrase && !passage.isReason() || passage.isForm()) {
            return;
        }
        Matcher lead = lead(passage).matcher(passage.text());
        if (lead.lookingAt()) {
            findings.report(LEAD, passage, lead.start(), lead.end(), "册中句式已有这几个字，印出会重复", "请从其后写起");
        }
        if (phrase) {
            stops(passage, findings);
        }
        boolean item = passage.owner().chars().allMatch(Character::isDigit)
                && passage.changes().isEmpty();
        Matcher repeated = (item || REPEATED.isIn(passage.text()) ? REPEATED : COMPLETED).matcher(passage.text());
        if (repeated.find()) {
            findings.report(
                    PASTED,
                    passage,
                    repeated.start(),
                    repeated.end(),
                    "册中句式已算出这些数，印出会重复",
                    "这里只写" + (phrase ? "用途" : "原因"));
        }
    }

    private static Pattern lead(Passage passage) {
        String slot = passage.slot();
        if (passage.isReason()) {
            return REASON;
        }
        return slot.equals("用途") ? PURPOSE : slot.endsWith("包括") ? INCLUDES : VEHICLES;
    }

    /** Said once of all places of a unit where a sentence stands in the place of a phrase. */
    @Override
    public void checkAll(Facts facts, Findings findings) {
        List<Passage> denying = facts.passages().stream()
                .filter(each -> each.isPhrase() && !each.isForm() && DENIAL.isIn(each.text()))
                .sorted(Comparator.comparing(Passage::place))
                .toList();
        if (!denying.isEmpty()) {
            Passage first = denying.get(0);
            Matcher denial = DENIAL.matcher(first.text());
            String others =
                    denying.stream().skip(1).map(each -> each.place().inFile()).collect(Collectors.joining("、"));
            String more = others.isEmpty() ? "" : "；另有 " + (denying.size() - 1) + " 处同样：" + others;
            findings.report(
                    PHRASE,
                    first,
                    0,
                    denial.find() ? denial.end() : 0,
                    "这里应是名词短语，整句接在“主要用于”之类的话后面不通" + more,
                    "没有时留空或写“无”");
        }
    }

    private static void stops(Passage passage, Findings findings) {
        Matcher stop = STOP.matcher(passage.text());
        if (!DENIAL.isIn(passage.text()) && stop.find()) {
            findings.report(PHRASE, passage, stop.start(), stop.end(), "这里只能写一个短语，中间不应有句号", "请改用顿号、逗号，或移到原因");
        }
    }
}
