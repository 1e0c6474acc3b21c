package cn.yince.compute;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment;
import cn.yince.compute.ledger.Compiler;
import cn.yince.compute.ledger.DeclarationReader;
import cn.yince.compute.ledger.RowSource;
import cn.yince.compute.ledger.Term;
import cn.yince.compute.ledger.Terms;
import cn.yince.unit.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names a figure's formula may use: those of its own group made before, then those of the groups around it; behind
 * 上级 those of a group around it, behind 数 those of the groups made before. What is not there is refused, since it would
 * count as nothing.
 */
final class Scope implements Compiler.Own {
    private static final String OUTER = "上级";
    private static final String OTHER_GROUPS = "数";
    private final Scope outer;

    /** What it is called where its figures are made. */
    private final String name;

    /** Whether they can be reckoned with. */
    private final Map<String, Boolean> figures = new LinkedHashMap<>();

    private final Map<String, Scope> groups = new LinkedHashMap<>();

    /** Groups that stand under the names of rows, which only a unit has. */
    private final List<OfRows> rows = new ArrayList<>();

    /** Names of the rows that are asked of; nothing where they may have any. */
    private final Optional<Set<String>> asked;

    /** Whether it may hold anything, because its file could not be read, which is told by itself. */
    private boolean open;

    private Scope(Scope outer, String name, Optional<Set<String>> asked) {
        this.outer = outer;
        this.name = name;
        this.asked = asked;
    }

    /** The one around all groups of a pack. */
    static Scope root() {
        return new Scope(null, "", Optional.empty());
    }

    /** A group inside. */
    Scope inside(String group) {
        return inside(group, group);
    }

    /** A group inside that a pack calls something else where it prints. */
    Scope inside(String group, String shown) {
        Scope inside = new Scope(this, shown, asked);
        groups.put(group, inside);
        groups.put(shown, inside);
        return inside;
    }

    /** A group for each row; {@code further}: under their names not here but in the group around. */
    Scope ofRows(RowSource source, boolean further) {
        Scope inside = new Scope(this, "", source.names());
        (further && outer != null ? outer : this).rows.add(new OfRows(inside, source.names()));
        return inside;
    }

    /** What each of some rows has; {@code names} are those that are no codes, empty when they may be any. */
    private record OfRows(Scope scope, Optional<Set<String>> names) {
        boolean mayBe(Segment segment) {
            return !(segment instanceof Segment.Word word)
                    || names.isEmpty()
                    || names.get().contains(word.name())
                    || word.name().chars().allMatch(Character::isDigit);
        }
    }

    /** One that is only tried and not kept, asked of some rows. */
    Scope beside(Optional<Set<String>> rows) {
        return new Scope(this, "", rows);
    }

    /** Those that make a figure are known before a number is made. */
    @Override
    public List<String> functions() {
        return List.of("合计", "逐行合计", "同", "如果", "占比", "完成率", "与上年", "比较", "分", "个数", "平均分", "行数");
    }

    @Override
    public Optional<Set<String>> rowsAsked() {
        return asked;
    }

    /** It may hold anything. */
    void open() {
        open = true;
    }

    void add(String figure, boolean isNumber) {
        figures.merge(figure, isNumber, Boolean::logicalOr);
    }

    /** All that may be named. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(figures.keySet());
        if (outer != null) {
            all.addAll(outer.all());
        }
        return all;
    }

    @Override
    public Optional<Term> named(Path path) {
        List<Segment> segments = path.segments();
        int outwards = 0;
        while (segments.size() > outwards + 1 && isWord(segments.get(outwards), OUTER)) {
            outwards++;
        }
        if (outwards > 0) {
            return Optional.of(outwards(outwards).figure(path, outwards, outwards));
        }
        if (isWord(segments.get(0), OTHER_GROUPS) && segments.size() > 2) {
            return Optional.of(outwards(depth()).figure(path, 1, depth()));
        }
        int steps = 0;
        for (Scope scope = this; scope != null && scope.outer != null; scope = scope.outer) {
            if (scope.figures.containsKey(path.head())) {
                return Optional.of(scope.figure(path, 0, steps));
            }
            steps++;
        }
        return Optional.empty();
    }

    private static boolean isWord(Segment segment, String word) {
        return segment instanceof Segment.Word typed && typed.name().equals(word);
    }

    private Scope outwards(int steps) {
        Scope scope = this;
        for (int i = 0; i < steps && scope.outer != null; i++) {
            scope = scope.outer;
        }
        return scope;
    }

    /** The figure that a path leads to from here, {@code from} its segment of that number. */
    private Term figure(Path path, int from, int outwards) {
        List<Segment> names = new ArrayList<>();
        List<Scope> here = List.of(this);
        for (Segment segment : path.segments().subList(from, path.segments().size() - 1)) {
            List<Scope> next = here.stream()
                    .flatMap(scope -> scope.below(segment).stream())
                    .toList();
            if (next.isEmpty()) {
                throw missing(path, segment, here.stream().flatMap(Scope::groupNames));
            }
            names.add(next.get(0).name.isEmpty() ? segment : new Segment.Word(next.get(0).name));
            here = next;
        }
        Segment last = path.segments().get(path.segments().size() - 1);
        names.add(last);
        check(path, last, here);
        return new Terms.FigureOf(outwards, List.copyOf(names));
    }

    private static void check(Path path, Segment last, List<Scope> here) {
        if (!(last instanceof Segment.Word word) || here.stream().anyMatch(scope -> scope.open)) {
            return;
        }
        List<Boolean> known = here.stream()
                .map(scope -> scope.figures.get(word.name()))
                .filter(isNumber -> isNumber != null)
                .toList();
        if (known.isEmpty()) {
            throw missing(path, last, here.stream().flatMap(scope -> scope.figures.keySet().stream()));
        } else if (!known.contains(true)) {
            throw DeclarationReader.refusal(path, "“" + path.text() + "”不是金额、个数或得分，不能拿来算", "请用算出它的那些数");
        }
    }

    /** A group inside of that name, or else those of its rows. */
    private List<Scope> below(Segment segment) {
        Scope group = segment instanceof Segment.Word word ? groups.get(word.name()) : null;
        if (group != null || open) {
            return List.of(group == null ? this : group);
        }
        return rows.stream()
                .filter(each -> each.mayBe(segment))
                .map(OfRows::scope)
                .toList();
    }

    private Stream<String> groupNames() {
        return Stream.concat(
                groups.keySet().stream(),
                rows.stream().flatMap(each -> each.names().stream().flatMap(Set::stream)));
    }

    private static RuntimeException missing(Path path, Segment segment, Stream<String> known) {
        String typed = segment instanceof Segment.Word word ? word.name() : path.text();
        String nearest = Nearest.to(typed, known.distinct().toList())
                .map(name -> "是否应为“" + name + "”？")
                .orElse("");
        return DeclarationReader.refusal(
                path,
                "“" + path.text() + "”里的“" + typed + "”还没有",
                nearest + "只能用前面已有的：同一个文件里写在前面的，或 设置.yaml 的“数”里排在前面的那一组");
    }

    private int depth() {
        return outer == null ? 0 : outer.depth() + 1;
    }
}
