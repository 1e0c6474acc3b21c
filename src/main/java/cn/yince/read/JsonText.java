package cn.yince.read;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/** Maps, lists, texts, numbers and booleans as indented JSON. */
public final class JsonText {
  private final StringBuilder json = new StringBuilder();

  private JsonText() {}

  /** The JSON of a map, in its order. */
  public static String of(Map<String, Object> value) {
    JsonText text = new JsonText();
    text.write(value, 0);
    return text.json.append('\n').toString();
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
      json.append(value);
    }
  }

  private <E> void block(
      char open, char close, Iterator<? extends E> entries, int depth, Consumer<E> write) {
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
    string.chars().forEach(c -> quote((char) c));
    json.append('"');
  }

  private void quote(char c) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
      json.append("\\u%04x".formatted((int) c));
    } else {
      json.append(c);
    }
  }
}
