package cn.yince;

import cn.yince.bind.Booklet;
import cn.yince.compute.YearChange;
import cn.yince.compute.ledger.Ledger;
import cn.yince.problem.Problem;
import java.util.List;
import java.util.function.Supplier;

/**
 * A booklet and what there is to say of it.
 *
 * @param title 册名, also the name of its file without .pdf
 * @param booklet the PDF
 * @param places where each entry of the contents begins
 * @param hints 提示, in the order of the unit file; of a draft its errors too
 * @param ledger the cells of its tables
 * @param changes amounts beside last year's
 * @param tables the same tables for other papers
 * @param unbound the same booklet for other media, written once more when it is asked for
 */
public record Printed(
        String title,
        Booklet booklet,
        List<EntryPlace> places,
        List<Problem> hints,
        Ledger ledger,
        List<YearChange> changes,
        BookletTables tables,
        Supplier<Unbound> unbound) {
    /**
     * An entry of the contents and where it begins.
     *
     * @param title its text
     * @param level 1 for a part
     * @param page 1-based, cover and contents counted
     */
    public record EntryPlace(String title, int level, int page) {}
}
