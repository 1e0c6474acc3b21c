package cn.yince.bind;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.GregorianCalendar;
import org.apache.commons.codec.digest.DigestUtils;

/** Puts files into a booklet, as PDF/A-3 wants them. */
final class Attachments {
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

    private Attachments() {}

    static void write(BookletFacts facts, PdfWriter writer) throws IOException {
        PdfDate date = new PdfDate(GregorianCalendar.from(facts.created().toZonedDateTime()));
        PdfArray all = new PdfArray();
        for (Attachment each : facts.attachments()) {
            FileEntry entry = new FileEntry(each, content(each, date, writer), writer);
            writer.addFileAttachment(each.description(), entry);
            all.add(entry.getReference());
        }
        writer.getExtraCatalog().put(PdfName.AF, all);
    }

    private static PdfIndirectReference content(Attachment attachment, PdfDate date, PdfWriter writer)
            throws IOException {
        PdfDictionary facts = new PdfDictionary();
        facts.put(PdfName.SIZE, new PdfNumber(attachment.content().length));
        facts.put(PdfName.CREATIONDATE, date);
        facts.put(PdfName.MODDATE, date);
        facts.put(PdfName.CHECKSUM, new PdfString(DigestUtils.md5(attachment.content())).setHexWriting(true));
        PdfStream file = new PdfStream(attachment.content());
        file.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
        file.put(PdfName.SUBTYPE, new PdfName(attachment.type()));
        file.put(PdfName.PARAMS, facts);
        file.flateCompress();
        return writer.addToBody(file).getIndirectReference();
    }

    private static final class FileEntry extends PdfFileSpecification {
        FileEntry(Attachment attachment, PdfIndirectReference content, PdfWriter writer) {
            this.writer = writer;
            PdfString path = new PdfString(attachment.path(), PdfObject.TEXT_UNICODE);
            put(PdfName.F, path);
            put(PdfName.UF, path);
            put(RELATIONSHIP, new PdfName(attachment.relationship().word()));
            PdfDictionary contents = new PdfDictionary();
            contents.put(PdfName.F, content);
            contents.put(PdfName.UF, content);
            put(PdfName.EF, contents);
        }
    }
}
