package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.Set;

/**
 * J1301 to J1303: 元 where 万元 belongs, or the other way round: of a whole file, of a column, of one value.
 *
 * @param <U> what it looks at
 */
final class Scale<U extends Unit> implements Rule<U> {
    @Override
    public List<RuleCard> cards() {
        return List.of(ScaleOfFile.CARD, ScaleOfParts.CARD, ScaleOfThings.CARD);
    }

    @Override
    public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
        Unit unit = checked.unit();
        AmountsOfScale amounts = new AmountsOfScale(unit.particulars().given());
        Set<String> tables = ScaleOfTables.check(unit, amounts, problems);
        ScaleOfParts.check(unit, amounts, tables, problems);
        if (!tables.isEmpty() || !ScaleOfFile.check(unit, amounts, problems)) {
            ScaleOfThings.check(unit, amounts, problems);
        }
    }
}
