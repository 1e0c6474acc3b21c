package cn.yince.serve.unit;

import cn.yince.OpenUnit;
import cn.yince.Press;
import cn.yince.desk.workbook.MarkedCopy;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.field.FieldBook;
import cn.yince.read.sheet.Workbook;
import cn.yince.serve.folder.Drafts;
import cn.yince.serve.folder.Folder;
import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a unit stands, in a line of the folder. */
public final class UnitLook {
    private static final List<String> PARTS = List.of("模板", "年度", "单位", "种类");
    private final Folder folder;
    private final Drafts drafts;
    private final Press press;
    private final FieldBook fields;

    /** For the units of a folder. */
    public UnitLook(Folder folder, Drafts drafts, Press press, FieldBook fields) {
        this.folder = folder;
        this.drafts = drafts;
        this.press = press;
        this.fields = fields;
    }

    /**
     * Looks at a unit with what was typed and is not saved.
     *
     * @throws cn.yince.problem.InputRejected when it cannot be read at all
     */
    public Map<String, Object> of(String name) {
        Path file = folder.find(name);
        byte[] content = drafts.read(name).map(Drafts.Draft::now).orElseGet(() -> Folder.bytes(file));
        State state = State.of(content, file, press, fields);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(
                "other",
                PARTS.stream()
                                .noneMatch(part ->
                                        TreeEdit.at(state.tree(), List.of(part)).isPresent())
                        || Folder.isWorkbook(name) && isMarkedCopy(content));
        entry.put("name", text(state, "单位", "名称"));
        entry.put("year", text(state, "年度").matches("\\d{4}") ? Integer.parseInt(text(state, "年度")) : 0);
        entry.put("kind", text(state, "种类").isEmpty() ? BookletKind.FINAL_ACCOUNTS.label() : text(state, "种类"));
        entry.put("pack", text(state, "模板"));
        entry.put("counts", Findings.counts(state));
        entry.put(
                "problem",
                state.findings().stream()
                        .filter(Problem::stops)
                        .findFirst()
                        .map(Problem::message)
                        .orElse(""));
        entry.put(
                "outliers",
                state.unit().map(unit -> Outliers.of(unit.figures())).orElse(List.of()));
        entry.put("totals", state.unit().map(UnitLook::totals).orElse(Map.of()));
        return entry;
    }

    /** A copy in which an earlier checking marked what was wrong is no unit of its own. */
    private static boolean isMarkedCopy(byte[] workbook) {
        return Workbook.read(workbook, "", new Problems())
                .grid(MarkedCopy.SHEET)
                .isPresent();
    }

    private static String text(State state, String... steps) {
        return Edits.shown(state.at(List.of(steps))).strip();
    }

    /** The sums of the tables, by their names. */
    private static Map<String, Object> totals(OpenUnit unit) {
        Map<String, Object> totals = new LinkedHashMap<>();
        unit.figures().ledger().amounts().forEach((name, amount) -> {
            if (name.contains(".合计.")) {
                totals.put(name, amount.value().toPlainString());
            }
        });
        return totals;
    }
}
