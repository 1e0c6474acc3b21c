package cn.yince;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.PrintedTable;
import cn.yince.layout.Sheet;
import cn.yince.layout.Sheets;
import cn.yince.layout.jasper.BookTypeface;
import cn.yince.layout.jasper.Typeface;
import cn.yince.unit.amount.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The tables of a booklet, filled and set once more when they are asked for. */
public final class BookletTables {
    private final OpenPack pack;
    private final SummedUnit<?> summed;

    BookletTables(OpenPack pack, SummedUnit<?> summed) {
        this.pack = pack;
        this.summed = summed;
    }

    /** All of them, in the order of the booklet. */
    public List<PrintedTable> printed() {
        FigureMarks marks = new FigureMarks();
        List<Sheet> sheets = Sheets.fill(pack.pack(), summed.unit(), summed.ledger());
        List<Sheet> marked = Sheets.fill(pack.pack(), summed.unit(), summed.ledger(), marks::mark);
        Typeface typeface = new BookTypeface(pack.fonts());
        List<PrintedTable> tables = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            tables.add(pack.forms().printed(sheets.get(i), marked.get(i), marks, typeface));
        }
        return List.copyOf(tables);
    }

    /** The same; {@code named} is told of the name of each number in them, and how it prints. */
    List<PrintedTable> printed(BiConsumer<String, String> named) {
        FigureMarks marks = new FigureMarks();
        List<Sheet> marked = Sheets.fill(pack.pack(), summed.unit(), summed.ledger(), (number, printed) -> {
            if (!printed.isEmpty() && number.origin() instanceof Origin.Named origin) {
                named.accept(origin.name(), printed);
            }
            return marks.mark(number, printed);
        });
        Typeface typeface = new BookTypeface(pack.fonts());
        return marked.stream()
                .map(sheet -> pack.forms().printed(sheet, marks, typeface))
                .toList();
    }

    /** The year reported, by which what is written of them is dated. */
    public int year() {
        return summed.unit().year();
    }
}
