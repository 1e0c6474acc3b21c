package cn.yince.desk.explain;

import cn.yince.pack.TableCodes;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Rate;
import cn.yince.unit.amount.Traced;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A number explained to people: how it prints and where, and what it was made of down to what was typed, as an indented
 * tree.
 */
public final class Explanation {
    private static final String INDENT = "  ";
    private final StringBuilder text = new StringBuilder();
    private final Set<String> told = new HashSet<>();
    private final int depth;

    private Explanation(int depth) {
        this.depth = depth;
    }

    /**
     * The lines about one number.
     *
     * @param codes names of codes
     * @param depth how many steps back are told
     */
    public static String of(Trace trace, TableCodes codes, int depth) {
        Explanation explanation = new Explanation(depth);
        String spoken = new Spellings(List.of(), codes).spoken(trace.name());
        explanation.head(trace, spoken);
        Places.of(trace).forEach(place -> explanation.line(1, "印在：" + place.said(spoken)));
        explanation.line(1, "算法：" + trace.formula());
        explanation.published(trace.number(), 1);
        explanation.inputs(trace.number(), 2);
        return explanation.text.toString();
    }

    private void head(Trace trace, String spoken) {
        String unit = trace.unit();
        line(0, trace.name() + (spoken.equals(trace.name()) ? "" : "（" + spoken + "）"));
        line(1, "印作：" + (trace.printed().isEmpty() ? "空白" : trace.printed()) + "（" + trace.rounding() + "）");
        String interval =
                Value.interval(trace.number()).map(words -> "，" + words).orElse("");
        line(1, "舍入前：" + Value.plain(trace.number()) + " " + unit + interval);
    }

    private void inputs(Traced number, int level) {
        List<Traced> inputs = Operands.of(number);
        if (level - 1 > depth) {
            line(level, "……（还有 " + inputs.size() + " 个数，用 --depth 看得更深）");
            return;
        }
        inputs.forEach(input -> input(input, level));
    }

    private void input(Traced input, int level) {
        Origin origin = input.origin();
        if (origin instanceof Origin.Typed typed) {
            line(level, typed.path() + " 填的是 " + typed.text() + "（" + typed.place() + "）");
        } else if (origin instanceof Origin.Named named) {
            named(named, input, level);
        } else if (origin instanceof Origin.Unknown) {
            line(level, "来历不明的 " + Value.plain(input));
        }
    }

    private void named(Origin.Named named, Traced input, int level) {
        String head = named.name() + "：" + Value.plain(input) + unit(input);
        if (!told.add(named.name())) {
            line(level, head + "（见上）");
            return;
        }
        line(level, head + " = " + Formula.of(input));
        published(input, level + 1);
        inputs(input, level + 1);
    }

    private void published(Traced number, int level) {
        if (Operands.stored(number).origin() instanceof Origin.Published published) {
            line(level, "公布数填的是 " + Value.plain(number) + "（" + published.place() + "）");
        }
    }

    private static String unit(Traced number) {
        return number instanceof Amount ? " 万元" : number instanceof Rate ? "%" : "";
    }

    private void line(int level, String line) {
        text.append(INDENT.repeat(level)).append(line).append('\n');
    }
}
