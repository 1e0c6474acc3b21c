package cn.yince.pack;

import cn.yince.pack.Settings.Numbers;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the amounts of a table print.
 *
 * @param unit 万元 or 元
 * @param decimals of an amount in that unit
 * @param zero what one that rounds to nothing prints as
 */
public record TableMoney(String unit, int decimals, String zero) {
    /** 元. */
    public static final String YUAN = "元";

    /** The unit of tables that name none. */
    public static final String WAN = "万元";

    private static final int USUAL_DECIMALS = 2;

    /** That of tables that set nothing of their own. */
    public static TableMoney usual(Numbers numbers) {
        return new TableMoney(WAN, USUAL_DECIMALS, numbers.tableZero());
    }

    /** Whether amounts print in 元. */
    public boolean isYuan() {
        return unit.equals(YUAN);
    }

    /** An amount as it prints, in the unit of the table. */
    public BigDecimal rounded(Amount amount) {
        return (isYuan() ? amount.inYuan() : amount.value()).setScale(decimals, RoundingMode.HALF_UP);
    }
}
