package cn.yince.pack;

import cn.yince.unit.StaffKind;
import cn.yince.unit.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names of functional (支出功能分类) and economic (部门预算、政府预算支出经济分类) codes of one year. */
public final class CodeBook {
  private final Map<String, String> functional;
  private final Map<String, String> economic;
  private final Map<StaffKind, Map<String, String>> government;
  private final Map<String, String> income;

  /**
   * A book of one year.
   *
   * @param functional names by functional code
   * @param economic names by economic code
   * @param government by staff the 政府预算支出经济分类 names by economic code, as far as there are any
   * @param income names by code of 收入科目
   */
  CodeBook(
      Map<String, String> functional,
      Map<String, String> economic,
      Map<StaffKind, Map<String, String>> government,
      Map<String, String> income) {
    this.functional = Map.copyOf(functional);
    this.economic = Map.copyOf(economic);
    this.government = Map.copyOf(government);
    this.income = Map.copyOf(income);
  }

  CodeBook(
      Map<String, String> functional, Map<String, String> economic, Map<StaffKind, Map<String, String>> government) {
    this(functional, economic, government, Map.of());
  }

  /** This book with the names a unit adds (科目补充). */
  public CodeBook with(Unit unit) {
    Map<String, String> moreFunctional = new HashMap<>(functional);
    moreFunctional.putAll(unit.functionalNames());
    Map<String, String> moreEconomic = new HashMap<>(economic);
    moreEconomic.putAll(unit.economicNames());
    return new CodeBook(moreFunctional, moreEconomic, government, unit.incomeNames());
  }

  /** Name of a functional code of 3, 5 or 7 digits; the code itself when unknown. */
  public String functional(String code) {
    return functional.getOrDefault(code, code);
  }

  /** Name of an economic code of 3 or 5 digits; the code itself when unknown. */
  public String economic(String code) {
    return economic.getOrDefault(code, code);
  }

  /** Name of the 政府预算支出经济分类 a 款-level economic code pairs with; the economic name when the year has none. */
  public String government(String economicCode, StaffKind staff) {
    return government.getOrDefault(staff, Map.of()).getOrDefault(economicCode, economic(economicCode));
  }

  /** Name of a 收入科目; the code itself when unknown. */
  public String income(String code) {
    return income.getOrDefault(code, code);
  }

  /** All functional codes that have a name. */
  public Collection<String> functionalCodes() {
    return functional.keySet();
  }

  /** All economic codes that have a name. */
  public Collection<String> economicCodes() {
    return economic.keySet();
  }
}
