package cn.yince.read.shape;

import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;

/** 金额单位: what the amounts of a file are typed in. */
public enum MoneyUnit {
    /** Exact to the cent. */
    YUAN("元") {
        @Override
        Amount amount(BigDecimal typed) {
            return Amount.ofYuan(typed);
        }
    },
    /** Rounded to two decimals by whoever typed them. */
    WAN("万元") {
        @Override
        Amount amount(BigDecimal typed) {
            return Amount.ofWan(typed);
        }
    };

    private final String label;

    MoneyUnit(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }

    abstract Amount amount(BigDecimal typed);
}
