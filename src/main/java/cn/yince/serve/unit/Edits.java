package cn.yince.serve.unit;

import cn.yince.problem.Place;
import cn.yince.read.edit.Change;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.yaml.Typed;
import cn.yince.serve.http.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Edits of the page as changes of the file. */
final class Edits {
    private static final Place NOWHERE = Place.of("");
    private static final int MOST = 5000;
    private static final int LONGEST = 100_000;

    private Edits() {}

    /**
     * An edit.
     *
     * @param op set, remove, rename or append
     * @param steps where
     * @param old what the page showed, when it said so
     * @param value what is to stand there: a text, a map of texts or nothing
     */
    record Edit(String op, List<String> steps, Optional<String> old, boolean knowsOld, Object value) {}

    static List<Edit> of(List<?> sent) {
        if (sent.isEmpty() || sent.size() > MOST) {
            throw Refused.request("edits 应有 1 至 " + MOST + " 处");
        }
        return sent.stream().map(Edits::one).toList();
    }

    private static Edit one(Object sent) {
        if (!(sent instanceof Map<?, ?> map)
                || !(map.get("path") instanceof String path)
                || !(map.get("op") instanceof String op)
                || !List.of("set", "remove", "rename", "append").contains(op)) {
            throw Refused.request("edits 里有一处写得不对");
        }
        Object value = op.equals("rename") ? map.get("to") : map.get("value");
        if (!(value == null || value instanceof String || value instanceof Map<?, ?>)
                || op.equals("rename") && !(value instanceof String)) {
            throw Refused.request("value 应是文字");
        }
        if (value instanceof String text && text.length() > LONGEST) {
            throw new Refused(413, "太大", "这段文字太长", "请分成几段");
        }
        Optional<String> old = map.get("old") instanceof String text ? Optional.of(text) : Optional.empty();
        return new Edit(op, Pointer.steps(path), old, map.containsKey("old"), value);
    }

    /** The change that an edit makes of a tree; nothing when it stands so already. */
    static Optional<Change> change(Edit edit, Typed tree, boolean paragraphs) {
        Optional<Typed> here = TreeEdit.at(tree, edit.steps());
        switch (edit.op()) {
            case "remove":
                return here.map(typed -> new Change.Remove(edit.steps()));
            case "rename":
                String to = ((String) edit.value()).strip();
                if (to.isEmpty()) {
                    throw Refused.request("名称不能空着");
                }
                return here.map(typed -> new Change.Rename(edit.steps(), to));
            case "append":
                int size = here.filter(Typed.Sequence.class::isInstance)
                        .map(typed -> ((Typed.Sequence) typed).entries().size())
                        .orElse(0);
                List<String> steps = new ArrayList<>(edit.steps());
                steps.add(String.valueOf(size));
                return Optional.of(new Change.Put(steps, typed(edit.value())));
            default:
                return set(edit, tree, here, paragraphs);
        }
    }

    private static Optional<Change> set(Edit edit, Typed tree, Optional<Typed> here, boolean paragraphs) {
        String text = edit.value() == null ? "" : edit.value() instanceof String said ? clean(said) : "\0";
        if (text.isEmpty()) {
            return here.filter(typed -> !typed.isEmpty()).map(typed -> new Change.Remove(edit.steps()));
        } else if (!(edit.value() instanceof String)) {
            return Optional.of(new Change.Put(edit.steps(), typed(edit.value())));
        }
        if (text.equals(clean(shown(here)))) {
            return Optional.empty();
        }
        List<String> above = edit.steps().subList(0, edit.steps().size() - 1);
        Optional<Typed> parent = TreeEdit.at(tree, above);
        String step = edit.steps().get(above.size());
        if (parent.filter(typed -> typed instanceof Typed.Scalar && !typed.isEmpty())
                        .isPresent()
                && step.matches("\\d{1,3}")) {
            List<String> lines = new ArrayList<>(clean(shown(parent)).lines().toList());
            int at = Integer.parseInt(step);
            if (at < lines.size()) {
                lines.set(at, text);
            } else {
                lines.add(text);
            }
            return Optional.of(new Change.Put(above, texts(lines)));
        }
        boolean list = here.filter(Typed.Sequence.class::isInstance).isPresent();
        return Optional.of(new Change.Put(
                edit.steps(),
                list || paragraphs && text.contains("\n") ? texts(text.lines().toList()) : scalar(text)));
    }

    /** What the page shows of something typed: a text, of a list of texts a line for each; empty for other things. */
    static String shown(Optional<Typed> typed) {
        if (typed.orElse(null) instanceof Typed.Scalar scalar) {
            return scalar.text();
        } else if (typed.orElse(null) instanceof Typed.Sequence list
                && list.entries().stream().allMatch(Typed.Scalar.class::isInstance)) {
            return String.join(
                    "\n",
                    list.entries().stream()
                            .map(each -> ((Typed.Scalar) each).text())
                            .toList());
        }
        return "";
    }

    /** One line break, no blanks at the ends; nothing that a file cannot hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean held =
                    c == '\n' || c >= ' ' && c != 0x7F && !(c >= 0xD800 && c <= 0xDFFF) && c < 0xFFFE || c > 0xFFFF;
            clean.appendCodePoint(held ? c : ' ');
        });
        return String.join(
                "\n",
                clean.toString()
                        .strip()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static Typed typed(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<Typed.Entry> entries = new ArrayList<>();
            map.forEach((key, each) -> {
                if (each instanceof String text && !clean(text).isEmpty()) {
                    entries.add(new Typed.Entry(clean(key.toString()), NOWHERE, scalar(clean(text))));
                }
            });
            if (!entries.isEmpty()) {
                return new Typed.Mapping(List.copyOf(entries), false, NOWHERE);
            }
        } else if (value instanceof String text && !clean(text).isEmpty()) {
            return scalar(clean(text));
        }
        throw Refused.request("value 不能空着");
    }

    private static Typed.Scalar scalar(String text) {
        return new Typed.Scalar(
                text,
                false,
                text.lines().map(line -> new Typed.Line(line, NOWHERE)).toList(),
                NOWHERE);
    }

    private static Typed texts(List<String> lines) {
        return new Typed.Sequence(
                lines.stream().map(line -> (Typed) scalar(line)).toList(), false, NOWHERE);
    }
}
