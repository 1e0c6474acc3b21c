package cn.yince.check;

import java.util.Collection;

/** The classification codes of the year that a pack knows. */
public interface Codes {
  /** Whether a functional code of 3, 5 or 7 digits has a name. */
  boolean knowsFunctional(String code);

  /** Whether an economic code of 3 or 5 digits has a name. */
  boolean knowsEconomic(String code);

  /** All functional codes. */
  Collection<String> functionalCodes();

  /** All economic codes. */
  Collection<String> economicCodes();
}
