package cn.yince.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a rule looks at, for people who want to know what is checked. Its texts cite tables and sections by their
 * meaning, see {@link Citing}.
 *
 * @param code stable rule code, e.g. {@code T0101}
 * @param severity how much its finding weighs
 * @param subject what is looked at, in Chinese
 * @param formula the rule in the field's words
 * @param basis the table, regulation or custom it comes from
 * @param needs what a unit must be and have for it to be looked at, the kind of booklet first; empty when it always is
 */
public record RuleCard(String code, Severity severity, String subject, String formula, String basis, List<Need> needs) {
    /** With its needs in the order given. */
    public RuleCard {
        needs = List.copyOf(needs);
    }

    /** A rule that is always looked at and whose finding stops the booklet. */
    public static RuleCard error(String code, String subject, String formula, String basis) {
        return new RuleCard(code, Severity.ERROR, subject, formula, basis, List.of());
    }

    /** A rule that is always looked at and whose finding is a remark. */
    public static RuleCard hint(String code, String subject, String formula, String basis) {
        return new RuleCard(code, Severity.HINT, subject, formula, basis, List.of());
    }

    /** A rule about what should be filled in. */
    public static RuleCard toFill(String code, String subject, String formula, String basis) {
        return new RuleCard(code, Severity.TO_FILL, subject, formula, basis, List.of());
    }

    /** A rule about what must be filled in. */
    public static RuleCard required(String code, String subject, String formula, String basis) {
        return new RuleCard(code, Severity.REQUIRED, subject, formula, basis, List.of());
    }

    /**
     * As every record's; written out because the first call of one that is not costs a start of the program
     * milliseconds.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleCard card
                && code.equals(card.code)
                && severity == card.severity
                && subject.equals(card.subject)
                && formula.equals(card.formula)
                && basis.equals(card.basis)
                && needs.equals(card.needs);
    }

    /** As {@link #equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(code, severity, subject, formula, basis, needs);
    }

    /** The same with what a unit must be or have, before what it needs already. */
    public RuleCard needing(Need... more) {
        return new RuleCard(
                code,
                severity,
                subject,
                formula,
                basis,
                Stream.concat(Stream.of(more), needs.stream()).distinct().toList());
    }

    /** The same with the tables and sections it cites as a pack calls them. */
    public RuleCard citing(Citing names) {
        return new RuleCard(code, severity, names.in(subject), names.in(formula), names.in(basis), needs);
    }

    /** The same with another weight. */
    public RuleCard weighing(Severity other) {
        return new RuleCard(code, other, subject, formula, basis, needs);
    }
}
