package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.read.yaml.Typed;
import java.nio.file.Path;

/** A unit file as typed, whatever it may mean. */
public final class TypedFile {
    private TypedFile() {}

    /**
     * The tree of a file.
     *
     * @throws InputRejected when it cannot be read, or is no mapping
     */
    public static Typed.Mapping read(Path file, FieldBook fields) {
        return parse(UnitReader.bytes(file), file.toString(), fields);
    }

    /**
     * The tree of a file's content.
     *
     * @param shownName how problems name it
     * @throws InputRejected when it is nothing that can be read, or no mapping
     */
    public static Typed.Mapping parse(byte[] bytes, String shownName, FieldBook fields) {
        Problems problems = new Problems();
        Typed tree = OpenFile.parse(bytes, shownName, fields, problems).tree();
        problems.stopOnErrors();
        if (tree instanceof Typed.Mapping mapping) {
            return mapping;
        }
        throw new InputRejected(Problem.error("Y0207", tree.place(), "单位文件应是“名称: 内容”各项", "请参照 data-examples 里的示例填写"));
    }
}
