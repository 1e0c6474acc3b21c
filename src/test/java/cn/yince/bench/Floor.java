package cn.yince.bench;

import cn.yince.bench.DrawList.Bookmark;
import cn.yince.bench.DrawList.Mark;
import cn.yince.bench.DrawList.Page;
import cn.yince.layout.font.FontBook;
import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The least a Java program can do for a booklet: draws a draw list with OpenPDF, fonts shared and streams compressed as
 * Yince does.
 */
final class Floor {
    private final Map<String, BaseFont> fonts = new HashMap<>();
    private final int zlibLevel;

    Floor(FontBook book, int zlibLevel) {
        this.zlibLevel = zlibLevel;
        for (String family : book.families()) {
            BaseFont font = book.font(family);
            fonts.put(font.getPostscriptFontName(), font);
        }
    }

    byte[] draw(DrawList list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19);
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCompressionLevel(zlibLevel);
        describe(list.facts(), document, writer);
        for (Page page : list.pages()) {
            document.setPageSize(new Rectangle(page.width(), page.height()));
            if (document.isOpen()) {
                document.newPage();
            } else {
                document.open();
            }
            writer.setPageEmpty(false);
            Pencil pencil = new Pencil(writer.getDirectContent(), fonts);
            for (Mark mark : page.marks()) {
                pencil.draw(mark);
            }
        }
        outline(list.bookmarks(), writer);
        document.close();
        return out.toByteArray();
    }

    private static void describe(Map<String, String> facts, Document document, PdfWriter writer) {
        document.addTitle(facts.get("Title"));
        document.addAuthor(facts.get("Author"));
        document.addSubject(facts.get("Subject"));
        document.addCreator(facts.get("Creator"));
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    }

    private static void outline(List<Bookmark> bookmarks, PdfWriter writer) {
        PdfOutline[] above = new PdfOutline[16];
        above[0] = writer.getRootOutline();
        for (Bookmark bookmark : bookmarks) {
            PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, bookmark.top(), 0);
            place.addPage(writer.getPageReference(bookmark.page()));
            above[bookmark.level()] = new PdfOutline(above[bookmark.level() - 1], place, bookmark.title());
        }
    }
}
