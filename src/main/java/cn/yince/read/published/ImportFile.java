package cn.yince.read.published;

import cn.yince.problem.Problems;
import cn.yince.read.published.Layout.Panel;
import cn.yince.read.published.Layout.Row;
import cn.yince.read.published.Layout.Rows;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the files {@code 导入.yaml} of a pack say, those of the nation first: a nearer one adds to what it does not
 * replace.
 */
final class ImportFile {
    private static final String FAULT = "M0903";
    private static final List<String> KEYS = List.of("写法", "个数", "表头词", "明细行", "财决可缺", "编号", "表", "财决");
    private static final List<String> KEYS_OF_TABLE = List.of("表", "标题", "编号", "行名", "部分", "一行", "取数", "核对", "每栏经济科目");
    private static final List<String> KEYS_OF_PART = List.of("格", "栏", "栏头", "栏上", "来历", "行");
    private static final String NOTHING = "不取";
    private final Problems problems;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, Declared> tables = new LinkedHashMap<>();
    private final Map<String, Declared> forms = new LinkedHashMap<>();

    ImportFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * What is said of one table.
     *
     * @param titles besides its name
     */
    record Declared(
            List<String> titles,
            List<String> numbers,
            List<String> gives,
            String checks,
            String byItem,
            Layout layout) {}

    /** Takes what one file says. */
    void read(Typed file) {
        Map<String, Typed> top = keyed(file, KEYS);
        named(top.get("写法"))
                .forEach((name, more) -> words.merge(
                        name,
                        more,
                        (old, added) ->
                                Stream.concat(old.stream(), added.stream()).toList()));
        List.of("个数", "表头词", "明细行", "财决可缺").stream()
                .filter(top::containsKey)
                .forEach(key -> lists.put(key, texts(top.get(key))));
        named(top.get("编号")).forEach((number, table) -> table.forEach(form -> numbers.put(Words.of(number), form)));
        entries(top.get("表")).forEach(table -> table(table));
        entries(top.get("财决")).forEach(form -> form(form));
    }

    /** Names of tables, in their order, with what is said of them. */
    Map<String, Declared> tables() {
        return tables;
    }

    /** Titles of the forms of the software, likewise. */
    Map<String, Declared> forms() {
        return forms;
    }

    /** Numbers of tables → their names. */
    Map<String, String> numbers() {
        return numbers;
    }

    /** A list of words; empty where none is given. */
    List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    private void table(Typed typed) {
        Map<String, Typed> said = keyed(typed, KEYS_OF_TABLE);
        String form = texts(said.get("表")).stream().findFirst().orElse("");
        if (form.isEmpty()) {
            problems.error(FAULT, typed.place(), "没有写是哪一张表", "请写 表: 名称");
            return;
        }
        Declared own = declared(said, Layout.NONE);
        Declared before = tables.get(form);
        List<String> titles = before == null
                ? own.titles
                : Stream.concat(before.titles.stream(), own.titles.stream()).toList();
        Layout layout = own.layout.isEmpty() && before != null ? before.layout : own.layout;
        tables.put(form, new Declared(titles, own.numbers, List.of(form), "", "", layout));
    }

    private void form(Typed typed) {
        Map<String, Typed> said = keyed(typed, KEYS_OF_TABLE);
        List<String> gives = texts(said.get("取数"));
        Layout usual = gives.stream()
                .limit(1)
                .filter(tables::containsKey)
                .map(form -> tables.get(form).layout)
                .findFirst()
                .orElse(Layout.NONE);
        Declared form = declared(said, usual);
        if (form.titles.isEmpty()) {
            problems.error(FAULT, typed.place(), "没有写表的标题", "请写 标题: 名称");
        } else {
            forms.put(form.titles.get(0), form);
        }
    }

