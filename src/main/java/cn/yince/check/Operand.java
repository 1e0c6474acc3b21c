package cn.yince.check;

import cn.yince.check.Answers.Unanswered;
import cn.yince.compute.ledger.Numbers;
import cn.yince.compute.ledger.Term;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Traced;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A number in a condition. */
sealed interface Operand {
    /** What it comes to; {@link Unanswered} when the booklet cannot tell. */
    Estimate value(Answers answers);

    /** Whether it is a sum of money; a number as typed is none. */
    boolean isMoney(Answers answers);

    /**
     * What kind of number it is in a booklet; empty when it may be any. Throws {@link Kind.Mixed} when it adds unlike
     * numbers.
     */
    Optional<Kind> kind(Answers answers);

    /** The operands it is made of. */
    default List<Operand> parts() {
        return List.of();
    }

    /** The names it asks for. */
    default Stream<Named> names() {
        return parts().stream().flatMap(Operand::names);
    }

    /** The numbers it is made of, each one or all that were summed. */
    default Stream<List<Traced>> numbers(Answers answers) {
        return parts().stream().flatMap(part -> part.numbers(answers));
    }

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
    record Literal(Estimate number) implements Operand {
        @Override
        public Estimate value(Answers answers) {
            return number;
        }

        @Override
        public Optional<Kind> kind(Answers answers) {
            return Optional.empty();
        }

        @Override
        public boolean isMoney(Answers answers) {
            return false;
        }
    }

    /** A cell or figure by name. */
    record Cell(Named named) implements Operand {
        @Override
        public Estimate value(Answers answers) {
            return answers.of(named.name());
        }

        @Override
        public Optional<Kind> kind(Answers answers) {
            return Kind.of(answers.numbers(named));
        }

        @Override
        public boolean isMoney(Answers answers) {
            return answers.areMoney(named);
        }

        @Override
        public Stream<Named> names() {
            return Stream.of(named);
        }

        @Override
        public Stream<List<Traced>> numbers(Answers answers) {
            return Stream.of(answers.numbers(named));
        }
    }

    /**
     * What is reckoned like a cell of a table, for the row a rule looks at.
     *
     * @param name what a booklet must have, when it is a single cell; empty when it is more
     */
    record Reckoned(Term term, Optional<Named> name) implements Operand {
        @Override
        public Estimate value(Answers answers) {
            return Estimate.of(number(answers));
        }

        /** What it comes to; {@link Kind.Mixed} when it adds unlike numbers. */
        private Traced number(Answers answers) {
            try {
                return term.value(answers.spot());
            } catch (Numbers.Unlike e) {
                throw new Kind.Mixed(Kind.MONEY, Kind.COUNT);
            }
        }

        @Override
        public Optional<Kind> kind(Answers answers) {
            return Kind.of(number(answers));
        }

        @Override
        public boolean isMoney(Answers answers) {
            return number(answers) instanceof Amount;
        }

        @Override
        public Stream<Named> names() {
            return name.stream();
        }

        @Override
        public Stream<List<Traced>> numbers(Answers answers) {
            return Stream.of(List.of(number(answers)));
        }
    }

    /** A figure of that name, or else what was typed there. */
    record FigureOrTyped(Cell figure, Reckoned typed) implements Operand {
        private Operand of(Answers answers) {
            return answers.has(figure.named().name()) ? figure : typed;
        }

        @Override
        public Estimate value(Answers answers) {
            return of(answers).value(answers);
        }

        @Override
        public Optional<Kind> kind(Answers answers) {
            return of(answers).kind(answers);
        }

        @Override
        public boolean isMoney(Answers answers) {
            return of(answers).isMoney(answers);
        }

        @Override
        public Stream<List<Traced>> numbers(Answers answers) {
            return of(answers).numbers(answers);
        }
    }

    /** 印数(…): as it prints. */
    record Printed(Operand of) implements Operand {
        @Override
        public Estimate value(Answers answers) {
            return Estimate.exact(of.value(answers).money().rounded());
        }

        @Override
        public Optional<Kind> kind(Answers answers) {
            return of.kind(answers);
        }

        @Override
        public boolean isMoney(Answers answers) {
            return of.isMoney(answers);
        }

        @Override
        public List<Operand> parts() {
            return List.of(of);
        }
    }

    /** 合计(…). */
    record Sum(Named pattern) implements Operand {
        @Override
        public Estimate value(Answers answers) {
            return answers.sum(new NamePattern(answers.said(pattern.name())));
        }

        @Override
        public Optional<Kind> kind(Answers answers) {
            return Kind.of(answers.numbers(pattern));
        }

        @Override
        public boolean isMoney(Answers answers) {
            return answers.areMoney(pattern);
        }

        @Override
        public Stream<Named> names() {
            return Stream.of(pattern);
        }

        @Override
        public Stream<List<Traced>> numbers(Answers answers) {
            return Stream.of(answers.numbers(pattern));
        }
    }

    /** 绝对值(…). */
    record Magnitude(Operand of) implements Operand {
        @Override
        public Estimate value(Answers answers) {
            return of.value(answers).magnitude();
        }

        @Override
        public Optional<Kind> kind(Answers answers) {
            return of.kind(answers);
        }

        @Override
        public boolean isMoney(Answers answers) {
            return of.isMoney(answers);
        }

        @Override
        public List<Operand> parts() {
            return List.of(of);
        }
    }

    /** Two numbers with + - * or / between them. */
    record Operation(Operand left, char sign, Operand right) implements Operand {
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
        public Optional<Kind> kind(Answers answers) {
            Optional<Kind> a = left.kind(answers);
            Optional<Kind> b = right.kind(answers);
            return switch (sign) {
                case '+', '-' -> Kind.sum(a, b);
                case '*' -> Kind.product(a, b);
                default -> Kind.quotient(a, b);
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
        public List<Operand> parts() {
            return List.of(left, right);
        }
    }
}
