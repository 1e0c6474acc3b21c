package cn.yince.check;

import cn.yince.amount.Amount;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;

/**
 * The two sides of an identity, 万元.
 *
 * @param leftName what the left side is
 * @param left its amount
 * @param rightName what the right side is
 * @param right its amount
 */
record Sides(String leftName, Amount left, String rightName, Amount right) {
  /** Whether both may be the same sum within their rounding intervals. */
  boolean agree() {
    return left.mayEqual(right);
  }

  /** Reports an error unless both may be the same sum within their rounding intervals. */
  void mustAgree(String code, Place place, String hint, Problems problems) {
    if (!left.mayEqual(right)) {
      report(code, place, hint, problems);
    }
  }

  /** Reports an error when the left side is the greater, beyond what rounding leaves open. */
  void leftMustNotExceed(String code, Place place, String hint, Problems problems) {
    if (!left.mayEqual(right) && left.value().compareTo(right.value()) > 0) {
      report(code, place, hint, problems);
    }
  }

  /** As {@link #leftMustNotExceed}, as a hint. */
  void leftShouldNotExceed(String code, Place place, String hint, Problems problems) {
    if (!left.mayEqual(right) && left.value().compareTo(right.value()) > 0) {
      problems.hint(code, place, shown(), hint);
    }
  }

  private void report(String code, Place place, String hint, Problems problems) {
    problems.error(code, place, shown(), hint);
  }

  /** Both sides and their difference in words. */
  String shown() {
    return "%s %s万元，%s %s万元，相差 %s万元"
        .formatted(
            leftName,
            left.rounded().toPlainString(),
            rightName,
            right.rounded().toPlainString(),
            left.minus(right).abs().rounded().toPlainString());
  }
}
