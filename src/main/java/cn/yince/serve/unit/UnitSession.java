package cn.yince.serve.unit;

import cn.yince.OpenUnit;
import cn.yince.Press;
import cn.yince.problem.InputRejected;
import cn.yince.read.edit.Alike;
import cn.yince.read.edit.Change;
import cn.yince.read.edit.NotEditable;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.field.FieldBook;
import cn.yince.read.yaml.Typed;
import cn.yince.serve.folder.Drafts;
import cn.yince.serve.folder.Drafts.Draft;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.Refused;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One unit file while it is typed in. What counts is on disk: other desks and other programs write there too. */
public final class UnitSession {
    private final String name;
    private final Drafts drafts;
    private final Press press;
    private final FieldBook fields;
    private final Present now;
    private final Edited edited;
    private final Steps steps = new Steps();
    private Seen seen;
    private String seenRevision = "";

    /** A unit file of a folder. */
    public UnitSession(String name, Folder folder, Drafts drafts, Press press, FieldBook fields) {
        this.name = name;
        this.drafts = drafts;
        this.press = press;
        this.fields = fields;
        this.now = new Present(name, folder, drafts, press, fields);
        this.edited = new Edited(fields);
    }

    /** The form and all that is known of the unit. */
    public synchronized Map<String, Object> show() {
        now.refresh();
        return now.shown();
    }

    /** How the unit stands, in a line of the folder. */
    public synchronized State look() {
        now.refresh();
        return now.state();
    }

    /** Makes edits; all or none. */
    public synchronized Map<String, Object> edit(List<?> sent) {
        List<Edits.Edit> edits = Edits.of(sent);
        return drafts.inTurn(() -> {
            now.refresh();
            mayBeEdited();
            byte[] before = now.state().content();
            State old = now.state();
            Moved.Book oldBook = now.book();
            boolean structure = apply(edits);
            if (!Arrays.equals(before, now.state().content())) {
                now.keep();
                steps.did(before);
            }
            return changed(old, oldBook, structure);
        });
    }

    private void mayBeEdited() {
        if (!Folder.isEditable(name)) {
            throw new Refused(422, "不能改", "旧格式的工作簿（.xls）请在 Excel 或 WPS 里改，存盘后这里随即更新", "要在这里改，请另存为 .xlsx");
        }
    }

    private boolean apply(List<Edits.Edit> edits) {
        boolean structure = false;
        Typed tree = now.state().tree();
        List<Change> changes = new ArrayList<>();
        for (Edits.Edit edit : edits) {
            conflict(edit, tree);
            Optional<Change> change = Edits.change(edit, tree, isParagraphs(edit.steps()));
            if (change.isPresent()) {
                structure |= !edit.op().equals("set")
                        || TreeEdit.at(tree, edit.steps()).isEmpty() == (edit.value() != null)
                                && !now.form().fields().containsValue(Pointer.of(edit.steps()));
                tree = tree(tree, change.get());
                changes.add(change.get());
            }
        }
        now.take(edited.of(now.state(), changes, now.file().toString()));
        return structure;
    }

    private static Typed tree(Typed tree, Change change) {
        try {
            return TreeEdit.of(tree, change);
        } catch (NotEditable e) {
            throw new Refused(422, "不能改", e.getMessage(), "请在文件里改");
        }
    }

    private boolean isParagraphs(List<String> steps) {
        return now.form().sections().stream()
                .flatMap(section -> ((List<?>) section.get("blocks")).stream())
                .map(block -> ((Map<?, ?>) block).get("items"))
                .filter(List.class::isInstance)
                .flatMap(items -> ((List<?>) items).stream())
                .anyMatch(item -> "paragraphs".equals(((Map<?, ?>) item).get("kind"))
                        && Pointer.of(steps).equals(((Map<?, ?>) item).get("path")));
    }

    private static void conflict(Edits.Edit edit, Typed tree) {
        String present = Edits.shown(TreeEdit.at(tree, edit.steps())).strip();
        if (edit.knowsOld() && !Alike.text(edit.old().orElse("").strip(), present)) {
            throw new Refused(409, "冲突", "这一处已在别处改成了“" + present + "”", "请看过再改")
                    .with("now", present)
                    .with("path", Pointer.of(edit.steps()));
        }
    }

    private Map<String, Object> changed(State old, Moved.Book before, boolean structure) {
        Map<String, Object> oldDerived = now.derivedBefore();
        Map<String, Object> json = now.standing();
        List<Map<String, Object>> cells = new ArrayList<>();
        now.form().derived().forEach((path, value) -> {
            if (!value.equals(oldDerived.get(path))) {
                Map<String, Object> cell = new LinkedHashMap<>();
                cell.put("path", path);
                cell.put("derived", value);
                cells.add(cell);
            }
        });
        json.put("cells", cells);
        json.put("moved", before == null || now.book() == null ? null : Moved.between(before, now.book()));
        json.put("structure", structure);
        json.put("undo", steps.done());
        json.put("redo", steps.undone());
        return json;
    }

