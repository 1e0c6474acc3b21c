package cn.yince.bind.verify;

import cn.yince.bind.Bound;
import cn.yince.bind.DrawnPage;
import cn.yince.layout.Area;
import cn.yince.problem.InternalFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Opens a finished booklet again and compares it with what was meant. Safe for any number of threads. */
public final class Recheck {
    private static final float TOLERANCE = 0.01f;

    private final SameGlyph same;

    /** With what tells which characters the booklet's fonts draw alike. */
    public Recheck(SameGlyph same) {
        this.same = same;
    }

    /**
     * Compares the file with what was drawn and proved while it was made.
     *
     * @throws InternalFault naming the page and both texts of the first difference
     */
    public void check(Bound bound) {
        check(bound, bound.booklet().pdf());
    }

    /** As {@link #check(Bound)}, of another file. */
    void check(Bound bound, byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            if (file.getNumberOfPages() != bound.pages().size()) {
                throw new InternalFault("应有 " + bound.pages().size() + " 页，文件里有 " + file.getNumberOfPages() + " 页");
            }
            List<Map<Integer, String>> sequences = new ArrayList<>();
            SignpostCheck signposts = new SignpostCheck(file, bound, pages(bound, file, sequences));
            signposts.links();
            signposts.outline();
            signposts.numbers();
            if (bound.structure().isPresent()) {
                new StructureCheck(file, sequences, same)
                        .check(bound.structure().get());
            }
        } catch (IOException e) {
            throw new InternalFault("印出的文件打不开：" + e.getMessage());
        }
    }

    /** Checks the pages and gives what stands on each. */
    private List<String> pages(Bound bound, PDDocument file, List<Map<Integer, String>> sequences) throws IOException {
        PageReader reader = new PageReader();
        List<String> texts = new ArrayList<>();
        for (int page = 0; page < bound.pages().size(); page++) {
            DrawnPage meant = bound.pages().get(page);
            mustMeasure(meant, file.getPage(page), page);
            List<Glyph> glyphs = reader.read(file.getPage(page), page);
            sequences.add(reader.sequences());
            TextCheck.check(page, meant.paper(), meant.texts(), glyphs, same);
            TextCheck.check(page, meant.paper(), meant.artifacts(), reader.artifacts(), same);
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.text()));
            texts.add(SignpostCheck.plain(text.toString()));
        }
        return texts;
    }

    private static void mustMeasure(DrawnPage meant, PDPage page, int number) {
        Area trimmed = area(page.getTrimBox());
        if (!meant.paper().holds(trimmed, TOLERANCE)
                || !trimmed.holds(meant.paper(), TOLERANCE)
                || !area(page.getMediaBox()).holds(trimmed, TOLERANCE)
                || page.getRotation() != 0) {
            throw new InternalFault(
                    "第" + (number + 1) + "页：应为 " + measures(meant.paper()) + " 磅，文件里是 " + measures(trimmed) + " 磅");
        }
    }

    private static Area area(PDRectangle box) {
        return new Area(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    private static String measures(Area area) {
        return (area.right() - area.left()) + "×" + (area.top() - area.bottom());
    }
}
