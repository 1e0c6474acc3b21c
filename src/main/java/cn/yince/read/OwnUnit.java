package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.field.FieldBook;
import cn.yince.read.fillin.FillIn;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.List;

/**
 * A unit file by itself, without the files it names, even when it is not filled in to the end.
 *
 * @param tree as typed
 * @param unit what it says
 * @param missing what must be filled in and is not
 */
public record OwnUnit(Typed tree, Unit unit, List<Problem> missing) {
    /**
     * Reads a file.
     *
     * @throws InputRejected with every problem found in it, other than what is missing
     */
    public static OwnUnit read(Path file, FieldBook fields) {
        return of(UnitReader.bytes(file), file.toString(), fields);
    }

    /**
     * Reads a file whatever is wrong in it.
     *
     * @param remarks takes every problem found in it
     * @throws InputRejected when it is no tree at all
     */
    public static OwnUnit asTyped(Path file, FieldBook fields, Problems remarks) {
        return asTyped(UnitReader.bytes(file), file.toString(), fields, remarks);
    }

    /** The same of a file's content, which problems call {@code shownName}. */
    public static OwnUnit asTyped(byte[] bytes, String shownName, FieldBook fields, Problems remarks) {
        Problems problems = new Problems();
        OpenFile open = OpenFile.parse(bytes, shownName, fields, problems);
        Unit unit = open.unit();
        List<Problem> found = problems.inOrder();
        found.stream()
                .filter(problem -> problem.severity() != Severity.REQUIRED)
                .forEach(remarks::add);
        return new OwnUnit(
                open.tree(),
                unit,
                found.stream()
                        .filter(problem -> problem.severity() == Severity.REQUIRED)
                        .toList());
    }

    /** The same of a file's content, which problems call {@code shownName}. */
    public static OwnUnit of(byte[] bytes, String shownName, FieldBook fields) {
        Problems problems = new Problems();
        return of(OpenFile.parse(bytes, shownName, fields, problems), problems, problems);
    }

    /** The same of a workbook that was filled in; {@code remarks} takes what does not keep it from being read. */
    public static OwnUnit of(Workbook workbook, FieldBook fields, Problems remarks) {
        Problems problems = new Problems();
        FillIn.Filled filled = SheetFile.tree(workbook, fields, problems);
        return of(OpenFile.of(filled.tree(), workbook.file(), fields, problems), problems, remarks);
    }

    /** The same of a tree. */
    public static OwnUnit of(Typed tree, String shownName, FieldBook fields, Problems remarks) {
        Problems problems = new Problems();
        return of(OpenFile.of(tree, shownName, fields, problems), problems, remarks);
    }

    private static OwnUnit of(OpenFile file, Problems problems, Problems remarks) {
        Unit unit = file.unit();
        List<Problem> found = problems.inOrder();
        if (found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new InputRejected(found);
        }
        found.stream().filter(problem -> !problem.stops()).forEach(remarks::add);
        return new OwnUnit(
                file.tree(),
                unit,
                found.stream()
                        .filter(problem -> problem.severity() == Severity.REQUIRED)
                        .toList());
    }
}