    /** Goes back one step, or forward again. */
    public synchronized Map<String, Object> step(boolean back) {
        return drafts.inTurn(() -> {
            now.refresh();
            if (!steps.has(back)) {
                throw new Refused(409, "冲突", back ? "没有可以撤销的" : "没有可以恢复的", "");
            }
            State old = now.state();
            Moved.Book oldBook = now.book();
            now.take(steps.go(back, now.state().content()));
            now.keep();
            return changed(old, oldBook, true);
        });
    }

    /** Writes the draft into the file. */
    public synchronized Map<String, Object> save() {
        return drafts.inTurn(() -> {
            now.refresh();
            Map<String, Object> json = new LinkedHashMap<>();
            Optional<Draft> draft = drafts.read(name);
            if (draft.isPresent() && !Arrays.equals(now.saved(), now.state().content())) {
                if (!draft.get().base().equals(Drafts.mark(now.saved()))) {
                    throw new Refused(409, "外面改过", "这个文件在别处改过了，没有存", "请选择合并：各处改动放在一起，改了同一处的由您选")
                            .with(
                                    "conflicts",
                                    Merge.conflicts(
                                            now.tree(draft.get().old()),
                                            now.state().tree(),
                                            now.tree(now.saved())));
                }
                mayBeWritten();
                json.put(
                        "copy",
                        drafts.save(now.file(), name, now.saved(), now.state().content()));
                now.saveAs(now.state().content());
            }
            drafts.drop(name);
            json.put("revision", now.state().revision());
            json.put("draft", false);
            json.put("saved", true);
            return json;
        });
    }

    /** What is written under an open Excel is lost when that saves. */
    private void mayBeWritten() {
        if (Folder.isWorkbook(name) && Folder.isOpenElsewhere(now.file())) {
            throw new Refused(
                    422,
                    "不能改",
                    "这个工作簿在 Excel 或 WPS 里正开着，没有存；改动都还留着",
                    "请在那里存盘关上，再保存；其实没有开着的，删去文件夹里名称以“~$”或“.~lock”开头的文件");
        }
    }

    /** Puts all edits on top of the file as it is now. */
    public synchronized Map<String, Object> merge(boolean mine) {
        return drafts.inTurn(() -> {
            now.refresh();
            Draft draft = drafts.read(name).orElseThrow(() -> Refused.missing("没有未存的改动"));
            drafts.keep(name, draft.now());
            State old = now.state();
            Moved.Book oldBook = now.book();
            List<Change> changes =
                    Merge.changes(now.tree(draft.old()), now.tree(draft.now()), now.tree(now.saved()), mine);
            now.take(now.saved());
            now.take(edited.of(now.state(), changes, now.file().toString()));
            drafts.write(
                    name,
                    new Draft(Drafts.mark(now.saved()), now.saved(), now.state().content()));
            return changed(old, oldBook, true);
        });
    }

    /** Drops the draft, which is kept as an earlier state. */
    public synchronized Map<String, Object> discard() {
        return drafts.inTurn(() -> {
            now.refresh();
            State old = now.state();
            Moved.Book oldBook = now.book();
            drafts.read(name).ifPresent(draft -> drafts.keep(name, draft.now()));
            drafts.drop(name);
            now.take(now.saved());
            return changed(old, oldBook, true);
        });
    }

    /** Makes an earlier state the draft. */
    public synchronized Map<String, Object> restore(String copy) {
        byte[] content = drafts.copy(name, copy);
        return drafts.inTurn(() -> {
            now.refresh();
            mayBeEdited();
            State old = now.state();
            Moved.Book oldBook = now.book();
            drafts.keep(name, now.state().content());
            now.take(content);
            now.keep();
            return changed(old, oldBook, true);
        });
    }

    /** What the draft prints otherwise than the file. */
    public synchronized Map<String, Object> movedSinceSaved() {
        now.refresh();
        State own = State.of(now.saved(), now.file(), press, fields);
        if (own.unit().isEmpty() || now.book() == null) {
            throw new Refused(422, "不能印", "有一边读不成，比不出来", "请先改正错误");
        }
        return Moved.between(Moved.Book.of(own.unit().get()), now.book());
    }

    /** The pages of the present state. */
    synchronized Seen seen() {
        now.refresh();
        if (seen == null || !seenRevision.equals(now.state().revision())) {
            OpenUnit unit = now.state()
                    .unit()
                    .orElseThrow(() -> new InputRejected(now.state().findings()));
            seen = new Seen(unit, unit.preview(), now.form().fields());
            seenRevision = now.state().revision();
        }
        return seen;
    }

    synchronized String revision() {
        now.refresh();
        return now.state().revision();
    }

    /** Whether the file or its draft stand otherwise than they were last looked at. */
    public synchronized boolean isOld() {
        try {
            byte[] own = Files.isRegularFile(now.file()) ? Folder.bytes(now.file()) : new byte[0];
            byte[] stands = drafts.read(name).map(Draft::now).orElse(own);
            return now.isKnown() && (!Arrays.equals(stands, now.state().content()) || !Arrays.equals(own, now.saved()));
        } catch (Refused e) {
            return false;
        }
    }
}
