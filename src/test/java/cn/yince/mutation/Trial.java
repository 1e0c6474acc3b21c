package cn.yince.mutation;

import cn.yince.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One number typed wrongly once.
 *
 * @param leaf which number
 * @param slip in which way
 * @param instead what was typed
 * @param counts whether it stands in any identity or cannot be so whatever the others are
 * @param breaks what can no longer hold
 * @param errors what was reported
 * @param lines where it may be reported
 */
record Trial(
        Leaf leaf,
        Slip slip,
        String instead,
        boolean counts,
        List<String> breaks,
        List<Problem> errors,
        Set<String> lines) {
    static Trial of(Example example, Leaf leaf, Slip slip, String instead) {
        List<Identity> of = example.of(leaf);
        List<Identity> broken = of.stream()
                .filter(identity -> identity.isBroken(
                        l -> l.equals(leaf) ? instead : l.scalar().text()))
                .toList();
        boolean impossible = leaf.isImpossible(instead);
        Set<String> lines = new TreeSet<>(Set.of(Example.line(leaf)));
        broken.forEach(identity -> lines.addAll(example.lines(identity)));
        List<String> breaks = new java.util.ArrayList<>(
                broken.stream().map(Identity::name).distinct().toList());
        if (impossible) {
            breaks.add("取值范围");
        }
        return new Trial(leaf, slip, instead, !of.isEmpty(), breaks, example.errors(leaf, instead), lines);
    }

    boolean isBreaking() {
        return !breaks.isEmpty();
    }

    boolean isReported() {
        return !errors.isEmpty();
    }

    boolean isAtRightPlace() {
        return errors.stream().anyMatch(problem -> lines.contains(Example.line(problem)));
    }

    /** Reported though nothing is broken. */
    boolean isWrong() {
        return !isBreaking() && isReported();
    }

    void count(Tally tally) {
        tally.mutations++;
        tally.breaking += isBreaking() ? 1 : 0;
        tally.reported += isBreaking() && isReported() ? 1 : 0;
        tally.rightPlace += isBreaking() && isAtRightPlace() ? 1 : 0;
        tally.veryLine +=
                isBreaking() && errors.stream().anyMatch(p -> Example.line(p).equals(Example.line(leaf))) ? 1 : 0;
        tally.within += isBreaking() ? 0 : 1;
        tally.wrong += isWrong() ? 1 : 0;
    }

    @Override
    public String toString() {
        String name = leaf.file().replaceAll(".*/", "");
        String found = errors.isEmpty()
                ? "没有报"
                : errors.stream()
                        .map(p -> p.place().line() + "[" + p.code() + "]")
                        .toList()
                        .toString();
        return "%s:%d %s %s→%s（%s） %s %s"
                .formatted(
                        name,
                        leaf.scalar().place().line(),
                        leaf.path(),
                        leaf.scalar().text(),
                        instead,
                        slip.label,
                        breaks,
                        found);
    }
}
