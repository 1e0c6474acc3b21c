package cn.yince.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yince.cli.Hostile.Made;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Hostile unit files, workbooks and booklets. */
final class HostileFiles {
    private static final int HUGE = 400 << 20;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private HostileFiles() {}

    static Stream<Hostile> all() {
        return Stream.of(units(), numbers(), workbooks(), archives(), booklets())
                .flatMap(each -> each);
    }

    private static Hostile unit(String name, String expected, UnaryOperator<String> change) {
        return new Hostile(
                "单位·" + name,
                expected,
                room -> Files.writeString(room.unit(), change.apply(Hostile.Room.example())),
                Hostile.CHECK);
    }

    private static Stream<Hostile> units() {
        return Stream.of(
                unit(
                        "炸弹",
                        "Y0",
                        yaml ->
                                "甲: &a [x, x, x, x, x, x, x, x, x]\n乙: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n丙: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n丁: [*c, *c, *c, *c, *c, *c, *c]\n"
                                        + yaml),
                unit("自己套自己", "Y0", yaml -> yaml + "\n备注: &a {甲: *a}\n"),
                unit("并入", "Y0", yaml -> yaml.replace("\n收入:\n", "\n收入:\n  <<: {2010650: {事业收入: 1}}\n")),
                unit("带类型", "Y0", yaml -> yaml.replace("名称: 云岭", "名称: !!java.net.URL [\"http://127.0.0.1:9/\"] # ")),
                unit("套很深", "Y0", yaml -> yaml + "\n备注: " + "{甲: ".repeat(5_000) + "1" + "}".repeat(5_000)),
                unit("逗号很多", "Y0", yaml -> yaml + "\n备注: [" + ",".repeat(1_000_000) + "]\n"),
                unit("名称很多", "Y0", yaml -> yaml + names(50_000)),
                unit("图片在外面", "Y", yaml -> yaml.replace("年度: 2023", "年度: 2023\n上年文件: ../../../../etc/passwd")),
                unit("上年是设备", "Y02", yaml -> yaml.replace("年度: 2023", "年度: 2023\n上年文件: /dev/zero")),
                new Hostile(
                        "单位·上年是管道",
                        "Y0212",
                        room -> {
                            room.pipe(room.other().resolve("上年.yaml"));
                            Files.writeString(
                                    room.unit(),
                                    Hostile.Room.example().replace("年度: 2023", "年度: 2023\n上年文件: 别的/上年.yaml"));
                        },
                        Hostile.CHECK),
                new Hostile("单位·是设备", "没有|不是|Y0", room -> {}, List.of("check", "/dev/zero")),
                new Hostile("单位·是管道", "Y0|不是", room -> room.pipe(room.unit()), Hostile.CHECK),
                new Hostile(
                        "单位·双字节",
                        "Y0|^0",
                        room -> Files.write(room.unit(), ("\ufeff" + Hostile.Room.example()).getBytes(UTF_16LE)),
                        Hostile.CHECK),
                new Hostile("单位·全是零", "Y0", room -> Files.write(room.unit(), new byte[3 << 20]), Hostile.CHECK));
    }

    private static String names(int number) {
        StringBuilder yaml = new StringBuilder("\n");
        for (int i = 0; i < number; i++) {
            yaml.append("没有这项").append(i).append(": 1\n");
        }
        return yaml.toString();
    }

    private static Hostile number(String name, String typed) {
        return unit("数·" + name, "Y0", yaml -> yaml.replace("基本支出: 166.40", "基本支出: " + typed));
    }

    private static Stream<Hostile> numbers() {
        return Stream.of(
                number("指数", "1e999999999"),
                number("负指数", "1e-999999999"),
                number("很多位", "9".repeat(200_000)),
                number("很多小数", "0." + "1".repeat(200_000)),
                number("六十进制", "190:20:30.15"),
                number("十六进制", "0x" + "F".repeat(20_000)),
                number("不是数", ".nan"),
                number("下划线", "1" + "_0".repeat(20_000)),
                unit("年度很大", "Y0", yaml -> yaml.replace("年度: 2023", "年度: 2147483648")),
                unit("代码很长", "Y0", yaml -> yaml.replace("  2010650:", "  2" + "0".repeat(100_000) + ":")));
    }

