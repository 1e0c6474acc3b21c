package cn.yince.batch.sheet;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import cn.yince.read.sheet.Limits;
import cn.yince.read.sheet.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The first column of the first sheet, as it shows. */
public final class FirstColumn {
    private FirstColumn() {}

    /**
     * Reads it.
     *
     * @throws InputRejected when the file is no workbook that can be used
     */
    public static List<String> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Workbook workbook = Workbook.read(in.readNBytes(Limits.FILE + 1), file.toString(), new Problems());
            return workbook.grids().stream()
                    .limit(1)
                    .flatMap(FirstColumn::cells)
                    .map(Cell::shown)
                    .toList();
        } catch (IOException e) {
            throw new InputRejected(Problem.error("B0201", Place.of(file.toString()), "名单读不出来", "请检查文件名、所在文件夹和读取权限"));
        }
    }

    private static Stream<Cell> cells(Grid grid) {
        return grid.rows().values().stream().filter(row -> row.containsKey(1)).map(row -> row.get(1));
    }
}
