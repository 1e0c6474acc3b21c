package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook.
 *
 * @param file as the user named it
 * @param grids its sheets, in the order of their tabs, hidden ones too
 * @param names defined names → what they refer to, {@code 收入!$A$1:$B$9}; none of an .xls
 * @param properties custom properties of the document; none of an .xls
 */
public record Workbook(String file, List<Grid> grids, Map<String, String> names, Map<String, String> properties) {
    /** Whether a problem is that a file is no workbook, or none that can be opened. */
    public static boolean isRefused(Problem problem) {
        return Refusal.isTold(problem);
    }

    /**
     * Reads a workbook, an .xlsx or an .xls by its bytes, whatever its name.
     *
     * @param bytes the whole file
     * @param file as the user named it
     * @param problems takes remarks
     * @throws InputRejected when it is none, is protected by a password, has macros, is damaged or above {@link Limits}
     */
    public static Workbook read(byte[] bytes, String file, Problems problems) {
        return switch (Packing.of(bytes, file)) {
            case ARCHIVE -> new WorkbookReader(file, problems).read(bytes);
            case COMPOUND -> new RecordReader(file, problems).read(bytes);
        };
    }

    /** Whether a file is plainly of another program, such as a PDF or a picture; {@link #read} says of which. */
    public static boolean isOfAnotherProgram(byte[] bytes) {
        return Packing.isOfAnotherProgram(bytes);
    }

    /** Whether a file is named like a workbook that can be read. */
    public static boolean isNamedLikeOne(String file) {
        return file.toLowerCase(Locale.ROOT).matches("(?s).*\\.xlsx?");
    }

    /** The refusal of a file above {@link Limits#FILE}, for those who need not read it to know. */
    public static InputRejected tooLarge(String file) {
        return Packing.tooLarge(file);
    }

    /** The sheet of this name. */
    public Optional<Grid> grid(String name) {
        return grids.stream().filter(grid -> grid.name().equals(name)).findFirst();
    }
}
