package cn.yince.desk.explain;

import cn.yince.Proofs;
import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import cn.yince.layout.Formats;
import cn.yince.layout.Occurrence;
import cn.yince.pack.Settings;
import cn.yince.pack.TableMoney;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
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
    private final Settings settings;
    private final Rounding rounding;
    private final Formats formats;

    private Traces(Settings settings, List<Occurrence> occurrences) {
        this.settings = settings;
        this.rounding = new Rounding(settings.numbers());
        this.formats = new Formats(settings.numbers());
        this.occurrences = occurrences.stream().collect(Collectors.groupingBy(Occurrence::name));
    }

    /** The numbers of a booklet. */
    public static Traces of(Proofs proofs) {
        return of(proofs.figures(), proofs.settings(), proofs.occurrences());
    }

    /** The numbers of figures that print at some places. */
    public static Traces of(Figures figures, Settings settings, List<Occurrence> occurrences) {
        Traces traces = new Traces(settings, occurrences);
        figures.ledger().amounts().forEach(traces::addCell);
        figures.ledger().counts().forEach(traces::addCell);
        figures.prose()
                .eachFigure((group, name, figure) ->
                        traces.add(group.at(name).toString(), figure, traces.formats.prose(figure)));
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

    private void addCell(String name, Amount amount) {
        TableMoney money = settings.money(Address.parse(name).head());
        add(name, new Figure.Money(amount), formats.table(amount, money), money.unit(), rounding.of(money));
    }

    private void addCell(String name, Exact count) {
        Figure figure = new Figure.Count(count);
        add(
                name,
                figure,
                formats.table(count.count(), settings.money(Address.parse(name).head())),
                Trace.unit(figure),
                rounding.of(figure));
    }

    private void add(String name, Figure figure, String printed) {
        add(name, figure, printed, Trace.unit(figure), rounding.of(figure));
    }

    private void add(String name, Figure figure, String printed, String unit, String rounded) {
        byName.put(name, new Trace(name, figure, printed, unit, rounded, occurrences.getOrDefault(name, List.of())));
    }
}
