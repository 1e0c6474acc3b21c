package cn.yince.check.prose;

import cn.yince.compute.Group;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0230: the heading of another field of a form, with its text, typed into this one. */
final class OtherHeading implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0230", "别的栏的标题", "自评表、申报表一栏的文字里没有另一栏的标题，如“存在的问题”里的“下一步改进措施：”", "自评表、申报表的栏目")
            .needing(Need.EVALUATIONS, Need.TARGETS);
    private static final Pattern HEADING =
            Pattern.compile("(?:^|[。；\\s])(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.])?([\u4e00-\u9fa5]{4,16})(?=：)");
    private static final int END = 2;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Map<Group, TreeSet<String>> fields = new HashMap<>();
        facts.passages().stream()
                .filter(passage -> passage.isForm() && passage.section() != null)
                .forEach(passage -> fields.computeIfAbsent(passage.section(), form -> new TreeSet<>())
                        .add(passage.slot()));
        for (Passage passage : facts.passages()) {
            boolean looked = passage.isForm()
                    && passage.section() != null
                    && passage.text().indexOf('：') > 0;
            if (looked) {
                look(passage, fields.get(passage.section()), findings);
            }
        }
    }

    private static void look(Passage passage, TreeSet<String> fields, Findings findings) {
        Matcher heading = HEADING.matcher(passage.text());
        while (heading.find()) {
            String said = heading.group(1);
            boolean own = passage.slot().contains(said.substring(said.length() - END));
            String field = own ? null : field(said, passage.slot(), fields);
            if (field != null) {
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        heading.start(1),
                        heading.end() + 1,
                        "这是“" + field + "”一栏的标题，这里是“" + passage.slot() + "”",
                        "请把后面的话移到那一栏");
                return;
            }
        }
    }

    /** Another field that is headed so; null for none. */
    private static String field(String said, String own, TreeSet<String> fields) {
        return fields.stream()
                .filter(field -> !field.equals(own) && (field.startsWith(said) || field.endsWith(said)))
                .findFirst()
                .orElse(null);
    }
}
