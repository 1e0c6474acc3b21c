package cn.yince.unit.amount;

import java.math.BigDecimal;

/** A number that knows what it was made of. Two are equal when their numbers are, wherever they come from. */
public sealed interface Traced permits Amount, Rate, Exact {
    /** The number itself, not rounded: 万元, percent, pieces or points. */
    BigDecimal number();

    /** Where it comes from. */
    Origin origin();
}
