package cn.yince.cli;

import cn.yince.bind.WholeFile;
import cn.yince.desk.workbook.CopyFile;
import cn.yince.desk.workbook.Mark;
import cn.yince.desk.workbook.MarkedCopy;
import cn.yince.problem.Problem;
import cn.yince.read.sheet.Workbook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies of workbooks in which what was found is marked, beside the workbooks. */
final class ReviewCopies {
    private final Map<String, List<Mark>> byFile = new LinkedHashMap<>();

    /** Adds what was found; what is in no workbook, or in none that is there and can be opened, is left out. */
    void add(Problem problem, String rule) {
        String file = problem.place().file();
        if (Workbook.isNamedLikeOne(file) && !Workbook.isRefused(problem) && Files.isRegularFile(Path.of(file))) {
            byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(new Mark(problem, rule));
        }
    }

    /** Writes a copy for every workbook with findings, and says so. */
    void write(PrintStream out) {
        byFile.forEach(
                (file, marks) -> out.println(written(Path.of(file), marks).told()));
    }

    /**
     * Writes the copy of one workbook; says something only when it could not.
     *
     * @return the copy; empty when the file is no workbook, nothing was found in it or it could not be written
     */
    Optional<Path> write(PrintStream out, Path workbook) {
        List<Mark> marks = byFile.getOrDefault(workbook.toString(), List.of());
        Written written = marks.isEmpty() ? new Written(Optional.empty(), "") : written(workbook, marks);
        if (!marks.isEmpty() && written.copy().isEmpty()) {
            out.println(written.told());
        }
        return written.copy();
    }

    /** A copy, or none, and what is said of it. */
    private record Written(Optional<Path> copy, String told) {}

    private static Written written(Path original, List<Mark> marks) {
        try {
            Optional<byte[]> copy = MarkedCopy.of(Files.readAllBytes(original), marks);
            if (copy.isEmpty()) {
                return new Written(Optional.empty(), original + " 的核对副本没有写出：工作簿太大或打不开，请按上面的文字改");
            }
            Path file = CopyFile.beside(original);
            WholeFile.write(file, copy.get());
            return new Written(Optional.of(file), "标出问题的副本：" + file);
        } catch (IOException e) {
            return new Written(Optional.empty(), original + " 的核对副本写不出：请检查文件夹是否可写、旧的副本是否正在 Excel 里打开");
        }
    }
}
