package cn.yince;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Where the parts of a booklet print; pages are 1-based, cover and contents counted.
 *
 * @param entries where each entry of the contents begins
 * @param tables the pages of each table
 * @param figures the pages of each figure by its name, as far as known
 */
public record PageNumbers(
        List<Printed.EntryPlace> entries, Map<String, List<Integer>> tables, Map<String, SortedSet<Integer>> figures) {}
