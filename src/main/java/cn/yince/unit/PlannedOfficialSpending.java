package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * “三公”经费 of a budget.
 *
 * @param abroad 因公出国（境）费
 * @param reception 公务接待费
 * @param vehiclePurchase 公务用车购置费
 * @param vehicleOperation 公务用车运行维护费
 * @param reason why the total differs from last year's
 */
public record PlannedOfficialSpending(
        Item abroad, Item reception, Item vehiclePurchase, Item vehicleOperation, String reason) {
    /** The items by their names. */
    public Map<String, Item> items() {
        Map<String, Item> items = new LinkedHashMap<>();
        items.put("因公出国（境）费", abroad);
        items.put("公务接待费", reception);
        items.put("公务用车购置费", vehiclePurchase);
        items.put("公务用车运行维护费", vehicleOperation);
        return items;
    }

    /**
     * One item.
     *
     * @param planned 万元 by fund, 财政拨款 only
     * @param prior last year's budget, 万元
     */
    public record Item(Map<BudgetFund, Amount> planned, Amount prior) {
        /** The same compared with another budget of last year. */
        public Item comparedWith(Amount before) {
            return new Item(planned, before);
        }
    }
}
