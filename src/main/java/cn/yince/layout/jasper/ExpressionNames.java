package cn.yince.layout.jasper;

import java.util.Set;

/**
 * Checks that an expression reads only declared labels and columns and the page number, nothing of the engine's own.
 */
final class ExpressionNames {
    private static final Set<String> VARIABLES =
            Set.of("VPAGE_NUMBER", "VCOLUMN_NUMBER", "VREPORT_COUNT", "VPAGE_COUNT");

    private ExpressionNames() {}

    /**
     * Looks at every name in the expression.
     *
     * @param declared names with their kind before them, e.g. {@code F左项目}
     * @throws UnsafeExpression naming the first unknown one
     */
    static void check(SafeExpression expression, Set<String> declared) {
        if (expression instanceof SafeExpression.Named named) {
            String name = named.kind() + named.name();
            if (!declared.contains(name) && !VARIABLES.contains(name)) {
                throw new UnsafeExpression("$" + named.kind() + "{" + named.name() + "}");
            }
        }
        expression.parts().forEach(part -> check(part, declared));
    }
}
