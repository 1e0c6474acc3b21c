package cn.yince.pack;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a table of a pack: UTF-8, tabs between cells, first line the names of columns, {@code #} lines are remarks. */
public final class Rows {
    private static final int MOST = 5_000;
    private static final Pattern SPACES_BETWEEN = Pattern.compile("[^\\s　][ 　]{2,}[^\\s　]");
    private static final String SPACES_FOR_TABS = "像是用空格代替了制表符：请把格与格之间的空格换成一个制表符（Tab 键）";

    private Rows() {}

    /**
     * The rows of a file, each by column name.
     *
     * @throws InputRejected M0102 when the file cannot be read, or with every row that does not have as many cells as
     *     there are columns
     */
    public static List<Map<String, String>> read(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        Problems problems = new Problems();
        String[] columns = null;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.startsWith("#") || line.isBlank() && columns == null) {
                continue;
            }
            Place place = new Place(file.toString(), number, 0);
            if (rows.size() == MOST) {
                throw new InputRejected(Problem.error("M0102", place, "超过 " + MOST + " 行", "一张表用不到这么多行，请删去多余的"));
            }
            String[] cells = line.split("\t", -1);
            if (columns == null) {
                columns = columns(line, cells, place);
            } else if (cells.length == columns.length) {
                rows.add(row(columns, cells));
            } else {
                problems.add(uneven(line, number, cells.length, columns.length, place));
            }
        }
        problems.stopOnErrors();
        return rows;
    }

    /** With spaces between them in place of tabs, no row would have as many cells. */
    private static String[] columns(String line, String[] cells, Place place) {
        if (SPACES_BETWEEN.matcher(line).find()) {
            throw new InputRejected(
                    Problem.error("M0102", place, "表头有 " + cells.length + " 栏，有的栏名里有一串空格", SPACES_FOR_TABS));
        }
        return cells;
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }

    private static Problem uneven(String line, int number, int cells, int columns, Place place) {
        String how = cells > columns ? "请删去多余的制表符" : "空着的格也要有制表符（Tab 键），一行共 " + (columns - 1) + " 个";
        return line.isBlank() && columns > 1
                ? Problem.error("M0102", place, "第 " + number + " 行是空行，表头有 " + columns + " 栏", "请删去这一行；要印一个空行的，" + how)
                : Problem.error(
                        "M0102",
                        place,
                        "第 " + number + " 行有 " + cells + " 格，表头有 " + columns + " 栏",
                        cells < columns && SPACES_BETWEEN.matcher(line).find() ? SPACES_FOR_TABS : how);
    }

    private static List<String> lines(Path file) {
        try {
            return PackFile.lines(file, PackFile.TEXT);
        } catch (IOException e) {
            throw new InputRejected(Problem.error(
                    "M0102", Place.of(file.toString()), "读不出这个文件（须为 UTF-8 文本，不超过 2 MB）", "请检查文件是否存在、编码是否为 UTF-8"));
        }
    }
}
