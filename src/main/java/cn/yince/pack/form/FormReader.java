package cn.yince.pack.form;

import cn.yince.file.PackFile;
import cn.yince.pack.FormLook;
import cn.yince.pack.form.DeclaredForm.Side;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import cn.yince.unit.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the columns of a table from {@code 公开表/表名.yaml}. */
public final class FormReader {
    private static final int LARGEST = 64 * 1024;
    private static final int MOST_COLUMNS = 40;
    private static final int DEEPEST = 6;
    private static final int LONGEST = 100;
    private static final int WIDEST = 100;
    private static final String HEADS = "表头";
    private static final String SHARES = "栏宽";
    private static final String CENTERED = "居中";
    private static final String JOINED = "合并";
    private static final String MIDDLE = "居中字";
    private static final String LOOK = "表样";
    private static final Set<String> KEYS = Set.of(HEADS, SHARES, CENTERED, JOINED, MIDDLE, LOOK);

    private final ColumnSides columns;
    private final Problems problems = new Problems();
    private final Set<String> used = new HashSet<>();

    private FormReader(ColumnSides columns) {
        this.columns = columns;
    }

    /**
     * The form of a file.
     *
     * @param columns those of the table's rows
     * @param look that of the pack
     * @throws InputRejected M0411 when it is written wrongly, M0412 when it names a column that the rows do not have or
     *     leaves one out
     */
    public static DeclaredForm read(Path file, ColumnSides columns, Map<String, String> look) {
        FormReader reader = new FormReader(columns);
        DeclaredForm form = reader.form(reader.entries(reader.typed(file)), Place.of(file.toString()), look);
        reader.problems.stopOnErrors();
        return form;
    }

    private Typed typed(Path file) {
        try {
            return YamlFile.parse(PackFile.bytes(file, LARGEST), file.toString(), () -> KEYS, problems);
        } catch (PackFile.TooLarge e) {
            problems.error("M0411", Place.of(file.toString()), "文件超过 64 KB", "一张表的表头只要几十行，请删去用不着的内容");
        } catch (IOException e) {
            problems.error("M0411", Place.of(file.toString()), "读不出文件", "请检查文件和它的权限");
        }
        throw new InputRejected(problems.inOrder());
    }

    private DeclaredForm form(Map<String, Typed.Entry> entries, Place file, Map<String, String> look) {
        for (Typed.Entry entry : entries.values()) {
            if (!KEYS.contains(entry.key())) {
                wrong(
                        entry.place(),
                        "没有“" + entry.key() + "”这一项",
                        Nearest.to(entry.key(), KEYS)
                                .map(n -> "是否应为“" + n + "”？")
                                .orElse("可以写：表头、栏宽、居中、合并、居中字、表样"));
            }
        }
        if (!entries.containsKey(HEADS)) {
            wrong(file, "没有写“表头”", "请写明各栏的表头，例如 表头: [科目代码, 科目名称, 决算数]");
        }
        List<Head> heads = value(entries, HEADS).map(typed -> heads(typed, 1)).orElse(List.of());
        DeclaredForm form = new DeclaredForm(
                new FormLook(look(entries, look, file)),
                heads,
                shares(entries),
                sides(entries),
                joined(entries),
                Set.copyOf(texts(entries, MIDDLE)));
        allUsed(form.columns(), file);
        adjoining(form, entries);
        return form;
    }

    private List<Head> heads(Typed typed, int depth) {
        List<Head> heads = new ArrayList<>();
        for (Typed item : items(typed)) {
            head(item, depth).ifPresent(heads::add);
        }
        return List.copyOf(heads);
    }

    private Optional<Head> head(Typed item, int depth) {
        if (depth > DEEPEST) {
            wrong(item.place(), "表头多于 " + DEEPEST + " 层", "请减少层次");
            return Optional.empty();
        } else if (item instanceof Typed.Scalar) {
            return leaf(text(item), text(item), item.place());
        } else if (item instanceof Typed.Mapping mapping && mapping.entries().size() == 1) {
            Typed.Entry entry = mapping.entries().get(0);
            return entry.value() instanceof Typed.Scalar
                    ? leaf(
                            shortEnough(entry.key(), entry.place()),
                            text(entry.value()),
                            entry.value().place())
                    : Optional.of(new Head(
                                    shortEnough(entry.key(), entry.place()), "", heads(entry.value(), depth + 1)))
                            .filter(head -> !head.below().isEmpty());
        }
        wrong(item.place(), "表头的一项写得不对", "一栏写成“- 基本支出”或“- 表头上的字: 栏名”，几栏共有的写成“- 项目:”，下面缩进写各栏");
        return Optional.empty();
    }

    private Optional<Head> leaf(String text, String column, Place place) {
        if (!columns.names().contains(column)) {
            problems.error(
                    "M0412",
                    place,
                    "表的行里没有“" + column + "”这一栏",
                    Nearest.to(column, columns.names())
                            .map(n -> "是否应为“" + n + "”？")
                            .orElse("请核对 .tsv 的第一行"));
            return Optional.empty();
        } else if (!used.add(column)) {
            problems.error("M0412", place, "“" + column + "”这一栏写了两次", "一栏只能有一个表头");
            return Optional.empty();
        }
        return Optional.of(new Head(text, column, List.of()));
    }

