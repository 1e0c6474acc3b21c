package cn.yince.read.published;

import cn.yince.problem.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number of a table as it stands in a sheet.
 *
 * @param value in the sheet's unit of money, or a count
 * @param place its cell
 * @param key the cell that names its row
 */
public record Printed(BigDecimal value, Place place, Place key) {
    private static final int DECIMALS = 2;

    /** The same with no more decimals than an amount of a unit file has. */
    Printed rounded() {
        return value.scale() <= DECIMALS
                ? this
                : new Printed(value.setScale(DECIMALS, RoundingMode.HALF_UP), place, key);
    }
}
