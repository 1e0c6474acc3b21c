package cn.yince.bind;

import cn.yince.layout.font.FontBook;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.InflaterOutputStream;

/**
 * A stream of an embedded font, which OpenPDF gives uncompressed since its fonts have level 0, made small in little
 * time.
 */
final class FontStream extends PdfStream {
    /**
     * Outlines lose a third, in more time than the rest of a booklet's streams together: the first bytes of each font
     * do, and no more.
     */
    private static final int MOST_OUTLINES = 1 << 16;

    /** As fast as the fastest, and smaller. */
    private static final int OUTLINES_LEVEL = 3;

    private FontStream(PdfStream plain, byte[] compressed) {
        super(compressed);
        putAll(plain);
        put(PdfName.LENGTH, new PdfNumber(compressed.length));
    }

    /** Whether the stream is deflated without being any smaller. */
    static boolean isPlain(PdfStream stream) throws IOException {
        Beginning beginning = new Beginning();
        if (PdfName.FLATEDECODE.equals(stream.get(PdfName.FILTER))) {
            stream.writeContent(beginning);
        }
        return beginning.isStored;
    }

    /** Looks at the beginning of what is written to it. */
    private static final class Beginning extends OutputStream {
        private int seen;
        private boolean isStored;

        /** After zlib's two bytes, a first block of type 0 is stored. */
        @Override
        public void write(int b) {
            isStored = seen == 2 ? (b & 0b110) == 0 : isStored;
            seen++;
        }

        @Override
        public void write(byte[] content, int from, int length) {
            for (int i = 0; i < length && seen <= 2; i++) {
                write(content[from + i]);
            }
        }
    }

    /**
     * The same stream, smaller.
     *
     * @param fonts of which it may be
     */
    static PdfStream of(PdfStream plain, FontBook fonts) throws IOException {
        byte[] content = inflated(plain);
        Deflation deflation = new Deflation(content.length);
        if (plain.contains(PdfName.LENGTH1)) {
            FontProgram program = new FontProgram(content);
            fonts.blankGlyphs(program.head()).ifPresent(program::forgetUnusedMetrics);
            deflation.add(ByteBuffer.wrap(program.beforeOutlines()), Deflater.BEST_SPEED);
            ByteBuffer outlines = program.outlines();
            int worthIt = Math.min(outlines.remaining(), MOST_OUTLINES);
            deflation.add(outlines.slice(outlines.position(), worthIt), OUTLINES_LEVEL);
            deflation.add(
                    outlines.slice(outlines.position() + worthIt, outlines.remaining() - worthIt),
                    Deflater.NO_COMPRESSION);
        } else {
            deflation.add(ByteBuffer.wrap(content), Deflater.BEST_SPEED);
        }
        return new FontStream(plain, deflation.finished());
    }

    private static byte[] inflated(PdfStream stream) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 16);
        try (InflaterOutputStream inflater = new InflaterOutputStream(content)) {
            stream.writeContent(inflater);
        }
        return content.toByteArray();
    }

    /** One deflated stream of parts compressed more or less. */
    private static final class Deflation {
        private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        private final ByteArrayOutputStream out;
        private final byte[] buffer = new byte[1 << 14];

        Deflation(int expected) {
            out = new ByteArrayOutputStream(expected);
        }

        /** The level changes only while there is no input. */
        void add(ByteBuffer part, int level) {
            deflater.setLevel(level);
            drainAll();
            deflater.setInput(part);
            drainAll();
        }

        private void drainAll() {
            while (drain(Deflater.NO_FLUSH) > 0 || !deflater.needsInput()) {
                // until nothing more comes
            }
        }

        private int drain(int flush) {
            int length = deflater.deflate(buffer, 0, buffer.length, flush);
            out.write(buffer, 0, length);
            return length;
        }

        byte[] finished() {
            deflater.finish();
            while (!deflater.finished()) {
                drain(Deflater.NO_FLUSH);
            }
            deflater.end();
            return out.toByteArray();
        }
    }
}
