package cn.yince.desk.sample;

import cn.yince.unit.BudgetFund;
import java.math.BigDecimal;
import java.util.List;

/** “三公”经费 of a budget: no item below its part of 基本支出. */
final class PlannedItems {
    private PlannedItems() {}

    static Node spending(Setting setting, EconomicItems basic) {
        Dice dice = setting.dice();
        SampleMoney purse = setting.purse();
        Node spending = new Node();
        for (String name : List.of(
                OfficialItems.ABROAD, OfficialItems.RECEPTION, OfficialItems.CAR_PURCHASE, OfficialItems.CAR_RUNNING)) {
            BigDecimal part = basic.of(name);
            if (part.signum() > 0) {
                BigDecimal planned = dice.chance(30) ? part.add(purse.share(part, 1, 50)) : part;
                BigDecimal prior = dice.chance(20) ? planned : purse.share(planned, 60, 140);
                spending.put(name, Node.of(BudgetFund.GENERAL.label(), planned, "上年预算", prior));
            }
        }
        return spending.keys().isEmpty()
                ? spending
                : spending.put("原因", setting.wording().one("三公原因"));
    }
}
