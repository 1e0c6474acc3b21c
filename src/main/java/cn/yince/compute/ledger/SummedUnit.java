package cn.yince.compute.ledger;

import cn.yince.unit.Publications;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;

/**
 * A unit whose tables are summed.
 *
 * @param unit what was typed
 * @param scheme what it was summed by, with the names of codes it adds
 * @param ledger the cells of its tables
 * @param publications its 公布数, still asked for while figures are computed
 * @param <U> what it discloses
 */
public record SummedUnit<U extends Unit>(U unit, Scheme scheme, Ledger ledger, Publications publications) {
    /** The codes of its year, with the names it adds. */
    public CodeBook codes() {
        return scheme.codes();
    }

    /** The same cells where nothing was published. */
    public Ledger bare() {
        return ledger.bare();
    }
}
