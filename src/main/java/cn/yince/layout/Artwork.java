package cn.yince.layout;

import cn.yince.layout.structure.Structure;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;

/** Pages that another engine has laid out and that are drawn onto pages kept blank for them. */
public interface Artwork {
    /** How many blank pages it needs; known before anything is drawn. */
    int pageCount();

    /**
     * Draws one page onto the page that is open now.
     *
     * @param page 0-based
     * @param document the open document
     * @param writer its writer, shared by all sections
     * @return every text drawn, in order
     */
    List<Drawn> drawOnto(int page, Document document, PdfWriter writer);

    /**
     * What it is to somebody who hears it, all pages together: its title first, as a heading of the first level. Of the
     * very parts that are drawn.
     */
    List<Structure> structure();

    /**
     * Proves, when all pages are drawn, that what was meant for them stands there whole and in order.
     *
     * @throws cn.yince.problem.InternalFault when it does not
     */
    void prove();
}
