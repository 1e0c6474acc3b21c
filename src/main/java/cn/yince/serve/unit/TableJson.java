package cn.yince.serve.unit;

import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.CodeList;
import cn.yince.read.fillin.Column;
import cn.yince.read.fillin.Entry;
import cn.yince.read.fillin.Rows;
import cn.yince.read.fillin.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of the form as the page takes it. */
final class TableJson {
    private static final String LABEL = "{label}";
    private static final String KEY = "{key}";
    private final FormJson form;
    private final Block.Table table;
    private final List<String> base;
    private final FormRows rows;
    private final List<FormRows.Row> all;
    private final List<Integer> shown = new ArrayList<>();

    TableJson(FormJson form, Block.Table table, List<String> base) {
        this.form = form;
        this.table = table;
        this.base = base;
        this.rows = new FormRows(form.tree(), base, table);
        this.all = rows.all();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "table");
        json.put("title", table.title());
        json.put("note", table.note());
        json.put("rows", kind());
        above().ifPresent(path -> json.put("path", path));
        codes().ifPresent(list -> json.put("codes", list.classification()));
        codes().ifPresent(list -> json.put("digits", list.longest()));
        json.put("nameColumn", codes().isPresent());
        levels(json);
        List<Map<String, Object>> body = new ArrayList<>();
        List<Map<String, Object>> columns = columns();
        all.forEach(row -> body.add(row(row)));
        json.put("columns", columns);
        json.put("body", body);
        json.put("template", template());
        foot(body).ifPresent(foot -> json.put("foot", List.of(foot)));
        return json;
    }

    private String kind() {
        Rows kind = table.rows();
        if (kind instanceof Rows.Coded) {
            return "codes";
        } else if (kind instanceof Rows.Fixed) {
            return "fixed";
        } else if (kind instanceof Rows.Named) {
            return "names";
        } else if (kind instanceof Rows.Labelled) {
            return "labelled";
        }
        return kind instanceof Rows.Listed ? "list" : "nested";
    }

    private Optional<CodeList> codes() {
        return table.rows() instanceof Rows.Coded coded ? Optional.of(coded.codes()) : Optional.empty();
    }

    /** The mapping or the list that all rows stand in. */
    private Optional<String> above() {
        List<String> all = rows.trails().values().stream()
                .map(steps -> Pointer.of(steps.subList(0, firstOpen(steps))))
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private int firstOpen(List<String> steps) {
        for (int i = base.size(); i < steps.size(); i++) {
            if (List.of(Trail.KEY, Trail.ENTRY, Trail.NAMED).contains(steps.get(i))) {
                return i;
            }
        }
        return steps.size();
    }

    private void levels(Map<String, Object> json) {
        if (table.rows() instanceof Rows.Nested nested) {
            json.put("levels", nested.levels().stream().map(Rows.Level::kind).toList());
            json.put(
                    "levelCodes",
                    nested.levels().stream()
                            .map(level ->
                                    level.codes().map(CodeList::classification).orElse(""))
                            .toList());
        } else if (table.rows() instanceof Rows.Labelled labelled) {
            List<Map<String, Object>> labels = new ArrayList<>();
            for (Rows.Label label : labelled.labels()) {
                Optional<List<String>> list = rows.listOf(label);
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("label", label.text());
                one.put("group", label.keys().size() > 1 ? label.keys().get(0) : "");
                one.put("path", list.map(Pointer::of).orElse(""));
                one.put("length", list.map(rows::size).orElse(1));
                labels.add(one);
            }
            json.put("labels", labels);
        } else if (table.rows() instanceof Rows.Named named && !named.choices().isEmpty()) {
            json.put("choices", named.choices());
        }
    }

    private List<Map<String, Object>> columns() {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            Optional<Entry> entry = entry(column);
            int at = c;
            boolean used = entry.filter(e -> !e.unused()).isPresent()
                    || entry.isEmpty()
                    || all.stream()
                            .anyMatch(row -> row.cells().containsKey(at)
                                    && form.value(row.cells().get(at)) != null);
            if (used && !(column.content() instanceof Column.Which)) {
                shown.add(c);
                columns.add(column(column, entry, c));
            }
        }
        return columns;
    }

    private static Optional<Entry> entry(Column column) {
        if (column.content() instanceof Column.Values values) {
            return Optional.of(values.entry());
        }
        return column.content() instanceof Column.PerRow perRow
                ? perRow.byLabel().values().stream().findFirst()
                : Optional.empty();
    }

    private Map<String, Object> column(Column column, Optional<Entry> entry, int number) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id(number));
        json.put("group", column.group());
        json.put("label", column.label());
        json.put("role", role(column.content()));
        entry.ifPresent(each -> {
            json.putAll(form.kind(each));
            json.put("help", each.note());
        });
        return json;
    }

    private String id(int number) {
        Column column = table.columns().get(number);
        return column.group().isEmpty() ? column.label() : column.group() + "." + column.label();
    }

    private static String role(Column.Content content) {
        if (content instanceof Column.Key) {
            return "key";
        } else if (content instanceof Column.Level) {
            return "level";
        } else if (content instanceof Column.Name) {
            return "name";
        } else if (content instanceof Column.Number) {
            return "number";
        }
        return content instanceof Column.Sum ? "sum" : "value";
    }

    private Map<String, Object> row(FormRows.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", row.label() == null ? row.key() : "");
        json.put("keys", row.keys());
        json.put("path", row.steps().isEmpty() ? null : Pointer.of(row.steps()));
        String name =
                codes().map(list -> form.name(list.classification(), row.key())).orElse(row.key());
        json.put("label", row.label() == null ? name : row.label().text());
        json.put("depth", row.label() == null ? 0 : row.label().depth());
        json.put("fixed", row.fixed());
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int c : shown) {
            cells.add(cell(row, c));
        }
        json.put("cells", cells);
        return json;
    }

    private Map<String, Object> cell(FormRows.Row row, int c) {
        Column.Content content = table.columns().get(c).content();
        if (row.cells().containsKey(c)) {
            return form.cell(row.cells().get(c));
        } else if (content instanceof Column.Sum sum) {
            return sum(row, c, sum.group());
        } else if (content instanceof Column.Level level) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("path", null);
            json.put("value", level.number() < row.keys().size() ? row.keys().get(level.number()) : "");
            return json;
        }
        return null;
    }

    private Map<String, Object> sum(FormRows.Row row, int c, String group) {
        List<String> parts = new ArrayList<>();
        for (int other : row.cells().keySet()) {
            Column column = table.columns().get(other);
            boolean counts = entry(column).filter(Entry::isMoney).isPresent()
                    && (group.isEmpty() || column.group().equals(group));
            if (counts) {
                parts.add(form.value(row.cells().get(other)));
            }
        }
        return derived(Pointer.of(row.steps().isEmpty() ? List.of(row.key()) : row.steps()) + "#" + id(c), parts);
    }

    private Map<String, Object> derived(String path, List<String> parts) {
        String sum = FormJson.sum(parts);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", path);
        json.put("derived", sum);
        form.derived(path, sum);
        return json;
    }

    /** The sums of the columns of money. */
    private Optional<Map<String, Object>> foot(List<Map<String, Object>> body) {
        boolean total = table.rows() instanceof Rows.Coded coded && coded.total()
                || table.rows() instanceof Rows.Named named && named.total();
        if (!total) {
            return Optional.empty();
        }
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Column column = table.columns().get(shown.get(i));
            boolean adds = entry(column).filter(Entry::isMoney).isPresent() || column.content() instanceof Column.Sum;
            cells.add(
                    adds
                            ? derived(above().orElse(Pointer.of(base)) + "#合计/" + id(shown.get(i)), parts(body, i))
                            : null);
        }
        Map<String, Object> foot = new LinkedHashMap<>();
        foot.put("label", "合计");
        foot.put("cells", cells);
        return Optional.of(foot);
    }

    private static List<String> parts(List<Map<String, Object>> body, int column) {
        List<String> parts = new ArrayList<>();
        for (Map<String, Object> row : body) {
            if (((List<?>) row.get("cells")).get(column) instanceof Map<?, ?> cell) {
                Object value = cell.get("value") == null ? cell.get("derived") : cell.get("value");
                parts.add((String) value);
            }
        }
        return parts;
    }

    /** Where the cells of a new row go, by column. */
    private Map<String, String> template() {
        Map<String, String> template = new LinkedHashMap<>();
        rows.trails().forEach((c, steps) -> template.put(id(c), template(steps)));
        return template;
    }

    private String template(List<String> steps) {
        if (table.rows() instanceof Rows.Labelled) {
            int open = Math.max(steps.lastIndexOf(Trail.ENTRY), steps.lastIndexOf(Trail.KEY));
            return LABEL + "/" + KEY + Pointer.of(steps.subList(open + 1, steps.size()));
        }
        List<String> open = new ArrayList<>();
        int number = 0;
        for (String step : steps) {
            boolean isOpen = List.of(Trail.KEY, Trail.ENTRY, Trail.NAMED).contains(step);
            open.add(!isOpen ? step : kind().equals("nested") ? "{" + number++ + "}" : KEY);
        }
        return Pointer.of(open);
    }
}
