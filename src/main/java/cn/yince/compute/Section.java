package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.amount.Exact;
import cn.yince.amount.Rate;
import cn.yince.compute.Figure.Count;
import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Figure.Money;
import cn.yince.compute.Figure.Percent;
import cn.yince.compute.Figure.PercentKind;
import cn.yince.compute.Figure.Score;
import cn.yince.unit.Publications;
import cn.yince.unit.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A named group of figures and texts, e.g. {@code 五二} or {@code 五二.210}. Values are {@link Figure}, {@link Prose}, {@code
 * String}, {@code Boolean}, further sections, or lists of these. A figure's full name is its path with dots; 公布数 and
 * references in texts use it.
 */
public final class Section {
  private final String path;
  private final Publications publications;
  private final Source source;
  private final Map<String, Object> values = new LinkedHashMap<>();

  private Section(String path, Publications publications, Source source) {
    this.path = path;
    this.publications = publications;
    this.source = source;
  }

  static Section root(Publications publications, Source source) {
    return new Section("", publications, source);
  }

  /** Its values by name, in the order they were put. */
  public Map<String, Object> values() {
    return Collections.unmodifiableMap(values);
  }

  /** Full name with dots; empty for the root. */
  public String path() {
    return path;
  }

  /** Makes or returns the section {@code name} inside this one. */
  Section section(String name) {
    return (Section) values.computeIfAbsent(name, n -> free(n));
  }

  /** A section of this one's naming that is not yet among its values; for lists. */
  Section free(String name) {
    return new Section(named(name), publications, source);
  }

  /** Money, or the 公布数 in its place. */
  Amount money(String name, Amount derived) {
    Amount amount = publications.amount(named(name), derived);
    values.put(name, new Money(amount));
    return amount;
  }

  Rate rate(String name, Rate derived, PercentKind kind) {
    Rate rate = publications.rate(named(name), derived);
    values.put(name, new Percent(rate, kind));
    return rate;
  }

  /** {@code part} as a share of {@code whole}; 0 % of nothing. */
  void share(String name, Amount part, Amount whole) {
    rate(name, whole.isZero() ? Rate.ofNothing(part, whole) : Rate.of(part, whole), PercentKind.SHARE);
  }

  /** {@code actual} as a completion of {@code budget}; 0 % of no budget. */
  void completion(String name, Amount actual, Amount budget) {
    rate(name, budget.isZero() ? Rate.ofNothing(actual, budget) : Rate.of(actual, budget), PercentKind.COMPLETION);
  }

  /**
   * A comparison with last year: {@code 上年}, {@code 额} (absolute), {@code 方向} 增, 减 or 平, {@code 降为零}, and {@code 率} (absolute) unless last
   * year was zero.
   */
  void change(String name, Amount before, Amount after) {
    Section change = section(name);
    change.money("上年", before);
    Amount difference = after.minus(before);
    change.put("方向", difference.signum() == 0 ? "平" : difference.signum() > 0 ? "增" : "减");
    change.money("额", difference.abs());
    change.put("降为零", after.isZero() && !before.isZero());
    if (!before.isZero()) {
      change.rate("率", Rate.of(difference.abs(), before), PercentKind.GROWTH);
    }
  }

  /** A text. */
  void put(String name, String text) {
    values.put(name, text);
  }

  void put(String name, boolean flag) {
    values.put(name, flag);
  }

  /** Sections or texts. */
  void put(String name, List<?> list) {
    values.put(name, list);
  }

  /** Money of a form. */
  Amount formMoney(String name, Amount amount) {
    Amount named = amount.named(named(name));
    values.put(name, new FormMoney(named));
    return named;
  }

  Exact count(String name, Exact number) {
    Exact named = number.named(named(name));
    values.put(name, new Count(named));
    return named;
  }

  Exact score(String name, Exact points) {
    Exact named = points.named(named(name));
    values.put(name, new Score(named));
    return named;
  }

  /** A count as typed at a path of the unit file. */
  Exact typed(int number, String typedAt) {
    return typed(BigDecimal.valueOf(number), typedAt);
  }

  /** A score as typed at a path of the unit file. */
  Exact typed(BigDecimal number, String typedAt) {
    return source.number(typedAt, number);
  }

  /** A text of the unit. */
  void prose(String name, String raw, String typedAt) {
    values.put(name, Prose.unresolved(raw, source.placeOf(typedAt)));
  }

  /** Paragraphs of the unit. */
  void paragraphs(String name, List<String> raw, String typedAt) {
    List<Object> list = new ArrayList<>();
    for (String text : raw) {
      list.add(Prose.unresolved(text, source.placeOf(typedAt)));
    }
    values.put(name, list);
  }

  /** Replaces every value of this section (not of those inside). */
  void replaceAll(UnaryOperator<Object> change) {
    values.replaceAll((name, value) -> change.apply(value));
  }

  private String named(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
