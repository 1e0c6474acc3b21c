package cn.yince.compute.ledger;

import cn.yince.pack.Pack;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Identity;
import cn.yince.unit.OwnValues;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Traced;
import cn.yince.unit.codes.CodeBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers a unit typed, by the path under which the unit file has them: {@code 支出.2010601.一般公共预算财政拨款.基本支出}. */
final class Leaves {
    private final Map<String, List<Leaf>> groups = new LinkedHashMap<>();
    private final Map<String, List<String>> texts = new HashMap<>();

    /** Paths of texts that are not empty, and of what is around them. */
    private final Set<String> written = new HashSet<>();

    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, String> calledBy = new HashMap<>();
    private final Set<String> otherBudgets = new HashSet<>();
    private final Set<String> typed;

    private static final String IDENTITY = "单位";
    private static final String KIND = "类型";
    private static final String STATUS = "性质";

    /** None yet, of a unit whose file has keys at some paths. */
    Leaves(Unit unit) {
        this.typed = unit.source().places().keySet();
        text(unit.identity().kind().label(), IDENTITY, KIND);
        text(unit.identity().status().label(), IDENTITY, STATUS);
    }

    /**
     * A number typed.
     *
     * @param path its keys from the top
     * @param number 万元, or pieces
     */
    record Leaf(List<String> path, Traced number) {}

    /** The names that a unit file of a pack may have leaves under. */
    static Set<String> groups(Pack pack) {
        Set<String> groups = depths(pack.kind()).keySet().stream()
                .filter(beginning -> !beginning.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
        groups.add(IDENTITY);
        pack.fields().own().forEach(field -> groups.add(field.path().get(0)));
        return groups;
    }

    /** How many keys the path of a leaf has, by how it begins; the longest beginning counts. */
    static Map<String, Integer> depths(BookletKind kind) {
        return kind == BookletKind.BUDGET ? BudgetLeaves.DEPTHS : FinalAccountsLeaves.DEPTHS;
    }

    /** The words that may be typed at a path; none where any may be, or no text. */
    static Set<String> legal(String path) {
        return switch (path) {
            case IDENTITY + "." + KIND ->
                labels(Stream.of(Identity.Kind.values()).map(Identity.Kind::label));
            case IDENTITY + "." + STATUS ->
                labels(Stream.of(Identity.Status.values()).map(Identity.Status::label));
            default -> Set.of();
        };
    }

    private static Set<String> labels(Stream<String> labels) {
        return labels.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of a unit. */
    static Leaves of(Unit unit, CodeBook codes) {
        Leaves leaves = unit instanceof Budget budget
                ? BudgetLeaves.of(budget, codes)
                : FinalAccountsLeaves.of((FinalAccounts) unit, codes);
        OwnValues.each(unit.particulars(), (field, path, value) -> leaves.own(unit, path, value));
        return leaves;
    }

    /** How many there are. */
    long count() {
        return groups.values().stream().mapToLong(List::size).sum();
    }

    void add(Traced number, String... path) {
        groups.computeIfAbsent(path[0], group -> new ArrayList<>()).add(new Leaf(List.of(path), number));
        if (path.length > 1) {
            name(path[0], path[1]);
        }
    }

    /** What was given for a field that is not the nation's. */
    private void own(Unit unit, List<String> path, Object value) {
        String[] names = path.toArray(String[]::new);
        if (value instanceof Amount amount) {
            add(amount, names);
        } else if (value instanceof Number number) {
            add(unit.source().number(String.join(".", path), new BigDecimal(number.toString())), names);
        } else if (value instanceof List<?> paragraphs) {
            text(paragraphs.stream().map(String::valueOf).toList(), names);
        } else {
            text(String.valueOf(value), names);
        }
    }

    /** A text, or some. */
    void text(List<String> typed, String... path) {
        String at = String.join(".", path);
        texts.put(at, typed);
        if (typed.stream().anyMatch(text -> !text.isBlank())) {
            for (int end = at.length(); end > 0; end = at.lastIndexOf('.', end - 1)) {
                written.add(at.substring(0, end));
            }
        }
    }

    void text(String typed, String... path) {
        text(List.of(typed), path);
    }

    /** Where anything may stand. */
    List<List<String>> paths() {
        List<List<String>> paths = new ArrayList<>();
        groups.values().forEach(leaves -> leaves.forEach(leaf -> paths.add(leaf.path())));
        texts.keySet().forEach(path -> paths.add(List.of(path.split("\\."))));
        return paths;
    }

    /** Where texts may stand. */
    Set<String> texts() {
        return texts.keySet();
    }

    /** What was typed as texts at a path; none when nothing can be. */
    List<String> texts(String path) {
        return texts.getOrDefault(path, List.of());
    }

    /** Whether anything was typed at a path, or a text that is not empty below it. */
    boolean isTyped(String path) {
        return typed.contains(path) || written.contains(path);
    }

    /** Knows a thing of a group even when no number of it was typed. */
    void name(String group, String name) {
        names.computeIfAbsent(group, g -> new LinkedHashSet<>()).add(name);
    }

    /** Knows an explained code that has no money of 一般公共预算. */
    void ofOtherBudget(String code) {
        otherBudgets.add(code);
    }

    /** Whether an explained code has none. */
    boolean isOfOtherBudget(String code) {
        return otherBudgets.contains(code);
    }

    /** Knows what people call a thing that stands under a number or code. */
    void called(String group, String name, String called) {
        calledBy.put(group + "." + name, called);
    }

    /** What people call a thing. */
    String called(String group, String name) {
        return calledBy.getOrDefault(group + "." + name, name);
    }

    /** The numbers of a group, in the order typed. */
    List<Leaf> in(String group) {
        return groups.getOrDefault(group, List.of());
    }

    /** The things of a group, in the order typed. */
    Set<String> names(String group) {
        return names.getOrDefault(group, Set.of());
    }
}
