package cn.yince.serve.unit;

import cn.yince.OpenUnit;
import cn.yince.Press;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.read.TypedFile;
import cn.yince.read.UnitPlans;
import cn.yince.read.edit.Change;
import cn.yince.read.edit.NotEditable;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.field.FieldBook;
import cn.yince.read.fillin.Plan;
import cn.yince.read.yaml.Typed;
import cn.yince.serve.folder.Drafts;
import cn.yince.serve.folder.Drafts.Draft;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.Refused;
import cn.yince.unit.BookletKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One unit file while it is typed in. What counts is on disk: other desks and other programs write there too. */
public final class UnitSession {
    private static final int MOST_STEPS = 100;
    private static final int MOST_COPIES_SHOWN = 20;
    private final String name;
    private final Folder folder;
    private final Drafts drafts;
    private final Press press;
    private final FieldBook fields;
    private final Deque<byte[]> undone = new ArrayDeque<>();
    private final Deque<byte[]> done = new ArrayDeque<>();
    private byte[] saved = {};
    private State state;
    private Moved.Book book;
    private FormJson.Form form;
    private FormJson.Form formBefore;
    private Seen seen;
    private String seenRevision = "";

    /** A unit file of a folder. */
    public UnitSession(String name, Folder folder, Drafts drafts, Press press, FieldBook fields) {
        this.name = name;
        this.folder = folder;
        this.drafts = drafts;
        this.press = press;
        this.fields = fields;
    }

    private Path file() {
        return folder.find(name);
    }

    /** Looks at the disk and takes what stands there now. */
    private void refresh() {
        byte[] own = Folder.bytes(file());
        byte[] now = drafts.read(name).map(Draft::now).orElse(own);
        saved = own;
        if (state == null || !Arrays.equals(now, state.content())) {
            take(now);
        }
    }

    private void take(byte[] content) {
        state = State.of(content, file(), press, fields);
        book = null;
        formBefore = form == null ? formBefore : form;
        form = null;
    }

    private Moved.Book book() {
        if (book == null && state.unit().isPresent()) {
            book = Moved.Book.of(state.unit().get());
        }
        return book;
    }

    private FormJson.Form form() {
        if (form == null) {
            Plan plan = plan();
            form = FormJson.of(state.tree(), lastYear(), plan, state.unit().map(OpenUnit::codeBook));
        }
        return form;
    }

    private Plan plan() {
        Optional<Pack> pack = state.unit().map(OpenUnit::pack);
        if (pack.isPresent()) {
            return UnitPlans.of(pack.get().fields());
        }
        String year = text("年度");
        BookletKind kind =
                text("种类").equals(BookletKind.BUDGET.label()) ? BookletKind.BUDGET : BookletKind.FINAL_ACCOUNTS;
        return UnitPlans.of(fields.of(kind, text("模板"), year.matches("[12]\\d{3}") ? Integer.parseInt(year) : 0));
    }

    private String text(String... steps) {
        return Edits.shown(state.at(List.of(steps))).strip();
    }

    /** Last year's file as typed, when it is named and can be read. */
    private Optional<Typed> lastYear() {
        try {
            return lastYearFile().map(file -> TypedFile.parse(Folder.bytes(folder.find(file)), file, fields));
        } catch (InputRejected | Refused e) {
            return Optional.empty();
        }
    }

    private Optional<String> lastYearFile() {
        String typed = text("上年文件").replace('\\', '/');
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        int slash = name.lastIndexOf('/');
        return Optional.of(slash < 0 ? typed : name.substring(0, slash + 1) + typed);
    }

    /** The form and all that is known of the unit. */
    public synchronized Map<String, Object> show() {
        refresh();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", name);
        json.put("name", text("单位", "名称"));
        json.put("year", text("年度").matches("\\d{4}") ? Integer.parseInt(text("年度")) : 0);
        json.put("kind", text("种类").isEmpty() ? BookletKind.FINAL_ACCOUNTS.label() : text("种类"));
        json.put("pack", text("模板"));
        json.put("moneyUnit", text("金额单位").isEmpty() ? "万元" : text("金额单位"));
        json.put("format", Folder.isYaml(name) ? "yaml" : "xlsx");
        json.put("editable", Folder.isYaml(name));
        json.put("outside", outside());
        json.put("lastYear", lastYearFile().map(file -> Map.of("file", file)).orElse(null));
        json.putAll(standing());
        json.put(
                "notChecked",
                state.verdict()
                        .map(verdict -> verdict.notChecked().stream()
                                .map(none -> Map.of("code", none.code(), "reason", none.reason()))
                                .toList())
                        .orElse(List.of()));
        json.put("sections", form().sections());
        json.put("copies", drafts.copies(name, MOST_COPIES_SHOWN));
        return json;
    }

