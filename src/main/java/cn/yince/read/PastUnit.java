package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.Optional;

/** The unit of a year gone by, whose own 上年文件 no longer matters. */
public final class PastUnit {
    private PastUnit() {}

    /**
     * Reads a unit file and those of its 下属单位.
     *
     * @throws InputRejected with every problem found
     */
    public static Unit read(Path file, FieldBook fields) {
        Problems problems = new Problems();
        OpenFile open = OpenFile.parse(UnitReader.bytes(file), file.toString(), fields, problems);
        Unit unit = new WholeUnit(fields, false, (path, content) -> {}).read(open, Optional.of(file), problems);
        problems.stopOnErrors();
        return unit;
    }
}
