package cn.yince.read.yaml;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Why a file has no tree. SnakeYAML stops at the first thing it cannot read, often lines after the culprit; so the
 * lines a clerk is likely to have mistyped are named, all of them, and its own complaint only where they explain
 * nothing.
 */
final class SyntaxErrors {
    private final RawText raw;
    private final Supplier<Set<String>> keys;

    SyntaxErrors(RawText raw, Supplier<Set<String>> keys) {
        this.raw = raw;
        this.keys = keys;
    }

    void report(YAMLException e, Problems problems) {
        SyntaxFault fault = SyntaxFault.of(complaint(e));
        Place place = place(e, fault);
        List<Problem> suspects = new SuspectLines(raw, keys.get()).find();
        suspects.forEach(problems::add);
        boolean explained = suspects.stream().anyMatch(s -> s.place().line() <= furthest(e, place));
        if (!explained) {
            String cut = cutByComment(place.line(), furthest(e, place)) ? "；这里的文字里有“ #”，从 # 起都被当作注释，要印出请给整段文字加引号" : "";
            problems.error(fault.code(), place, fault.message(), fault.hint() + cut);
        }
    }

    /** Whether a line has a number sign with something right behind it, where the format sees a comment. */
    private boolean cutByComment(int from, int to) {
        return IntStream.rangeClosed(
                        Math.max(1, from - 1), Math.min(to, raw.lines().size()))
                .anyMatch(line -> raw.lines().get(line - 1).matches(".*\\S\\s+#[^\\s#].*"));
    }

    private static String complaint(YAMLException e) {
        return e instanceof MarkedYAMLException marked
                ? marked.getProblem() + "; " + marked.getContext()
                : String.valueOf(e.getMessage());
    }

    private Place place(YAMLException e, SyntaxFault fault) {
        if (!(e instanceof MarkedYAMLException marked)) {
            return Place.of(raw.file());
        }
        Mark began = marked.getContextMark();
        Mark gaveUp = marked.getProblemMark();
        if (began == null || gaveUp == null) {
            return began == null && gaveUp == null ? Place.of(raw.file()) : raw.at(began == null ? gaveUp : began);
        }
        return raw.at(fault.standsWhereItBegan(gaveUp.getLine() - began.getLine()) ? began : gaveUp);
    }

    private int furthest(YAMLException e, Place place) {
        return e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? marked.getProblemMark().getLine() + 1
                : place.line();
    }
}
