package cn.yince;

import cn.yince.Unbound.KeyNumbers;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figures;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.compute.prior.LastYear;
import cn.yince.layout.Budget;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.PrintedTable;
import cn.yince.layout.TablePages;
import cn.yince.layout.freemarker.Manuscript;
import cn.yince.pack.KeyFigure;
import cn.yince.pack.Pack;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.problem.Problems;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a booklet without laying it out. */
final class UnboundText {
    /** Every table has one page, which is where it begins. */
    private static final TablePages PLACE = new TablePages(1, false);

    private UnboundText() {}

    static Unbound of(OpenPack pack, Unit read) {
        Problems unasked = new Problems();
        Unit unit = LastYear.carriedInto(read, pack.prior(), unasked);
        SummedUnit<?> summed = pack.scheme().sum(unit, unasked);
        return of(pack, summed, Calculator.compute(summed, pack.figures(), unasked));
    }

    /** Of a unit that is computed already. */
    static Unbound of(OpenPack pack, SummedUnit<?> summed, Figures figures) {
        Unit unit = summed.unit();
        try (Budget budget = Budget.begin(unit.source())) {
            return new Blame(pack.pack(), unit).of(() -> written(pack, summed, figures));
        }
    }

    private static Unbound written(OpenPack pack, SummedUnit<?> summed, Figures figures) {
        Map<String, TablePages> places = pack.pack().settings().tables().stream()
                .map(TableLabels::name)
                .collect(Collectors.toMap(Function.identity(), table -> PLACE, (one, other) -> one));
        Map<String, String> numbers = new LinkedHashMap<>();
        List<PrintedTable> tables = new BookletTables(pack, summed).printed(numbers::putIfAbsent);
        FigureMarks marks = new FigureMarks();
        Manuscript text = pack.chapters().write(figures, places, marks);
        List<FigureMarks.Span> spans = marks.spans(text.xhtml());
        spans.forEach(
                span -> numbers.putIfAbsent(span.number().name(), span.number().printed()));
        return new Unbound(
                text.title(),
                summed.unit(),
                marks.strip(text.xhtml()),
                text.entries(),
                tables,
                numbers,
                spans,
                keys(pack.pack(), numbers),
                name -> pack.pack().lookUp("图片/" + name).map(Pages::bytes),
                pack.fonts()::drawsAlike);
    }

    /** Those of the unit of money that the first of them is in. */
    private static KeyNumbers keys(Pack pack, Map<String, String> numbers) {
        String unit = "";
        Map<String, String> printed = new LinkedHashMap<>();
        for (KeyFigure key : pack.settings().keyFigures()) {
            Optional<Address> cell = key.cell().map(pack.names()::shown);
            String number = cell.map(Address::toString).map(numbers::get).orElse("");
            if (!number.isBlank()) {
                String money = pack.settings().money(cell.orElseThrow().head()).unit();
                unit = unit.isEmpty() ? money : unit;
                if (unit.equals(money)) {
                    printed.put(key.name(), number.strip());
                }
            }
        }
        return new KeyNumbers(unit, printed);
    }
}
