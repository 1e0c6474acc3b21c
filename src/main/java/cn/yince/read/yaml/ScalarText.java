package cn.yince.read.yaml;

import cn.yince.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A scalar's text and the lines it stands on. */
final class ScalarText {
    /** A folded line break between two Chinese characters or signs; in Latin text the space stays. */
    private static final Pattern FOLD = Pattern.compile("(?<=\\P{ASCII}) (?=\\P{ASCII})");

    private final RawText raw;

    ScalarText(RawText raw) {
        this.raw = raw;
    }

    Typed.Scalar of(ScalarNode node) {
        Place place = raw.at(node.getStartMark());
        String value = node.getValue();
        boolean plain = node.isPlain();
        if (node.getScalarStyle() == ScalarStyle.LITERAL) {
            return new Typed.Scalar(value.strip(), false, literalLines(node), place);
        }
        if (node.getEndMark().getLine() == node.getStartMark().getLine()) {
            return new Typed.Scalar(
                    value.strip(), plain, List.of(new Typed.Line(value.strip(), place)), place, comment(node));
        }
        String text = FOLD.matcher(value.strip()).replaceAll("");
        List<Typed.Line> lines = plain ? plainLines(node) : List.of(new Typed.Line(text, place));
        return new Typed.Scalar(text, plain, lines, place, comment(node));
    }

    /** What YAML takes for a comment behind a plain text, or in the place of one. */
    private Optional<Typed.Line> comment(ScalarNode node) {
        if (!node.isPlain() || node.getEndMark().getLine() >= raw.lines().size()) {
            return Optional.empty();
        }
        Typed.Line rest =
                raw.line(node.getEndMark().getLine(), node.getEndMark().getColumn());
        return Optional.of(rest).filter(line -> line.text().startsWith("#"));
    }

    private List<Typed.Line> plainLines(ScalarNode node) {
        List<Typed.Line> lines = new ArrayList<>();
        int first = node.getStartMark().getLine();
        for (int line = first; line <= node.getEndMark().getLine(); line++) {
            Typed.Line typed =
                    raw.line(line, line == first ? node.getStartMark().getColumn() : 0);
            if (!typed.text().isEmpty()) {
                lines.add(typed);
            }
        }
        return List.copyOf(lines);
    }

    private List<Typed.Line> literalLines(ScalarNode node) {
        List<Typed.Line> lines = new ArrayList<>();
        int first = node.getStartMark().getLine() + 1;
        int count = (int) node.getValue().lines().count();
        for (int line = first; line < first + count; line++) {
            Typed.Line typed = raw.line(line, 0);
            if (!typed.text().isEmpty()) {
                lines.add(typed);
            }
        }
        return List.copyOf(lines);
    }
}
