package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import cn.yince.unit.ReportYear;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a table: whose it is, of which year, in which unit of money. */
final class Caption {
    private static final int ROWS = 12;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})年");
    private static final Pattern MONEY = Pattern.compile("单位:?(?:人民币)?(万元|元|千元|亿元)(?!.*单位:?(?:人民币)?(?:万元|元))");
    private static final Pattern NAME = Pattern.compile(
            "(?:部门|单位|预算单位|编制单位|编制部门|填报单位)(?:名称)?:(?!(?:人民币)?(?:万元|千元|亿元|元$))(.+?)(?=\\d{4}年|金额单位|单位:|编制日期|日期:|预算公开|公开\\d|$)");

    private final Block block;

    Caption(Block block) {
        this.block = block;
    }

    /** A text and where it was found. */
    record Found(String text, Place place) {}

    Optional<Found> year() {
        return inCells(YEAR);
    }

    /** The year that stands in the first rows of a sheet. */
    static Optional<Integer> year(Grid grid) {
        return grid.rows().values().stream()
                .limit(ROWS)
                .flatMap(row -> row.values().stream())
                .flatMap(cell -> find(YEAR, Words.of(cell), cell).stream())
                .map(Found::text)
                .filter(ReportYear::isOne)
                .map(Integer::valueOf)
                .findFirst();
    }

    /** 元 or 万元, or another that cannot be taken. */
    Optional<Found> money() {
        return inRows(MONEY);
    }

    Optional<Found> name() {
        return inRows(NAME).filter(found -> !found.text().matches("万元|元|千元|亿元"));
    }

    private Optional<Found> inCells(Pattern pattern) {
        return head().stream()
                .flatMap(Collection::stream)
                .flatMap(cell -> find(pattern, Words.of(cell), cell).stream())
                .findFirst();
    }

    /** In one cell, or else in all cells of a row read on. */
    private Optional<Found> inRows(Pattern pattern) {
        return inCells(pattern)
                .or(() -> head().stream()
                        .filter(row -> !row.isEmpty())
                        .flatMap(row -> find(pattern, joined(row), row.get(0)).stream())
                        .findFirst());
    }

    private static String joined(List<Cell> row) {
        StringBuilder text = new StringBuilder();
        row.forEach(cell -> text.append(Words.of(cell)));
        return text.toString();
    }

    private static Optional<Found> find(Pattern pattern, String text, Cell cell) {
        Matcher matcher = pattern.matcher(text.length() > 200 ? text.substring(0, 200) : text);
        return matcher.find() ? Optional.of(new Found(matcher.group(1), cell.place())) : Optional.empty();
    }

    private List<List<Cell>> head() {
        List<List<Cell>> rows = new ArrayList<>();
        for (NavigableMap<Integer, Cell> row : block.rows().values()) {
            if (rows.size() < ROWS) {
                rows.add(row.values().stream()
                        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                        .toList());
            }
        }
        return rows;
    }

    /** Whether a row stands above the head of a table: a title, a number, a name, a unit of money. */
    static boolean isAbove(KnownTables known, NavigableMap<Integer, Cell> row) {
        return row.values().stream()
                .map(Words::of)
                .anyMatch(text -> text.contains(":")
                        || text.matches("\\d{4}年度?")
                        || known.titled(text).isPresent()
                        || known.numbered(text).isPresent());
    }
}
