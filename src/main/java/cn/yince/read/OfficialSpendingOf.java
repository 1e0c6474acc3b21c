package cn.yince.read;

import cn.yince.unit.Given;
import cn.yince.unit.OfficialSpending;
import cn.yince.unit.OfficialSpending.Item;
import cn.yince.unit.OfficialSpending.Reception;
import cn.yince.unit.amount.Amount;

/** 三公经费 of final accounts. */
final class OfficialSpendingOf {
    private OfficialSpendingOf() {}

    static OfficialSpending of(Given typed) {
        Given abroad = typed.below("因公出国（境）费");
        Given purchase = typed.below("公务用车购置费");
        Given operation = typed.below("公务用车运行维护费");
        Given reception = typed.below("公务接待费");
        return new OfficialSpending(
                item(abroad, abroad.amount("决算")),
                item(purchase, purchase.amount("决算")),
                item(operation, operation.amount("决算")),
                item(reception, received(reception)),
                typed.text("原因"),
                abroad.count("团组"),
                abroad.count("人次"),
                purchase.count("购置数量"),
                operation.count("保有量"),
                reception(reception.below("国内")),
                reception(reception.below("国内").below("其中外事")),
                reception(reception.below("国（境）外")));
    }

    /** What receptions cost: those in the country and those abroad. */
    private static Amount received(Given reception) {
        return reception.below("国内").amount("金额").plus(reception.below("国（境）外").amount("金额"));
    }

    private static Item item(Given typed, Amount actual) {
        return new Item(typed.amount("全年预算"), actual, typed.amount("上年决算"), typed.text("原因"), typed.text("用途"));
    }

    private static Reception reception(Given typed) {
        return new Reception(typed.amount("金额"), typed.count("批次"), typed.count("人次"), typed.text("用途"));
    }
}
