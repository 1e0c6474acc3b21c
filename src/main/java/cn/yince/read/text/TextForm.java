package cn.yince.read.text;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;

/**
 * What can be seen of a text by itself, whatever it says: values that a program left, text cut by a comment, days that
 * are none.
 */
public final class TextForm {
    private final String name;
    private final Problems problems;

    /** Of a field; {@code name} is how messages call it, its path in quotes. */
    public TextForm(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** Looks at a text that prints, as it will print. */
    public void look(String text, Place place) {
        Machinery.of(text)
                .ifPresent(what -> problems.error(
                        "Y0134", place, name + "填的“" + shortened(text) + "”" + what.called(), what.advice()));
        String path = name.replace("“", "").replace("”", "");
        Days.of(text, path.substring(path.lastIndexOf('.') + 1))
                .ifPresent(fault -> problems.add(
                        new Problem(fault.severity(), fault.code(), place, name + fault.message(), fault.hint())));
    }

    /** Looks at what stands behind a text on its line. */
    public void lookBehind(Typed.Scalar typed) {
        CommentCut.of(typed).ifPresent(cut -> tell(cut, problems));
    }

    static void tell(Typed.Line cut, Problems problems) {
        problems.hint(
                "Y0135",
                cut.place(),
                "文字在“ #”处截断，后面的“" + shortened(cut.text()) + "”当作注释，不会印出来",
                "要印出请给整段内容加引号；确是注释，请在 # 前多空几格、# 后空一格");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > 30
                ? text.substring(0, text.offsetByCodePoints(0, 30)) + "…"
                : text;
    }
}
