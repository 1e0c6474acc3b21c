package cn.yince.compute.ledger;

import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Traced;

/** Sums of numbers of one kind. Nothing is of any kind. */
public final class Numbers {
    private Numbers() {}

    static Traced plus(Traced first, Traced second) {
        if (first == Amount.ZERO) {
            return second;
        } else if (second == Amount.ZERO) {
            return first;
        } else if (first instanceof Exact count && second instanceof Exact other) {
            return count.plus(other);
        }
        return amount(first).plus(amount(second));
    }

    /** The same, which counts as work where a number is made. */
    static Traced plus(Traced first, Traced second, Effort effort) {
        Traced sum = plus(first, second);
        if (sum != first && sum != second) {
            effort.sum();
        }
        return sum;
    }

    static Traced minus(Traced first, Traced second) {
        if (first instanceof Exact || second instanceof Exact) {
            return exact(first).minus(exact(second));
        }
        return amount(first).minus(amount(second));
    }

    /** Pieces or points; throws {@link Unlike} when it is money. */
    public static Exact exact(Traced number) {
        if (number == Amount.ZERO) {
            return Exact.ZERO;
        } else if (number instanceof Exact exact) {
            return exact;
        }
        throw new Unlike();
    }

    /** Money; throws {@link Unlike} when it is none. */
    public static Amount amount(Traced number) {
        if (number instanceof Amount amount) {
            return amount;
        }
        throw new Unlike();
    }

    /** Money and pieces were to be added or compared, or pieces to be taken for money. */
    public static final class Unlike extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Without a place; whoever knows it tells it. */
        public Unlike() {
            super(null, null, false, false);
        }
    }
}
