package cn.yince.desk.diff;

import cn.yince.CellWords;
import cn.yince.Computed;
import cn.yince.PageNumbers;
import java.util.List;
import java.util.Map;

/** What tables and their cells are called in the words of the newer booklet. */
public final class CellTitles implements CellWords {
    private final Wording wording;

    /** Words for two booklets. */
    public CellTitles(Computed before, Computed after) {
        wording = new Wording(before, after, new Sections(new PageNumbers(List.of(), Map.of(), Map.of())));
    }

    @Override
    public String table(String table) {
        return wording.title(table);
    }

    @Override
    public String cell(String cell) {
        return wording.label(FigureName.ofCell(cell));
    }
}
