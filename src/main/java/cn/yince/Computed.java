package cn.yince;

import cn.yince.compute.Figures;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.Settings;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.Optional;

/**
 * A booklet before it is laid out.
 *
 * @param summed the unit and its ledger
 * @param figures everything that prints
 * @param codes names of codes, the unit's additions included
 * @param settings of its pack
 * @param hints 提示, in the order of the unit file; of a draft its errors too
 */
public record Computed(SummedUnit<?> summed, Figures figures, CodeBook codes, Settings settings, List<Problem> hints) {
    /** That its year has no edition of its own, when it is so. */
    public Optional<Problem> carriedOn() {
        return hints.stream()
                .filter(problem -> problem.code().equals(CarriedOn.CARD.code()))
                .findFirst();
    }

    /** With more that was found. */
    Computed with(List<Problem> more) {
        Problems all = new Problems();
        hints.forEach(all::add);
        more.forEach(all::add);
        return new Computed(summed, figures, codes, settings, all.inOrder());
    }

    /** How many errors the file has; only a draft is computed with any. */
    public long errors() {
        return hints.stream().filter(Problem::stops).count();
    }

    /** What was typed, with last year's figures. */
    public Unit unit() {
        return summed.unit();
    }
}
