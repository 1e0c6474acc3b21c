package cn.yince.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One of the classifications of 政府收支分类科目 over all years. Where several layers name a code in a year, the nearest layer is
 * right; what it does not say of the code, the farther ones may.
 */
public final class Classification {
  private static final String SUCCESSOR = "接替";
  private static final int CLASS = 3;
  private static final Comparator<CodeEntry> BY_YEAR = Comparator.comparing(entry -> entry.years().first());

  private final String name;
  private final Map<String, List<CodeEntry>> byCode = new TreeMap<>();
  private final Map<String, List<String>> predecessors = new HashMap<>();

  /**
   * A classification.
   *
   * @param name e.g. {@code 功能分类}
   * @param layers the rows of each layer that has any, nearest first
   */
  Classification(String name, List<List<CodeEntry>> layers) {
    this.name = name;
    for (List<CodeEntry> layer : layers) {
      layer.stream().sorted(BY_YEAR).forEach(entry -> byCode.computeIfAbsent(entry.code(), c -> new ArrayList<>(1)).add(entry));
    }
    byCode.forEach(
        (code, entries) ->
            entries.stream()
                .flatMap(entry -> Optional.ofNullable(entry.traits().get(SUCCESSOR)).stream())
                .distinct()
                .forEach(next -> predecessors.computeIfAbsent(next, n -> new ArrayList<>(1)).add(code)));
  }

  /** E.g. {@code 功能分类}, also its name in 科目补充. */
  public String name() {
    return name;
  }

  /** Every code it ever had, in order. */
  public Collection<String> codes() {
    return Collections.unmodifiableSet(byCode.keySet());
  }

  /** Every name a code had, the nearest layer's first, each layer's in the order of the years. */
  public List<CodeEntry> of(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** What a code is called in a year; nothing when there is none in that year. */
  public Optional<CodeEntry> in(int year, String code) {
    return of(code).stream().filter(entry -> entry.years().contains(year)).findFirst();
  }

  /** What a code is called in the year, among those it has a name in, that is nearest to one; the earlier of two. */
  public Optional<CodeEntry> nearest(int year, String code) {
    return of(code).stream().min(Comparator.comparingInt(entry -> entry.years().distanceTo(year)));
  }

  /** What a column says of a code in a year, or else of its 类. */
  Optional<String> trait(String column, int year, String code) {
    Optional<String> own = ownTrait(column, year, code);
    return own.isPresent() || code.length() == CLASS ? own : ownTrait(column, year, code.substring(0, CLASS));
  }

  private Optional<String> ownTrait(String column, int year, String code) {
    return of(code).stream()
        .filter(entry -> entry.years().contains(year))
        .flatMap(entry -> Optional.ofNullable(entry.traits().get(column)).stream())
        .findFirst();
  }

  /** The code that took the place of one that is not used any more. */
  public Optional<String> successor(String code) {
    return of(code).stream().flatMap(entry -> Optional.ofNullable(entry.traits().get(SUCCESSOR)).stream()).findFirst();
  }

  /** The codes in whose place one came. */
  public List<String> predecessors(String code) {
    return predecessors.getOrDefault(code, List.of());
  }
}
