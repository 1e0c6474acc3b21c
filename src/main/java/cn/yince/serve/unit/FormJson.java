package cn.yince.serve.unit;

import cn.yince.read.edit.TreeEdit;
import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.Entry;
import cn.yince.read.fillin.Plan;
import cn.yince.read.fillin.SheetPlan;
import cn.yince.read.fillin.Trail;
import cn.yince.read.shape.Numeral;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.codes.CodeBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a unit: the sheets of the workbook to fill in, as the page takes them, with what was typed in them. */
final class FormJson {
    private final Typed tree;
    private final TreeIndex index;
    private final Optional<TreeIndex> lastYear;
    private final Optional<CodeBook> codes;
    private final String money;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Object> derived = new LinkedHashMap<>();

    private FormJson(Typed tree, Optional<Typed> lastYear, Optional<CodeBook> codes) {
        this.tree = tree;
        this.index = new TreeIndex(tree);
        this.lastYear = lastYear.map(TreeIndex::new);
        this.codes = codes;
        String unit = Edits.shown(TreeEdit.at(tree, List.of("金额单位")));
        this.money = unit.isBlank() ? "万元" : unit;
    }

    /**
     * A form.
     *
     * @param sections as the page takes them
     * @param fields path of every place to fill in, by how messages and numbers name it
     * @param derived what is reckoned in the form itself, by path
     */
    record Form(List<Map<String, Object>> sections, Map<String, String> fields, Map<String, Object> derived) {}

    static Form of(Typed tree, Optional<Typed> lastYear, Plan plan, Optional<CodeBook> codes) {
        FormJson form = new FormJson(tree, lastYear, codes);
        List<Map<String, Object>> sections = new ArrayList<>();
        for (SheetPlan sheet : plan.sheets()) {
            if (sheet.each().isEmpty()) {
                sections.add(form.section(sheet, sheet.name(), List.of(), null));
            } else {
                form.each(sheet, sections);
            }
        }
        return new Form(sections, form.fields, form.derived);
    }

    /** A section for each entry of the list that the sheet is for, one at least. */
    private void each(SheetPlan sheet, List<Map<String, Object>> into) {
        List<String> steps = sheet.each().orElseThrow().steps();
        int open = steps.indexOf(Trail.NAMED) < 0 ? steps.indexOf(Trail.ENTRY) : steps.indexOf(Trail.NAMED);
        List<String> list = steps.subList(0, open);
        int size = TreeEdit.at(tree, list).orElse(null) instanceof Typed.Sequence entries
                ? entries.entries().size()
                : 0;
        for (int i = 0; i < Math.max(size, sheet.isNamed() ? 0 : 1); i++) {
            List<String> base = new ArrayList<>(list);
            base.add(String.valueOf(i));
            String name = Edits.shown(TreeEdit.at(tree, then(base, "项目名称")));
            base.addAll(steps.subList(open + 1, steps.size()));
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("path", Pointer.of(list));
            each.put("index", i);
            each.put("name", name);
            into.add(section(sheet, sheet.name() + (i + 1), base, each));
        }
    }

    private Map<String, Object> section(SheetPlan sheet, String id, List<String> base, Map<String, Object> each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("title", sheet.title());
        json.put("use", sheet.use());
        json.put("each", each);
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (Block block : sheet.blocks()) {
            if (block instanceof Block.Form form) {
                blocks.add(form(form, base));
            } else if (block instanceof Block.Table table) {
                blocks.add(new TableJson(this, table, base).json());
            }
        }
        json.put("blocks", blocks);
        return json;
    }

