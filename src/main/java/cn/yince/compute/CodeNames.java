package cn.yince.compute;

/** Names of classification codes of the year, the unit's own additions included. */
public interface CodeNames {
  /** Name of a functional code of 3, 5 or 7 digits. */
  String functional(String code);

  /** Name of an economic code of 3 or 5 digits. */
  String economic(String code);
}
