package cn.yince.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Two sums of leaves that must be equal, or the left one no more than the right one.
 *
 * @param name which of the catalogue
 * @param left leaves of the left side
 * @param right leaves of the right side
 * @param constant added to the right side
 * @param sort what must hold between them
 */
record Identity(String name, List<Leaf> left, List<Leaf> right, BigDecimal constant, Sort sort) {
    /**
     * What must hold; {@code IF_TYPED} holds while anything is left out of its right side, or of its left one when it
     * has no other.
     */
    enum Sort {
        EQUAL,
        AT_MOST,
        EQUAL_IF_TYPED,
        AT_MOST_IF_TYPED,
        EQUAL_IF_BOTH_TYPED,
        SHARE,
        TYPED
    }

    static Identity equal(String name, List<Leaf> left, List<Leaf> right) {
        return new Identity(name, left, right, BigDecimal.ZERO, Sort.EQUAL);
    }

    static Identity atMost(String name, List<Leaf> left, List<Leaf> right) {
        return new Identity(name, left, right, BigDecimal.ZERO, Sort.AT_MOST);
    }

    /** All of these are to be typed: nothing counts as zero. */
    static Identity typed(String name, List<Leaf> leaves) {
        return new Identity(name, leaves, List.of(), BigDecimal.ZERO, Sort.TYPED);
    }

    Identity ifTyped() {
        return new Identity(
                name, left, right, constant, sort == Sort.EQUAL ? Sort.EQUAL_IF_TYPED : Sort.AT_MOST_IF_TYPED);
    }

    Identity ifBothTyped() {
        return new Identity(name, left, right, constant, Sort.EQUAL_IF_BOTH_TYPED);
    }

    /** The leaves of both sides. */
    List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>(left);
        leaves.addAll(right);
        return leaves;
    }

    /** Whether it cannot hold when the leaves say what {@code typed} gives. */
    boolean isBroken(Function<Leaf, String> typed) {
        if (sort == Sort.TYPED) {
            return isAnyEmpty(left, typed);
        }
        boolean ifTyped = sort == Sort.EQUAL_IF_TYPED || sort == Sort.AT_MOST_IF_TYPED;
        List<Leaf> optional = right.isEmpty() ? left : right;
        if (sort == Sort.EQUAL_IF_BOTH_TYPED && isAnyEmpty(leaves(), typed)) {
            return false;
        }
        if (ifTyped && isAnyEmpty(optional, typed) || isAnyEmpty(published(), typed)) {
            return false;
        }
        if (sort == Sort.SHARE) {
            return isShareBroken(typed);
        }
        Interval difference = sum(left, typed).minus(sum(right, typed)).minus(Interval.exact(constant));
        boolean equal = sort != Sort.AT_MOST && sort != Sort.AT_MOST_IF_TYPED;
        return equal ? !difference.mayBeZero() : !difference.mayBeNegativeOrZero();
    }

    private List<Leaf> published() {
        return leaves().stream().filter(leaf -> leaf.path().startsWith("公布数")).toList();
    }

    private static boolean isAnyEmpty(List<Leaf> leaves, Function<Leaf, String> typed) {
        return leaves.stream().anyMatch(leaf -> typed.apply(leaf).isEmpty());
    }

    /** The first leaf on the left is a percentage: the other ones on the left of those on the right. */
    private boolean isShareBroken(Function<Leaf, String> typed) {
        BigDecimal percent = left.get(0).value(typed.apply(left.get(0))).value();
        Interval part = sum(left.subList(1, left.size()), typed);
        Interval whole = sum(right, typed);
        BigDecimal half = new BigDecimal("0.005");
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal most = part.value().add(part.slack()).multiply(hundred);
        BigDecimal least = part.value().subtract(part.slack()).multiply(hundred);
        return percent.subtract(half)
                                .multiply(whole.value().subtract(whole.slack()))
                                .compareTo(most)
                        > 0
                || percent.add(half).multiply(whole.value().add(whole.slack())).compareTo(least) < 0;
    }

    private static Interval sum(List<Leaf> leaves, Function<Leaf, String> typed) {
        Interval sum = Interval.ZERO;
        for (Leaf leaf : leaves) {
            sum = sum.plus(leaf.value(typed.apply(leaf)));
        }
        return sum;
    }
}
