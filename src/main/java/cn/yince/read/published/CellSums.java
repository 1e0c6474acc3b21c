package cn.yince.read.published;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by the formulas of tables which leaves of a unit file their cells are sums of. A sum is a set of paths,
 * {@link #EVERY} where any key counts; a leaf is a sum of one path without. Tables go by their names everywhere;
 * columns of a table that has only one are empty.
 */
public interface CellSums {
    /** In a path: every key. */
    String EVERY = "*";

    /** What a cell is the sum of; nothing where it is none, or the table has no such cell. */
    Optional<Set<List<String>>> of(String form, String row, String column);

    /**
     * The cell, {@code 表.行.栏}, whose very figure a cell is where both are made of the same leaves; nothing where there
     * is none.
     */
    Optional<String> twin(String form, String row, String column);

    /** Whether a table has a cell that is this sum. */
    boolean tells(String form, Set<List<String>> sum);
}
