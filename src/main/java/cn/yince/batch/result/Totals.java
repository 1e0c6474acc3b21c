package cn.yince.batch.result;

import cn.yince.compute.YearChange;
import cn.yince.compute.ledger.Ledger;
import cn.yince.pack.KeyFigure;
import cn.yince.pack.Names;
import cn.yince.pack.Pack;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.pack.SummaryCharts;
import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The totals of a unit's tables: what a bureau adds up over all units. They are named by their meaning, so that those
 * of packs which number their tables otherwise can be put together.
 *
 * @param cells 万元 by cell, e.g. {@code 收入支出决算总表.收入总计}, in the order of the pack's tables
 * @param tables what the unit's pack calls each of its tables, by their meaning; empty when the unit failed
 * @param keyNames the figures everybody asks for first, in their order
 * @param summed those of them that a department's units sum to
 * @param keyFigures 万元 by name, those that there are
 * @param charts what is drawn of them
 * @param priorFigures the same figures of last year, 万元 by name, where the unit's file compares with them
 * @param unexplained what changed much without a cause being given, by its name among the main figures, or else in
 *     words
 */
public record Totals(
        Map<String, BigDecimal> cells,
        Map<String, String> tables,
        List<String> keyNames,
        List<String> summed,
        Map<String, BigDecimal> keyFigures,
        SummaryCharts charts,
        Map<String, BigDecimal> priorFigures,
        List<String> unexplained) {
    /** Holds them compactly; what is alike in units of one pack is held once. */
    public Totals {
        cells = Amounts.of(cells);
        tables = Shared.words(tables);
        keyNames = Shared.of(List.copyOf(keyNames));
        summed = Shared.of(List.copyOf(summed));
        keyFigures = Amounts.of(keyFigures);
        charts = Shared.of(charts);
        priorFigures = Amounts.of(priorFigures);
        unexplained = List.copyOf(unexplained);
    }

    /** Of a unit that is compared with nothing. */
    public Totals(
            Map<String, BigDecimal> cells,
            Map<String, String> tables,
            List<String> keyNames,
            List<String> summed,
            Map<String, BigDecimal> keyFigures,
            SummaryCharts charts) {
        this(cells, tables, keyNames, summed, keyFigures, charts, Map.of(), List.of());
    }

    private static final int MOST_UNEXPLAINED = 20;

    /** Of a unit whose pack is not known. */
    public static final Totals UNKNOWN =
            new Totals(Map.of(), Map.of(), List.of(), List.of(), Map.of(), SummaryCharts.NONE);

    /** The same of a unit whose booklet does not stand: its sums count nowhere. */
    Totals withoutSums() {
        return new Totals(Map.of(), Map.of(), keyNames, summed, Map.of(), charts);
    }

    /** Of a unit that has no tables yet. */
    public static Totals none(Pack pack) {
        List<KeyFigure> keys = pack.settings().keyFigures();
        return new Totals(
                Map.of(),
                Map.of(),
                keys.stream().map(KeyFigure::name).toList(),
                keys.stream().filter(KeyFigure::summed).map(KeyFigure::name).toList(),
                Map.of(),
                pack.settings().charts());
    }

    /** Of a unit with these tables, as its pack says which of their cells are totals. */
    public static Totals of(Ledger ledger, List<YearChange> changes, Pack pack) {
        Map<String, String> tables = new LinkedHashMap<>();
        pack.settings().tables().forEach(table -> tables.put(table.form(), table.name()));
        Totals names = none(pack);
        return new Totals(
                cells(ledger, pack),
                Collections.unmodifiableMap(tables),
                names.keyNames,
                names.summed,
                keyFigures(ledger, pack),
                names.charts,
                priorFigures(changes, pack),
                unexplained(changes, pack));
    }

    private static List<String> unexplained(List<YearChange> changes, Pack pack) {
        Map<String, String> keys = new LinkedHashMap<>();
        pack.settings()
                .keyFigures()
                .forEach(key -> key.cell()
                        .ifPresent(cell -> keys.put(pack.names().shown(cell).toString(), key.name())));
        return changes.stream()
                .filter(change -> change.isLarge() && !change.explained())
                .map(change -> keys.entrySet().stream()
                        .filter(key -> change.cells().contains(key.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(change.name()))
                .distinct()
                .limit(MOST_UNEXPLAINED)
                .toList();
    }

    private static Map<String, BigDecimal> priorFigures(List<YearChange> changes, Pack pack) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (KeyFigure key : pack.settings().keyFigures()) {
            key.cell()
                    .map(cell -> pack.names().shown(cell).toString())
                    .ifPresent(cell -> changes.stream()
                            .filter(change -> change.cells().contains(cell))
                            .findFirst()
                            .ifPresent(change -> figures.put(key.name(), change.before())));
        }
        return Collections.unmodifiableMap(figures);
    }

    private static Map<String, BigDecimal> cells(Ledger ledger, Pack pack) {
        Names names = pack.names();
        Map<String, List<Address>> rows =
                pack.settings().totals().stream().collect(Collectors.groupingBy(Address::head));
        Map<String, Map<String, BigDecimal>> byTable = new LinkedHashMap<>();
        pack.settings().tables().stream()
                .map(TableLabels::form)
                .forEach(table -> byTable.put(table, new LinkedHashMap<>()));
        ledger.amounts().forEach((name, amount) -> {
            Address cell = names.meant(Address.parse(name));
            if (byTable.containsKey(cell.head())
                    && rows.getOrDefault(cell.head(), List.of()).stream().anyMatch(cell::isWithin)) {
                byTable.get(cell.head()).put(cell.toString(), plain(amount));
            }
        });
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        byTable.values().forEach(cells::putAll);
        return Collections.unmodifiableMap(cells);
    }

    private static Map<String, BigDecimal> keyFigures(Ledger ledger, Pack pack) {
        Names names = pack.names();
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (KeyFigure key : pack.settings().keyFigures()) {
            key.cell()
                    .map(cell -> ledger.amounts().get(names.shown(cell).toString()))
                    .ifPresent(amount -> figures.put(key.name(), plain(amount)));
        }
        return Collections.unmodifiableMap(figures);
    }

    private static BigDecimal plain(Amount amount) {
        return amount.value().signum() == 0 ? BigDecimal.ZERO : amount.value();
    }

    /** Whether there are any. */
    public boolean areKnown() {
        return !tables.isEmpty();
    }

    /** The key figures of a department that are the sum of its units', by name. */
    public Map<String, BigDecimal> summedFigures() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>(keyFigures);
        figures.keySet().retainAll(summed);
        return figures;
    }

    /** The cells as the unit's own booklet calls them. */
    public Map<String, BigDecimal> shown() {
        Map<String, BigDecimal> shown = new LinkedHashMap<>();
        cells.forEach((cell, amount) -> shown.put(shown(cell), amount));
        return shown;
    }

    private String shown(String cell) {
        Address table = Address.of(Address.parse(cell).head());
        return Address.parse(cell)
                .below(table)
                .inside(Address.of(tables.get(table.head())))
                .toString();
    }

    /** What the packs of some units call a table: its meaning when they do not agree. */
    public static String shown(String table, List<Totals> all) {
        List<String> names = all.stream()
                .flatMap(each -> Stream.ofNullable(each.tables.get(table)))
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : table;
    }
}
