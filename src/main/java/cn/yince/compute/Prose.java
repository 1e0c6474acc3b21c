package cn.yince.compute;

import cn.yince.problem.Place;
import java.util.List;

/**
 * A text of the unit: literal pieces and the figures that stood in it as {@code {名称}}.
 *
 * @param raw as typed
 * @param place where it was typed
 * @param parts {@code String} and {@link Figure} in turn; empty until the references are resolved
 */
public record Prose(String raw, Place place, List<Object> parts) {
  /** A text whose references are not resolved yet. */
  static Prose unresolved(String raw, Place place) {
    return new Prose(raw, place, List.of());
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return raw.isBlank();
  }
}
