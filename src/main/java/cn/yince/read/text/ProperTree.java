package cn.yince.read.text;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file as typed, in ordinary characters: what nobody sees is left out, what only looks like a character is that
 * character, a value wholly in quotes is the value. Each is told, with its place. One tree only.
 */
public final class ProperTree {
    /** Remarks of one kind; a text pasted from a PDF may have hundreds. */
    private static final int TOLD = 20;

    /** Numbers take digits and signs of any width as they are. */
    private static final Pattern NUMBER = Pattern.compile("[\\s\\d０-９,，.．()（）−－\\-+%％]+");

    private static final Pattern FULL_WIDTH = Pattern.compile("全角.*");
    private final Problems problems;
    private final Map<String, Integer> told = new HashMap<>();

    private ProperTree(Problems problems) {
        this.problems = problems;
    }

    /** The tree; what was typed otherwise is told. */
    public static Typed of(Typed typed, Problems problems) {
        return new ProperTree(problems).proper(typed);
    }

    private Typed proper(Typed typed) {
        if (typed instanceof Typed.Mapping mapping) {
            List<Typed.Entry> entries =
                    mapping.entries().stream().map(this::entry).toList();
            return new Typed.Mapping(entries, mapping.flow(), mapping.place());
        } else if (typed instanceof Typed.Sequence list) {
            return new Typed.Sequence(list.entries().stream().map(this::proper).toList(), list.flow(), list.place());
        }
        return scalar((Typed.Scalar) typed);
    }

    private Typed.Entry entry(Typed.Entry entry) {
        ProperText key = ProperText.of(entry.key());
        if (key.changes().isEmpty()) {
            return new Typed.Entry(entry.key(), entry.place(), proper(entry.value()));
        }
        List<ProperText.Change> odd = key.changes().stream()
                .filter(change -> !FULL_WIDTH.matcher(change.sign().called()).matches())
                .toList();
        tell(odd, entry.place(), 0);
        return new Typed.Entry(key.text().strip(), entry.place(), proper(entry.value()));
    }

    private Typed.Scalar scalar(Typed.Scalar typed) {
        if (typed.text().isEmpty()) {
            CommentCut.of(typed).ifPresent(cut -> TextForm.tell(cut, problems));
        }
        if (typed.text().isEmpty() || NUMBER.matcher(typed.text()).matches()) {
            return typed;
        }
        ProperText text = ProperText.of(typed.text());
        Typed.Scalar proper =
                text.changes().isEmpty() && text.text().equals(typed.text()) ? typed : changed(typed, text);
        return proper.plain() ? WholeQuotes.without(proper, this::hint) : proper;
    }

    private Typed.Scalar changed(Typed.Scalar typed, ProperText text) {
        List<Typed.Line> lines = new ArrayList<>();
        for (Typed.Line line : typed.lines()) {
            ProperText proper = ProperText.of(line.text());
            boolean quoted = !typed.plain() && line.place().equals(typed.place());
            tell(proper.changes(), line.place(), quoted ? 1 : 0);
            lines.add(new Typed.Line(proper.text().strip(), line.place()));
        }
        if (typed.lines().isEmpty()) {
            tell(text.changes(), typed.place(), 0);
        }
        return new Typed.Scalar(text.text().strip(), typed.plain(), List.copyOf(lines), typed.place(), typed.comment());
    }

    private void tell(List<ProperText.Change> changes, Place begin, int quote) {
        if (changes.isEmpty()) {
            return;
        }
        List<ProperText.Change> forbidden =
                changes.stream().filter(change -> change.sign().isForbidden()).toList();
        List<ProperText.Change> unseen =
                changes.stream().filter(change -> change.sign().isUnseen()).toList();
        List<ProperText.Change> alike = changes.stream()
                .filter(change -> !change.sign().isUnseen() && !change.sign().isForbidden())
                .toList();
        if (!forbidden.isEmpty()) {
            problems.error(
                    "Y0105",
                    Told.place(begin, forbidden.get(0), quote),
                    "有看不见的控制字符 " + Told.list(forbidden),
                    "请删去这个字符（多半是从别的软件粘贴带来的）");
        }
        if (!unseen.isEmpty()) {
            boolean left = unseen.stream().allMatch(change -> change.instead().isEmpty());
            boolean blank = unseen.stream().allMatch(change -> change.instead().equals(" "));
            String taken = left ? "已略去" : blank ? "已当作空格" : "已略去或当作空格、换行";
            hint(Problem.hint(
                    "Y0131",
                    Told.place(begin, unseen.get(0), quote),
                    "有看不见的字符：" + Told.list(unseen) + "，" + taken,
                    "多半是从网页、PDF 或别的软件粘贴带来的；请删去重打"));
        }
        if (!alike.isEmpty()) {
            hint(Problem.hint(
                    "Y0132",
                    Told.place(begin, alike.get(0), quote),
                    "有样子像、却是别的字符的字：" + Told.replaced(alike),
                    "印出的是后者；不对请改，对也请在文件里改成常用的字，以免名称对不上"));
        }
    }

    private void hint(Problem problem) {
        int count = told.merge(problem.code(), 1, Integer::sum);
        if (count < TOLD) {
            problems.add(problem);
        } else if (count == TOLD) {
            problems.add(problem.saying(problem.message() + "；后面还有同样的，不再一一列出"));
        }
    }
}