    private Declared declared(Map<String, Typed> said, Layout usual) {
        List<Layout.OneCell> oneRow = new ArrayList<>();
        named(said.get("一行"))
                .forEach((name, ends) -> oneRow.add(
                        new Layout.OneCell(name, ends.stream().map(Words::of).toList())));
        List<Panel> panels = entries(said.get("部分")).stream().map(this::panel).toList();
        List<String> keys = texts(said.get("行名")).stream()
                .flatMap(key -> expanded(key, List.of()).stream())
                .toList();
        Layout layout = panels.isEmpty() && oneRow.isEmpty() ? usual : new Layout(keys, panels, List.copyOf(oneRow));
        return new Declared(
                texts(said.get("标题")),
                texts(said.get("编号")),
                texts(said.get("取数")),
                first(said.get("核对")),
                first(said.get("每栏经济科目")),
                layout);
    }

    private String first(Typed typed) {
        return texts(typed).stream().findFirst().orElse("");
    }

    private Panel panel(Typed typed) {
        if (typed instanceof Typed.Scalar scalar && scalar.text().strip().equals(NOTHING)) {
            return new Panel(Map.of(), "", Rows.LABELS, List.of());
        }
        Map<String, Typed> said = keyed(typed, KEYS_OF_PART);
        Map<String, List<String>> columns = new LinkedHashMap<>();
        texts(said.get("格")).forEach(head -> columns.put("", expanded(head, List.of())));
        named(said.get("栏")).forEach((name, more) -> columns.put(name, expanded(name, more)));
        named(said.get("栏头"))
                .forEach((name, heads) ->
                        columns.put(name, heads.stream().map(Words::of).toList()));
        List<Row> rows = new ArrayList<>();
        named(said.get("行"))
                .forEach((name, more) -> rows.add(new Row(
                        name,
                        Stream.concat(Stream.of(name), more.stream())
                                .map(Words::label)
                                .distinct()
                                .toList())));
        return new Panel(columns, Words.of(first(said.get("栏上"))), kind(said.get("来历")), List.copyOf(rows));
    }

    private Rows kind(Typed typed) {
        String word = first(typed);
        Optional<Rows> kind = Arrays.stream(Rows.values())
                .filter(rows -> rows.word().equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            problems.error(FAULT, typed.place(), "行不能来自“" + word + "”", "可以写 类、科目、经济科目、经济科目名称、收入科目、逐项");
        }
        return kind.orElse(Rows.LABELS);
    }

    /** A word, what else it may be here, and what it may be everywhere. */
    private List<String> expanded(String word, List<String> more) {
        return Stream.of(List.of(word), more, words.getOrDefault(word, List.of()))
                .flatMap(List::stream)
                .map(Words::of)
                .distinct()
                .toList();
    }

    private Map<String, Typed> keyed(Typed typed, List<String> keys) {
        Map<String, Typed> values = new LinkedHashMap<>();
        if (typed instanceof Typed.Mapping mapping) {
            for (Typed.Entry entry : mapping.entries()) {
                values.put(entry.key(), entry.value());
                if (!keys.contains(entry.key())) {
                    problems.error(
                            FAULT, entry.place(), "没有“" + entry.key() + "”这一项", "可以写的有：" + String.join("、", keys));
                }
            }
        } else {
            problems.error(FAULT, typed.place(), "这里应为若干“名称: 内容”", "可以写的有：" + String.join("、", keys));
        }
        return values;
    }

    private static List<Typed> entries(Typed typed) {
        return typed instanceof Typed.Sequence list ? list.entries() : List.of();
    }

    /** Names, each with the words behind it: {@code 名称: 词}, {@code 名称: [词, …]}, or names alone. */
    private static Map<String, List<String>> named(Typed typed) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        if (typed instanceof Typed.Mapping mapping) {
            mapping.entries().forEach(entry -> named.put(entry.key(), texts(entry.value())));
        } else if (typed instanceof Typed.Sequence list) {
            list.entries().forEach(entry -> named.putAll(named(entry)));
        } else if (typed instanceof Typed.Scalar scalar && !scalar.isEmpty()) {
            named.put(scalar.text().strip(), List.of());
        }
        return named;
    }

    private static List<String> texts(Typed typed) {
        if (typed instanceof Typed.Scalar scalar) {
            return scalar.isEmpty() ? List.of() : List.of(scalar.text().strip());
        }
        return typed instanceof Typed.Sequence list
                ? list.entries().stream()
                        .flatMap(entry -> texts(entry).stream())
                        .toList()
                : List.of();
    }
}
