package cn.yince.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.property.DocumentProperty;
import org.apache.poi.poifs.property.Property;
import org.apache.poi.poifs.storage.BATBlock;
import org.apache.poi.poifs.storage.HeaderBlock;

/** A file of streams; finds the one with the records of a workbook. */
final class CompoundFile {
    /** What a file may claim to be, in bytes; the library asks for that much memory. */
    private static final long CLAIMED = 4L * Limits.FILE;

    private CompoundFile() {}

    /**
     * The records of a workbook.
     *
     * @throws cn.yince.problem.InputRejected when the file is no workbook, is an older one, or has a password or macros
     * @throws IOException when it is damaged
     */
    static byte[] records(byte[] bytes, String file) throws IOException {
        if (BATBlock.calculateMaximumSize(new HeaderBlock(new ByteArrayInputStream(bytes))) > CLAIMED) {
            throw new IOException("claims to be larger than it is");
        }
        try (POIFSFileSystem compound = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            Map<String, Property> entries = entries(compound);
            if (entries.containsKey("ENCRYPTEDPACKAGE")) {
                throw Refusal.PASSWORD.of(file);
            } else if (entries.containsKey("_VBA_PROJECT_CUR")) {
                throw Refusal.MACROS.of(file);
            } else if (!entries.containsKey("WORKBOOK")) {
                throw foreign(entries.keySet()).of(file);
            }
            return content(compound, entries.get("WORKBOOK"));
        }
    }

    private static Refusal foreign(Set<String> entries) {
        return entries.contains("BOOK")
                ? Refusal.OLD
                : entries.contains("WORDDOCUMENT")
                        ? Refusal.WORD
                        : entries.contains("POWERPOINT DOCUMENT") ? Refusal.SLIDES : Refusal.FOREIGN;
    }

    /**
     * What is in the file, by its name in capitals; only at the top, since the library's folders grow with the square
     * of their depth.
     */
    private static Map<String, Property> entries(POIFSFileSystem compound) {
        Map<String, Property> entries = new HashMap<>();
        compound.getPropertyTable()
                .getRoot()
                .getChildren()
                .forEachRemaining(entry -> entries.put(entry.getName().toUpperCase(Locale.ROOT), entry));
        return entries;
    }

    private static byte[] content(POIFSFileSystem compound, Property entry) throws IOException {
        if (!(entry instanceof DocumentProperty document) || document.getSize() > Limits.FILE) {
            throw new IOException("no stream of a workbook");
        }
        try (InputStream in = new DocumentInputStream(new POIFSDocument(document, compound))) {
            return in.readNBytes(Limits.FILE);
        }
    }
}
