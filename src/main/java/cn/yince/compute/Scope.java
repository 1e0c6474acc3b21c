package cn.yince.compute;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment;
import cn.yince.compute.ledger.Compiler;
import cn.yince.compute.ledger.Term;
import cn.yince.compute.ledger.Terms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names a figure's formula may use: those of its own group made before, then those of the groups around it. */
final class Scope implements Compiler.Own {
    private static final String OUTER = "上级";
    private static final String OTHER_GROUPS = "数";
    private final Scope outer;
    private final Set<String> names = new LinkedHashSet<>();

    private Scope(Scope outer) {
        this.outer = outer;
    }

    static Scope root() {
        return new Scope(null);
    }

    Scope inside() {
        return new Scope(this);
    }

    void add(String name) {
        names.add(name);
    }

    /** All that may be named. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(names);
        if (outer != null) {
            all.addAll(outer.all());
        }
        return all;
    }

    @Override
    public Optional<Term> named(Path path) {
        List<Segment> segments = path.segments();
        int outwards = 0;
        while (segments.size() > outwards + 1
                && segments.get(outwards) instanceof Segment.Word word
                && word.name().equals(OUTER)) {
            outwards++;
        }
        if (outwards > 0) {
            return Optional.of(new Terms.FigureOf(outwards, segments.subList(outwards, segments.size())));
        }
        if (path.head().equals(OTHER_GROUPS) && segments.size() > 2) {
            return Optional.of(new Terms.FigureOf(depth(), segments.subList(1, segments.size())));
        }
        int steps = 0;
        for (Scope scope = this; scope != null && scope.outer != null; scope = scope.outer) {
            if (scope.names.contains(path.head())) {
                return Optional.of(new Terms.FigureOf(steps, segments));
            }
            steps++;
        }
        return Optional.empty();
    }

    private int depth() {
        return outer == null ? 0 : outer.depth() + 1;
    }
}
