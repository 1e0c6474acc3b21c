package cn.yince.check;

import cn.yince.amount.Traced;
import java.util.Collection;
import java.util.Optional;

/** The cells and figures of a booklet by name. */
public interface KnownNumbers {
  /** A number and what it was made of; empty when the booklet has none of that name. */
  Optional<Traced> of(String name);

  /** Their names. */
  Collection<String> names();
}
