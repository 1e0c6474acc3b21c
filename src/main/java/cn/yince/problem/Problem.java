package cn.yince.problem;

import java.util.Optional;

/**
 * One thing wrong with the input.
 *
 * @param severity whether it stops the booklet
 * @param code stable rule code, e.g. {@code Y0103} (reading) or {@code J0104} (identity of table 01)
 * @param place where in the input
 * @param message what is wrong, in Chinese, both sides and the difference where two numbers disagree
 * @param hint what to do, in Chinese; empty when the message says it all
 * @param difference the two numbers that disagree; empty when it is not about two sums
 */
public record Problem(
        Severity severity, String code, Place place, String message, String hint, Optional<Difference> difference) {
    /** A problem that is not about two sums. */
    public Problem(Severity severity, String code, Place place, String message, String hint) {
        this(severity, code, place, message, hint, Optional.empty());
    }

    /** A problem that stops the booklet. */
    public static Problem error(String code, Place place, String message, String hint) {
        return new Problem(Severity.ERROR, code, place, message, hint);
    }

    /** A remark that does not stop the booklet. */
    public static Problem hint(String code, Place place, String message, String hint) {
        return new Problem(Severity.HINT, code, place, message, hint);
    }

    /** Something that must be filled in. */
    public static Problem required(String code, Place place, String message, String hint) {
        return new Problem(Severity.REQUIRED, code, place, message, hint);
    }

    /** Something that should be filled in. */
    public static Problem toFill(String code, Place place, String message, String hint) {
        return new Problem(Severity.TO_FILL, code, place, message, hint);
    }

    /** Whether it keeps a booklet from being printed. */
    public boolean stops() {
        return severity.stops();
    }

    /** Whether much else follows from it, so that it is told before all others: amounts in the other unit of money. */
    public boolean comesFirst() {
        return code.equals("J1301");
    }

    /** The same about two sums. */
    public Problem of(Difference two) {
        return new Problem(severity, code, place, message, hint, Optional.of(two));
    }

    /** The same with other words. */
    public Problem saying(String words) {
        return new Problem(severity, code, place, words, hint, difference);
    }

    /** The same with another weight. */
    public Problem weighing(Severity other) {
        return new Problem(other, code, place, message, hint, difference);
    }

    /** One line: {@code file:line:column 错误[code] message；hint}, of a cell {@code file:sheet!B5 错误[code] …}. */
    @Override
    public String toString() {
        String text = place + " " + severity.label() + "[" + code + "] " + message;
        return Visible.line(hint.isEmpty() ? text : text + "。" + hint);
    }
}
