package cn.yince.layout.jasper;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An expression of a form: a small subset of Java that reads values, compares and joins them, and can do nothing else.
 */
sealed interface SafeExpression extends Serializable {
    /** The value for the row, page and labels the scope stands for; a string, an integer, a truth value or null. */
    Object in(Scope scope);

    /** The expressions it is made of. */
    default List<SafeExpression> parts() {
        return List.of();
    }

    /** Where named values come from. */
    interface Scope {
        /** The value of {@code $F{name}}, {@code $P{name}} or {@code $V{name}}; kind is the letter. */
        Object value(char kind, String name);
    }

    /** A string, an integer, true, false or null. */
    record Literal(Serializable value) implements SafeExpression {
        @Override
        public Object in(Scope scope) {
            return value;
        }
    }

    /** {@code $F{name}}, {@code $P{name}} or {@code $V{name}}. */
    record Named(char kind, String name) implements SafeExpression {
        @Override
        public Object in(Scope scope) {
            return scope.value(kind, name);
        }
    }

    /** {@code a + b}: the sum of two integers, else the two joined, null counting as nothing. */
    record Plus(SafeExpression left, SafeExpression right) implements SafeExpression {
        @Override
        public Object in(Scope scope) {
            Object a = left.in(scope);
            Object b = right.in(scope);
            if (a instanceof Integer x && b instanceof Integer y) {
                return x + y;
            }
            return Objects.toString(a, "") + Objects.toString(b, "");
        }

        @Override
        public List<SafeExpression> parts() {
            return List.of(left, right);
        }
    }

    /** {@code a == b} or {@code a.equals(b)}. */
    record Same(SafeExpression left, SafeExpression right) implements SafeExpression {
        @Override
        public Object in(Scope scope) {
            return Objects.equals(left.in(scope), right.in(scope));
        }

        @Override
        public List<SafeExpression> parts() {
            return List.of(left, right);
        }
    }

    /** {@code a.isEmpty()}; null counts as empty. */
    record Empty(SafeExpression text) implements SafeExpression {
        @Override
        public Object in(Scope scope) {
            return Objects.toString(text.in(scope), "").isEmpty();
        }

        @Override
        public List<SafeExpression> parts() {
            return List.of(text);
        }
    }

    /** {@code !a}. */
    record Not(SafeExpression operand) implements SafeExpression {
        @Override
        public Object in(Scope scope) {
            return !holds(operand, scope);
        }

        @Override
        public List<SafeExpression> parts() {
            return List.of(operand);
        }
    }

    /** {@code a && b}. */
    record And(SafeExpression left, SafeExpression right) implements SafeExpression {
        @Override
        public Object in(Scope scope) {
            return holds(left, scope) && holds(right, scope);
        }

        @Override
        public List<SafeExpression> parts() {
            return List.of(left, right);
        }
    }

    /** {@code a || b}. */
    record Or(SafeExpression left, SafeExpression right) implements SafeExpression {
        @Override
        public Object in(Scope scope) {
            return holds(left, scope) || holds(right, scope);
        }

        @Override
        public List<SafeExpression> parts() {
            return List.of(left, right);
        }
    }

    /** {@code a ? b : c}. */
    record Choice(SafeExpression condition, SafeExpression then, SafeExpression otherwise) implements SafeExpression {
        @Override
        public Object in(Scope scope) {
            return holds(condition, scope) ? then.in(scope) : otherwise.in(scope);
        }

        @Override
        public List<SafeExpression> parts() {
            return List.of(condition, then, otherwise);
        }
    }

    private static boolean holds(SafeExpression condition, Scope scope) {
        return Boolean.TRUE.equals(condition.in(scope));
    }
}
