package cn.yince.ledger;

/**
 * A row of a table.
 *
 * @param name what its cells are called by
 * @param means what {@code 此行} stands for in its formulas: a code, a name
 * @param reach which names of leaves {@code 此行} covers
 * @param kind what its name is
 */
public record Row(String name, String means, Reach reach, Kind kind) {
  /** The row of sums over all codes, and what stands for it in formulas. */
  static final String TOTAL = "合计";

  /** Which names a row covers. */
  enum Reach {
    ALL,
    BELOW,
    ITSELF
  }

  /** What the name of a row is. */
  public enum Kind {
    /** a code of 功能分类 */
    FUNCTIONAL,
    /** a code of 经济分类, maybe followed by the staff it is for */
    ECONOMIC,
    /** a code of 收入科目 */
    INCOME,
    /** a word */
    WORD
  }

  /** Where there is no row, everything is meant. */
  public static final Row NONE = new Row("", "", Reach.ALL, Kind.WORD);

  static Row of(Kind kind, String code) {
    return new Row(code, code, Reach.BELOW, kind);
  }

  /** A row that has a name of its own; {@code 合计} covers everything. */
  static Row named(String name, String means) {
    return new Row(name, means, means.equals(TOTAL) ? Reach.ALL : Reach.ITSELF, Kind.WORD);
  }

  /** Whether its name is a code. */
  public boolean isCode() {
    return kind != Kind.WORD;
  }

  boolean covers(String leaf) {
    return switch (reach) {
      case ALL -> true;
      case BELOW -> leaf.startsWith(means);
      case ITSELF -> leaf.equals(means);
    };
  }
}