    private static Hostile workbook(String name, String expected, Made made) {
        return new Hostile(
                "工作簿·" + name, expected, made, List.of("import", "ROOM/别的/表.xlsx", "--force", "-o", "OUT.yaml"));
    }

    /** The sound workbook with one part changed, made of other text, or added. */
    private static Hostile part(String name, String expected, String part, UnaryOperator<String> change) {
        return workbook(name, expected, room -> repack(room, part, change, out -> {}));
    }

    /** Writes more entries. */
    @FunctionalInterface
    private interface More {
        void to(ZipOutputStream out) throws IOException;
    }

    private static void repack(Hostile.Room room, String part, UnaryOperator<String> change, More more)
            throws IOException {
        try (ZipFile sound = new ZipFile(room.workbook().toFile());
                ZipOutputStream out =
                        new ZipOutputStream(Files.newOutputStream(room.other().resolve("表.xlsx")))) {
            for (ZipEntry entry : Collections.list(sound.entries())) {
                try (InputStream in = sound.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(
                            entry.getName().equals(part)
                                    ? change.apply(new String(content, UTF_8)).getBytes(UTF_8)
                                    : content);
                }
            }
            more.to(out);
        }
    }

    private static String cells(String cells) {
        return "<worksheet" + MAIN + "><sheetData>" + cells + "</sheetData></worksheet>";
    }

