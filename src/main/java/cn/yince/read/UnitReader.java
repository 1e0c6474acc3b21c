package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.field.FieldBook;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.ReportYear;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads unit files. Safe for use by many threads. */
public final class UnitReader {
    private final FieldBook fields;
    private final BiConsumer<Path, byte[]> witness;

    /** A reader of files that are asked for these fields. */
    public UnitReader(FieldBook fields) {
        this(fields, (file, content) -> {});
    }

    /**
     * A reader that tells what it reads.
     *
     * @param fields what files are asked for
     * @param witness told of every file as it is read, the unit file first, with its content
     */
    public UnitReader(FieldBook fields, BiConsumer<Path, byte[]> witness) {
        this.fields = fields;
        this.witness = witness;
    }

    /**
     * Reads a unit file, which problems name as the path was given; and the files it names, 下属单位 and 上年文件.
     *
     * @throws InputRejected with every problem found
     */
    public Unit read(Path file) {
        byte[] bytes = bytes(file);
        witness.accept(file, bytes);
        return read(bytes, file.toString(), Optional.of(file));
    }

    /**
     * The same of a file that may not be filled in to the end.
     *
     * @param missing takes what must be filled in and is not
     * @throws InputRejected with every problem found, when any is another one, or when it is not known which pack and
     *     year it is for
     */
    public Unit readUnfinished(Path file, Problems missing) {
        return readUnfinished(bytes(file), file, missing);
    }

    /** The same of a file whose content does not stand there yet. */
    public Unit readUnfinished(byte[] bytes, Path file, Problems missing) {
        witness.accept(file, bytes);
        Problems problems = new Problems();
        Unit unit = new WholeUnit(fields, true, witness)
                .read(OpenFile.parse(bytes, file.toString(), fields, problems), Optional.of(file), problems);
        boolean wrong = problems.inOrder().stream()
                .anyMatch(problem -> problem.stops() && problem.severity() != Severity.REQUIRED);
        if (wrong || unit.pack().isEmpty() || !ReportYear.isOne(String.valueOf(unit.year()))) {
            problems.stopOnErrors();
        }
        problems.inOrder().stream().filter(Problem::stops).forEach(missing::add);
        return remarked(
                unit,
                problems.inOrder().stream().filter(problem -> !problem.stops()).toList());
    }

    /**
     * Reads a unit file that needs no other.
     *
     * @param bytes its content
     * @param shownName how problems name it
     * @throws InputRejected with every problem found
     */
    public Unit read(byte[] bytes, String shownName) {
        return read(bytes, shownName, Optional.empty());
    }

    /**
     * Reads a unit that was typed elsewhere than in a YAML file and needs no other file.
     *
     * @param tree what was typed
     * @param shownName how problems name where
     * @throws InputRejected with every problem found
     */
    public Unit read(Typed tree, String shownName) {
        Problems problems = new Problems();
        Unit unit = new WholeUnit(fields, true, witness)
                .read(OpenFile.of(tree, shownName, fields, problems), Optional.empty(), problems);
        return told(unit, problems);
    }

    private Unit read(byte[] bytes, String shownName, Optional<Path> path) {
        Problems problems = new Problems();
        OpenFile file = OpenFile.parse(bytes, shownName, fields, problems);
        Unit unit = new WholeUnit(fields, true, witness).read(file, path, problems);
        return told(unit, problems);
    }

    /** The unit with what was told while it was read. */
    private static Unit told(Unit unit, Problems problems) {
        problems.stopOnErrors();
        return remarked(unit, problems.inOrder());
    }

    private static Unit remarked(Unit unit, List<Problem> remarks) {
        return remarks.isEmpty()
                ? unit
                : unit.with(unit.particulars().with(unit.source().remarking(remarks)));
    }

    static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw unreadable(file, Files.exists(file) ? "不是文件" : "没有这个文件");
            } else if (Files.size(file) > SheetFile.largest(file.toString())) {
                throw SheetFile.tooLarge(file.toString());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, "文件读不出来");
        }
    }

    private static InputRejected unreadable(Path file, String why) {
        return new InputRejected(Problem.error("Y0100", Place.of(file.toString()), why, "请检查文件名、所在文件夹和读取权限"));
    }
}
