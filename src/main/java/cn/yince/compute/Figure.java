package cn.yince.compute;

import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Rate;
import cn.yince.unit.amount.Traced;
import java.math.BigDecimal;
import java.util.function.Function;

/** A number that prints. How it prints is the pack's business. */
public sealed interface Figure extends Node, Part {
    /** Whether it prints as nothing or zero. */
    boolean isZero();

    /** The number with where it comes from. */
    Traced value();

    /** What the function for its kind makes of it. */
    <R> R as(
            Function<Money, R> money,
            Function<FormMoney, R> formMoney,
            Function<Percent, R> percent,
            Function<Count, R> count,
            Function<Score, R> score);

    @Override
    default <R> R as(NodeCases<R> cases) {
        return cases.figure(this);
    }

    @Override
    default String printed(Function<Figure, String> number) {
        return number.apply(this);
    }

    /**
     * Money.
     *
     * @param amount 万元
     */
    record Money(Amount amount) implements Figure {
        @Override
        public Amount value() {
            return amount;
        }

        @Override
        public boolean isZero() {
            return amount.isZero();
        }

        @Override
        public <R> R as(
                Function<Money, R> money,
                Function<FormMoney, R> formMoney,
                Function<Percent, R> percent,
                Function<Count, R> count,
                Function<Score, R> score) {
            return money.apply(this);
        }
    }

    /**
     * Money of a form, printed with the decimals it was typed with.
     *
     * @param amount 万元
     */
    record FormMoney(Amount amount) implements Figure {
        @Override
        public Amount value() {
            return amount;
        }

        @Override
        public boolean isZero() {
            return amount.value().signum() == 0;
        }

        @Override
        public <R> R as(
                Function<Money, R> money,
                Function<FormMoney, R> formMoney,
                Function<Percent, R> percent,
                Function<Count, R> count,
                Function<Score, R> score) {
            return formMoney.apply(this);
        }
    }

    /**
     * A percentage.
     *
     * @param rate percent
     * @param kind decides its decimals
     */
    record Percent(Rate rate, PercentKind kind) implements Figure {
        @Override
        public Rate value() {
            return rate;
        }

        @Override
        public boolean isZero() {
            return rate.percent().signum() == 0;
        }

        @Override
        public <R> R as(
                Function<Money, R> money,
                Function<FormMoney, R> formMoney,
                Function<Percent, R> percent,
                Function<Count, R> count,
                Function<Score, R> score) {
            return percent.apply(this);
        }
    }

    /** Kinds of percentages; a pack gives each its own decimals. */
    enum PercentKind {
        /** 占比. */
        SHARE,
        /** 完成率. */
        COMPLETION,
        /** 增减率, without sign. */
        GROWTH,
        /** 执行率 of a form. */
        EXECUTION
    }

    /**
     * A count of people, vehicles or projects.
     *
     * @param value 0 or more
     */
    record Count(Exact value) implements Figure {
        /** The number of pieces. */
        public int number() {
            return value.count();
        }

        @Override
        public boolean isZero() {
            return value.number().signum() == 0;
        }

        @Override
        public <R> R as(
                Function<Money, R> money,
                Function<FormMoney, R> formMoney,
                Function<Percent, R> percent,
                Function<Count, R> count,
                Function<Score, R> score) {
            return count.apply(this);
        }
    }

    /**
     * A score of a form.
     *
     * @param value out of 100
     */
    record Score(Exact value) implements Figure {
        /** The points. */
        public BigDecimal points() {
            return value.number();
        }

        @Override
        public boolean isZero() {
            return points().signum() == 0;
        }

        @Override
        public <R> R as(
                Function<Money, R> money,
                Function<FormMoney, R> formMoney,
                Function<Percent, R> percent,
                Function<Count, R> count,
                Function<Score, R> score) {
            return score.apply(this);
        }
    }
}
