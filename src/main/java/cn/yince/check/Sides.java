package cn.yince.check;

import cn.yince.problem.Difference;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.unit.amount.Amount;

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
        if (!agree()) {
            problems.add(error(code, place, hint));
        }
    }

    /** Reports an error when the left side is the greater, beyond what rounding leaves open. */
    void leftMustNotExceed(String code, Place place, String hint, Problems problems) {
        if (!agree() && left.value().compareTo(right.value()) > 0) {
            problems.add(error(code, place, hint));
        }
    }

    /** As {@link #leftMustNotExceed}, as a hint. */
    void leftShouldNotExceed(String code, Place place, String hint, Problems problems) {
        if (!agree() && left.value().compareTo(right.value()) > 0) {
            problems.add(remark(code, place, hint));
        }
    }

    /** That they differ, as a hint. */
    Problem remark(String code, Place place, String hint) {
        return error(code, place, hint).weighing(Severity.HINT);
    }

    private Problem error(String code, Place place, String hint) {
        return Problem.error(code, place, difference().shown(), hint).of(difference());
    }

    private Difference difference() {
        return Difference.of(leftName, left.value(), rightName, right.value());
    }
}
