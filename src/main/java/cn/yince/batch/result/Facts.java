package cn.yince.batch.result;

import cn.yince.ledger.Ledger;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Identity;
import cn.yince.unit.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What is known of a unit once it was read.
 *
 * @param unit its name; empty when it could not be read
 * @param code 单位编码, may be empty
 * @param pack the template pack
 * @param kind what it discloses
 * @param year the year reported
 * @param department whether it calls itself a 部门
 * @param members keys of the files of its 下属单位
 * @param totals 万元 by cell, as {@link Totals} picks them; empty when the unit failed
 */
public record Facts(
    String unit,
    String code,
    String pack,
    BookletKind kind,
    int year,
    boolean department,
    List<String> members,
    Map<String, BigDecimal> totals) {
  /** Of a unit that could not be read. */
  public static final Facts UNKNOWN =
      new Facts("", "", "", BookletKind.FINAL_ACCOUNTS, 0, false, List.of(), Map.of());

  /** Of a unit that was read. */
  public static Facts of(Unit unit, List<String> members) {
    Identity identity = unit.identity();
    boolean department = identity.kind() == Identity.Kind.DEPARTMENT;
    return new Facts(
        identity.name(), identity.code(), unit.pack(), unit.kind(), unit.year(), department, members, Map.of());
  }

  /** With the totals of its tables. */
  public Facts with(Ledger ledger) {
    return new Facts(unit, code, pack, kind, year, department, members, Totals.of(ledger));
  }

  /** Whether the unit could be read. */
  public boolean known() {
    return !unit.isEmpty();
  }

  /** Units of the same edition may be compared and summed: kind and year. */
  public String edition() {
    return kind.label() + year;
  }
}
