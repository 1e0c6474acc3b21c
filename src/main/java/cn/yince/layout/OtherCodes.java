package cn.yince.layout;

import cn.yince.compute.ledger.Ledger;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.RunningCost;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows for the codes with data that a form of fixed rows does not have, in the place of a row with such a mark; none
 * when there are none. {@code *其他类} stands for each such 类, and {@code =名称} beside it for its cells ({@code =} for a
 * row of one cell); {@code *其他人员经费} and {@code *其他公用经费} in a column {@code 科目N} for each such economic code of that
 * kind.
 */
final class OtherCodes {
    private static final String MARK = "*其他";
    private static final String CLASSES = MARK + "类";
    private static final int CLASS = 3;
    private static final Pattern CODE = Pattern.compile("=?(\\d+)([.=].*)?");

    private final Ledger ledger;
    private final CodeBook codes;

    OtherCodes(Ledger ledger, CodeBook codes) {
        this.ledger = ledger;
        this.codes = codes;
    }

    /** Whether a row stands for them. */
    static boolean in(Map<String, String> pattern) {
        return pattern.values().stream().anyMatch(cell -> cell.startsWith(MARK));
    }

    /** The rows, in which cells are written as in any other row of the form. */
    List<Map<String, String>> rows(String table, Map<String, String> pattern, List<Map<String, String>> form) {
        List<String> others = others(table, form);
        List<Map<String, String>> rows = new ArrayList<>();
        pattern.values().stream()
                .filter(cell -> cell.startsWith(MARK))
                .mapToInt(mark -> of(mark, others).size())
                .max()
                .ifPresent(number ->
                        Stream.iterate(0, i -> i < number, i -> i + 1).forEach(i -> rows.add(row(pattern, others, i))));
        return rows;
    }

    private Map<String, String> row(Map<String, String> pattern, List<String> others, int i) {
        Map<String, String> row = new LinkedHashMap<>();
        String code = "";
        for (Map.Entry<String, String> column : pattern.entrySet()) {
            String cell = column.getValue();
            if (cell.startsWith(MARK)) {
                List<String> own = of(cell, others);
                code = i < own.size() ? own.get(i) : "";
                row.put(column.getKey(), cell.equals(CLASSES) ? codes.functional(code) : code);
            } else {
                row.put(
                        column.getKey(),
                        cell.startsWith("=") ? "=" + code + (cell.length() > 1 ? "." : "") + cell.substring(1) : cell);
            }
        }
        return row;
    }

    private List<String> of(String mark, List<String> others) {
        return others.stream()
                .filter(code -> mark.equals(CLASSES)
                        ? code.length() == CLASS
                        : codes.runningCost(code)
                                .map(RunningCost::label)
                                .filter(mark::endsWith)
                                .isPresent())
                .toList();
    }

    private List<String> others(String table, List<Map<String, String>> form) {
        Set<String> listed = new HashSet<>();
        form.forEach(row -> row.values().stream()
                .map(CODE::matcher)
                .filter(Matcher::matches)
                .forEach(cell -> listed.add(cell.group(1))));
        return ledger.codes(table).stream()
                .filter(code -> !listed.contains(code) && ledger.hasData(table, code))
                .toList();
    }
}