    private Map<String, Object> form(Block.Form form, List<String> base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "form");
        json.put("title", form.title());
        json.put("note", form.note());
        List<Map<String, Object>> items = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (Block.Item item : form.items()) {
            if (item instanceof Block.Blank blank) {
                List<String> steps = steps(base, blank.entry());
                Map<String, Object> field = field(blank.label(), blank.entry(), steps, blank.required());
                values.put(blank.label(), (String) field.get("value"));
                if (!blank.entry().unused() || field.get("value") != null) {
                    items.add(field);
                }
            } else if (item instanceof Block.Preset preset) {
                Map<String, Object> field = field(preset.label(), preset.entry(), steps(base, preset.entry()), false);
                field.put("fixed", true);
                items.add(field);
            } else if (item instanceof Block.Total total) {
                items.add(total(total, base, values));
            }
        }
        json.put("items", items);
        return json;
    }

    private Map<String, Object> total(Block.Total total, List<String> base, Map<String, String> values) {
        Map<String, Object> json = new LinkedHashMap<>();
        String path = Pointer.of(base) + "#" + total.label();
        String sum = sum(total.parts().stream().map(values::get).toList());
        json.put("type", "total");
        json.put("label", total.label());
        json.put("path", path);
        json.put("parts", total.parts());
        json.put("value", sum);
        derived(path, sum);
        return json;
    }

    /** Notes what is reckoned in the form itself. */
    void derived(String path, String value) {
        derived.put(path, value);
    }

    /** The sum of texts that are numbers; empty when none is. */
    static String sum(List<String> texts) {
        BigDecimal sum = null;
        for (String text : texts) {
            BigDecimal number = text == null ? null : Numeral.of(text).orElse(null);
            if (number != null) {
                sum = sum == null ? number : sum.add(number);
            }
        }
        return sum == null ? "" : sum.toPlainString();
    }

    static List<String> steps(List<String> base, Entry entry) {
        List<String> steps = new ArrayList<>(base);
        steps.addAll(entry.trail().steps());
        return steps;
    }

    Map<String, Object> field(String label, Entry entry, List<String> steps, boolean required) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "field");
        json.put("label", label);
        json.putAll(kind(entry));
        json.put("help", entry.note());
        json.put("required", required);
        json.putAll(cell(steps));
        return json;
    }

    /** What may stand at a place. */
    Map<String, Object> kind(Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "kind",
                switch (entry.leaf().kind()) {
                    case TEXT -> "text";
                    case WORD -> "word";
                    case PARAGRAPHS -> "paragraphs";
                    case PATH -> "path";
                    case AMOUNT, SIGNED_AMOUNT, FORM_AMOUNT -> "amount";
                    case COUNT -> "count";
                    case SCORE -> "score";
                    case PERCENT -> "percent";
                    case DATE -> "date";
                    case YEAR -> "year";
                    case CHOICE -> "choice";
                });
        json.put("unit", entry.isMoney() ? money : "");
        if (!entry.leaf().choices().isEmpty()) {
            json.put("choices", entry.leaf().choices());
        }
        return json;
    }

    /** What stands at a place, this year and last. */
    Map<String, Object> cell(List<String> steps) {
        Map<String, Object> json = new LinkedHashMap<>();
        String path = Pointer.of(steps);
        fields.put(Pointer.dotted(steps), path);
        json.put("path", path);
        json.put("value", value(steps));
        lastYear.map(last -> value(last, steps)).ifPresent(last -> json.put("last", last));
        return json;
    }

    /** What was typed at a place; null for nothing. */
    String value(List<String> steps) {
        return value(index, steps);
    }

    private static String value(TreeIndex tree, List<String> steps) {
        Optional<Typed> here = tree.at(steps);
        if (here.isEmpty() && !steps.isEmpty() && steps.get(steps.size() - 1).matches("\\d{1,3}")) {
            List<String> lines = Edits.shown(tree.at(steps.subList(0, steps.size() - 1)))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            int at = Integer.parseInt(steps.get(steps.size() - 1));
            return at < lines.size() ? lines.get(at).strip() : null;
        }
        String text = Edits.shown(here);
        return text.isEmpty() ? null : text;
    }

    Typed tree() {
        return tree;
    }

    /** The name of a code; empty when it is not known. */
    String name(String classification, String code) {
        return codes.map(book -> CodeHits.name(book, classification, code)).orElse("");
    }

    static List<String> then(List<String> steps, String step) {
        List<String> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }
}
