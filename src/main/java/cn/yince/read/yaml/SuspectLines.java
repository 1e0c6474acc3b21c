package cn.yince.read.yaml;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines of an unreadable file that a clerk is likely to have mistyped: indented by tabs, or a key line with a
 * full-width colon or without the space after it. Blocks, quoted texts, brackets and comments are passed over. One use
 * only.
 */
final class SuspectLines {
    private final RawText raw;
    private final Set<String> keys;
    private final List<Problem> found = new ArrayList<>();
    private final OpenText openText = new OpenText();
    private int keyIndent;

    SuspectLines(RawText raw, Set<String> keys) {
        this.raw = raw;
        this.keys = keys;
    }

    List<Problem> find() {
        for (int i = 0; i < raw.lines().size(); i++) {
            String line = raw.lines().get(i);
            if (!openText.continuesOn(line)) {
                look(line, i + 1);
            }
        }
        return found;
    }

    private void look(String line, int number) {
        int indent = indent(line);
        String content = line.substring(indent);
        if (content.isEmpty() || content.startsWith("#")) {
            return;
        }
        reportIndent(line.substring(0, indent), number);
        boolean entry = false;
        while (content.startsWith("- ")) {
            String rest = content.substring(2).stripLeading();
            indent += content.length() - rest.length();
            content = rest;
            entry = true;
        }
        lookAtKey(content, indent, number, entry);
    }

    private void lookAtKey(String content, int indent, int number, boolean entry) {
        int colon = OpenText.keyEnd(content);
        if (colon >= 0) {
            keyIndent = indent;
            String rest = content.substring(colon + 1);
            int gap = rest.length() - rest.stripLeading().length();
            lookAtValue(rest.strip(), indent, new Place(raw.file(), number, indent + colon + 2 + gap));
            return;
        }
        Optional<MistypedKey> mistyped = MistypedKey.of(content);
        if (mistyped.isPresent() && isKeyLine(mistyped.get(), indent, entry)) {
            found.add(mistyped.get().at(new Place(raw.file(), number, indent + 1)));
            keyIndent = indent;
            openText.after(mistyped.get().rest(), indent);
        } else {
            lookAtValue(content, Math.max(0, indent - 1), new Place(raw.file(), number, indent + 1));
        }
    }

    private void lookAtValue(String value, int indent, Place place) {
        TextAfterClosing.of(value, place).ifPresent(found::add);
        openText.after(value, indent);
    }

    /** A line no deeper than the last key cannot be the continuation of a text; others count only with a known key. */
    private boolean isKeyLine(MistypedKey mistyped, int indent, boolean entry) {
        return keys.contains(mistyped.normalised()) || !entry && indent <= keyIndent;
    }

    private void reportIndent(String indentation, int number) {
        String odd = indentation.replaceFirst("^ +", "");
        if (!odd.isEmpty()) {
            String message = odd.contains("\t") ? "这一行用制表符（Tab 键）缩进" : "这一行用全角空格缩进";
            Place place = new Place(raw.file(), number, indentation.length() - odd.length() + 1);
            found.add(Problem.error("Y0112", place, message, "请改用半角空格，每层两个"));
        }
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && " \t\u00a0\u3000".indexOf(line.charAt(indent)) >= 0) {
            indent++;
        }
        return indent;
    }
}
