package cn.yince.bind.verify;

import cn.yince.layout.Ink;
import cn.yince.problem.InternalFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the glyphs of a file's pages in the order drawn; white space is passed over, what stands on pages for its own
 * sake (numbers, watermark) is kept apart.
 */
final class PageReader extends PDFStreamEngine {
    private final Set<Shape> proved = new HashSet<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> artifacts = new ArrayList<>();
    private final Map<Integer, StringBuilder> sequences = new HashMap<>();
    private StringBuilder sequence;
    private int sequenceFrom;
    private int page;
    private int open;
    private int artifactFrom = Integer.MAX_VALUE;

    PageReader() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new DrawObject(this));
        addOperator(new Concatenate(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** A page's glyphs; what the page before it had is forgotten. */
    List<Glyph> read(PDPage read, int number) throws IOException {
        page = number;
        glyphs.clear();
        artifacts.clear();
        sequences.clear();
        sequence = null;
        open = 0;
        artifactFrom = Integer.MAX_VALUE;
        processPage(read);
        return glyphs;
    }

    /** What each of the page's sequences shows that belongs to a part, by its number. */
    Map<Integer, String> sequences() {
        Map<Integer, String> texts = new HashMap<>();
        sequences.forEach((number, text) -> texts.put(number, text.toString()));
        return texts;
    }

    /** The glyphs of the page read last that are no part of its text: watermark, page number, note. */
    List<Glyph> artifacts() {
        return artifacts;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        open++;
        if (properties != null && properties.containsKey(COSName.MCID)) {
            sequence = sequences.computeIfAbsent(properties.getInt(COSName.MCID), key -> new StringBuilder());
            sequenceFrom = open;
        }
        if (COSName.ARTIFACT.equals(tag) && properties != null) {
            artifactFrom = Math.min(artifactFrom, open);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (sequenceFrom == open) {
            sequence = null;
        }
        if (artifactFrom == open) {
            artifactFrom = Integer.MAX_VALUE;
        }
        open--;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null) {
            throw new InternalFault("第" + (page + 1) + "页：文件里有读不出的字（字体 " + font.getName() + " 的第 " + code + " 个字形）");
        }
        if (Ink.of(text).isEmpty()) {
            return;
        }
        mustHaveShape(font, code, text);
        Vector next = place.transform(new Vector(displacement.getX(), 0));
        if (sequence != null) {
            sequence.append(text);
        }
        boolean isArtifact = artifactFrom != Integer.MAX_VALUE;
        (isArtifact ? artifacts : glyphs)
                .add(new Glyph(text, place.getTranslateX(), place.getTranslateY(), next.getX(), next.getY()));
    }

    private void mustHaveShape(PDFont font, int code, String text) throws IOException {
        if (proved.add(new Shape(font.getCOSObject(), code))) {
            boolean drawn = font.isEmbedded()
                    && font instanceof PDVectorFont vector
                    && vector.hasGlyph(code)
                    && !vector.getPath(code).getBounds2D().isEmpty();
            if (!drawn) {
                throw new InternalFault("第" + (page + 1) + "页：文件里的字体 " + font.getName() + " 没有“" + text + "”的字形");
            }
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        throw e;
    }

    /** A glyph of a font. */
    private record Shape(COSDictionary font, int code) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Shape shape && shape.font == font && shape.code == code;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(font) + code;
        }
    }
}
