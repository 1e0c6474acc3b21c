package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0229: the same clause, item of a list, paragraph or unit twice. */
final class Repeats implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0229", "重文", "一段文字里同一分句、同一列举的项不写两遍；同一单位、同一条职责不列两次", "文字差错：粘贴两次");
    private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？\n]+");
    private static final Pattern ITEM = Pattern.compile("[^、]+");
    private static final Pattern LAST = Pattern.compile("^(.{3,20})[和与及]\\1$");
    private static final Pattern NUMBERED = Pattern.compile("^(?:（?[一二三四五六七八九十百\\d]{1,4}[）、.．]\\s*)");
    private static final Pattern BRACKETS = Pattern.compile("[（）\\s]");
    private static final Pattern OFFICE = Pattern.compile(".*(?:局|委员会|委|办公室|中心|所|站|院|校|馆|队|厅|处|会)(?:本级|机关)?$");
    private static final String NAME = "单位名称";
    private static final int LONG = 8;
    private static final int LONG_ITEM = 3;
    private static final int MOST = 4000;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        if (passage.section() == null || text.length() < 2 * LONG_ITEM || text.length() > MOST) {
            return;
        }
        Map<String, Integer> clauses = new HashMap<>();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            String said = clause.group().strip();
            boolean twice = said.length() >= LONG && clauses.merge(said, 1, Integer::sum) == 2;
            if (twice && isTwice(text, said)) {
                findings.reportUnlessTold(CARD, passage, clause.start(), clause.end(), "这几个字前面已经写过一遍", "请删去一遍");
                return;
            }
            if (said.indexOf('、') > 0 || LAST.matcher(said).matches()) {
                items(clause.start(), clause.group(), passage, facts, findings);
            }
        }
    }

    /** Whether words stand in a text twice and no more: many times over they fill a page on purpose. */
    private static boolean isTwice(String text, String said) {
        int second = text.indexOf(said, text.indexOf(said) + 1);
        return text.indexOf(said, second + 1) < 0 && !Unfinished.isFiller(text);
    }

    /** An item listed twice, or a unit with its place and without. */
    private static void items(int from, String clause, Passage passage, Facts facts, Findings findings) {
        Set<String> items = new HashSet<>();
        Matcher item = ITEM.matcher(clause);
        while (item.find()) {
            String said = item.group().strip();
            Matcher both = LAST.matcher(said);
            boolean again = said.length() >= LONG_ITEM && !items.add(unit(said, facts)) || both.matches();
            if (again) {
                findings.reportUnlessTold(
                        CARD, passage, from + item.start(), from + item.end(), "“" + said + "”列了两遍", "请删去一遍");
                return;
            }
        }
    }

    /** The name of a unit without its place; other words as they are. */
    private static String unit(String said, Facts facts) {
        return OFFICE.matcher(said).matches() ? withoutPlace(said, facts.name()) : said;
    }

    private static String withoutPlace(String said, String own) {
        String name = BRACKETS.matcher(said).replaceAll("");
        int same = 0;
        while (same < name.length() && same < own.length() && name.charAt(same) == own.charAt(same)) {
            same++;
        }
        while (same > 0 && Places.LEVELS.indexOf(name.charAt(same - 1)) < 0) {
            same--;
        }
        return name.substring(same);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Map<String, List<Passage>> said = new LinkedHashMap<>();
        facts.passages().stream()
                .filter(passage -> passage.area().equals("概况"))
                .sorted(Comparator.comparing(Passage::place))
                .forEach(passage -> said.computeIfAbsent(plain(passage, facts), words -> new ArrayList<>())
                        .add(passage));
        said.forEach((words, at) -> {
            if (at.size() == 2 && words.length() >= LONG) {
                Passage passage = at.get(1);
                boolean name = passage.slot().equals(NAME);
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        0,
                        passage.text().length(),
                        name ? "这个单位列了两遍" : "这一段前面已经写过一遍",
                        "请删去一遍，或改成应写的" + (name ? "单位" : "内容"));
            }
        });
    }

    /** A paragraph without its number, or a unit without its place, with the list it is of. */
    private static String plain(Passage passage, Facts facts) {
        if (passage.slot().equals(NAME)) {
            return NAME + "：" + withoutPlace(passage.text(), facts.name());
        }
        String said = NUMBERED.matcher(passage.text()).replaceFirst("");
        boolean ended = said.endsWith("；") || said.endsWith("。");
        return passage.path() + "：" + (ended ? said.substring(0, said.length() - 1) : said);
    }
}
