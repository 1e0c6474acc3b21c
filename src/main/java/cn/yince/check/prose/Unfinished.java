package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * T0228: a text that stops in the middle: with a word that joins it to what should follow, with half a word, or, where
 * its own sentences have theirs, without the mark that ends the last.
 */
final class Unfinished implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0228", "没有写完的文字", "文字不停在“的”“和”“以及”一类的词、半个词上；几句话的一段以句号结尾", "文字差错：粘贴、字数限制");

    /** Words that join what stands before them to what follows. */
    private static final Sought JOINS = Sought.of(
            "(?:(?<![目有似是为])的|(?<=项目)的|(?<![温缓饱之总共柔附])和|(?<![参给赋付])与|(?<![以涉普顾危触提论波])及|(?<!间)或|以及|或者|并且|对于|关于|按照|根据|由于|用于|为了|以便|从而|(?<![在不])其中|特别是|主要是|包括|例如|不仅|而且|同时，?|因此|[，：（])$");

    /** 是…的 ends a sentence. */
    private static final Sought IT_IS = Sought.of("(?:是|属于?|系|如何|怎样)[^。；]*的$");

    /** Characters that no word ends with but those told before them. */
    private static final Sought HALF = Sought.of(
            "(?:(?<![性品素资物水实本变体介优人提媒土木材气杂地音特抵])质|(?<![业成功战政实佳])绩|(?<![开博风神精喝])采|(?<![举失])措|(?<![保故基白智])障|(?<!干)预"
                    + "|(?<![理钱生敛发])财|(?<![划调下核追挑点直补请应已未再代暂])拨|(?<![表解坚判否议裁处公])决|住房公积|财政拨|项目支|基本支|绩效目|政府采)$");

    private static final String CLOSED = "。；！？…”\"）』」》";
    private static final int SHORTEST = 6;
    private static final int LONG = 10;
    private static final int FEW = 3;
    private static final int OFTEN = 4;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        boolean looked = passage.section() != null && !passage.slot().endsWith("名称");
        if (!looked || passage.text().length() < SHORTEST || isFiller(passage.text())) {
            return;
        }
        String text = passage.text().strip();
        String bare = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        Matcher joins = last(JOINS, bare);
        boolean told = joins.find() && !IT_IS.isIn(bare);
        if (told && !(text.endsWith("：") && isFollowed(passage))) {
            report(passage, joins.start(), bare.length(), "文字停在“" + joins.group() + "”上，像是没有写完", findings);
            return;
        }
        Matcher half = last(HALF, bare);
        if (half.find()) {
            report(passage, half.start(), bare.length(), "文字停在“" + half.group() + "”上，像是没有写完", findings);
            return;
        }
        boolean sentences = passage.isForm() && text.indexOf('。') >= 0;
        if (sentences && !isClosed(text)) {
            report(passage, text.length() - 1, text.length(), "前面的句子有句号，末了没有，像是没有写完", findings);
        }
    }

    /** Looks at the last characters only; what stands before them is seen, too. */
    private static Matcher last(Sought pattern, String text) {
        return pattern.matcher(text, Math.max(0, text.length() - LONG));
    }

    private static boolean isClosed(String text) {
        return !text.isEmpty() && CLOSED.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a text is the same words over and over, cut where its place was full. */
    static boolean isFiller(String text) {
        int tail = text.length() - LONG;
        return tail > 0 && text.endsWith("，") && text.indexOf(text.substring(tail)) < tail;
    }

    /** A field of a form that has no closing mark where that of every other form has one. */
    @Override
    public void checkAll(Facts facts, Findings findings) {
        Map<String, List<Passage>> fields = new TreeMap<>();
        facts.formTexts().stream()
                .filter(passage -> passage.text().length() >= LONG)
                .forEach(passage -> fields.computeIfAbsent(passage.slot(), slot -> new ArrayList<>())
                        .add(passage));
        for (List<Passage> field : fields.values()) {
            List<Passage> open = field.stream()
                    .filter(passage -> !isClosed(passage.text().strip()))
                    .toList();
            if (open.size() == 1 && field.size() > FEW && endsWithin(open.get(0), facts)) {
                Passage passage = open.get(0);
                int end = passage.text().length();
                report(passage, end - 1, end, "别的表这一栏末了都有句号，这里没有，像是没有写完", findings);
            }
        }
    }

    /** Whether the last character is followed by one and the same wherever else the file has it. */
    private static boolean endsWithin(Passage passage, Facts facts) {
        String text = passage.text().strip();
        char last = text.charAt(text.length() - 1);
        Set<String> next = new HashSet<>();
        int seen = 0;
        for (Passage other : facts.passages()) {
            String said = other == passage ? "" : other.text();
            for (int i = said.indexOf(last); i >= 0 && next.size() < 2; i = said.indexOf(last, i + 1)) {
                next.add(said.substring(i + 1, Math.min(said.length(), i + 2)));
                seen++;
            }
        }
        return seen >= OFTEN && next.size() == 1 && isHan(next.iterator().next());
    }

    private static boolean isHan(String letter) {
        return !letter.isEmpty() && Character.isIdeographic(letter.charAt(0));
    }

    /** Whether paragraphs follow that a colon may lead to. */
    private static boolean isFollowed(Passage passage) {
        return passage.area().equals("概况");
    }

    private static void report(Passage passage, int from, int to, String message, Findings findings) {
        findings.reportUnlessTold(CARD, passage, from, to, message, "请补完，或补上句号");
    }
}
