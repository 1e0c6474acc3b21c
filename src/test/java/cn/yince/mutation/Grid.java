package cn.yince.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A 公开表 of codes and columns, worked out from leaves.
 *
 * @param published where its 公布数 stand
 * @param table its name
 * @param total the column that sums the others
 * @param columns the others
 * @param regex of a leaf's path, with code (a regex) and column (as is) to be put in
 * @param leaves where its leaves stand
 */
record Grid(Leaves published, String table, String total, List<String> columns, String regex, List<Leaves> leaves) {
    private static final String ALL = "合计";
    private static final int[] LEVELS = {3, 5, 7};

    Cell whole() {
        return cell(ALL, total);
    }

    Cell whole(String column) {
        return cell(ALL, column);
    }

    Cell cell(String row, String column) {
        String name = table + "." + row + "." + column;
        Leaf own = published(published, name).orElse(null);
        List<List<Cell>> ways = new ArrayList<>();
        if (column.equals(total)) {
            ways.add(columns.stream().map(c -> cell(row, c)).toList());
        }
        if (row.length() < LEVELS[2]) {
            ways.add(under(row).stream().map(code -> cell(code, column)).toList());
        }
        return new Cell(name, own, ways, ways.isEmpty() ? leaves(row, column) : List.of());
    }

    static Optional<Leaf> published(Leaves leaves, String name) {
        return leaves.at("公布数." + name);
    }

    private List<Leaf> leaves(String code, String column) {
        String path = regex.formatted(code, column);
        return leaves.stream().flatMap(file -> file.like(path).stream()).toList();
    }

    /** The codes one level below. */
    private List<String> under(String row) {
        int digits = row.equals(ALL) ? LEVELS[0] : row.length() + 2;
        String prefix = row.equals(ALL) ? "" : row;
        TreeSet<String> codes = new TreeSet<>();
        for (String column : columns) {
            Pattern code = Pattern.compile(regex.formatted("(" + prefix + "\\d*)", column));
            for (Leaves file : leaves) {
                for (Leaf leaf : file.all()) {
                    var matcher = code.matcher(leaf.path());
                    if (matcher.matches()) {
                        codes.add(matcher.group(1).substring(0, digits));
                    }
                }
            }
        }
        return List.copyOf(codes);
    }
}
