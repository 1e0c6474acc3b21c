package cn.yince.pack;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of a pack: UTF-8, tabs between cells, first line the names of columns, {@code #} lines are remarks. */
public final class Rows {
    private static final int MOST = 5_000;

    private Rows() {}

    /**
     * The rows of a file, each by column name; a missing cell is empty.
     *
     * @throws InputRejected M0102 when the file cannot be read or a row has more cells than there are columns
     */
    public static List<Map<String, String>> read(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        String[] columns = null;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.startsWith("#") || line.isBlank() && columns == null) {
                continue;
            }
            if (rows.size() == MOST) {
                throw new InputRejected(Problem.error(
                        "M0102", new Place(file.toString(), number, 0), "超过 " + MOST + " 行", "一张表用不到这么多行，请删去多余的"));
            }
            String[] cells = line.split("\t", -1);
            if (columns == null) {
                columns = cells;
            } else {
                rows.add(row(columns, cells, new Place(file.toString(), number, 0)));
            }
        }
        return rows;
    }

    private static Map<String, String> row(String[] columns, String[] cells, Place place) {
        if (cells.length > columns.length) {
            throw new InputRejected(Problem.error(
                    "M0102", place, "这一行有 " + cells.length + " 格，表头只有 " + columns.length + " 格", "请删去多余的制表符"));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], i < cells.length ? cells[i] : "");
        }
        return row;
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
