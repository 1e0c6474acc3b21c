package cn.yince.read.fillin;

import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import cn.yince.read.sheet.Workbook;
import cn.yince.unit.codes.SpokenNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** The codes of the year as a workbook's own sheet of codes has them. Not safe for threads. */
final class YearCodes {
    /** Far more than a year has. */
    private static final int MOST = 5_000;

    /** Names that are looked for in one workbook; who typed more did not type names. */
    private static final int MOST_SEARCHES = 1_000;

    private static final int HEADINGS = 2;

    private final Map<String, Map<String, String>> byClassification = new HashMap<>();
    private final Map<String, List<String>> searched = new HashMap<>();

    /** Those of a workbook; none when it has no such sheet. */
    YearCodes(Workbook workbook) {
        workbook.grids().stream()
                .filter(grid -> grid.name().strip().equals(CodeSheet.NAME))
                .findFirst()
                .ifPresent(this::read);
    }

    private void read(Grid grid) {
        NavigableMap<Integer, Cell> headings = grid.rows().getOrDefault(HEADINGS, new TreeMap<>());
        for (Cell heading : headings.values()) {
            String text = CellText.of(heading);
            if (text.endsWith(CodeSheet.CODE) && !text.equals(CodeSheet.CODE)) {
                codes(
                        grid,
                        heading.column(),
                        byClassification.computeIfAbsent(
                                text.substring(0, text.length() - CodeSheet.CODE.length()), c -> new TreeMap<>()));
            }
        }
    }

    private static void codes(Grid grid, int column, Map<String, String> into) {
        for (NavigableMap<Integer, Cell> row :
                grid.rows().tailMap(HEADINGS, false).values()) {
            if (row.containsKey(column) && row.containsKey(column + 1) && into.size() < MOST) {
                into.put(CellText.of(row.get(column)), CellText.of(row.get(column + 1)));
            }
        }
    }

    /** Whether there is anything to look up. */
    boolean areKnown(CodeList list) {
        return byClassification.containsKey(list.classification());
    }

    /** The name of a code of the year. */
    Optional<String> name(CodeList list, String code) {
        return Optional.ofNullable(
                byClassification.getOrDefault(list.classification(), Map.of()).get(code));
    }

    /** The codes of a list that a name means: those that are called so, else those whose names contain it, in order. */
    List<String> named(CodeList list, String typed) {
        String wanted = ItemName.plain(typed);
        String key = list + wanted;
        if (wanted.isEmpty() || !searched.containsKey(key) && searched.size() >= MOST_SEARCHES) {
            return List.of();
        }
        return searched.computeIfAbsent(key, k -> {
            List<String> same =
                    fitting(list, wanted, (name, part) -> SpokenNames.bare(name).equals(SpokenNames.bare(part)));
            return same.isEmpty() ? fitting(list, wanted, String::contains) : same;
        });
    }

    /** The codes of a list whose name is this one, word for word, in order. */
    List<String> called(CodeList list, String typed) {
        String wanted = ItemName.plain(typed);
        String key = list + "=" + wanted;
        if (!searched.containsKey(key) && searched.size() >= MOST_SEARCHES) {
            return List.of();
        }
        return searched.computeIfAbsent(key, k -> fitting(list, wanted, String::equals));
    }

    private List<String> fitting(CodeList list, String wanted, BiPredicate<String, String> how) {
        return byClassification.getOrDefault(list.classification(), Map.of()).entrySet().stream()
                .filter(e -> list.has(e.getKey()) && how.test(ItemName.plain(e.getValue()), wanted))
                .map(Map.Entry::getKey)
                .toList();
    }
}
