package cn.yince;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The gaps between neighbouring glyphs of a PDF's lines, as they were printed. */
public final class PrintedGaps {
    private static final float SAME_LINE = 0.1f;
    private static final float NEIGHBOURS = 0.56f;

    private PrintedGaps() {}

    /**
     * A gap.
     *
     * @param page from 1
     * @param line all glyphs of the line so far, the one before the gap last
     * @param before the character to its left
     * @param after the character to its right
     * @param em how wide it is, beyond the widths the font gives both, in em
     */
    public record Gap(int page, String line, String before, String after, float em) {
        public boolean isBetween(String left, String right) {
            return before.matches(left) && after.matches(right);
        }

        @Override
        public String toString() {
            return "page " + page + ": " + line + "|" + after + " " + em;
        }
    }

    /** All gaps of upright pages, in the order drawn; what is further apart is no line. */
    public static List<Gap> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            reader.getText(document);
            return reader.gaps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends PDFTextStripper {
        private final List<Gap> gaps = new ArrayList<>();
        private TextPosition last;
        private StringBuilder line = new StringBuilder();

        @Override
        protected void processTextPosition(TextPosition glyph) {
            if (getCurrentPage().getMediaBox().getWidth()
                    > getCurrentPage().getMediaBox().getHeight()) {
                return;
            }
            if (last != null
                    && Math.abs(glyph.getYDirAdj() - last.getYDirAdj()) < SAME_LINE
                    && glyph.getFontSizeInPt() == last.getFontSizeInPt()) {
                float size = glyph.getFontSizeInPt();
                float em = (glyph.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj()) / size;
                if (em < NEIGHBOURS && em > -NEIGHBOURS) {
                    gaps.add(new Gap(getCurrentPageNo(), line.toString(), last.getUnicode(), glyph.getUnicode(), em));
                } else {
                    line = new StringBuilder();
                }
            } else {
                line = new StringBuilder();
            }
            line.append(glyph.getUnicode());
            last = glyph;
        }
    }
}
