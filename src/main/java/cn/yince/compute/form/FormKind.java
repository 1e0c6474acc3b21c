package cn.yince.compute.form;

import cn.yince.problem.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of forms, of which a unit file has a list.
 *
 * @param name what figures and templates call it, e.g. {@code 自评表}
 * @param title its name in full, e.g. {@code 项目支出绩效自评表}
 * @param list the field of the unit file that has them
 * @param called the field of a form that is its name
 * @param otherwise what a field is when it was left empty, by its name: the path of another field of the unit file
 * @param funds the sources of its money, if it has any
 * @param indicators its indicators, if it has any
 * @param rosters lists that put one entry before others: the list's name, the fields of a group of that name
 * @param grades the least total of each grade, from the best
 * @param review which of its fields are held against one another; empty when none are
 * @param place where it is declared
 */
public record FormKind(
    String name,
    String title,
    String list,
    String called,
    Map<String, String> otherwise,
    Optional<Funds> funds,
    Optional<Indicators> indicators,
    Map<String, List<String>> rosters,
    Map<String, BigDecimal> grades,
    Optional<Review> review,
    Place place) {

  /**
   * The sources of a form's money.
   *
   * @param field the field below which they stand, each under its name
   * @param rows what templates call their list
   * @param sums a figure of the form for each column that is summed: its name, the field
   * @param executed the field of what was executed
   * @param received the field of what was received; empty when forms do not ask for it
   * @param of the field it is a share of, and is left of
   * @param points the score of all of it
   * @param onlyGiven sources that are no rows unless something was given for them
   */
  public record Funds(String field, String rows, Map<String, String> sums, String executed, String received, String of, int points, List<String> onlyGiven) {}

  /**
   * The tree of a form's indicators: groups, in each lists of indicators under their names.
   *
   * @param field the field below which the groups stand
   * @param points how much each group may score, by its name
   * @param score the field of a group's and of an indicator's score
   * @param worth the field of what an indicator may score
   */
  public record Indicators(String field, Map<String, BigDecimal> points, String score, String worth) {}

  /**
   * Which fields of a form are held against one another.
   *
   * @param called the field of an indicator that is its name
   * @param targets the fields of an indicator's target, the one that counts first
   * @param reached the fields of what was reached
   * @param causes the fields of why it was not
   * @param leader the field of whoever leads those who judge, step by step; empty when forms do not name one
   * @param troubles the fields of the form where what went wrong is told
   */
  public record Review(String called, List<String> targets, List<String> reached, List<String> causes, List<String> leader, List<String> troubles) {}

  /** The grade of a total; empty when the kind has no grades. */
  public String grade(BigDecimal total) {
    return grades.entrySet().stream()
        .filter(grade -> total.compareTo(grade.getValue()) >= 0)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> grades.keySet().stream().reduce((first, second) -> second).orElse(""));
  }

  /** What is counted when the forms of a grade are. */
  public String asCounted(String grade) {
    List<String> all = List.copyOf(grades.keySet());
    int at = all.indexOf(grade);
    return at > 0 && at == all.size() - 1
        ? "总分不到 " + grades.get(all.get(at - 1)).toPlainString() + " 分的" + name
        : "总分 " + grades.get(grade).toPlainString() + " 分以上的" + name + "（" + grade + "）";
  }
}
