package cn.yince.bind;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.layout.font.FontBook;
import cn.yince.pack.Settings.Paper;
import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfReader;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Puts a finished booklet's pages two by two on sheets of A3, in the order in which the printed sheets, laid on each
 * other, folded once and stapled through the fold, can be read. Pages that lie across are turned so that their head is
 * at the left, all the same way. Links and outline are left out: nobody clicks on paper.
 */
public final class Imposition {
    private static final float HALF_WIDTH = 210 / 25.4f * 72;
    private static final float HEIGHT = 297 / 25.4f * 72;
    private static final int PAGES_OF_A_SHEET = 4;

    private static final float NEARLY_ONE = 0.999f;

    private final Bound booklet;
    private final FontBook fonts;
    private final List<DrawnPage> drawn = new ArrayList<>();

    private Imposition(Bound booklet, FontBook fonts) {
        this.booklet = booklet;
        this.fonts = fonts;
    }

    /**
     * The sheets of a booklet, front and back of the outermost first; the same booklet gives the same bytes.
     *
     * @param fonts it was bound with
     */
    public static Bound folded(Bound booklet, FontBook fonts) {
        return new Imposition(booklet, fonts).sheets();
    }

    /**
     * The pages of each side of the sheets, left and right; 0-based, numbers from {@code pages} on stand for blanks.
     *
     * @param pages of the booklet
     */
    static List<Side> sides(int pages) {
        int all = (pages + PAGES_OF_A_SHEET - 1) / PAGES_OF_A_SHEET * PAGES_OF_A_SHEET;
        List<Side> sides = new ArrayList<>();
        for (int first = 0; first < all / 2; first += 2) {
            sides.add(new Side(all - 1 - first, first));
            sides.add(new Side(first + 1, all - 2 - first));
        }
        return sides;
    }

    /** The pages on one side of a sheet. */
    record Side(int left, int right) {}

    private Bound sheets() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(booklet.booklet().pdf().length + (1 << 16));
        Document document = new Document(new Rectangle(2 * HALF_WIDTH, HEIGHT));
        LinkWriter writer = LinkWriter.open(document, Paper.PLAIN, fonts, out);
        Binder.describe(booklet.facts(), document, writer);
        byte[] pdf;
        try (PdfReader reader = new PdfReader(booklet.booklet().pdf())) {
            document.open();
            for (Side side : sides(booklet.pages().size())) {
                document.newPage();
                print(side, reader, writer);
            }
            pdf = Binder.finished(booklet.facts(), out, document, writer, UnaryOperator.identity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bound(
                new Booklet(pdf, drawn.size()),
                drawn,
                List.of(),
                List.of(),
                Map.of(),
                booklet.facts(),
                Optional.empty());
    }

    private void print(Side side, PdfReader reader, LinkWriter writer) {
        writer.setPageEmpty(false);
        DrawnPage sheet = new DrawnPage(new Area(0, 0, 2 * HALF_WIDTH, HEIGHT), new ArrayList<>(), new ArrayList<>());
        place(side.left(), 0, reader, writer, sheet);
        place(side.right(), HALF_WIDTH, reader, writer, sheet);
        drawn.add(sheet);
    }

    private void place(int number, float left, PdfReader reader, LinkWriter writer, DrawnPage sheet) {
        if (number < booklet.pages().size()) {
            DrawnPage page = booklet.pages().get(number);
            AffineTransform place = place(page.paper(), left);
            PdfImportedPage imported = writer.getImportedPage(reader, number + 1);
            imported.setMatrix(1, 0, 0, 1, 0, 0);
            imported.setBoundingBox(new Rectangle(
                    page.paper().left(),
                    page.paper().bottom(),
                    page.paper().right(),
                    page.paper().top()));
            double[] matrix = new double[6];
            place.getMatrix(matrix);
            writer.getDirectContent()
                    .addTemplate(imported, matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
            page.texts().forEach(text -> sheet.texts().add(moved(text, place)));
            page.artifacts().forEach(text -> sheet.artifacts().add(moved(text, place)));
        }
    }

    /** From the page to the middle of a half of the sheet, made smaller where it is larger. */
    private static AffineTransform place(Area page, float left) {
        float width = page.right() - page.left();
        float height = page.top() - page.bottom();
        boolean across = width > height;
        float fitting = Math.min(HALF_WIDTH / (across ? height : width), HEIGHT / (across ? width : height));
        float scale = fitting > NEARLY_ONE ? 1 : fitting;
        AffineTransform place = AffineTransform.getTranslateInstance(left + HALF_WIDTH / 2, HEIGHT / 2);
        if (across) {
            place.quadrantRotate(1);
        }
        place.scale(scale, scale);
        place.translate(-(page.left() + page.right()) / 2, -(page.bottom() + page.top()) / 2);
        return place;
    }

    private static Drawn moved(Drawn text, AffineTransform place) {
        Area area = text.area();
        Rectangle2D moved = place.createTransformedShape(new Rectangle2D.Float(
                        area.left(), area.bottom(), area.right() - area.left(), area.top() - area.bottom()))
                .getBounds2D();
        Area there = new Area(
                (float) moved.getMinX(), (float) moved.getMinY(), (float) moved.getMaxX(), (float) moved.getMaxY());
        return new Drawn(text.text(), text.part(), "", there);
    }
}
