package cn.yince.compute.ledger;

import java.util.Optional;
import java.util.Set;

/** A library without tables, in which everything may be typed: what formulas are read by before any pack is known. */
public final class Anything implements Compiler.Library {
  @Override
  public Optional<TableForm> table(String form) {
    return Optional.empty();
  }

  @Override
  public Set<String> names() {
    return Set.of();
  }

  @Override
  public boolean hasLeaves(String group) {
    return true;
  }
}
