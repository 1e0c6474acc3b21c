package cn.yince.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A percentage, e.g. {@code 63.23} for 63.23 %.
 *
 * @param percent the percentage, unrounded (16 digits) unless it was published as such
 * @param low the least it can be, given the slack of the amounts it comes from
 * @param high the most it can be
 */
public record Rate(BigDecimal percent, BigDecimal low, BigDecimal high) {
  /** Zero percent. */
  public static final Rate ZERO = new Rate(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** {@code part / whole}; zero when the part is zero. The whole must not be zero otherwise. */
  public static Rate of(Amount part, Amount whole) {
    if (part.value().signum() == 0) {
      return ZERO;
    }
    BigDecimal percent = quotient(part.value(), whole.value());
    BigDecimal low = percent;
    BigDecimal high = percent;
    for (BigDecimal p : ends(part)) {
      for (BigDecimal w : ends(whole)) {
        if (w.signum() == whole.value().signum()) {
          BigDecimal corner = quotient(p, w);
          low = low.min(corner);
          high = high.max(corner);
        }
      }
    }
    return new Rate(percent, low, high);
  }

  /** {@code part / whole} of exact numbers. */
  public static Rate of(BigDecimal part, BigDecimal whole) {
    return of(new Amount(part, BigDecimal.ZERO), new Amount(whole, BigDecimal.ZERO));
  }

  /** A percentage as it was published. */
  public static Rate published(BigDecimal percent) {
    return new Rate(percent, percent, percent);
  }

  /** Half up, to {@code decimals} decimals. */
  public BigDecimal rounded(int decimals) {
    return percent.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Whether {@code published} may be the printed form of this percentage. */
  public boolean mayPrintAs(BigDecimal published) {
    BigDecimal half = BigDecimal.valueOf(5, Math.max(0, published.scale()) + 1);
    return published.compareTo(low.subtract(half)) >= 0 && published.compareTo(high.add(half)) <= 0;
  }

  private static List<BigDecimal> ends(Amount amount) {
    return List.of(amount.value().subtract(amount.slack()), amount.value().add(amount.slack()));
  }

  private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, DIGITS);
  }
}
