package cn.yince.layout.jasper;

import cn.yince.layout.Artwork;
import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Draws artworks one after another through one writer, and proves that nothing is missing. */
final class OneBooklet {
    private OneBooklet() {}

    static byte[] of(List<Artwork> artworks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4.rotate());
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.open();
        for (Artwork artwork : artworks) {
            for (int page = 0; page < artwork.pageCount(); page++) {
                document.newPage();
                writer.setPageEmpty(false);
                artwork.drawOnto(page, document, writer);
            }
        }
        document.close();
        artworks.forEach(Artwork::prove);
        return bytes.toByteArray();
    }
}
