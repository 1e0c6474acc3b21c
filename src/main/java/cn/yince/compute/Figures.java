package cn.yince.compute;

import cn.yince.compute.Figure.Count;
import cn.yince.compute.Figure.Money;
import cn.yince.compute.ledger.Ledger;
import cn.yince.unit.amount.Address;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything that prints, unformatted.
 *
 * @param ledger the cells of the tables
 * @param prose groups by the field's terms: 单位, 概况, 一 … 十二, 名词解释, 自评表 or 申报表
 */
public record Figures(Ledger ledger, Group prose) {
    /** Every cell and figure by its full name, as 公布数 and references in texts use it. */
    public Map<Address, Figure> byName() {
        Map<Address, Figure> byName = new LinkedHashMap<>();
        ledger.amounts().forEach((name, amount) -> byName.put(Address.parse(name), new Money(amount)));
        ledger.counts().forEach((name, count) -> byName.put(Address.parse(name), new Count(count)));
        prose.eachFigure((group, name, figure) -> byName.put(group.at(name), figure));
        return byName;
    }
}
