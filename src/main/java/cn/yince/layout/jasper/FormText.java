package cn.yince.layout.jasper;

import cn.yince.layout.Ink;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.sf.jasperreports.engine.JRElement;

/**
 * One element of a form that prints text.
 *
 * @param number 0-based among the form's texts
 * @param band where it stands
 * @param conditions of itself and of all it stands in; it prints only when all hold
 * @param text what it prints
 * @param element the element itself
 */
record FormText(int number, FormBand band, List<SafeExpression> conditions, SafeExpression text, JRElement element) {
    /** What can be seen of the text it prints; empty when it prints nothing. */
    String ink(SafeExpression.Scope scope) {
        for (SafeExpression condition : conditions) {
            if (!Boolean.TRUE.equals(condition.in(scope))) {
                return "";
            }
        }
        return Ink.of(Objects.toString(text.in(scope), ""));
    }

    /** Whether it may be left out where it says the same as above. */
    boolean mayBeLeftOut() {
        return !element.isPrintRepeatedValues();
    }

    /** Whether it is printed again when its row goes on on another page. */
    boolean printsAgain() {
        return element.isPrintWhenDetailOverflows();
    }

    /** Whether only labels decide what it prints. */
    boolean dependsOnLabelsOnly() {
        return onlyLabels(text) && conditions.stream().allMatch(FormText::onlyLabels);
    }

    private static boolean onlyLabels(SafeExpression expression) {
        return !(expression instanceof SafeExpression.Named named && named.kind() != 'P')
                && expression.parts().stream().allMatch(FormText::onlyLabels);
    }

    /** The column or label it prints, or the first of several; 固定文字 when it prints none. */
    String name() {
        return firstName(text).orElse("固定文字");
    }

    private static Optional<String> firstName(SafeExpression expression) {
        return expression instanceof SafeExpression.Named named
                ? Optional.of(named.name())
                : expression.parts().stream()
                        .flatMap(part -> firstName(part).stream())
                        .findFirst();
    }
}