    /** What every answer tells. */
    private Map<String, Object> standing() {
        Map<String, Object> json = new LinkedHashMap<>();
        List<Map<String, Object>> findings = Findings.of(state, folder, name, form().fields());
        json.put("revision", state.revision());
        json.put("draft", drafts.has(name));
        json.put("readable", state.unit().isPresent());
        json.put("counts", Findings.counts(state));
        json.put("findings", findings);
        json.put(
                "missing",
                findings.stream()
                        .filter(each -> List.of("required", "toFill").contains(each.get("severity")))
                        .filter(each -> each.containsKey("path"))
                        .map(each -> each.get("path"))
                        .distinct()
                        .toList());
        return json;
    }

    private boolean outside() {
        return drafts.read(name)
                .filter(draft -> !draft.base().equals(Drafts.mark(saved)))
                .isPresent();
    }

    /** How the unit stands, in a line of the folder. */
    public synchronized State look() {
        refresh();
        return state;
    }

    /** Makes edits; all or none. */
    public synchronized Map<String, Object> edit(List<?> sent) {
        List<Edits.Edit> edits = Edits.of(sent);
        return drafts.inTurn(() -> {
            refresh();
            mayBeEdited();
            byte[] before = state.content();
            State old = state;
            Moved.Book oldBook = book();
            boolean structure = apply(edits);
            if (!Arrays.equals(before, state.content())) {
                keep();
                done.addLast(before);
                undone.clear();
                while (done.size() > MOST_STEPS) {
                    done.removeFirst();
                }
            }
            return changed(old, oldBook, structure);
        });
    }

    private void mayBeEdited() {
        if (!Folder.isYaml(name)) {
            throw new Refused(422, "不能改", "工作簿请在 Excel 或 WPS 里改，存盘后这里随即更新", "要在这里改，请用“新建”把它转成 YAML 文件");
        }
    }

    private boolean apply(List<Edits.Edit> edits) {
        boolean structure = false;
        Typed tree = state.tree();
        List<Change> changes = new ArrayList<>();
        for (Edits.Edit edit : edits) {
            conflict(edit, tree);
            Optional<Change> change = Edits.change(edit, tree, isParagraphs(edit.steps()));
            if (change.isPresent()) {
                structure |= !edit.op().equals("set")
                        || TreeEdit.at(tree, edit.steps()).isEmpty() == (edit.value() != null)
                                && !form().fields().containsValue(Pointer.of(edit.steps()));
                tree = tree(tree, change.get());
                changes.add(change.get());
            }
        }
        String text = text(changes);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (!TreeEdit.same(tree, TypedFile.parse(content, name, fields))) {
            throw new Refused(422, "不能改", "这一处写得特别，请在文件里改", "文件没有动");
        }
        take(content);
        return structure;
    }

    private static Typed tree(Typed tree, Change change) {
        try {
            return TreeEdit.of(tree, change);
        } catch (NotEditable e) {
            throw new Refused(422, "不能改", e.getMessage(), "请在文件里改");
        }
    }

    private String text(List<Change> changes) {
        try {
            return state.with(changes);
        } catch (NotEditable e) {
            throw new Refused(422, "不能改", e.getMessage(), "请在文件里改");
        }
    }

    private boolean isParagraphs(List<String> steps) {
        return form().sections().stream()
                .flatMap(section -> ((List<?>) section.get("blocks")).stream())
                .map(block -> ((Map<?, ?>) block).get("items"))
                .filter(List.class::isInstance)
                .flatMap(items -> ((List<?>) items).stream())
                .anyMatch(item -> "paragraphs".equals(((Map<?, ?>) item).get("kind"))
                        && Pointer.of(steps).equals(((Map<?, ?>) item).get("path")));
    }

    private static void conflict(Edits.Edit edit, Typed tree) {
        String now = Edits.shown(TreeEdit.at(tree, edit.steps())).strip();
        if (edit.knowsOld() && !edit.old().orElse("").strip().equals(now)) {
            throw new Refused(409, "冲突", "这一处已在别处改成了“" + now + "”", "请看过再改")
                    .with("now", now)
                    .with("path", Pointer.of(edit.steps()));
        }
    }

    /** Keeps the state as a draft, or drops the draft when it says what the file says. */
    private void keep() {
        if (Arrays.equals(saved, state.content())) {
            drafts.drop(name);
            return;
        }
        Draft begun = drafts.read(name).orElseGet(() -> new Draft(Drafts.mark(saved), saved, saved));
        drafts.write(name, new Draft(begun.base(), begun.old(), state.content()));
    }

