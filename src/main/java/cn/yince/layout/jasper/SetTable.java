package cn.yince.layout.jasper;

import cn.yince.layout.Artwork;
import cn.yince.layout.Budget;
import cn.yince.layout.Drawn;
import cn.yince.layout.Sheet;
import cn.yince.layout.structure.Structure;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperPrint;

/** A filled table, ready to be drawn page by page; remembers what was drawn. For one thread. */
final class SetTable implements Artwork {
    private final Sheet sheet;
    private final FormTexts form;
    private final JasperPrint table;
    private final Typeface typeface;
    private final CellLooks looks = new CellLooks();
    private final NumberColumns columns;
    private final List<List<DrawnCell>> pages;
    private TableStructure structure;

    private final Amendments amendments;

    SetTable(Sheet sheet, FormTexts form, JasperPrint table, Typeface typeface, Amendments amendments) {
        this.amendments = amendments;
        this.sheet = sheet;
        this.form = form;
        this.table = table;
        this.typeface = typeface;
        this.columns = NumberColumns.of(table, typeface, looks);
        this.pages = new ArrayList<>(Collections.nCopies(table.getPages().size(), List.of()));
    }

    @Override
    public int pageCount() {
        return pages.size();
    }

    @Override
    public List<Drawn> drawOnto(int page, Document document, PdfWriter writer) {
        Budget.lookNow();
        PdfContentByte content = writer.getDirectContent();
        CellPainter painter = new CellPainter(content, typeface, columns, sheet.name(), structure, amendments);
        List<DrawnCell> cells = new PagePainter(content, table.getPageHeight(), painter, looks)
                .paint(table.getPages().get(page));
        pages.set(page, cells);
        return Stream.concat(
                        cells.stream().map(cell -> new Drawn(cell.text(), sheet.name(), "", cell.area())),
                        painter.struck().stream())
                .toList();
    }

    @Override
    public List<Structure> structure() {
        structure = TableStructure.of(table, looks);
        return structure.all();
    }

    @Override
    public void prove() {
        TableProof.check(sheet, form, pages);
    }
}
