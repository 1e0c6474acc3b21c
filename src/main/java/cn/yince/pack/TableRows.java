package cn.yince.pack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The rows of a pack's tables, read once for all booklets: to look for and read ten files anew took 300 calls of the
 * system for each. For any number of threads.
 */
final class TableRows {
    private final Map<List<String>, List<Map<String, String>>> byParts = new ConcurrentHashMap<>();

    /** The rows of the file that is one of the parts; nobody may change them. */
    List<Map<String, String>> of(List<String> parts, Supplier<List<Map<String, String>>> read) {
        return byParts.computeIfAbsent(
                parts,
                file -> read.get().stream().map(Collections::unmodifiableMap).toList());
    }
}
