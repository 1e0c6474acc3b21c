package cn.yince.ledger;

import cn.yince.codes.RunningCost;
import cn.yince.formula.Segment;
import java.util.Map;
import java.util.Optional;

/**
 * For whom a formula is asked: the cell of a row and a column.
 *
 * @param sums the tables being summed
 * @param row what {@code 此行} is
 * @param column what {@code 此栏} is
 */
record Spot(Sums sums, Row row, String column) implements Segment.Scope {
  static final String ROW = "此行";
  static final String COLUMN = "此栏";
  static final String OWN_ROW = "此行名";

  /** How many digits the codes of a level have. */
  private static final Map<String, Integer> LEVELS = Map.of("类", 3, "款", 5, "项", 7);

  /** The same where nothing was published. */
  Spot bare() {
    return new Spot(sums.bare(), row, column);
  }

  /** What a word stands for when one thing is named. */
  String meant(String variable) {
    return variable.equals(COLUMN) ? column : variable.equals(OWN_ROW) ? row.name() : row.means();
  }

  @Override
  public boolean covers(String variable, String name) {
    return variable.equals(COLUMN) ? column.equals(name) : row.covers(name);
  }

  @Override
  public Optional<Boolean> has(String name, String property) {
    Integer digits = LEVELS.get(property);
    if (digits != null) {
      return Optional.of(name.length() == digits && name.chars().allMatch(Character::isDigit));
    }
    Optional<RunningCost> cost = RunningCost.of(property);
    return cost.map(each -> sums.runningCost(name).filter(each::equals).isPresent());
  }
}