    private Map<String, Object> changed(State old, Moved.Book before, boolean structure) {
        Map<String, Object> oldDerived = formBefore == null ? Map.of() : formBefore.derived();
        Map<String, Object> json = standing();
        List<Map<String, Object>> cells = new ArrayList<>();
        form().derived().forEach((path, value) -> {
            if (!value.equals(oldDerived.get(path))) {
                Map<String, Object> cell = new LinkedHashMap<>();
                cell.put("path", path);
                cell.put("derived", value);
                cells.add(cell);
            }
        });
        json.put("cells", cells);
        json.put("moved", before == null || book() == null ? null : Moved.between(before, book()));
        json.put("structure", structure);
        json.put("undo", done.size());
        json.put("redo", undone.size());
        return json;
    }

    /** Goes back one step, or forward again. */
    public synchronized Map<String, Object> step(boolean back) {
        return drafts.inTurn(() -> {
            refresh();
            Deque<byte[]> from = back ? done : undone;
            Deque<byte[]> to = back ? undone : done;
            if (from.isEmpty()) {
                throw new Refused(409, "冲突", back ? "没有可以撤销的" : "没有可以恢复的", "");
            }
            State old = state;
            Moved.Book oldBook = book();
            to.addLast(state.content());
            take(from.removeLast());
            keep();
            return changed(old, oldBook, true);
        });
    }

    /** Writes the draft into the file. */
    public synchronized Map<String, Object> save() {
        return drafts.inTurn(() -> {
            refresh();
            Map<String, Object> json = new LinkedHashMap<>();
            Optional<Draft> draft = drafts.read(name);
            if (draft.isPresent() && !Arrays.equals(saved, state.content())) {
                if (!draft.get().base().equals(Drafts.mark(saved))) {
                    throw new Refused(409, "外面改过", "这个文件在别处改过了，没有存", "请选择合并：各处改动放在一起，改了同一处的由您选")
                            .with("conflicts", Merge.conflicts(tree(draft.get().old()), state.tree(), tree(saved)));
                }
                json.put("copy", drafts.save(file(), name, saved, state.content()));
                saved = state.content();
            }
            drafts.drop(name);
            json.put("revision", state.revision());
            json.put("draft", false);
            json.put("saved", true);
            return json;
        });
    }

    private Typed tree(byte[] content) {
        return TypedFile.parse(content, name, fields);
    }

    /** Puts all edits on top of the file as it is now. */
    public synchronized Map<String, Object> merge(boolean mine) {
        return drafts.inTurn(() -> {
            refresh();
            Draft draft = drafts.read(name).orElseThrow(() -> Refused.missing("没有未存的改动"));
            drafts.keep(name, draft.now());
            State old = state;
            Moved.Book oldBook = book();
            List<Change> changes = Merge.changes(tree(draft.old()), tree(draft.now()), tree(saved), mine);
            take(saved);
            take(text(changes).getBytes(StandardCharsets.UTF_8));
            drafts.write(name, new Draft(Drafts.mark(saved), saved, state.content()));
            return changed(old, oldBook, true);
        });
    }

    /** Drops the draft, which is kept as an earlier state. */
    public synchronized Map<String, Object> discard() {
        return drafts.inTurn(() -> {
            refresh();
            State old = state;
            Moved.Book oldBook = book();
            drafts.read(name).ifPresent(draft -> drafts.keep(name, draft.now()));
            drafts.drop(name);
            take(saved);
            return changed(old, oldBook, true);
        });
    }

    /** Makes an earlier state the draft. */
    public synchronized Map<String, Object> restore(String copy) {
        byte[] content = drafts.copy(name, copy);
        return drafts.inTurn(() -> {
            refresh();
            mayBeEdited();
            State old = state;
            Moved.Book oldBook = book();
            drafts.keep(name, state.content());
            take(content);
            keep();
            return changed(old, oldBook, true);
        });
    }

    /** What the draft prints otherwise than the file. */
    public synchronized Map<String, Object> movedSinceSaved() {
        refresh();
        State own = State.of(saved, file(), press, fields);
        if (own.unit().isEmpty() || book() == null) {
            throw new Refused(422, "不能印", "有一边读不成，比不出来", "请先改正错误");
        }
        return Moved.between(Moved.Book.of(own.unit().get()), book());
    }

    /** The pages of the present state. */
    synchronized Seen seen() {
        refresh();
        if (seen == null || !seenRevision.equals(state.revision())) {
            OpenUnit unit = state.unit().orElseThrow(() -> new InputRejected(state.findings()));
            seen = new Seen(unit, unit.preview(), form().fields());
            seenRevision = state.revision();
        }
        return seen;
    }

    synchronized String revision() {
        refresh();
        return state.revision();
    }

    /** Whether the file or its draft stand otherwise than they were last looked at. */
    public synchronized boolean isOld() {
        try {
            byte[] own = Files.isRegularFile(file()) ? Folder.bytes(file()) : new byte[0];
            byte[] now = drafts.read(name).map(Draft::now).orElse(own);
            return state != null && (!Arrays.equals(now, state.content()) || !Arrays.equals(own, saved));
        } catch (Refused e) {
            return false;
        }
    }
}
