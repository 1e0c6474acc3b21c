package cn.yince;

import cn.yince.amount.Amount;
import cn.yince.amount.Traced;
import cn.yince.check.KnownNumbers;
import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The numbers of one booklet as a pack's own rules ask for them. For one thread. */
final class BookletNumbers implements KnownNumbers {
  /** A row of a code that was not typed is a blank cell, which is zero. */
  private static final String BLANK_CELL = "(预算)?公开.*表\\d*\\.\\d{3,7}(行政|事业)?(\\..*)?";

  private final Figures figures;
  private Map<String, Figure> byName;

  private BookletNumbers(Figures figures) {
    this.figures = figures;
  }

  static BookletNumbers of(Figures figures) {
    return new BookletNumbers(figures);
  }

  @Override
  public Optional<Traced> of(String name) {
    Figure figure = byName().get(name);
    if (figure == null) {
      return name.matches(BLANK_CELL) ? Optional.of(Amount.ZERO) : Optional.empty();
    }
    return Optional.of(figure.value());
  }

  @Override
  public Collection<String> names() {
    return byName().keySet();
  }

  /** Most packs add no rules that would ask. */
  private Map<String, Figure> byName() {
    if (byName == null) {
      byName = figures.byName();
    }
    return byName;
  }
}
