package cn.yince.compute.ledger;

import cn.yince.unit.amount.Traced;

/** A number of a compiled formula. */
public interface Term {
    /** What it comes to in a cell. */
    Traced value(Spot spot);

    /** A condition of a compiled formula. */
    interface Test {
        /** Whether it holds for a row. */
        boolean holds(Spot spot);
    }
}
