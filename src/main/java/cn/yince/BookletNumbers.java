package cn.yince;

import cn.yince.amount.Address;
import cn.yince.amount.Amount;
import cn.yince.amount.Rate;
import cn.yince.check.Estimate;
import cn.yince.check.KnownNumbers;
import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of one booklet as a pack's own rules ask for them. For one thread. */
final class BookletNumbers implements KnownNumbers {
  /** A row of a code that was not typed is a blank cell, which is zero. */
  private static final String BLANK_CELL = "(预算)?公开.*表\\d*\\.\\d{3,7}(行政|事业)?(\\..*)?";

  private final Figures figures;
  private Map<Address, Figure> byName;
  private List<String> names;

  private BookletNumbers(Figures figures) {
    this.figures = figures;
  }

  static BookletNumbers of(Figures figures) {
    return new BookletNumbers(figures);
  }

  @Override
  public Optional<Estimate> of(String name) {
    Figure figure = byName().get(Address.parse(name));
    if (figure == null) {
      return name.matches(BLANK_CELL) ? Optional.of(Estimate.ZERO) : Optional.empty();
    }
    return Optional.of(estimate(figure));
  }

  @Override
  public Collection<String> names() {
    if (names == null) {
      names = byName().keySet().stream().map(Address::toString).toList();
    }
    return names;
  }

  /** Most packs add no rules that would ask. */
  private Map<Address, Figure> byName() {
    if (byName == null) {
      byName = figures.byName();
    }
    return byName;
  }

  private static Estimate estimate(Figure figure) {
    return figure.as(
        money -> estimate(money.amount()),
        formMoney -> estimate(formMoney.amount()),
        percent -> estimate(percent.rate()),
        count -> Estimate.exact(BigDecimal.valueOf(count.number())),
        score -> Estimate.exact(score.points()));
  }

  private static Estimate estimate(Amount amount) {
    return Estimate.within(amount.value(), amount.slack());
  }

  /** Percentages print with two decimals. */
  private static Estimate estimate(Rate rate) {
    BigDecimal half = Amount.HALF_CENT;
    return new Estimate(rate.percent(), rate.low().subtract(half), rate.high().add(half));
  }
}
