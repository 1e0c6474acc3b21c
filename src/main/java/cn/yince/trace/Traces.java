package cn.yince.trace;

import cn.yince.Proofs;
import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import cn.yince.layout.Formats;
import cn.yince.layout.Occurrence;
import cn.yince.pack.Settings.Numbers;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every number of a booklet by its name: cells of the tables first, then the figures of the prose and the forms. */
public final class Traces {
  private final Map<String, Trace> byName = new LinkedHashMap<>();
  private final Map<String, List<Occurrence>> occurrences;
  private final Rounding rounding;
  private final Formats formats;

  private Traces(Numbers numbers, List<Occurrence> occurrences) {
    this.rounding = new Rounding(numbers);
    this.formats = new Formats(numbers);
    this.occurrences = occurrences.stream().collect(Collectors.groupingBy(Occurrence::name));
  }

  /** The numbers of a booklet. */
  public static Traces of(Proofs proofs) {
    return of(proofs.figures(), proofs.numbers(), proofs.occurrences());
  }

  /** The numbers of figures that print at some places. */
  public static Traces of(Figures figures, Numbers numbers, List<Occurrence> occurrences) {
    Traces traces = new Traces(numbers, occurrences);
    figures
        .ledger()
        .amounts()
        .forEach((name, amount) -> traces.add(name, new Figure.Money(amount), traces.formats.table(amount)));
    figures
        .ledger()
        .counts()
        .forEach((name, count) -> traces.add(name, new Figure.Count(count), traces.formats.table(count.count())));
    figures
        .prose()
        .eachFigure((group, name, figure) -> traces.add(group.at(name).toString(), figure, traces.formats.prose(figure)));
    return traces;
  }

  /** All of them, in order. */
  public Collection<Trace> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  /** All of them by name. */
  public Map<String, Trace> byName() {
    return Collections.unmodifiableMap(byName);
  }

  private void add(String name, Figure figure, String printed) {
    byName.put(
        name, new Trace(name, figure, printed, rounding.of(figure), occurrences.getOrDefault(name, List.of())));
  }
}
