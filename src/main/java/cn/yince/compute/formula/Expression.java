package cn.yince.compute.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a formula says: a number, a condition or, for rows, a list of names. */
public sealed interface Expression {
    /** Offset of its first character in the text. */
    int offset();

    /** What is done with each kind of expression. */
    interface Cases<R> {
        /** A number as typed. */
        R literal(Literal literal);

        /** A name. */
        R path(Path path);

        /** A function of others. */
        R call(Call call);

        /** Arithmetic. */
        R operation(Operation operation);

        /** Two numbers compared. */
        R comparison(Comparison comparison);

        /** 且, 或. */
        R junction(Junction junction);

        /** 非. */
        R not(Not not);
    }

    /** Does what the cases say for this kind. */
    <R> R as(Cases<R> cases);

    /** The names in it, in order; not those in what {@code 逐行合计} sums: there {@code 此行} is another row. */
    default Stream<Path> paths() {
        return as(new PathsOf());
    }

    /** A number as typed. */
    record Literal(BigDecimal number, int offset) implements Expression {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.literal(this);
        }
    }

    /**
     * A name or, with {@code *}, {@code 此行} or a choice in it, many.
     *
     * @param segments its parts; the first one is no pattern
     * @param text as typed
     */
    record Path(List<Segment> segments, String text, int offset) implements Expression {
        /** The first part; empty when it is one like {@code 此行}. */
        public String head() {
            return segments.get(0) instanceof Segment.Word word ? word.name() : "";
        }

        /** As much of it as means a single thing. */
        public Path plain() {
            List<Segment> plain =
                    segments.stream().takeWhile(segment -> !segment.isPattern()).toList();
            return new Path(plain, text, offset);
        }

        /** Whether it asks for the row of a formula. */
        public boolean isOfRow() {
            return segments.stream().anyMatch(Path::isRow);
        }

        private static boolean isRow(Segment segment) {
            return segment instanceof Segment.Here here && Segment.Here.ROWS.contains(here.variable());
        }

        /** The same with a name where it asks for the row. */
        public Path at(String row) {
            return new Path(
                    segments.stream()
                            .map(segment -> isRow(segment) ? new Segment.Word(row) : segment)
                            .toList(),
                    Segment.at(row, text),
                    offset);
        }

        /** Whether it may mean more than one thing. */
        public boolean isPattern() {
            return segments.stream().anyMatch(Segment::isPattern);
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.path(this);
        }
    }

    /**
     * {@code 合计(…)} and the like.
     *
     * @param name of the function
     * @param arguments in their order
     */
    record Call(String name, List<Expression> arguments, int offset) implements Expression {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.call(this);
        }
    }

    /**
     * Two numbers with a sign between them.
     *
     * @param sign + - * or /
     */
    record Operation(Expression left, char sign, Expression right, int offset) implements Expression {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.operation(this);
        }
    }

    /** How two numbers may compare. */
    enum Sign {
        EQUAL,
        DIFFERENT,
        AT_MOST,
        AT_LEAST,
        LESS,
        MORE
    }

    /**
     * Two numbers compared.
     *
     * @param leftText the left side as typed
     * @param rightText the right side as typed
     */
    record Comparison(Expression left, Sign sign, Expression right, String leftText, String rightText, int offset)
            implements Expression {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.comparison(this);
        }
    }

    /**
     * Two conditions.
     *
     * @param both whether both must hold, else one is enough
     */
    record Junction(Expression left, boolean both, Expression right, int offset) implements Expression {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.junction(this);
        }
    }

    /** A condition that must not hold. */
    record Not(Expression of, int offset) implements Expression {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.not(this);
        }
    }
}
