package cn.yince;

import cn.yince.bind.Binder;
import cn.yince.bind.Bound;
import cn.yince.bind.DrawnPage;
import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.Placed;
import cn.yince.layout.PlacedNumber;
import cn.yince.layout.Sheet;
import cn.yince.layout.Sheets;
import cn.yince.layout.jasper.BookTypeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A booklet as it would print, and where each of its numbers stands.
 *
 * @param pdf the PDF
 * @param papers the paper of each page
 * @param entries where each entry of the contents begins
 * @param tables the pages of each table, 1-based
 * @param numbers where they stand
 * @param texts every text of the booklet by page, in the order drawn
 */
public record Preview(
        byte[] pdf,
        List<Area> papers,
        List<Printed.EntryPlace> entries,
        Map<String, List<Integer>> tables,
        List<Spot> numbers,
        List<List<Drawn>> texts) {
    /**
     * A number where it stands.
     *
     * @param name of the cell or figure
     * @param printed as it prints
     * @param within the table, or the entry of the contents
     * @param page 1-based, cover and contents counted
     * @param area of the number, or the cell of a table
     */
    public record Spot(String name, String printed, String within, int page, Area area) {}

    static Preview of(OpenPack pack, Computed computed) {
        return of(pack, computed, pack.watermark());
    }

    /** As a draft that says how many errors there are. */
    static Preview draft(OpenPack pack, Computed computed) {
        return of(pack, computed, Optional.of(Press.draft(computed)));
    }

    private static Preview of(OpenPack pack, Computed computed, Optional<String> watermark) {
        Pages pages = Pages.layOut(pack, computed.summed(), computed.figures());
        Bound bound = pages.bind(new Binder(pack.fonts()), computed.unit(), watermark, Optional.empty(), List.of());
        return new Preview(
                bound.booklet().pdf(),
                bound.pages().stream().map(DrawnPage::paper).toList(),
                pages.places(),
                pages.ofTables(),
                spots(pack, computed, pages),
                bound.pages().stream().map(DrawnPage::texts).toList());
    }

    private static List<Spot> spots(OpenPack pack, Computed computed, Pages pages) {
        FigureMarks marks = new FigureMarks();
        List<Spot> spots = new ArrayList<>();
        cells(pack, computed, pages, marks, spots);
        String marked = pack.chapters()
                .write(computed.figures(), pages.tablePages(), marks)
                .xhtml();
        for (PlacedNumber number : pages.numbers(marked, marks)) {
            String within = pages.titleOf(number.under());
            spots.add(spot(number.number(), within, number.page(), number.area()));
        }
        return List.copyOf(spots);
    }

    /** The numbers of the tables, which stand in their cells. */
    private static void cells(OpenPack pack, Computed computed, Pages pages, FigureMarks marks, List<Spot> spots) {
        List<Sheet> sheets =
                Sheets.fill(pack.pack(), computed.unit(), computed.summed().ledger(), marks::mark);
        for (Sheet sheet : sheets) {
            for (Placed cell : pack.forms().placed(sheet, new BookTypeface(pack.fonts()))) {
                pages.pageOf(sheet.name() + "-" + (cell.page() + 1))
                        .ifPresent(page -> marks.spans(cell.text())
                                .forEach(span -> spots.add(spot(span.number(), sheet.name(), page, cell.area()))));
            }
        }
    }

    private static Spot spot(FigureMarks.Found number, String within, int page, Area area) {
        return new Spot(number.name(), number.printed(), within, page + 1, area);
    }
}
