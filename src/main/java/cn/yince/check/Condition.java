package cn.yince.check;

import cn.yince.check.Answers.Unanswered;
import cn.yince.check.Operand.Named;
import cn.yince.compute.formula.Expression.Sign;
import cn.yince.compute.ledger.Numbers;
import cn.yince.compute.ledger.Term;
import cn.yince.problem.Difference;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Traced;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold between the numbers of a booklet. */
sealed interface Condition {
    /** Whether it may hold, given what rounding left open. */
    boolean holds(Answers answers);

    /** The first comparison that does not hold and makes this one fail; empty when there is no single one. */
    Optional<Comparison> broken(Answers answers);

    /** The names it asks for. */
    Stream<Named> names();

    /** The comparisons in it, in order. */
    Stream<Comparison> comparisons();

    /**
     * Two numbers compared. Equal, ≤ and ≥ hold where they may; &lt;, &gt; and ≠ only where they certainly do.
     *
     * @param leftText the left side as typed
     * @param rightText the right side as typed
     * @param offset where it begins in the condition
     */
    record Comparison(Operand left, Sign sign, Operand right, String leftText, String rightText, int offset)
            implements Condition {
        /**
         * What is added or compared although it is of two kinds, in Chinese; empty when all is alike, or cannot be
         * told.
         */
        Optional<String> unlike(Answers answers) {
            try {
                Optional<Kind> a = left.kind(answers);
                Optional<Kind> b = right.kind(answers);
                return Kind.areUnlike(a, b)
                        ? Optional.of("“" + leftText + "”是" + a.get().label() + "，“" + rightText + "”是"
                                + b.get().label() + "，不能相比")
                        : Optional.empty();
            } catch (Kind.Mixed e) {
                return Optional.of(e.getMessage());
            } catch (Unanswered e) {
                return Optional.empty();
            }
        }

        @Override
        public boolean holds(Answers answers) {
            Estimate a = left.value(answers);
            Estimate b = right.value(answers);
            return switch (sign) {
                case EQUAL -> a.mayEqual(b);
                case DIFFERENT -> !a.mayEqual(b);
                case AT_MOST -> !b.isCertainlyLess(a);
                case AT_LEAST -> !a.isCertainlyLess(b);
                case LESS -> a.isCertainlyLess(b);
                case MORE -> b.isCertainlyLess(a);
            };
        }

        @Override
        public Optional<Comparison> broken(Answers answers) {
            return holds(answers) ? Optional.empty() : Optional.of(this);
        }

        @Override
        public Stream<Named> names() {
            return Stream.concat(left.names(), right.names());
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(this);
        }

        /** The numbers of its sides. */
        Stream<List<Traced>> numbers(Answers answers) {
            return Stream.concat(left.numbers(answers), right.numbers(answers));
        }

        /** Both sides and their difference. */
        String shown(Answers answers) {
            return shown(answers, answers.said(leftText), answers.said(rightText));
        }

        /** The same with other words for the sides. */
        String shown(Answers answers, String leftName, String rightName) {
            Estimate a = left.value(answers);
            Estimate b = right.value(answers);
            return side(leftName, a) + "，" + side(rightName, b) + "，相差 "
                    + a.minus(b).magnitude().shown();
        }

        /** The same as data; empty unless both sides are money. */
        Optional<Difference> difference(Answers answers) {
            return left.isMoney(answers) && right.isMoney(answers)
                    ? Optional.of(difference(answers, answers.said(leftText), answers.said(rightText)))
                    : Optional.empty();
        }

        /** The same, of sums of money, with other words for the sides. */
        Difference difference(Answers answers, String leftName, String rightName) {
            Amount a = left.value(answers).money();
            Amount b = right.value(answers).money();
            return Difference.of(leftName, a.value(), rightName, b.value());
        }

        private static String side(String text, Estimate value) {
            return text.equals(value.shown()) ? text : text + " " + value.shown();
        }
    }

    /** 且. */
    record Both(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return left.holds(answers) && right.holds(answers);
        }

        @Override
        public Optional<Comparison> broken(Answers answers) {
            return left.holds(answers) ? right.broken(answers) : left.broken(answers);
        }

        @Override
        public Stream<Named> names() {
            return Stream.concat(left.names(), right.names());
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.concat(left.comparisons(), right.comparisons());
        }
    }

    /** 或. */
    record Either(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return left.holds(answers) || right.holds(answers);
        }

        @Override
        public Optional<Comparison> broken(Answers answers) {
            return Optional.empty();
        }

        @Override
        public Stream<Named> names() {
            return Stream.concat(left.names(), right.names());
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.concat(left.comparisons(), right.comparisons());
        }
    }

    /** 非. */
    record Not(Condition of) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return !of.holds(answers);
        }

        @Override
        public Optional<Comparison> broken(Answers answers) {
            return Optional.empty();
        }

        @Override
        public Stream<Named> names() {
            return of.names();
        }

        @Override
        public Stream<Comparison> comparisons() {
            return of.comparisons();
        }
    }

    /** What is asked of rows and of what was typed. */
    record Holds(Term.Test test) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            try {
                return test.holds(answers.spot());
            } catch (Numbers.Unlike e) {
                throw new Kind.Mixed(Kind.MONEY, Kind.COUNT);
            }
        }

        @Override
        public Optional<Comparison> broken(Answers answers) {
            return Optional.empty();
        }

        @Override
        public Stream<Named> names() {
            return Stream.of();
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of();
        }
    }
}
