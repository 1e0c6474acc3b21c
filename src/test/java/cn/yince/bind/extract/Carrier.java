package cn.yince.bind.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF of a stranger's making that carries files. */
final class Carrier implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final COSArray files = new COSArray();

    Carrier() {
        document.addPage(new PDPage());
        document.getDocumentCatalog().getCOSObject().setItem("AF", files);
    }

    /** Adds a file. */
    COSStream with(String name, byte[] content) throws IOException {
        return with(name, content, COSName.FLATE_DECODE);
    }

    COSStream with(String name, byte[] content, COSBase filter) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(filter)) {
            out.write(content);
        }
        COSDictionary contents = new COSDictionary();
        contents.setItem(COSName.F, stream);
        COSDictionary entry = new COSDictionary();
        entry.setString(COSName.UF, name);
        entry.setItem(COSName.EF, contents);
        files.add(entry);
        return stream;
    }

    /** Adds anything. */
    Carrier withEntry(COSBase entry) {
        files.add(entry);
        return this;
    }

    Path savedIn(Path folder) throws IOException {
        Path file = folder.resolve("carrier.pdf");
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
