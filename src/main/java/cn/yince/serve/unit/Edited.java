package cn.yince.serve.unit;

import cn.yince.desk.workbook.edit.WorkbookEdit;
import cn.yince.problem.InputRejected;
import cn.yince.read.TypedFile;
import cn.yince.read.WorkbookSpots;
import cn.yince.read.edit.Alike;
import cn.yince.read.edit.Change;
import cn.yince.read.edit.NotEditable;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.field.FieldBook;
import cn.yince.read.yaml.Typed;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Changes of a unit made in its file, a YAML file or a workbook, and proved by reading it again. */
final class Edited {
    private final FieldBook fields;

    Edited(FieldBook fields) {
        this.fields = fields;
    }

    /**
     * A file with changes.
     *
     * @param content of it
     * @param tree what it says
     */
    record Made(byte[] content, Typed.Mapping tree) {}

    /**
     * What the file holds with changes.
     *
     * @throws Refused 422 when they can only be made in another program
     */
    Made of(State state, List<Change> changes, String name) {
        if (changes.isEmpty()) {
            return new Made(state.content(), state.tree());
        }
        boolean workbook = Folder.isWorkbook(name);
        try {
            Typed wanted = state.tree();
            for (Change change : changes) {
                wanted = TreeEdit.of(wanted, change);
            }
            byte[] content = workbook
                    ? WorkbookEdit.of(
                            state.content(), state.tree(), changes, bytes -> WorkbookSpots.of(bytes, name, fields))
                    : state.with(changes).getBytes(StandardCharsets.UTF_8);
            Typed.Mapping read = TypedFile.parse(content, name, fields);
            if (workbook ? Alike.says(wanted, read) : TreeEdit.same(wanted, read)) {
                return new Made(content, read);
            }
        } catch (NotEditable e) {
            throw new Refused(422, "不能改", e.getMessage(), workbook ? "请在 Excel 或 WPS 里改" : "请在文件里改");
        } catch (InputRejected e) {
            String why = e.problems().isEmpty() ? "" : e.problems().get(0).message();
            throw new Refused(422, "不能改", why, "文件没有动");
        }
        throw new Refused(422, "不能改", "这一处写得特别，请在" + (workbook ? " Excel 或 WPS " : "文件") + "里改", "文件没有动");
    }
}
