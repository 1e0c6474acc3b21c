package cn.yince.bind;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What the colours of a booklet mean: sRGB, and so every DeviceRGB and DeviceGray. The profile is Yince's own, see its
 * README.
 */
final class OutputProfile {
    private static final String NAME = "sRGB IEC 61966-2-1";
    private static final int COMPONENTS = 3;
    private static final byte[] PROFILE = read();

    private OutputProfile() {}

    static void declare(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(PROFILE);
        profile.put(PdfName.N, new PdfNumber(COMPONENTS));
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(NAME, PdfObject.TEXT_PDFDOCENCODING));
        intent.put(PdfName.INFO, new PdfString(NAME, PdfObject.TEXT_PDFDOCENCODING));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private static byte[] read() {
        try (InputStream file = OutputProfile.class.getResourceAsStream("sRGB.icc")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
