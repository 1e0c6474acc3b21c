package cn.yince.problem;

/**
 * What a rule looks at, for people who want to know what is checked.
 *
 * @param code stable rule code, e.g. {@code T0101}
 * @param severity how much its finding weighs
 * @param subject what is looked at, in Chinese
 * @param formula the rule in the field's words
 * @param basis the table, regulation or custom it comes from
 */
public record RuleCard(String code, Severity severity, String subject, String formula, String basis) {
  /** A rule whose finding stops the booklet. */
  public static RuleCard error(String code, String subject, String formula, String basis) {
    return new RuleCard(code, Severity.ERROR, subject, formula, basis);
  }

  /** A rule whose finding is a remark. */
  public static RuleCard hint(String code, String subject, String formula, String basis) {
    return new RuleCard(code, Severity.HINT, subject, formula, basis);
  }
}
