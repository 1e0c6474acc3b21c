package cn.yince.layout.jasper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of an expression into tokens; anything that is not one of the few known tokens is refused. */
final class ExpressionTokens {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\\$[FPV]\\{[^{}]+\\})|(\"(?:[^\"\\\\\\n]|\\\\[\"\\\\nt])*\")|(\\d{1,9})(?![\\w.])"
                    + "|(==|!=|&&|\\|\\||[+!?:().])|([A-Za-z]+)(?!\\w))\\s*");
    private static final int VALUE = 1;
    private static final int LAST = 5;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    /** @throws UnsafeExpression at the first piece that is no token */
    ExpressionTokens(String expression) {
        Matcher matcher = TOKEN.matcher(expression);
        int from = 0;
        while (from < expression.length()) {
            if (!matcher.region(from, expression.length()).lookingAt()) {
                throw new UnsafeExpression(expression.substring(from).strip());
            }
            tokens.add(tokenOf(matcher));
            from = matcher.end();
        }
    }

    private static String tokenOf(Matcher matcher) {
        for (int group = VALUE; group < LAST; group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group(LAST);
    }

    /** The token to come, or the empty string at the end. */
    String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    /** The token to come, which is then behind us. */
    String take() {
        String token = peek();
        next++;
        return token;
    }

    /** Takes the token if it is the one given. */
    boolean takes(String token) {
        if (!peek().equals(token)) {
            return false;
        }
        next++;
        return true;
    }

    /** Takes the token given, or refuses the expression. */
    void need(String token) {
        if (!takes(token)) {
            throw new UnsafeExpression(peek());
        }
    }
}
