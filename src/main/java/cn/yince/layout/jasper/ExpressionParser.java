package cn.yince.layout.jasper;

/**
 * Reads the Java subset of forms: {@code $F{}}, {@code $P{}}, {@code $V{}}, string and integer literals, {@code null},
 * {@code +}, {@code ==} and {@code !=} against null or an integer, {@code .equals(…)}, {@code .isEmpty()}, {@code ! &&
 * || ? :} and parentheses.
 */
final class ExpressionParser {
    /** Characters; keeps the depth of nesting within any stack. */
    private static final int LONGEST = 600;

    private final ExpressionTokens tokens;

    private ExpressionParser(String expression) {
        if (expression.length() > LONGEST) {
            throw new UnsafeExpression("超过 " + LONGEST + " 字");
        }
        tokens = new ExpressionTokens(expression);
    }

    /**
     * The meaning of the text of an expression.
     *
     * @throws UnsafeExpression naming the first piece outside the subset
     */
    static SafeExpression parse(String expression) {
        ExpressionParser parser = new ExpressionParser(expression);
        SafeExpression whole = parser.choice();
        parser.tokens.need("");
        return whole;
    }

    private SafeExpression choice() {
        SafeExpression condition = either();
        if (!tokens.takes("?")) {
            return condition;
        }
        SafeExpression then = choice();
        tokens.need(":");
        return new SafeExpression.Choice(condition, then, choice());
    }

    private SafeExpression either() {
        SafeExpression left = both();
        while (tokens.takes("||")) {
            left = new SafeExpression.Or(left, both());
        }
        return left;
    }

    private SafeExpression both() {
        SafeExpression left = comparison();
        while (tokens.takes("&&")) {
            left = new SafeExpression.And(left, comparison());
        }
        return left;
    }

    private SafeExpression comparison() {
        SafeExpression left = sum();
        boolean equal = tokens.takes("==");
        if (!equal && !tokens.takes("!=")) {
            return left;
        }
        SafeExpression right = sum();
        if (!comparable(left) && !comparable(right)) {
            throw new UnsafeExpression("== 只能与 null 或整数比较，文字请用 .equals(…)");
        }
        SafeExpression same = new SafeExpression.Same(left, right);
        return equal ? same : new SafeExpression.Not(same);
    }

    private static boolean comparable(SafeExpression side) {
        return side instanceof SafeExpression.Literal literal && !(literal.value() instanceof String);
    }

    private SafeExpression sum() {
        SafeExpression left = negation();
        while (tokens.takes("+")) {
            left = new SafeExpression.Plus(left, negation());
        }
        return left;
    }

    private SafeExpression negation() {
        return tokens.takes("!") ? new SafeExpression.Not(negation()) : withCalls();
    }

    private SafeExpression withCalls() {
        SafeExpression value = value();
        while (tokens.takes(".")) {
            value = call(value);
        }
        return value;
    }

    private SafeExpression call(SafeExpression target) {
        String method = tokens.take();
        tokens.need("(");
        SafeExpression result =
                switch (method) {
                    case "isEmpty" -> new SafeExpression.Empty(target);
                    case "equals" -> new SafeExpression.Same(target, choice());
                    default -> throw new UnsafeExpression(method + "(");
                };
        tokens.need(")");
        return result;
    }

    private SafeExpression value() {
        String token = tokens.take();
        if (token.equals("(")) {
            SafeExpression inner = choice();
            tokens.need(")");
            return inner;
        }
        return switch (token.isEmpty() ? ' ' : token.charAt(0)) {
            case '$' -> new SafeExpression.Named(token.charAt(1), token.substring("$F{".length(), token.length() - 1));
            case '"' -> new SafeExpression.Literal(unquoted(token));
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> new SafeExpression.Literal(Integer.valueOf(token));
            default -> constant(token);
        };
    }

    private static SafeExpression constant(String word) {
        return switch (word) {
            case "null" -> new SafeExpression.Literal(null);
            case "true" -> new SafeExpression.Literal(true);
            case "false" -> new SafeExpression.Literal(false);
            default -> throw new UnsafeExpression(word);
        };
    }

    private static String unquoted(String token) {
        return token.substring(1, token.length() - 1).translateEscapes();
    }
}