    private static Stream<Hostile> workbooks() {
        return Stream.of(
                part(
                        "外部实体",
                        "Y04",
                        SHEET,
                        xml -> xml.replaceFirst(
                                "<worksheet", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet")),
                part(
                        "实体炸弹",
                        "Y04",
                        STRINGS,
                        xml -> "<!DOCTYPE a [<!ENTITY a \"" + "哈".repeat(1_000) + "\"><!ENTITY b \""
                                + "&a;".repeat(1_000) + "\">]><sst" + MAIN + "><si><t>&b;</t></si></sst>"),
                part(
                        "行号很大",
                        "Y0|^0",
                        SHEET,
                        xml -> cells("<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>")),
                part("列号很大", "Y0|^0", SHEET, xml -> cells("<row r=\"1\"><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>")),
                part("格很多", "Y0|^0", SHEET, xml -> cells("<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>")),
                part("套很深", "Y0|^0", SHEET, xml -> cells("<row>".repeat(100_000) + "</row>".repeat(100_000))),
                part("属性很多", "Y0|^0", SHEET, xml -> "<worksheet" + MAIN + attributes(20_000) + "/>"),
                part(
                        "没有这个文字",
                        "Y0|^0",
                        SHEET,
                        xml -> cells(
                                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-2147483648</v></c><c r=\"B1\" t=\"s\"><v>2147483647</v></c></row>")),
                part("数的指数", "Y0|^0", SHEET, xml -> xml.replaceAll("<v>\\d+\\.\\d+</v>", "<v>1e999999999</v>")),
                part(
                        "式子",
                        "Y0|^0",
                        SHEET,
                        xml -> cells(
                                "<row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f><v>1</v></c><c r=\"B1\" t=\"str\"><f>"
                                        + "(".repeat(9_000) + "</f><v>甲</v></c></row>")),
                part(
                        "合并很多",
                        "Y0|^0",
                        SHEET,
                        xml -> xml.replaceFirst("<mergeCells.*?</mergeCells>", "")
                                .replace(
                                        "</sheetData>",
                                        "</sheetData><mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(20_000)
                                                + "</mergeCells>")),
                part(
                        "指到外面",
                        "Y0|^0",
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace("worksheets/sheet1.xml", "../../../../../etc/passwd")),
                part(
                        "指到网上",
                        "Y0|^0",
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace(
                                "Target=\"worksheets/sheet1.xml\"",
                                "Target=\"http://127.0.0.1:9/a.xml\" TargetMode=\"External\"")),
                part("编码不对", "Y0|^0", "xl/workbook.xml", xml -> xml.replace("UTF-8", "UTF-7")),
                part(
                        "长文字",
                        "Y0|^0",
                        STRINGS,
                        xml -> "<sst" + MAIN + "><si><t>" + "长".repeat(9_000_000) + "</t></si></sst>"),
                part("条目不计", "Y0|^0", "[Content_Types].xml", xml -> "<Types/>"));
    }

    private static String attributes(int number) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < number; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        return attributes.toString();
    }

    private static Stream<Hostile> archives() {
        return Stream.of(
                workbook("压缩炸弹", "Y04", room -> repack(room, "", xml -> xml, out -> zeros(out, "xl/media/image1.png"))),
                workbook("文字炸弹", "Y04", room -> packed(room, out -> zeros(out, STRINGS))),
                workbook("很多条目", "Y04", room -> repack(room, "", xml -> xml, HostileFiles::many)),
                workbook(
                        "条目的名称",
                        "Y0|^0",
                        room -> repack(
                                room,
                                "",
                                xml -> xml,
                                out -> named(
                                        out,
                                        "../../../别的.xml",
                                        "/etc/x.xml",
                                        "C:\\x.xml",
                                        "a\u0000b.xml",
                                        "xl/",
                                        "字".repeat(10_000)))),
                workbook("有密码", "Y04", room -> Files.write(room.other().resolve("表.xlsx"), compound("EncryptionInfo"))),
                workbook("老的坏表", "Y04", room -> Files.write(room.other().resolve("表.xlsx"), compound("Workbook"))),
                workbook(
                        "只有开头",
                        "Y04",
                        room -> Files.write(
                                room.other().resolve("表.xlsx"),
                                java.util.Arrays.copyOf(Files.readAllBytes(room.workbook()), 2_000))),
                workbook("是管道", "Y0|不是", room -> room.pipe(room.other().resolve("表.xlsx"))));
    }

    private static void packed(Hostile.Room room, More more) throws IOException {
        try (ZipFile sound = new ZipFile(room.workbook().toFile());
                ZipOutputStream out =
                        new ZipOutputStream(Files.newOutputStream(room.other().resolve("表.xlsx")))) {
            for (ZipEntry entry : Collections.list(sound.entries())) {
                if (!entry.getName().equals(STRINGS)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    sound.getInputStream(entry).transferTo(out);
                }
            }
            more.to(out);
        }
    }

    private static void zeros(ZipOutputStream out, String name) throws IOException {
        out.setLevel(1);
        out.putNextEntry(new ZipEntry(name));
        zeros(out);
    }

    private static void zeros(OutputStream out) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < HUGE / zeros.length; i++) {
            out.write(zeros);
        }
    }

    private static void many(ZipOutputStream out) throws IOException {
        for (int i = 0; i < 70_000; i++) {
            out.putNextEntry(new ZipEntry("xl/a" + i));
        }
    }

    private static void named(ZipOutputStream out, String... names) throws IOException {
        for (String name : names) {
            out.putNextEntry(new ZipEntry(name));
        }
    }

    /** A file of the older kind with one entry of nothing. */
    private static byte[] compound(String entry) throws IOException {
        try (org.apache.poi.poifs.filesystem.POIFSFileSystem files =
                new org.apache.poi.poifs.filesystem.POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static Hostile booklet(String name, String expected, Made made) {
        return new Hostile("册·" + name, expected, made, List.of("extract", "ROOM/别的/册.pdf", "-o", "OUT"));
    }

    private static Hostile objects(String name, String expected, String... objects) {
        return booklet(
                name,
                expected,
                room -> Files.write(room.other().resolve("册.pdf"), pdf(objects).getBytes(ISO_8859_1)));
    }

    /** A file that says where its objects are, the first of them the catalogue. */
    private static String pdf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        List<Integer> starts = new ArrayList<>();
        for (String object : objects) {
            starts.add(pdf.length());
            pdf.append(starts.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        starts.forEach(start -> pdf.append("%010d 00000 n \n".formatted(start)));
        return pdf.append("trailer <</Size ")
                .append(objects.length + 1)
                .append(" /Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }

    private static String file(String name, int at) {
        return "<</Type /Filespec /F (" + name + ") /UF (" + name + ") /EF <</F " + at + " 0 R>>>>";
    }

    private static String stream(String dictionary, byte[] content) {
        return "<<" + dictionary + " /Length " + content.length + ">>\nstream\n" + new String(content, ISO_8859_1)
                + "\nendstream";
    }

    /** Small sound booklets with a file in them: as it is, packed, and with an object too many. */
    static List<byte[]> little() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] unit = "单位: {名称: 甲}\n".getBytes(UTF_8);
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(unit);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        String catalog = "<</Type /Catalog /Pages 2 0 R /AF [3 0 R]>>";
        String pages = "<</Type /Pages /Kids [] /Count 0>>";
        return Stream.of(
                        pdf(catalog, pages, file("a.yaml", 4), stream("", unit)),
                        pdf(catalog, pages, file("a.yaml", 4), stream("/Filter /FlateDecode", packed.toByteArray())),
                        pdf(
                                "<</Type /Catalog /Pages 2 0 R /AF [3 0 R 5 0 R]>>",
                                pages,
                                file("a.yaml", 4),
                                stream("", unit),
                                file("b.tsv", 4)))
                .map(text -> text.getBytes(ISO_8859_1))
                .toList();
    }

    private static String bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new java.util.zip.Deflater(1))) {
            zeros(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return stream("/Filter /FlateDecode", packed.toByteArray());
    }

    private static Stream<Hostile> booklets() {
        String catalog = "<</Type /Catalog /Pages 2 0 R /AF [3 0 R]>>";
        String pages = "<</Type /Pages /Kids [] /Count 0>>";
        byte[] little = "甲".getBytes(UTF_8);
        return Stream.of(
                booklet(
                        "压缩炸弹",
                        "F0103",
                        room -> Files.write(
                                room.other().resolve("册.pdf"),
                                pdf(catalog, pages, file("a.yaml", 4), bomb()).getBytes(ISO_8859_1))),
                objects(
                        "压了又压",
                        "F0104",
                        catalog,
                        pages,
                        file("a.yaml", 4),
                        stream("/Filter [" + "/FlateDecode ".repeat(1_000) + "]", little)),
                objects("名称在外面", "^0", catalog, pages, file("../../../../tmp/../etc/passwd", 4), stream("", little)),
                objects("名称是设备", "^0", catalog, pages, file("/dev/stdout", 4), stream("", little)),
                objects("名称有控制符", "^0", catalog, pages, file("a\\033[2Jb\\000c\\012d", 4), stream("", little)),
                objects("指着自己", "", catalog, pages, "3 0 R", "4 0 R"),
                objects("没有内容", "F010", catalog, pages, file("a.yaml", 9)),
                objects(
                        "附了很多",
                        "F0103",
                        "<</Type /Catalog /Pages 2 0 R /AF [" + "3 0 R ".repeat(5_000) + "]>>",
                        pages,
                        file("a.yaml", 4),
                        stream("", little)),
                objects(
                        "数组很深",
                        "F010",
                        "<</Type /Catalog /Pages 2 0 R /AF " + "[".repeat(50_000) + "]".repeat(50_000) + ">>",
                        pages),
                objects(
                        "长度不对",
                        "F010|^0",
                        catalog,
                        pages,
                        file("a.yaml", 4),
                        "<</Length 2147483647>>\nstream\n甲\nendstream"),
                booklet(
                        "表在自己里",
                        "",
                        room -> Files.writeString(
                                room.other().resolve("册.pdf"),
                                pdf(catalog, pages)
                                        .replace("/Root 1 0 R", "/Root 1 0 R /Prev 9")
                                        .replaceAll("startxref\n\\d+", "startxref\n9"))),
                booklet(
                        "半册",
                        "F010",
                        room -> Files.write(
                                room.other().resolve("册.pdf"),
                                java.util.Arrays.copyOf(Files.readAllBytes(room.booklet()), 30_000))),
                booklet("是管道", "F0101", room -> room.pipe(room.other().resolve("册.pdf"))));
    }
}
