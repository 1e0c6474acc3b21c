package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.amount.Rate;
import java.math.BigDecimal;

/** A number that prints. How it prints is the pack's business. */
public sealed interface Figure {
  /** Whether it prints as nothing or zero. */
  boolean isZero();

  /**
   * Money.
   *
   * @param amount 万元
   */
  record Money(Amount amount) implements Figure {
    @Override
    public boolean isZero() {
      return amount.isZero();
    }
  }

  /**
   * Money of a form, printed with the decimals it was typed with.
   *
   * @param amount 万元
   */
  record FormMoney(Amount amount) implements Figure {
    @Override
    public boolean isZero() {
      return amount.value().signum() == 0;
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
    public boolean isZero() {
      return rate.percent().signum() == 0;
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
   * A count of people, vehicles, projects …
   *
   * @param number 0 or more
   */
  record Count(int number) implements Figure {
    @Override
    public boolean isZero() {
      return number == 0;
    }
  }

  /**
   * A score of a form.
   *
   * @param points out of 100
   */
  record Score(BigDecimal points) implements Figure {
    @Override
    public boolean isZero() {
      return points.signum() == 0;
    }
  }
}
