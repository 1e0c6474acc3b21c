package cn.yince;

import java.util.List;
import java.util.Map;

/**
 * Where the parts of a booklet print; pages are 1-based, cover and contents counted.
 *
 * @param entries where each entry of the contents begins
 * @param tables the pages of each table
 */
public record PageNumbers(List<Printed.EntryPlace> entries, Map<String, List<Integer>> tables) {}
