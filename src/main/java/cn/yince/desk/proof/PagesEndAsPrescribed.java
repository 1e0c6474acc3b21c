package cn.yince.desk.proof;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.layout.Sheet;
import cn.yince.layout.Sheets;
import cn.yince.layout.jasper.BookTypeface;
import cn.yince.layout.jasper.TableForms;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.Tree;
import java.util.List;

/**
 * M0415: a page of a table ends after a row that the table has, before its last. M0416: the rows before it fit on a
 * page even where no row is higher than the form draws it.
 */
final class PagesEndAsPrescribed implements Look {
    @Override
    public void look(Draft draft, Problems problems) {
        List<TableLabels> told = draft.pack().settings().tables().stream()
                .filter(table -> !table.pageEnds().isEmpty())
                .toList();
        for (TableLabels table : told) {
            int rows = draft.pack().rowsOf(table).size();
            int last = table.pageEnds().get(table.pageEnds().size() - 1);
            if (last >= rows) {
                problems.error(
                        "M0415",
                        place(draft, table),
                        table.name() + "只有 " + rows + " 行，第 " + last + " 行之后没有可以另起一页的",
                        "请核对“分页”和 .tsv 的行数，合计行在表样里的不算");
            }
        }
        if (!told.isEmpty() && !problems.haveErrors()) {
            fit(draft, told, problems);
        }
    }

    private static void fit(Draft draft, List<TableLabels> told, Problems problems) {
        SummedUnit<?> summed = draft.samples().summed(Samples.ZERO);
        TableForms forms = TableForms.open(draft.pack());
        BookTypeface typeface = new BookTypeface(draft.fonts());
        for (Sheet sheet : Sheets.fill(draft.pack(), summed.unit(), summed.ledger())) {
            told.stream()
                    .filter(table -> table.name().equals(sheet.name()))
                    .filter(table -> !forms.endsAsPrescribed(sheet, typeface))
                    .forEach(table -> problems.hint(
                            "M0416",
                            place(draft, table),
                            table.name() + "照“分页”的行数一页放不下，会在放不下的地方另起一页",
                            "请减小表样的行高、页边，或改“分页”"));
        }
    }

    /** Where the nearest layer sets it. */
    private static Place place(Draft draft, TableLabels table) {
        String key = "公开表." + table.name() + ".分页";
        return draft.settings().stream()
                .flatMap(settings -> Tree.read(settings.file()).leaves().stream())
                .filter(leaf -> leaf.key().equals(key))
                .map(Tree.Leaf::place)
                .findFirst()
                .orElse(Place.of("设置.yaml"));
    }
}
