package cn.yince.serve.unit;

import cn.yince.OpenUnit;
import cn.yince.Press;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.read.TypedFile;
import cn.yince.read.UnitPlans;
import cn.yince.read.field.FieldBook;
import cn.yince.read.fillin.Plan;
import cn.yince.read.yaml.Typed;
import cn.yince.serve.folder.Drafts;
import cn.yince.serve.folder.Drafts.Draft;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.Refused;
import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one unit file stands on disk, with its draft: what was typed, computed and found, and its form. */
final class Present {
    private static final int MOST_COPIES_SHOWN = 20;
    private final String name;
    private final Folder folder;
    private final Drafts drafts;
    private final Press press;
    private final FieldBook fields;
    private byte[] saved = {};
    private State state;
    private Moved.Book book;
    private FormJson.Form form;
    private FormJson.Form formBefore;

    Present(String name, Folder folder, Drafts drafts, Press press, FieldBook fields) {
        this.name = name;
        this.folder = folder;
        this.drafts = drafts;
        this.press = press;
        this.fields = fields;
    }

    /** What the file itself holds. */
    byte[] saved() {
        return saved;
    }

    /** The file was given this content. */
    void saveAs(byte[] content) {
        saved = content;
    }

    /** Whether it was looked at before. */
    boolean isKnown() {
        return state != null;
    }

    /** What was typed last, after {@link #refresh}. */
    State state() {
        return state;
    }

    /** What the form before this one showed as derived. */
    Map<String, Object> derivedBefore() {
        return formBefore == null ? Map.of() : formBefore.derived();
    }

    /** The file. */
    Path file() {
        return folder.find(name);
    }

    /** Looks at the disk and takes what stands there now. */
    void refresh() {
        byte[] own = Folder.bytes(file());
        byte[] now = drafts.read(name).map(Draft::now).orElse(own);
        saved = own;
        if (state == null || !Arrays.equals(now, state.content())) {
            take(now);
        }
    }

    /** Takes what was typed. */
    void take(byte[] content) {
        take(State.of(content, file(), press, fields));
    }

    /** Takes a change that was made. */
    void take(Edited.Made made) {
        take(State.of(made.content(), made.tree(), file(), press));
    }

    private void take(State now) {
        state = now;
        book = null;
        formBefore = form == null ? formBefore : form;
        form = null;
    }

    /** What it prints; null when it cannot be read. */
    Moved.Book book() {
        if (book == null && state.unit().isPresent()) {
            book = Moved.Book.of(state.unit().get());
        }
        return book;
    }

    /** Its form. */
    FormJson.Form form() {
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
    Map<String, Object> shown() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", name);
        json.put("name", text("单位", "名称"));
        json.put("year", text("年度").matches("\\d{4}") ? Integer.parseInt(text("年度")) : 0);
        json.put("kind", text("种类").isEmpty() ? BookletKind.FINAL_ACCOUNTS.label() : text("种类"));
        json.put("pack", text("模板"));
        json.put("moneyUnit", text("金额单位").isEmpty() ? "万元" : text("金额单位"));
        json.put("format", Folder.isYaml(name) ? "yaml" : "xlsx");
        json.put("editable", Folder.isEditable(name));
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
    Map<String, Object> standing() {
        Map<String, Object> json = new LinkedHashMap<>();
        List<Map<String, Object>> findings = Findings.of(state, folder, name, form().fields());
        json.put("revision", state.revision());
        json.put("draft", drafts.has(name));
        json.put("readable", state.unit().isPresent());
        json.put("counts", Findings.counts(state));
        json.put("findings", findings);
        json.put("balances", Findings.balances(state));
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

    /** Keeps the state as a draft, or drops the draft when it says what the file says. */
    void keep() {
        if (Arrays.equals(saved, state.content())) {
            drafts.drop(name);
            return;
        }
        Draft begun = drafts.read(name).orElseGet(() -> new Draft(Drafts.mark(saved), saved, saved));
        drafts.write(name, new Draft(begun.base(), begun.old(), state.content()));
    }

    /** A content as typed. */
    Typed tree(byte[] content) {
        return TypedFile.parse(content, name, fields);
    }
}
