package cn.yince.desk.diff;

import cn.yince.Computed;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import cn.yince.compute.Flag;
import cn.yince.compute.Group;
import cn.yince.compute.Node;
import cn.yince.compute.NodeCases;
import cn.yince.compute.Rows;
import cn.yince.compute.Text;
import cn.yince.compute.Words;
import cn.yince.desk.diff.Value.Measure;
import cn.yince.layout.Formats;
import cn.yince.unit.amount.Address;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Every figure of a booklet by name, in the order of its tables and sections. */
final class Inventory {
    /** What names an entry of a list, the first there is. */
    private static final List<String> NAMES = List.of("项目名称", "指标", "名称");

    private static final String DIRECTION = "方向";

    /** Directions of a group whose amounts are told without their sign, which is negative. */
    private static final Set<String> LESS = Set.of("减", "小于");

    private final Formats formats;
    private final Map<FigureName, Value> values = new LinkedHashMap<>();
    private final Map<List<String>, Address> paths = new HashMap<>();
    private final Set<Group> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Entries of lists, looked at when the sections around them are done. */
    private final Queue<Runnable> entries = new ArrayDeque<>();

    private Inventory(Formats formats) {
        this.formats = formats;
    }

    /**
     * The figures as {@code formats} prints them; tables that only others build on are none of the booklet's.
     *
     * @param tables what tables are called by their meaning
     */
    static Map<FigureName, Value> of(Computed computed, Formats formats, Map<String, String> tables) {
        Inventory inventory = new Inventory(formats);
        Figures figures = computed.figures();
        computed.settings()
                .tables()
                .forEach(table ->
                        inventory.table(table.name() + ".", tables.getOrDefault(table.form(), table.name()), figures));
        figures.prose().children().forEach((name, value) -> inventory.part(value, List.of(name)));
        return inventory.values;
    }

    private void part(Node value, List<String> path) {
        value.as(new Slot(path, false));
        while (!entries.isEmpty()) {
            entries.poll().run();
        }
    }

    private void table(String prefix, String called, Figures figures) {
        figures.ledger()
                .amounts()
                .forEach((name, amount) -> cell(prefix, called, name, value(new Figure.Money(amount))));
        figures.ledger()
                .counts()
                .forEach((name, count) -> cell(prefix, called, name, new Value(count.number(), Measure.COUNT)));
    }

    private void cell(String prefix, String called, String name, Value value) {
        if (name.startsWith(prefix)) {
            values.putIfAbsent(FigureName.ofCell(called + "." + name.substring(prefix.length())), value);
        }
    }

    /** What was typed into fields of the pack's own is told by what it was typed under. */
    private void figure(Figure figure, List<String> path, boolean less) {
        if (path.size() > 1) {
            Value printed = value(figure);
            List<String> named =
                    path.size() > 2 && path.get(0).equals(Calculator.OWN) ? path.subList(1, path.size()) : path;
            values.putIfAbsent(
                    new FigureName(named.get(0), named.subList(1, named.size())),
                    less ? new Value(printed.number().negate(), printed.measure()) : printed);
        }
    }

    private void inside(Group group, List<String> path) {
        seen.add(group);
        boolean less = group.words(DIRECTION).filter(LESS::contains).isPresent();
        group.children().forEach((name, value) -> value.as(new Slot(joined(path, name), less && !name.equals("上年"))));
    }

    /** An entry of a list, unless it is also a group of its own name. */
    private void entry(Group group, List<String> above) {
        if (!seen.contains(group)) {
            inside(group, own(group, above, group.path().last()));
        }
    }

    /** The path of a group; the second of two of one name is counted. */
    private List<String> own(Group group, List<String> above, String name) {
        String named = nameOf(group, name);
        List<String> path = joined(above, named);
        for (int i = 2; !paths.computeIfAbsent(path, free -> group.path()).equals(group.path()); i++) {
            path = joined(above, named + "（" + i + "）");
        }
        return path;
    }

    /** What names a group that is counted; the name of any other. */
    private static String nameOf(Group group, String name) {
        if (!isCount(name)) {
            return name;
        }
        String content = group.words("内容").map(words -> "（" + words + "）").orElse("");
        return NAMES.stream()
                .flatMap(named -> group.words(named).stream())
                .findFirst()
                .map(named -> named + content)
                .orElse(name);
    }

    /** Whether a name only counts; codes have three digits and more. */
    static boolean isCount(String name) {
        return name.matches("\\d{1,2}");
    }

    private static List<String> joined(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private Value value(Figure figure) {
        return new Value(new BigDecimal(formats.number(figure)), measure(figure));
    }

    private static Measure measure(Figure figure) {
        return figure.as(
                money -> Measure.MONEY,
                formMoney -> Measure.MONEY,
                percent -> Measure.PERCENT,
                count -> Measure.COUNT,
                score -> Measure.SCORE);
    }

    /** A name in a group, by its path as it is read, and what it holds. */
    private final class Slot implements NodeCases<Void> {
        private final List<String> path;
        private final boolean less;

        Slot(List<String> path, boolean less) {
            this.path = path;
            this.less = less;
        }

        private List<String> above() {
            return path.subList(0, path.size() - 1);
        }

        @Override
        public Void figure(Figure figure) {
            Inventory.this.figure(figure, path, less);
            return null;
        }

        @Override
        public Void text(Text text) {
            return null;
        }

        @Override
        public Void words(Words words) {
            return null;
        }

        @Override
        public Void flag(Flag flag) {
            return null;
        }

        @Override
        public Void group(Group group) {
            inside(group, own(group, above(), path.get(path.size() - 1)));
            return null;
        }

        @Override
        public Void rows(Rows rows) {
            List<String> list = path.get(0).equals(Calculator.OWN) ? path : above();
            rows.groups().forEach(row -> entries.add(() -> entry(row, list)));
            return null;
        }
    }
}
