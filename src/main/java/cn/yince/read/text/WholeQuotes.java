package cn.yince.read.text;

import cn.yince.problem.Problem;
import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.function.Consumer;

/** Values that stand in quotes from end to end, typed as if quotes did not print. */
final class WholeQuotes {
    /** What opens, and what closes it; quotes that were typed the wrong way round too. */
    private static final List<String> PAIRS =
            List.of("“”", "‘’", "「」", "『』", "\"\"", "''", "””", "““", "’’", "‘‘", "``", "’‘", "”“");

    private WholeQuotes() {}

    /** The value without them. */
    static Typed.Scalar without(Typed.Scalar typed, Consumer<Problem> told) {
        String text = typed.text();
        if (text.length() < 2 || PAIRS.stream().noneMatch(pair -> isWhole(text, pair.charAt(0), pair.charAt(1)))) {
            return typed;
        }
        String inside = text.substring(1, text.length() - 1).strip();
        told.accept(Problem.hint(
                "Y0133",
                typed.place(),
                "整个内容写在" + text.charAt(0) + text.charAt(text.length() - 1) + "里，引号没有当作内容，印出“" + inside + "”",
                "不要引号请删去；要印出引号，请在外面再套一层英文双引号"));
        List<Typed.Line> lines = typed.lines().size() == 1
                ? List.of(new Typed.Line(inside, typed.lines().get(0).place()))
                : typed.lines();
        return new Typed.Scalar(inside, typed.plain(), lines, typed.place(), typed.comment());
    }

    private static boolean isWhole(String text, char open, char close) {
        if (text.charAt(0) != open || text.charAt(text.length() - 1) != close) {
            return false;
        }
        String inside = text.substring(1, text.length() - 1);
        return inside.indexOf(open) < 0 && inside.indexOf(close) < 0;
    }
}
