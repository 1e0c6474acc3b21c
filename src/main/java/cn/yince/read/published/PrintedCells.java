package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.sheet.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the cells of all tables under their names everywhere, e.g. {@code 支出决算表.201.项目支出}. */
final class PrintedCells {
    private static final String TOTAL = "合计";
    private final Map<String, Printed> cells = new LinkedHashMap<>();
    private final Map<String, List<Printed>> repeats = new LinkedHashMap<>();
    private final Map<Code, Cell> names = new LinkedHashMap<>();
    private final Map<String, Map<String, Place>> things = new LinkedHashMap<>();
    private final Map<List<String>, Place> columns = new LinkedHashMap<>();
    private final Problems problems;

    PrintedCells(Problems problems) {
        this.problems = problems;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** Knows of a row that a table has for something of the unit, even when no number stands in it. */
    void thing(String table, String name, Place place) {
        if (!name.equals(TOTAL)) {
            things.computeIfAbsent(table, t -> new LinkedHashMap<>()).putIfAbsent(name, place);
        }
    }

    /** Knows of a column by the names of its cells, be they all blank. */
    void column(List<String> names, Place table) {
        columns.putIfAbsent(names, table);
    }

    /** The columns known of. */
    Map<List<String>, Place> columns() {
        return Collections.unmodifiableMap(columns);
    }

    /**
     * A code of 科目.
     *
     * @param kind 功能分类, 经济分类 or 收入分类
     */
    record Code(String kind, String code) {}

    void name(Code code, Cell name) {
        names.putIfAbsent(code, name);
    }

    /** What the tables call their codes. */
    Map<Code, Cell> names() {
        return Collections.unmodifiableMap(names);
    }

    /** Takes the number of a cell; none where it says that there is none. */
    void take(String name, Cell cell, Place key) {
        Optional<BigDecimal> number = Words.number(cell);
        if (cell.fault().isPresent()) {
            problem(cell.fault().get());
        } else if (number.isPresent()) {
            put(name, new Printed(number.get(), cell.place(), key));
        } else if (!Words.isNothing(cell)) {
            problem(Problem.error("Y0503", cell.place(), "“" + cell.text().strip() + "”不是数", "请只填数；没有的数留空"));
        }
    }

    /** Takes the number of a cell that only repeats another; none where rows of one name do not make one number. */
    void check(String name, Cell cell, Place key) {
        Optional<BigDecimal> number =
                Words.number(cell).filter(found -> cell.fault().isEmpty());
        number.ifPresent(found ->
                repeats.computeIfAbsent(name, n -> new ArrayList<>()).add(new Printed(found, cell.place(), key)));
    }

    /** Numbers that only repeat others, by the names of those. */
    Map<String, Printed> repeats() {
        Map<String, Printed> single = new LinkedHashMap<>();
        repeats.forEach((name, found) -> {
            if (found.size() == 1) {
                single.put(name, found.get(0));
            }
        });
        return single;
    }

    void put(String name, Printed printed) {
        Printed earlier = cells.putIfAbsent(name, printed);
        if (earlier != null) {
            problem(Problem.error(
                    "Y0507",
                    printed.key(),
                    "“" + name.substring(name.indexOf('.') + 1) + "”在 " + earlier.key() + " 已经有一行",
                    "请只保留一行"));
        }
    }

    Map<String, Printed> all() {
        return Collections.unmodifiableMap(cells);
    }

    /** Table → names of its rows that are things of the unit, in order → where they stand. */
    Map<String, Map<String, Place>> things() {
        return Collections.unmodifiableMap(things);
    }

    /** Rows that are leaves of a table of codes: seven digits, in code order. */
    static NavigableMap<String, Map<String, Printed>> items(Map<String, Printed> cells, String table, int digits) {
        NavigableMap<String, Map<String, Printed>> items = new TreeMap<>();
        cells.forEach((name, printed) -> {
            String[] parts = name.split("\\.", 3);
            if (parts[0].equals(table) && parts[1].matches("\\d{" + digits + "}.*")) {
                items.computeIfAbsent(parts[1], code -> new LinkedHashMap<>())
                        .put(parts.length > 2 ? parts[2] : "", printed);
            }
        });
        return items;
    }
}
