package cn.yince.compute.ledger;

import cn.yince.unit.amount.Amount;
import java.util.Map;

/** Ledgers of a few cells. */
public final class Ledgers {
    private Ledgers() {}

    /** Of cells by name. */
    public static Ledger of(Map<String, Amount> cells) {
        return Ledger.of(cells);
    }
}
