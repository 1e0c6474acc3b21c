package cn.yince.read.published;

import cn.yince.problem.Problem;
import cn.yince.read.sheet.Cell;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a form with a row for each 功能科目 and a column for each 经济科目: the sums of its columns, and those of its rows. */
final class ItemMatrix {
    private static final Pattern ABOVE = Pattern.compile("^(?:支出)?经济分类(?:科目)?(?:名称|编码)?");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}$");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{5}|\\d{3})(?=\\D)");
    private static final String TOTAL = "合计";
    private final Block block;
    private final CodeNames names;
    private final PrintedCells cells;

    /** Sums of columns nobody knows: column → head. */
    private final NavigableMap<Integer, String> unknown = new TreeMap<>();

    ItemMatrix(Block block, CodeNames names, PrintedCells cells) {
        this.block = block;
        this.names = names;
        this.cells = cells;
    }

    void read(Head head) {
        for (Head.Span span : head.spans()) {
            int sum = span.columns().firstKey();
            NavigableMap<Integer, String> items = items(head.paths().tailMap(sum, false));
            for (NavigableMap<Integer, Cell> row :
                    block.rows().tailMap(head.firstBodyRow(), true).values()) {
                NavigableMap<Integer, Cell> keys = row.subMap(span.keyFrom(), true, sum, false);
                Optional<String> code = keys.isEmpty() ? Optional.empty() : Body.code(keys);
                if (code.filter(TOTAL::equals).isPresent()) {
                    sums(row, items);
                }
                code.filter(found -> row.containsKey(sum)).ifPresent(found -> check(found, row.get(sum)));
            }
        }
    }

    private void sums(NavigableMap<Integer, Cell> row, NavigableMap<Integer, String> items) {
        items.forEach((column, code) -> {
            Cell cell = row.get(column);
            if (cell != null) {
                cells.take(block.table().cells() + "." + code, cell, cell.place());
            }
        });
        unknown.forEach((column, head) -> {
            Cell cell = row.get(column);
            if (cell != null
                    && Words.number(cell).filter(number -> number.signum() != 0).isPresent()) {
                cells.problem(Problem.error("Y0509", cell.place(), "科目表里没有经济科目“" + head + "”", "请核对表头的名称，或在名称前写上科目编码"));
            }
        });
    }

    /** The sum of a row is in another table too. */
    private void check(String code, Cell sum) {
        String[] column = block.table().byItem().split("\\.", 2);
        cells.check(column[0] + "." + code + "." + column[1], sum, sum.place());
    }

    /** Column → code of 经济分类. */
    private NavigableMap<Integer, String> items(NavigableMap<Integer, String> paths) {
        NavigableMap<Integer, String> items = new TreeMap<>();
        String ofClass = "";
        for (Map.Entry<Integer, String> path : paths.entrySet()) {
            String head = ORDINAL.matcher(ABOVE.matcher(path.getValue()).replaceFirst(""))
                    .replaceFirst("");
            Matcher typed = CODE.matcher(head);
            Optional<String> found = ofClass(head);
            ofClass = found.orElse(ofClass);
            String name =
                    found.map(code -> head.substring(nameOf(code).length())).orElse(head);
            Optional<String> code = typed.find() ? Optional.of(typed.group(1)) : code(name, ofClass);
            code.ifPresentOrElse(
                    known -> items.putIfAbsent(path.getKey(), known), () -> unknown.put(path.getKey(), name));
        }
        return items;
    }

    private Optional<String> code(String name, String ofClass) {
        return name.isEmpty() || name.equals("小计") || name.equals(TOTAL)
                ? Optional.of(ofClass).filter(code -> !code.isEmpty())
                : names.economicItem(name, ofClass);
    }

    /** The 类 that a head begins with; of several the one with the longest name. */
    private Optional<String> ofClass(String head) {
        return names.economic().keySet().stream()
                .filter(code -> code.length() == 3 && head.startsWith(nameOf(code)))
                .max(Comparator.comparingInt((String code) -> nameOf(code).length())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private String nameOf(String code) {
        return Words.of(names.economic().get(code));
    }
}
