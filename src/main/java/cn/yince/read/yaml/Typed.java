package cn.yince.read.yaml;

import cn.yince.problem.Place;
import java.util.List;

/** What was typed at one place of the file, not yet understood. */
public sealed interface Typed {
  /** Where it begins. */
  Place place();

  /** Whether nothing was typed, as after {@code 备注:}. */
  default boolean isEmpty() {
    return false;
  }

  /**
   * One text.
   *
   * @param text the text; line breaks inside a Chinese sentence leave no space behind
   * @param plain neither quoted nor a block, so that nothing was typed when the text is empty
   * @param lines its lines as they stand in the file when it is plain or a {@code |} block; otherwise one line, the text
   * @param place where it begins
   */
  record Scalar(String text, boolean plain, List<Line> lines, Place place) implements Typed {
    @Override
    public boolean isEmpty() {
      return plain && text.isEmpty();
    }
  }

  /**
   * A list.
   *
   * @param entries what follows each {@code -}
   * @param flow written with {@code []}
   * @param place where it begins
   */
  record Sequence(List<Typed> entries, boolean flow, Place place) implements Typed {}

  /**
   * Keys and values.
   *
   * @param entries in the order typed; no key twice
   * @param flow written with {@code {}}
   * @param place where it begins
   */
  record Mapping(List<Entry> entries, boolean flow, Place place) implements Typed {}

  /**
   * A key and its value.
   *
   * @param key as typed
   * @param place of the key
   * @param value what follows the colon
   */
  record Entry(String key, Place place, Typed value) {}

  /**
   * A line of a text.
   *
   * @param text without indentation
   * @param place of its first character
   */
  record Line(String text, Place place) {}
}
