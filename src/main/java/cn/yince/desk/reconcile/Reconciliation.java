package cn.yince.desk.reconcile;

import cn.yince.compute.ledger.Ledger;
import cn.yince.compute.ledger.Scheme;
import cn.yince.pack.TableMoney;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.UnitReader;
import cn.yince.read.field.FieldBook;
import cn.yince.read.published.Printed;
import cn.yince.read.published.PublishedTables;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds what was printed against what the leaves sum to. */
final class Reconciliation {
    private static final int MOST_PUBLISHED = 500;
    private static final int MOST_SHOWN = 6;
    private static final int DECIMALS = 2;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final PublishedTables tables;
    private final Scheme scheme;
    private final Function<String, TableMoney> money;
    private final FieldBook fields;
    private final Problems problems;

    /**
     * For the tables of a unit.
     *
     * @param fields what unit files are asked for
     * @param money how the amounts of a table of the pack print
     */
    Reconciliation(
            PublishedTables tables,
            Scheme scheme,
            Function<String, TableMoney> money,
            FieldBook fields,
            Problems problems) {
        this.fields = fields;
        this.tables = tables;
        this.scheme = scheme;
        this.money = money;
        this.problems = problems;
    }

    /** The unit with 公布数 where they are needed. */
    Typed.Mapping reconciled(Typed.Mapping unit) {
        Map<String, BigDecimal> published = new LinkedHashMap<>();
        Optional<Ledger> ledger = ledger(unit);
        for (Optional<String> next = ledger.flatMap(l -> needed(l, published));
                next.isPresent() && published.size() < MOST_PUBLISHED; ) {
            published.put(next.get(), wan(next.get()));
            ledger = ledger(tables.with(unit, published));
            next = ledger.flatMap(l -> needed(l, published));
        }
        ledger.ifPresent(this::report);
        return tables.with(unit, published);
    }

    private Optional<Ledger> ledger(Typed.Mapping unit) {
        try {
            Unit read = new UnitReader(fields).read(withTexts(unit), tables.file());
            Scheme own = scheme.with(read);
            return Optional.of(own.sum(read, own.publications(read, new Problems())));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
            return Optional.empty();
        }
    }

    /** Texts that no table has stand open: they are no reason not to sum. */
    static Typed.Mapping withTexts(Typed.Mapping unit) {
        List<Typed.Entry> texts = List.of(text("职责", unit.place()), text("机构设置", unit.place()));
        List<Typed.Entry> entries = new ArrayList<>(unit.entries());
        entries.add(new Typed.Entry("概况", unit.place(), new Typed.Mapping(texts, false, unit.place())));
        return new Typed.Mapping(entries, false, unit.place());
    }

    private static Typed.Entry text(String key, Place place) {
        return new Typed.Entry(key, place, new Typed.Scalar(key, true, List.of(new Typed.Line(key, place)), place));
    }

    /** The first cell, in the order the tables are summed, that was printed with another tail. */
    private Optional<String> needed(Ledger ledger, Map<String, BigDecimal> published) {
        return ledger.inOrderOfMaking().stream()
                .filter(name -> tables.cells().containsKey(name)
                        && !published.containsKey(name)
                        && ledger.amounts().containsKey(name))
                .filter(name ->
                        !isSame(name, ledger.amount(name), wan(name)) && isTail(name, ledger.amount(name), wan(name)))
                .findFirst();
    }

    private BigDecimal wan(String name) {
        return wan(tables.cells().get(name));
    }

    private BigDecimal wan(Printed printed) {
        BigDecimal value = printed.value();
        return atLeastCents(tables.inYuan() ? value.divide(WAN) : value);
    }

    private static BigDecimal atLeastCents(BigDecimal wan) {
        BigDecimal plain = wan.stripTrailingZeros();
        return plain.scale() < DECIMALS ? plain.setScale(DECIMALS) : plain;
    }

    /**
     * Whether a figure is the printed one: to the cent of 万元, or as its table in 元 prints it, or exactly where more was
     * printed.
     */
    private boolean isSame(String name, Amount amount, BigDecimal printed) {
        TableMoney table = moneyOf(name);
        if (table.isYuan()) {
            return table.rounded(amount).compareTo(table.rounded(Amount.ofWan(printed))) == 0;
        }
        return printed.scale() <= DECIMALS
                ? amount.rounded().compareTo(printed) == 0
                : amount.value().subtract(printed).abs().compareTo(amount.slack()) <= 0;
    }

    /** Whether rounding may have made the difference; in a table in 元 that of what was summed, and each of its own. */
    private boolean isTail(String name, Amount amount, BigDecimal printed) {
        if (!moneyOf(name).isYuan()) {
            return printed.scale() <= DECIMALS && amount.mayPrintAs(printed);
        }
        BigDecimal half = Amount.HALF_CENT
                .movePointLeft(DECIMALS + moneyOf(name).decimals())
                .multiply(BigDecimal.valueOf(places(amount).size() + 1L));
        return amount.value().subtract(printed).abs().compareTo(amount.slack().add(half)) <= 0
                && amount.mayPrintAs(printed);
    }

    private TableMoney moneyOf(String cell) {
        return money.apply(cell.substring(0, cell.indexOf('.')));
    }

