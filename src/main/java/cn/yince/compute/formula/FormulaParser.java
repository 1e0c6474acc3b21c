package cn.yince.compute.formula;

import cn.yince.compute.formula.Expression.Call;
import cn.yince.compute.formula.Expression.Comparison;
import cn.yince.compute.formula.Expression.Junction;
import cn.yince.compute.formula.Expression.Literal;
import cn.yince.compute.formula.Expression.Not;
import cn.yince.compute.formula.Expression.Operation;
import cn.yince.compute.formula.Expression.Sign;
import cn.yince.compute.formula.Tokens.Kind;
import cn.yince.compute.formula.Tokens.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a formula: sums and functions of names, compared and joined by 且, 或 and 非. */
public final class FormulaParser {
    private static final int DEEPEST = 20;
    private static final int MOST_CONDITIONS = 30;
    private static final Map<String, Sign> SIGNS = Map.of(
            "=",
            Sign.EQUAL,
            "≠",
            Sign.DIFFERENT,
            "<=",
            Sign.AT_MOST,
            ">=",
            Sign.AT_LEAST,
            "<",
            Sign.LESS,
            ">",
            Sign.MORE);

    private final String text;
    private final List<Token> tokens;
    private int at;
    private int depth;
    private int conditions;

    private FormulaParser(String text, int from) {
        this.text = text;
        this.tokens = Tokens.of(text, from);
    }

    /**
     * What must hold.
     *
     * @throws FormulaFault when the text says no condition
     */
    public static Expression condition(String text) {
        FormulaParser parser = new FormulaParser(text, 0);
        return parser.whole(parser.either());
    }

    /**
     * A number.
     *
     * @throws FormulaFault when the text says none
     */
    public static Expression number(String text) {
        return number(text, 0);
    }

    /**
     * A number that is said at the end of a text.
     *
     * @param from where it begins; offsets are those in the whole text
     * @throws FormulaFault when the text says none
     */
    public static Expression number(String text, int from) {
        FormulaParser parser = new FormulaParser(text, from);
        Expression number = parser.sum();
        if (SIGNS.containsKey(parser.token().text()) && parser.token().kind() == Kind.SIGN) {
            throw new FormulaFault(parser.token().from(), "这里应为一个数，不是比较", "比较写在 如果(…) 的第一项或“当”里");
        }
        return parser.whole(number);
    }

    private Expression whole(Expression expression) {
        Token rest = token();
        if (SIGNS.containsKey(rest.text()) && rest.kind() == Kind.SIGN) {
            throw new FormulaFault(rest.from(), "比较不能连着写", "请写成两个比较，用“且”连接");
        } else if (rest.is(",")) {
            throw new FormulaFault(rest.from(), "数不用千分位，这里也没有几项可分", "请删去逗号；几个条件用“且”连接");
        } else if (rest.kind() != Kind.END) {
            throw new FormulaFault(
                    rest.from(), "这里多了“" + text.substring(rest.from(), rest.to()) + "”", "前后缺了运算符，或括号不配对");
        }
        return expression;
    }

    private Expression either() {
        Expression left = both();
        while (take("或")) {
            left = new Junction(left, false, oneMore(both()), left.offset());
        }
        return left;
    }

    private Expression oneMore(Expression condition) {
        conditions++;
        if (conditions > MOST_CONDITIONS) {
            throw new FormulaFault(condition.offset(), "条件太多", "一条里最多 " + MOST_CONDITIONS + " 个“且”“或”，请分成几条");
        }
        return condition;
    }

    private Expression both() {
        Expression left = not();
        while (take("且")) {
            left = new Junction(left, true, oneMore(not()), left.offset());
        }
        return left;
    }

    private Expression not() {
        deeper();
        try {
            int from = token().from();
            if (take("非")) {
                return new Not(not(), from);
            }
            return token().is("(") && isConditionInside() ? inParentheses() : comparison();
        } finally {
            depth--;
        }
    }

    /** Whether the parentheses that begin here hold a whole condition and not a sum. */
    private boolean isConditionInside() {
        int open = 0;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (open == 0) {
                return false;
            }
            boolean ofCondition = token.is("且") || token.is("或") || token.is("非");
            if (ofCondition || token.kind() == Kind.SIGN && SIGNS.containsKey(token.text())) {
                return true;
            }
        }
        return false;
    }

    private Expression inParentheses() {
        at++;
        Expression inside = either();
        expect(")");
        return inside;
    }

    /** A comparison, or a function that is true or false by itself. */
    private Expression comparison() {
        int from = at;
        Expression left = sum();
        String leftText = between(from);
        Token sign = token();
        if (sign.kind() != Kind.SIGN || !SIGNS.containsKey(sign.text())) {
            if (left instanceof Call) {
                return left;
            }
            throw new FormulaFault(sign.from(), "这里应为 =、≠、<=、>=、< 或 >", "条件是两个数的比较，如“甲 <= 乙”");
        }
        at++;
        int behind = at;
        Expression right = sum();
        return new Comparison(
                left,
                SIGNS.get(sign.text()),
                right,
                leftText,
                between(behind),
                tokens.get(from).from());
    }

    private String between(int from) {
        return text.substring(tokens.get(from).from(), tokens.get(at - 1).to());
    }

    private Expression sum() {
        Expression left = product();
        while (token().is("+") || token().is("-")) {
            char sign = tokens.get(at++).text().charAt(0);
            left = new Operation(left, sign, product(), left.offset());
        }
        return left;
    }

    private Expression product() {
        Expression left = factor();
        while (token().is("*") || token().is("/")) {
            char sign = tokens.get(at++).text().charAt(0);
            left = new Operation(left, sign, factor(), left.offset());
        }
        return left;
    }

    private Expression factor() {
        deeper();
        try {
            Token token = tokens.get(at++);
            if (token.is("-")) {
                return new Operation(new Literal(BigDecimal.ZERO, token.from()), '-', factor(), token.from());
            } else if (token.is("(")) {
                Expression inside = sum();
                expect(")");
                return inside;
            } else if (token.kind() == Kind.NUMBER) {
                return new Literal(new BigDecimal(token.text()), token.from());
            } else if (token.kind() == Kind.NAME) {
                return token().is("(") ? call(token) : PathReader.read(token.text(), token.from());
            }
            String found =
                    token.kind() == Kind.END ? "没有写完" : "这里不能是“" + text.substring(token.from(), token.to()) + "”";
            throw new FormulaFault(token.from(), found, "这里应为一个数、一个名称、合计(名称.*)、绝对值(…) 或括号");
        } finally {
            depth--;
        }
    }

    private Call call(Token name) {
        expect("(");
        List<Expression> arguments = new ArrayList<>(List.of(argument()));
        while (take(",")) {
            arguments.add(argument());
        }
        expect(")");
        return new Call(name.text(), List.copyOf(arguments), name.from());
    }

    /** A number or a condition. */
    private Expression argument() {
        int open = 0;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (open < 0 || open == 0 && token.is(",")) {
                return sum();
            } else if (token.is("且")
                    || token.is("或")
                    || token.is("非")
                    || token.kind() == Kind.SIGN && SIGNS.containsKey(token.text())) {
                return open == 0 ? either() : sum();
            }
        }
        return sum();
    }

    private void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw new FormulaFault(token().from(), "括号套得太深", "最多 " + DEEPEST + " 层，请分成几个");
        }
    }

    private Token token() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private boolean take(String word) {
        boolean there = token().is(word);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String sign) {
        if (!take(sign)) {
            throw new FormulaFault(token().from(), "这里缺“" + sign + "”", "括号应当配对");
        }
    }
}
