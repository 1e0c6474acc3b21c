package cn.yince.read.published;

import java.util.List;
import java.util.Optional;

/** Tells which leaf of a unit file a cell of a table is. */
public interface LeafOf {
  /**
   * The path of the leaf; nothing where a cell is a sum of several.
   *
   * @param form the table by its name everywhere
   * @param column empty in a table of one column
   */
  Optional<List<String>> of(String form, String row, String column);
}