    private void allUsed(List<String> heads, Place file) {
        List<String> left = columns.names().stream()
                .filter(column -> !heads.contains(column))
                .toList();
        if (!left.isEmpty() && problems.inOrder().isEmpty()) {
            problems.error("M0412", file, "表头里没有“" + String.join("”“", left) + "”", "行里有的每一栏都要有表头；不要印的请从 .tsv 里删去");
        }
        if (heads.size() > MOST_COLUMNS) {
            wrong(file, "一张表多于 " + MOST_COLUMNS + " 栏", "请分成几张表");
        }
    }

    private Map<String, String> look(Map<String, Typed.Entry> entries, Map<String, String> pack, Place file) {
        Map<String, String> look = new HashMap<>(pack);
        List<String> missing = FormLook.names().stream()
                .filter(name -> !pack.containsKey(name))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            wrong(file, "设置“表样”里没有 " + String.join("、", missing), "请照 全国/设置.yaml 补上");
        }
        for (Typed.Entry entry :
                value(entries, LOOK).map(typed -> entries(typed).values()).orElse(List.of())) {
            if (!FormLook.has(entry.key())) {
                wrong(
                        entry.place(),
                        "表样没有“" + entry.key() + "”这一项",
                        Nearest.to(entry.key(), pack.keySet())
                                .map(n -> "是否应为“" + n + "”？")
                                .orElse("可用的项见 设置.yaml 的“表样”"));
            } else {
                String text = text(entry.value());
                FormLook.fault(entry.key(), text)
                        .ifPresent(fault -> wrong(entry.value().place(), "表样“" + entry.key() + "”" + fault, ""));
                look.put(entry.key(), text);
            }
        }
        return look;
    }

    private Map<String, Integer> shares(Map<String, Typed.Entry> entries) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (Typed.Entry entry :
                value(entries, SHARES).map(typed -> entries(typed).values()).orElse(List.of())) {
            String text = text(entry.value());
            if (!text.matches("[1-9]\\d?|100")) {
                wrong(entry.value().place(), "栏宽应为 1 到 " + WIDEST + " 的整数", "各栏按这些数分宽度，没有写的是 1");
            } else if (isColumn(entry.key(), entry.place())) {
                shares.put(entry.key(), Integer.valueOf(text));
            }
        }
        return shares;
    }

    private Map<String, Side> sides(Map<String, Typed.Entry> entries) {
        Map<String, Side> sides = new HashMap<>(columns.sides());
        value(entries, CENTERED).map(this::items).orElse(List.of()).stream()
                .filter(item -> isColumn(text(item), item.place()))
                .forEach(item -> sides.put(text(item), Side.CENTER));
        return sides;
    }

    private List<List<String>> joined(Map<String, Typed.Entry> entries) {
        List<Typed> groups = value(entries, JOINED).map(this::items).orElse(List.of());
        if (groups.stream().anyMatch(Typed.Sequence.class::isInstance)) {
            return groups.stream()
                    .map(group -> known(items(group)))
                    .filter(group -> group.size() > 1)
                    .toList();
        }
        List<String> group = known(groups);
        return group.size() > 1 ? List.of(group) : List.of();
    }

    private List<String> known(List<Typed> group) {
        return group.stream()
                .filter(item -> isColumn(text(item), item.place()))
                .map(this::text)
                .toList();
    }

    /** Cells can only be joined with their neighbours. */
    private void adjoining(DeclaredForm form, Map<String, Typed.Entry> entries) {
        for (List<String> group : form.joined()) {
            int first = form.columns().indexOf(group.get(0));
            if (first >= 0
                    && !form.columns()
                            .subList(first, Math.min(form.columns().size(), first + group.size()))
                            .equals(group)) {
                wrong(entries.get(JOINED).place(), "合并的各栏不相邻，或次序与表头不同：" + String.join("、", group), "请照表头从左到右写相邻的几栏");
            }
        }
    }

    private boolean isColumn(String column, Place place) {
        boolean known = columns.names().contains(column);
        if (!known) {
            problems.error(
                    "M0412",
                    place,
                    "表的行里没有“" + column + "”这一栏",
                    Nearest.to(column, columns.names())
                            .map(n -> "是否应为“" + n + "”？")
                            .orElse("请核对 .tsv 的第一行"));
        }
        return known;
    }

    private List<String> texts(Map<String, Typed.Entry> entries, String key) {
        return value(entries, key).map(this::items).orElse(List.of()).stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<Typed> items(Typed typed) {
        if (typed instanceof Typed.Sequence sequence) {
            return sequence.entries();
        }
        wrong(typed.place(), "应为一列，每项前写“- ”", "例如 [甲, 乙]");
        return List.of();
    }

    private Map<String, Typed.Entry> entries(Typed typed) {
        Map<String, Typed.Entry> entries = new LinkedHashMap<>();
        if (typed instanceof Typed.Mapping mapping) {
            mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
        } else {
            wrong(typed.place(), "应为若干“名称: 值”", "请对照全国的 公开表/*.yaml 填写");
        }
        return entries;
    }

    private static Optional<Typed> value(Map<String, Typed.Entry> entries, String key) {
        return Optional.ofNullable(entries.get(key)).map(Typed.Entry::value);
    }

    private String text(Typed typed) {
        if (typed instanceof Typed.Scalar scalar) {
            return shortEnough(scalar.text(), scalar.place());
        }
        wrong(typed.place(), "应为文字", "");
        return "";
    }

    private String shortEnough(String text, Place place) {
        if (text.length() > LONGEST || text.matches("(?s).*[\"\\\\].*")) {
            wrong(place, "文字太长，或有半角引号、反斜线", "请写 " + LONGEST + " 字以内，引号用全角");
        }
        return text;
    }

    private void wrong(Place place, String message, String hint) {
        problems.error("M0411", place, message, hint);
    }
}
