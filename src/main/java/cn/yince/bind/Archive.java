package cn.yince.bind;

import cn.yince.layout.structure.BookStructure;
import cn.yince.layout.structure.Structure;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Makes a booklet an archive file: PDF/A-2a (ISO 19005-2), or PDF/A-3a when files are attached, and one that everybody
 * can read: PDF/UA-1 (ISO 14289-1). Untagged booklets and folded sheets, whose parts nobody is told, are PDF/A-2b.
 */
final class Archive {
    static final String LANGUAGE = "zh-CN";
    private static final PdfName PART = new PdfName("SE");
    private static final int ALONE = 2;
    private static final int WITH_FILES = 3;

    private Archive() {}

    /** Says that the parts of a booklet are told, and ties its outline to them; when all pages are drawn. */
    static void tell(StructureTree tree, BookStructure structure, List<Outline.Entry> outline, LinkWriter writer) {
        PdfDictionary catalog = writer.getExtraCatalog();
        PdfDictionary marks = new PdfDictionary();
        marks.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marks);
        catalog.put(PdfName.STRUCTTREEROOT, tree.root());
        for (Outline.Entry entry : outline) {
            Structure heading = structure.headings().get(entry.heading().id());
            if (heading != null && heading.number() > 0) {
                entry.line().put(PART, new PdfLiteral(heading.number() + " 0 R"));
            }
        }
    }

    /**
     * The last thing before the document is closed; its document information must be complete.
     *
     * @throws InputRejected [M0312] when a pack made something transparent
     */
    static void prepare(BookletFacts facts, LinkWriter writer) {
        if (writer.drewTransparently()) {
            throw new InputRejected(
                    Problem.error("M0312", Place.of("版式"), "模板用了半透明的颜色，存档的 PDF 里不能有", "请把 rgba(…)、opacity 换成不透明的浅色"));
        }
        try {
            OutputProfile.declare(writer);
            boolean alone = facts.attachments().isEmpty();
            if (!alone) {
                Attachments.write(facts, writer);
            }
            writer.setXmpMetadata(XmpPacket.of(
                    alone ? ALONE : WITH_FILES, writer.isTold(), LANGUAGE, writer.getInfo(), facts.created()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
