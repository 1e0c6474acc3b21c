package cn.yince.bind;

import cn.yince.layout.Artwork;
import cn.yince.layout.Drawn;
import cn.yince.layout.font.TestFonts;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Resources;
import cn.yince.layout.saucer.Saucer;
import cn.yince.layout.structure.Structure;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small booklet with everything a large one has: cover, 目录, prose, a table page drawn by another engine, a form. */
final class SampleBooklet {
    static final BookletFacts FACTS = new BookletFacts(
            "2024年度部门决算公开",
            "某县财政局",
            "部门决算公开",
            OffsetDateTime.parse("2025-08-01T00:00:00+08:00"),
            Optional.of("仅供内部审核"));

    private SampleBooklet() {}

    static Booklet bind() {
        return recorded().booklet();
    }

    static Bound recorded() {
        LaidOut pages = Saucer.layOut(xhtml(), TestFonts.BOOK, Resources.NONE);
        return new Binder(TestFonts.BOOK)
                .recorded(
                        pages,
                        Map.of("公开01表-1", new Drawing(new Table(), 0), "公开01表-2", new Drawing(new Table(), 1)),
                        FACTS,
                        pages.headings());
    }

    static String xhtml() {
        try (var file = SampleBooklet.class.getResourceAsStream("sample.xhtml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands for JasperReports: a frame and a line of text. */
    private static final class Table implements Artwork {
        @Override
        public List<Structure> structure() {
            return List.of();
        }

        @Override
        public int pageCount() {
            return 2;
        }

        @Override
        public List<Drawn> drawOnto(int page, Document document, PdfWriter writer) {
            PdfContentByte canvas = writer.getDirectContent();
            canvas.saveState();
            canvas.rectangle(
                    60,
                    60,
                    document.getPageSize().getWidth() - 120,
                    document.getPageSize().getHeight() - 120);
            canvas.stroke();
            canvas.beginText();
            canvas.setFontAndSize(TestFonts.BOOK.font("宋体"), 18);
            canvas.showTextAligned(PdfContentByte.ALIGN_CENTER, "收入支出决算总表（" + (page + 1) + "）", 420, 500, 0);
            canvas.endText();
            canvas.restoreState();
            return List.of();
        }

        @Override
        public void prove() {
            // has no cells
        }
    }
}
