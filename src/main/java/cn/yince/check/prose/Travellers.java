package cn.yince.check.prose;

import cn.yince.check.prose.naming.Counted;
import cn.yince.compute.Figure.Count;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * T0140: those said to have gone abroad, or to have been received, one group after another are as many as all of them.
 */
final class Travellers implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0140", "逐个团组的人数", "因公出国（境）、公务接待的用途里逐个写出的人数、批次之和 = 填的人次、批次", "情况说明 {节:三公经费}")
            .needing(Need.FINAL_ACCOUNTS);
    private static final Sought PEOPLE = Sought.of("(?<![\\d.第])(\\d{1,4})(?:名|人次|人|位)(?![\\d/均大民口])");
    private static final Sought WHOLE = Sought.of("共|合计|总计|其中|平均|每|上年|去年|\\d{4}年|等|另|陪同|余|多");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            boolean looked = passage.section() != null
                    && passage.isPhrase()
                    && passage.quantities().size() > 1
                    && passage.path().contains("出国");
            if (looked && !WHOLE.isIn(passage.text())) {
                look(passage, facts, findings);
            }
        }
    }

    private static void look(Passage passage, Facts facts, Findings findings) {
        List<Integer> told = new ArrayList<>();
        Matcher people = PEOPLE.matcher(passage.text());
        int first = -1;
        int last = 0;
        while (people.find()) {
            first = first < 0 ? people.start() : first;
            last = people.end();
            told.add(new BigDecimal(people.group(1)).intValue());
        }
        int sum = told.stream().mapToInt(Integer::intValue).sum();
        Optional<Integer> known = passage.section()
                .count("人次")
                .or(() -> facts.chapters()
                        .section(Counted.OFFICIAL)
                        .flatMap(facts::section)
                        .flatMap(section -> section.count("人次")))
                .map(Count::number);
        if (told.size() > 1 && known.isPresent() && known.get() > 0 && known.get() != sum) {
            findings.reportUnlessTold(
                    CARD, passage, first, last, "各处人数合计 %d人，填的是 %d人次".formatted(sum, known.get()), "请核对各团组的人数和人次");
        }
    }
}
