package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Term;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** J0008: no term is explained twice. */
final class TermsDiffer<U extends Unit> implements Rule<U> {
    private static final String CODE = "J0008";

    /** What differs in how people write one term: an ordinal before it, blanks and quotes do not count. */
    private static final Pattern BESIDE = Pattern.compile("^[（(]?[一二三四五六七八九十0-9]{1,3}[)）、.．]|[^\\p{L}\\p{N}]");

    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.hint(CODE, "名词解释的词条", "没有两条名词解释说的是同一个词", "名词解释"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<U> checked) {
        return NotChecked.when(checked.unit().terms().size() < 2, "自己补充的名词不到两条", CODE);
    }

    @Override
    public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
        List<Term> terms = checked.unit().terms();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            String name = plain(terms.get(i).name());
            Integer earlier = name.isEmpty() ? null : first.putIfAbsent(name, i);
            if (earlier != null) {
                report(checked.unit(), earlier, i, problems);
            }
        }
    }

    private static void report(Unit unit, int earlier, int later, Problems problems) {
        Term term = unit.terms().get(later);
        boolean same = plain(unit.terms().get(earlier).explanation()).equals(plain(term.explanation()));
        Place place = unit.source().placeOf("名词解释." + (later + 1) + ".名称");
        Place before = unit.source().placeOf("名词解释." + (earlier + 1) + ".名称");
        problems.hint(
                CODE,
                place,
                "名词解释的“" + term.name() + "”有两条，前一条在" + before.inFile() + (same ? "，解释也相同" : "，解释不同"),
                same ? "请删去一条" : "请只留一条，核对哪一条的解释是对的");
    }

    private static String plain(String text) {
        return BESIDE.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
