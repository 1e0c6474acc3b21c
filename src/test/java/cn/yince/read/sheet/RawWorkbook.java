package cn.yince.read.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that tests can write what no program would. */
final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    RawWorkbook() {
        part("[Content_Types].xml", types("spreadsheetml.sheet"));
        part(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='" + RELATIONS
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        part("xl/workbook.xml", workbook(""));
        relations("");
        sheet("<row r='1'><c r='A1'><v>1</v></c></row>");
    }

    static String types(String main) {
        String kind = "application/vnd.openxmlformats-officedocument." + main + ".main+xml";
        return types(kind, "");
    }

    static String types(String main, String more) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/><Default Extension='bin' ContentType='application/octet-stream'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + main + "'/>"
                + "<Override PartName='/xl/worksheets/sheet1.xml'"
                + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>" + more
                + "</Types>";
    }

    static String workbook(String more) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                + "'><sheets><sheet name='收入' sheetId='1' r:id='r1'/></sheets>" + more + "</workbook>";
    }

    RawWorkbook relations(String more) {
        return part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='" + RELATIONS + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + more + "</Relationships>");
    }

    RawWorkbook sheet(String rows) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    RawWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with one more part, written by the piece so that it need not fit in the memory. */
    byte[] with(String name, Writing content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(name)) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            content.to(zip);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
