package cn.yince.desk.explain;

import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Rate;
import cn.yince.unit.amount.Traced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A number in words: how large it is and how far the true one may lie from it. */
final class Value {
    private static final int SHOWN_DECIMALS = 6;

    private Value() {}

    /** Before rounding, without its unit. */
    static String plain(Traced number) {
        return number.number().toPlainString();
    }

    /** The least the true number can be. */
    static BigDecimal low(Traced number) {
        if (number instanceof Rate rate) {
            return rate.low();
        }
        return number instanceof Amount amount ? amount.value().subtract(amount.slack()) : number.number();
    }

    /** The most the true number can be. */
    static BigDecimal high(Traced number) {
        if (number instanceof Rate rate) {
            return rate.high();
        }
        return number instanceof Amount amount ? amount.value().add(amount.slack()) : number.number();
    }

    /** The interval in words; empty when the number is exact. */
    static Optional<String> interval(Traced number) {
        if (low(number).compareTo(high(number)) == 0) {
            return Optional.empty();
        }
        return Optional.of("真值在 " + shown(low(number), RoundingMode.FLOOR) + " 至 "
                + shown(high(number), RoundingMode.CEILING) + " 之间");
    }

    private static String shown(BigDecimal end, RoundingMode outwards) {
        return end.scale() > SHOWN_DECIMALS
                ? end.setScale(SHOWN_DECIMALS, outwards).toPlainString()
                : end.toPlainString();
    }

    /** The name a number is stored under or the path it was typed at; empty for neither. */
    static String nameOf(Traced number) {
        if (number.origin() instanceof Origin.Named named) {
            return named.name();
        }
        return number.origin() instanceof Origin.Typed typed ? typed.path() : "";
    }
}
