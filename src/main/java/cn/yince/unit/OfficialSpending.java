package cn.yince.unit;

import cn.yince.unit.amount.Amount;

/**
 * “三公”经费, amounts in 万元.
 *
 * @param abroad 因公出国（境）费
 * @param vehiclePurchase 公务用车购置费
 * @param vehicleOperation 公务用车运行维护费
 * @param reception 公务接待费; its {@code actual} is the sum of {@code domestic} and {@code foreign}
 * @param reason reason for the change of the total; may be empty
 * @param groups 出国（境）团组, count
 * @param travellers 人次
 * @param vehiclesBought 购置公务用车, count
 * @param vehiclesKept 公务用车保有量, count
 * @param domestic 国内接待费, 外事接待 included
 * @param foreignAffairs 其中外事接待费
 * @param foreign 国（境）外接待费
 */
public record OfficialSpending(
        Item abroad,
        Item vehiclePurchase,
        Item vehicleOperation,
        Item reception,
        String reason,
        int groups,
        int travellers,
        int vehiclesBought,
        int vehiclesKept,
        Reception domestic,
        Reception foreignAffairs,
        Reception foreign) {

    /** The same with other items, which differ in their 上年决算数. */
    public OfficialSpending comparedWith(
            Item otherAbroad, Item otherPurchase, Item otherOperation, Item otherReception) {
        return new OfficialSpending(
                otherAbroad,
                otherPurchase,
                otherOperation,
                otherReception,
                reason,
                groups,
                travellers,
                vehiclesBought,
                vehiclesKept,
                domestic,
                foreignAffairs,
                foreign);
    }

    /**
     * One of the four items.
     *
     * @param budget 全年预算数
     * @param actual 决算数
     * @param prior 上年决算数
     * @param reason 原因; may be empty
     * @param purpose 用途; may be empty
     */
    public record Item(Amount budget, Amount actual, Amount prior, String reason, String purpose) {
        /** The same compared with another 上年决算数. */
        public Item comparedWith(Amount before) {
            return new Item(budget, actual, before, reason, purpose);
        }
    }

    /**
     * Receptions of one kind.
     *
     * @param amount 万元
     * @param times 批次
     * @param persons 人次
     * @param purpose what they were for; may be empty
     */
    public record Reception(Amount amount, int times, int persons, String purpose) {}
}
