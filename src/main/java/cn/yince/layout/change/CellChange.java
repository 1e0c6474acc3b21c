package cn.yince.layout.change;

import java.util.Optional;

/**
 * A number of a table that is not as it was.
 *
 * @param table its number, as the pack calls it
 * @param label of row and column
 * @param was as it would print now; nothing when it was not there
 * @param is as it prints; nothing when it is no longer there
 * @param target id of the page it stands on; of what is gone that of its table; empty when there is none
 */
public record CellChange(String table, String label, Optional<String> was, Optional<String> is, String target) {}
