package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.amount.Exact;
import cn.yince.amount.Traced;

/** Sums of numbers of one kind. Nothing is of any kind. */
final class Numbers {
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

  static Traced minus(Traced first, Traced second) {
    return amount(first).minus(amount(second));
  }

  private static Amount amount(Traced number) {
    if (number instanceof Amount amount) {
      return amount;
    }
    throw new Unlike();
  }

  /** Money and pieces were to be added. */
  static final class Unlike extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unlike() {
      super(null, null, false, false);
    }
  }
}