    private void report(Ledger ledger) {
        tables.cells().forEach((name, printed) -> compare(name, printed, ledger));
        tables.repeats().forEach((name, printed) -> compare(name, printed, ledger));
        tables.published().forEach((name, printed) -> comparePublished(name, printed, ledger));
        ledger.amounts().forEach((name, amount) -> {
            String table = name.substring(0, name.indexOf('.'));
            if (ledger.isByCode(table)
                    && amount.rounded().signum() != 0
                    && !tables.cells().containsKey(name)) {
                tables.placeOf(table).ifPresent(place -> absent(name, place, amount));
            }
        });
        tables.columns().forEach((cells, table) -> blank(cells, table, ledger));
    }

    /** A column of a table with labels that has no number at all, though other tables give some of them. */
    private void blank(List<String> column, Place table, Ledger ledger) {
        if (column.stream().noneMatch(tables.cells()::containsKey)) {
            column.stream()
                    .filter(name -> ledger.amounts().containsKey(name)
                            && ledger.amount(name).rounded().signum() != 0)
                    .findFirst()
                    .ifPresent(name -> problems.hint(
                            "Y0502",
                            table,
                            "%s 应有 %s万元%s，表里这一栏都是空的"
                                    .formatted(
                                            shown(name),
                                            plain(ledger.amount(name).rounded()),
                                            from(ledger.amount(name), table)),
                            "请补上这一栏再导入；只有这一栏才有的数，请填在单位文件里"));
        }
    }

    private void compare(String name, Printed printed, Ledger ledger) {
        if (ledger.counts().containsKey(name)) {
            count(name, printed, ledger.count(name).number());
        } else if (!isSame(name, ledger.amount(name), wan(printed))
                && !isTail(name, ledger.amount(name), wan(printed))) {
            disagree(name, printed, ledger.amount(name));
        }
    }

    /** A sum of rounded figures is no disagreement with the sum of exact ones, but is not printed either. */
    private void comparePublished(String name, Printed printed, Ledger ledger) {
        BigDecimal difference =
                wan(printed).subtract(ledger.amount(name).rounded()).abs();
        BigDecimal rounding = Amount.HALF_CENT.multiply(
                BigDecimal.valueOf(places(ledger.amount(name)).size() + 1L));
        if (difference.signum() == 0 || ledger.counts().containsKey(name) || difference.compareTo(rounding) > 0) {
            compare(name, printed, ledger);
        } else {
            problems.hint(
                    "Y0501",
                    printed.place(),
                    shown(name) + " 是 " + plain(wan(printed)) + "万元，财决表按元相加后舍入是 "
                            + plain(ledger.amount(name).rounded()) + "万元，只差尾数",
                    "册子印后一个数");
        }
    }

    private void count(String name, Printed printed, BigDecimal counted) {
        if (printed.value().compareTo(counted) != 0) {
            problems.error(
                    "Y0501",
                    printed.place(),
                    shown(name) + " 是 " + plain(printed.value()) + "，各项相加是 " + plain(counted) + "，相差 "
                            + plain(printed.value().subtract(counted).abs()),
                    "请核对两边的数");
        }
    }

    private void disagree(String name, Printed printed, Amount amount) {
        problems.error(
                "Y0501",
                printed.place(),
                "%s 是 %s万元，由明细得出 %s万元%s，相差 %s万元"
                        .formatted(
                                shown(name),
                                plain(wan(printed)),
                                plain(printedLike(amount, wan(printed))),
                                from(amount, printed.place()),
                                plain(wan(printed)
                                        .subtract(printedLike(amount, wan(printed)))
                                        .abs())),
                "请核对这一格和明细，改正后再导入");
    }

    private void absent(String name, Place table, Amount amount) {
        problems.error(
                "Y0502",
                table,
                "%s 应有 %s万元%s，表里是空的".formatted(shown(name), plain(amount.rounded()), from(amount, table)),
                "请补上这一行或这一格，或核对明细");
    }

    private static BigDecimal printedLike(Amount amount, BigDecimal printed) {
        return printed.scale() <= DECIMALS ? amount.rounded() : atLeastCents(amount.value());
    }

    /** The cells that a figure comes from. */
    private static String from(Amount amount, Place besides) {
        Set<Place> places = places(amount);
        places.remove(besides);
        List<String> shown = places.stream()
                .limit(MOST_SHOWN)
                .map(place -> place.sheet() + "!" + place.cell())
                .toList();
        if (shown.isEmpty()) {
            return "";
        }
        return "（" + String.join("、", shown) + (places.size() > MOST_SHOWN ? " 等 " + places.size() + " 格" : "") + "）";
    }

    private static Set<Place> places(Amount amount) {
        Set<Place> places = new LinkedHashSet<>();
        collect(amount, places);
        return places;
    }

    private static void collect(Traced number, Set<Place> places) {
        if (number.origin() instanceof Origin.Typed typed) {
            places.add(typed.place());
        }
        number.origin().inputs().forEach(input -> collect(input, places));
    }

    private static String shown(String name) {
        int dot = name.indexOf('.');
        return name.substring(0, dot) + " " + name.substring(dot + 1).replace('.', ' ');
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
