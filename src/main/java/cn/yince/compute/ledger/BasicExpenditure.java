package cn.yince.compute.ledger;

import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.RunningCost;
import java.util.Map;
import java.util.TreeMap;

/** 基本支出 by economic item, of which a part is 公用经费. */
final class BasicExpenditure {
    private static final int CLASS_DIGITS = 3;

    private BasicExpenditure() {}

    /** The sum, 万元, of the items that are 公用经费. */
    static Amount operating(Map<String, Amount> byItem, CodeBook codes) {
        return Amount.sum(new TreeMap<>(byItem)
                .entrySet().stream()
                        .filter(entry -> of(entry.getKey(), codes) == RunningCost.OPERATING)
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static RunningCost of(String code, CodeBook codes) {
        return codes.runningCost(code.substring(0, CLASS_DIGITS)).orElse(null);
    }
}
