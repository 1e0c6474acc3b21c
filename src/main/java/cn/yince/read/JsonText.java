package cn.yince.read;

import cn.yince.problem.Visible;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/** Maps, lists, texts, numbers and booleans as indented JSON. */
public final class JsonText {
    private final StringBuilder json = new StringBuilder();

    private JsonText() {}

    /** The text, with a line break at its end. */
    public static String of(Map<String, Object> value) {
        JsonText text = new JsonText();
        text.write(value, 0);
        return Visible.json(text.json.append('\n').toString());
    }

    private void write(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            block('{', '}', entries, depth, entry -> {
                quote(entry.getKey().toString());
                json.append(": ");
                write(entry.getValue(), depth + 1);
            });
        } else if (value instanceof Collection<?> list) {
            block('[', ']', list.iterator(), depth, entry -> write(entry, depth + 1));
        } else if (value instanceof String string) {
            quote(string);
        } else {
            json.append(value instanceof BigDecimal number ? number.toPlainString() : value);
        }
    }

    private <E> void block(char open, char close, Iterator<? extends E> entries, int depth, Consumer<E> write) {
        json.append(open);
        String separator = "\n";
        while (entries.hasNext()) {
            json.append(separator).append("  ".repeat(depth + 1));
            write.accept(entries.next());
            separator = ",\n";
        }
        json.append('\n').append("  ".repeat(depth)).append(close);
    }

    private void quote(String string) {
        json.append('"');
        string.codePoints().forEach(this::character);
        json.append('"');
    }

    private void character(int character) {
        if (character == '"' || character == '\\') {
            json.append('\\').appendCodePoint(character);
        } else if (Character.isISOControl(character)) {
            json.append(String.format("\\u%04x", character));
        } else {
            json.appendCodePoint(character);
        }
    }
}
