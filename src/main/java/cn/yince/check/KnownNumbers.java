package cn.yince.check;

import java.util.Collection;
import java.util.Optional;

/** The cells and figures of a booklet by name. */
public interface KnownNumbers {
  /** A number; empty when the booklet has none of that name. */
  Optional<Estimate> of(String name);

  /** Their names. */
  Collection<String> names();
}
