package cn.yince.check;

import cn.yince.check.Answers.Unanswered;
import java.util.List;
import java.util.stream.Stream;

/** A number in a condition. */
sealed interface Term {
  /** What it comes to; {@link Unanswered} when the booklet cannot tell. */
  Estimate value(Answers answers);

  /** Whether it is a sum of money; a number as typed is none. */
  boolean isMoney(Answers answers);

  /** The names it asks for. */
  Stream<Named> names();

  /**
   * A name and where it stands in the condition.
   *
   * @param name as typed, maybe a pattern
   * @param offset of its first character
   */
  record Named(String name, int offset) {
    boolean isPattern() {
      return name.contains("*");
    }
  }

  /** A number as typed. */
  record Literal(Estimate number) implements Term {
    @Override
    public Estimate value(Answers answers) {
      return number;
    }

    @Override
    public boolean isMoney(Answers answers) {
      return false;
    }

    @Override
    public Stream<Named> names() {
      return Stream.of();
    }
  }

  /** A cell or figure. */
  record Cell(Named named) implements Term {
    @Override
    public Estimate value(Answers answers) {
      return answers.of(named.name());
    }

    @Override
    public boolean isMoney(Answers answers) {
      return answers.areMoney(named);
    }

    @Override
    public Stream<Named> names() {
      return Stream.of(named);
    }
  }

  /** 合计(…). */
  record Sum(Named pattern) implements Term {
    @Override
    public Estimate value(Answers answers) {
      return answers.sum(new NamePattern(pattern.name()));
    }

    @Override
    public boolean isMoney(Answers answers) {
      return answers.areMoney(pattern);
    }

    @Override
    public Stream<Named> names() {
      return Stream.of(pattern);
    }
  }

  /** 绝对值(…). */
  record Magnitude(Term of) implements Term {
    @Override
    public Estimate value(Answers answers) {
      return of.value(answers).magnitude();
    }

    @Override
    public boolean isMoney(Answers answers) {
      return of.isMoney(answers);
    }

    @Override
    public Stream<Named> names() {
      return of.names();
    }
  }

  /** Two numbers with + - * or / between them. */
  record Operation(Term left, char sign, Term right) implements Term {
    @Override
    public Estimate value(Answers answers) {
      Estimate a = left.value(answers);
      Estimate b = right.value(answers);
      if (sign == '/' && b.mayBeZero()) {
        throw new Unanswered("除数可能是零");
      }
      return switch (sign) {
        case '+' -> a.plus(b);
        case '-' -> a.minus(b);
        case '*' -> a.times(b);
        default -> a.over(b);
      };
    }

    @Override
    public boolean isMoney(Answers answers) {
      boolean a = left.isMoney(answers);
      boolean b = right.isMoney(answers);
      return switch (sign) {
        case '+', '-' -> a || b;
        case '*' -> a != b;
        default -> a && !b;
      };
    }

    @Override
    public Stream<Named> names() {
      return List.of(left, right).stream().flatMap(Term::names);
    }
  }
}
