package cn.yince.desk.workbook.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCalcPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;

/** The parts of an .xlsx; those that do not change are the same bytes afterwards. Not safe for threads. */
final class WorkbookParts {
    private static final XmlOptions OPTIONS = POIXMLTypeLoader.DEFAULT_XML_OPTIONS;
    private final byte[] bytes;
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, SheetCells> sheets = new LinkedHashMap<>();
    private final String outline;
    private final WorkbookDocument document;

    /**
     * Of a workbook.
     *
     * @param bytes of one that was read, and so is within its limits
     * @throws IOException when it is damaged
     */
    WorkbookParts(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try (OPCPackage all = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart part = all.getPart(all.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                    .getRelationship(0));
            outline = part.getPartName().getName().substring(1);
            try (InputStream in = part.getInputStream()) {
                document = WorkbookDocument.Factory.parse(in, OPTIONS);
            }
            for (CTSheet sheet : document.getWorkbook().getSheets().getSheetArray()) {
                parts.put(
                        sheet.getName(),
                        part.getRelationship(sheet.getId())
                                .getTargetURI()
                                .getPath()
                                .substring(1));
            }
            all.revert();
        } catch (OpenXML4JException | XmlException | RuntimeException e) {
            throw new IOException("no workbook that can be changed", e);
        }
    }

    /** The cells of a sheet. */
    SheetCells sheet(String name) throws IOException {
        SheetCells open = sheets.get(name);
        if (open == null) {
            try (ZipFile zip = zip()) {
                ZipArchiveEntry part = zip.getEntry(parts.getOrDefault(name, ""));
                if (part == null) {
                    throw new IOException("no sheet " + name);
                }
                try (InputStream in = zip.getInputStream(part)) {
                    open = new SheetCells(in);
                }
            }
            sheets.put(name, open);
        }
        return open;
    }

    /** The whole workbook; programs reckon its formulas anew when they open it. */
    byte[] bytes() throws IOException {
        Map<String, byte[]> changed = new HashMap<>();
        for (Map.Entry<String, SheetCells> sheet : sheets.entrySet()) {
            if (sheet.getValue().isChanged()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                sheet.getValue().writeTo(out);
                changed.put(parts.get(sheet.getKey()), out.toByteArray());
            }
        }
        if (changed.isEmpty()) {
            return bytes;
        }
        CTWorkbook workbook = document.getWorkbook();
        CTCalcPr reckoning = workbook.isSetCalcPr() ? workbook.getCalcPr() : workbook.addNewCalcPr();
        if (!reckoning.getFullCalcOnLoad()) {
            reckoning.setFullCalcOnLoad(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, OPTIONS);
            changed.put(outline, out.toByteArray());
        }
        return zipped(changed);
    }

    private ZipFile zip() throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private byte[] zipped(Map<String, byte[]> changed) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length + (bytes.length >> 2));
        try (ZipFile zip = zip();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(all)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                byte[] other = changed.get(entry.getName());
                if (other == null) {
                    try (InputStream raw = zip.getRawInputStream(entry)) {
                        out.addRawArchiveEntry(entry, raw);
                    }
                } else {
                    ZipArchiveEntry again = new ZipArchiveEntry(entry.getName());
                    again.setTime(entry.getTime());
                    again.setMethod(ZipEntry.DEFLATED);
                    out.putArchiveEntry(again);
                    out.write(other);
                    out.closeArchiveEntry();
                }
            }
        }
        return all.toByteArray();
    }
}
