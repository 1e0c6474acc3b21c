package cn.yince.bind.annotate;

import cn.yince.layout.Area;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Writes notes into a PDF as annotations. The file is no archive file any more and does not say that it is one. The
 * same notes give the same bytes.
 */
public final class Annotator {
    private static final String AUTHOR = "印册";
    private static final float[] RED = {1f, 0.62f, 0.58f};
    private static final float[] YELLOW = {1f, 0.88f, 0.45f};
    private static final float[] INK = {0.75f, 0.1f, 0.1f};
    private static final float EDGE = 1.5f;
    private static final float DIGITS = 7;
    private static final float TAG = 10;
    private static final float NOTE = 20;
    private static final float CORNER = 24;

    private final PDDocument document;
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    private Annotator(PDDocument document) {
        this.document = document;
    }

    /**
     * The PDF with notes.
     *
     * @param remarks at their places; those beyond the last page are left out
     * @param onFirstPage a note in the corner of the first page; none when it is empty
     */
    public static byte[] annotated(byte[] pdf, List<Remark> remarks, String onFirstPage) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 16))) {
            Annotator annotator = new Annotator(document);
            annotator.add(remarks);
            if (!onFirstPage.isEmpty()) {
                annotator.corner(onFirstPage);
            }
            document.getDocumentCatalog().setMetadata(null);
            document.setDocumentId((long) java.util.Arrays.hashCode(pdf));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of one place is one note. */
    private void add(List<Remark> remarks) throws IOException {
        Map<String, List<Remark>> byPlace = new LinkedHashMap<>();
        remarks.stream()
                .filter(remark -> remark.page() >= 1 && remark.page() <= document.getNumberOfPages())
                .forEach(remark -> byPlace.computeIfAbsent(remark.page() + " " + remark.area(), p -> new ArrayList<>())
                        .add(remark));
        for (List<Remark> same : byPlace.values()) {
            add(document.getPage(same.get(0).page() - 1), same.get(0).area(), same);
        }
    }

    private void add(PDPage page, Area area, List<Remark> same) throws IOException {
        String numbers = same.stream()
                .map(remark -> String.valueOf(remark.number()))
                .distinct()
                .collect(Collectors.joining(","));
        float wide = font.getStringWidth(numbers) / 1000 * DIGITS + 3;
        PDRectangle marked = new PDRectangle(
                area.left() - EDGE,
                area.bottom() - EDGE,
                area.right() - area.left() + 2 * EDGE,
                area.top() - area.bottom() + 2 * EDGE);
        PDRectangle all = new PDRectangle(
                marked.getLowerLeftX(),
                marked.getLowerLeftY(),
                marked.getWidth(),
                Math.max(marked.getHeight(), marked.getHeight() + TAG - 3));
        PDAnnotationHighlight note = new PDAnnotationHighlight();
        boolean urgent = same.stream().anyMatch(Remark::urgent);
        note.setRectangle(all);
        note.setQuadPoints(new float[] {
            marked.getLowerLeftX(), marked.getUpperRightY(),
            marked.getUpperRightX(), marked.getUpperRightY(),
            marked.getLowerLeftX(), marked.getLowerLeftY(),
            marked.getUpperRightX(), marked.getLowerLeftY()
        });
        describe(note, page, same.stream().map(Remark::text).collect(Collectors.joining("\n\n")));
        note.setColor(new PDColor(urgent ? RED : YELLOW, PDDeviceRGB.INSTANCE));
        note.setTitlePopup(AUTHOR);
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(all);
        look.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        try (PDPageContentStream paint = new PDPageContentStream(document, look)) {
            PDExtendedGraphicsState through = new PDExtendedGraphicsState();
            through.setBlendMode(BlendMode.MULTIPLY);
            paint.setGraphicsStateParameters(through);
            paint.setNonStrokingColor(
                    urgent ? RED[0] : YELLOW[0], urgent ? RED[1] : YELLOW[1], urgent ? RED[2] : YELLOW[2]);
            paint.addRect(marked.getLowerLeftX(), marked.getLowerLeftY(), marked.getWidth(), marked.getHeight());
            paint.fill();
            paint.setNonStrokingColor(INK[0], INK[1], INK[2]);
            paint.beginText();
            paint.setFont(font, DIGITS);
            paint.newLineAtOffset(
                    Math.max(marked.getLowerLeftX(), marked.getUpperRightX() - wide), marked.getUpperRightY() + 1);
            paint.showText(numbers);
            paint.endText();
        }
        put(note, look);
        page.getAnnotations().add(note);
    }

    private static void put(PDAnnotation note, PDAppearanceStream look) {
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        note.setAppearance(looks);
    }

    private void describe(PDAnnotation note, PDPage page, String text) throws IOException {
        note.setContents(text);
        note.setPrinted(true);
        note.setPage(page);
        note.setAnnotationName("yince-" + (document.getPages().indexOf(page) + 1) + "-"
                + page.getAnnotations().size());
    }

    private void corner(String text) throws IOException {
        PDPage page = document.getPage(0);
        PDRectangle paper = page.getCropBox();
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(
                new PDRectangle(paper.getLowerLeftX() + CORNER, paper.getUpperRightY() - CORNER - NOTE, NOTE, NOTE));
        note.setName(PDAnnotationText.NAME_NOTE);
        note.setColor(new PDColor(YELLOW, PDDeviceRGB.INSTANCE));
        note.setTitlePopup(AUTHOR);
        describe(note, page, text);
        note.constructAppearances(document);
        page.getAnnotations().add(note);
    }
}
