package cn.yince.check;

import cn.yince.formula.Expression.Sign;
import cn.yince.amount.Amount;
import cn.yince.check.Term.Named;
import cn.yince.problem.Difference;
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

  /**
   * Two numbers compared. Equal, ≤ and ≥ hold where they may; &lt;, &gt; and ≠ only where they certainly do.
   *
   * @param leftText the left side as typed
   * @param rightText the right side as typed
   */
  record Comparison(Term left, Sign sign, Term right, String leftText, String rightText) implements Condition {
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

    /** Both sides and their difference. */
    String shown(Answers answers) {
      Estimate a = left.value(answers);
      Estimate b = right.value(answers);
      return side(leftText, a) + "，" + side(rightText, b) + "，相差 " + a.minus(b).magnitude().shown();
    }

    /** The same as data; empty unless both sides are money. */
    Optional<Difference> difference(Answers answers) {
      if (!left.isMoney(answers) || !right.isMoney(answers)) {
        return Optional.empty();
      }
      Amount a = left.value(answers).money();
      Amount b = right.value(answers).money();
      return Optional.of(new Difference(leftText, a.rounded(), rightText, b.rounded(), a.minus(b).abs().rounded()));
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
  }
}
