package cn.yince.cli;

import cn.yince.cli.Hostile.Made;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Hostile images, fonts, folders of templates and folders of output. */
final class HostileFolders {
    private static final String COVER = "决算/章节/封面.ftl";
    private static final String SETTINGS = "决算/设置.yaml";
    private static final String FONT = "fonts/song";
    private static final List<String> BATCH = List.of("batch", "ROOM/别的", "--templates", "TEMPLATES", "-o", "OUT");

    private HostileFolders() {}

    static Stream<Hostile> all() {
        return Stream.of(images(), fonts(), packs(), outputs(), manifests()).flatMap(each -> each);
    }

    /** A file with bytes that take some making. */
    @FunctionalInterface
    private interface Bytes {
        byte[] made() throws IOException;
    }

    private static Hostile image(String name, String expected, String file, Bytes bytes) {
        return new Hostile(
                "图片·" + name,
                expected,
                room -> {
                    room.write("图片/" + file, bytes.made());
                    room.write(COVER, "<h1>甲</h1><img src='" + file + "' style='width: 20mm'/>");
                },
                Hostile.PRINT);
    }

    private static Stream<Hostile> images() {
        return Stream.of(
                image("宽高都大", "M0303", "a.png", () -> png(2_000_000_000, 2_000_000_000, new byte[0])),
                image("一行很宽", "M03", "a.png", () -> png(50_000_000, 1, new byte[0])),
                image("宽高为负", "M0303", "a.png", () -> png(-1, -1, new byte[0])),
                image("压缩炸弹", "M03|^0", "a.png", () -> png(4_000, 4_000, deflated(60 << 20))),
                image("没有数据", "M03|^0", "a.png", () -> png(4_000, 4_000, new byte[0])),
                image("半透明的大图", "M03|^0", "a.png", HostileFolders::clear),
                image("照片很大", "M0303", "a.jpg", () -> jpeg(65_535, 65_535)),
                image("照片没有数据", "M03|^0", "a.jpg", () -> jpeg(4_000, 4_000)),
                image(
                        "矢量图",
                        "M03",
                        "a.svg",
                        () -> "<svg xmlns='http://www.w3.org/2000/svg' width='2000000000'/>"
                                .getBytes(StandardCharsets.UTF_8)),
                image(
                        "动图",
                        "M03",
                        "a.gif",
                        () -> "GIF89a\u007f\u007f\u007f\u007f\u0000\u0000\u0000;"
                                .getBytes(StandardCharsets.ISO_8859_1)),
                image("空文件", "M03", "a.png", () -> new byte[0]));
    }

    private static byte[] png(int width, int height, byte[] data) {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0});
        ByteBuffer png = ByteBuffer.allocate(8 + 25 + 12 + data.length + 12).putLong(0x89504E470D0A1A0AL);
        chunk(png, "IHDR", head.array());
        chunk(png, "IDAT", data);
        chunk(png, "IEND", new byte[0]);
        return png.array();
    }

    private static void chunk(ByteBuffer png, String name, byte[] data) {
        byte[] word = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(word);
        sum.update(data);
        png.putInt(data.length).put(word).put(data).putInt((int) sum.getValue());
    }

    private static byte[] deflated(int length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (java.util.zip.DeflaterOutputStream out =
                new java.util.zip.DeflaterOutputStream(packed, new java.util.zip.Deflater(1))) {
            out.write(new byte[length]);
        }
        return packed.toByteArray();
    }

    private static byte[] clear() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3_000, 3_000, BufferedImage.TYPE_4BYTE_ABGR), "png", png);
        return png.toByteArray();
    }

    private static byte[] jpeg(int width, int height) {
        ByteBuffer jpeg = ByteBuffer.allocate(40)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFC0)
                .putShort((short) 17)
                .put((byte) 8);
        return jpeg.putShort((short) height)
                .putShort((short) width)
                .put((byte) 3)
                .put(new byte[] {1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0})
                .putShort((short) 0xFFD9)
                .array();
    }

    private static Hostile font(String name, Bytes bytes) {
        return new Hostile(
                "字体·" + name,
                "M0|F0",
                room -> {
                    room.write("字体/甲.ttf", bytes.made());
                    room.write(SETTINGS, "字体: {宋体: 甲.ttf}\n");
                },
                Hostile.PRINT);
    }

    private static Stream<Hostile> fonts() {
        return Stream.of(
                font("只有开头", () -> Arrays.copyOf(sound(), 5_000)),
                font("表在外面", () -> put(sound(), 12 + 8, 0x7FFFFFFF)),
                font("表很长", () -> put(sound(), 12 + 12, 0xFFFFFFFF)),
                font("表很多", () -> put(sound(), 4, 0xFFFFFFFF)),
                font(
                        "集合很多",
                        () -> ByteBuffer.allocate(64)
                                .putInt(0x74746366)
                                .putInt(0x00010000)
                                .putInt(0x7FFFFFFF)
                                .array()),
                font(
                        "网页字体",
                        () -> ByteBuffer.allocate(64)
                                .putInt(0x774F4646)
                                .putInt(0x00010000)
                                .putInt(0x7FFFFFFF)
                                .array()));
    }

    private static byte[] sound() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(FONT))) {
            return Files.readAllBytes(files.filter(file -> file.toString().matches(".*\\.(ttf|otf)"))
                    .sorted()
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static byte[] put(byte[] bytes, int at, int value) {
        ByteBuffer.wrap(bytes).putInt(at, value);
        return bytes;
    }

    private static Hostile pack(String name, String expected, String words, Made made) {
        return new Hostile("模板·" + name, expected, made, List.of((words + " --templates TEMPLATES").split(" ")));
    }

    private static Stream<Hostile> packs() {
        String check = "pack show 山西/云岭@2023";
        return Stream.of(
                pack("设置是管道", "", "check UNIT", room -> room.pipe(room.pack().resolve(SETTINGS))),
                pack("章节是管道", "", "check UNIT", room -> room.pipe(room.pack().resolve(COVER))),
                pack(
                        "设置是文件夹",
                        "",
                        check,
                        room -> Files.createDirectories(room.pack().resolve(SETTINGS))),
                pack(
                        "链接成环",
                        "",
                        check,
                        room -> Files.createSymbolicLink(
                                room.pack().resolve("决算/章节"), room.pack().resolve("决算/章节"))),
                pack(
                        "链接到上级",
                        "",
                        "pack list",
                        room -> Files.createSymbolicLink(room.pack().resolve("决算/2023"), room.templates())),
                pack("章节是设备", "", "generate UNIT --draft -o OUT.pdf", room -> {
                    Files.createDirectories(room.pack().resolve("决算/章节"));
                    Files.createSymbolicLink(room.pack().resolve(COVER), Path.of("/dev/zero"));
                }),
                pack(
                        "文件夹很深",
                        "",
                        check,
                        room -> Files.createDirectories(room.pack().resolve("决算" + "/深".repeat(500)))),
                pack(
                        "名称会动屏幕",
                        "",
                        "pack list",
                        room -> Files.createDirectories(room.templates().resolve("山西/异处/\u001b[2J\u0007甲\n乙\u202e"))),
                pack(
                        "名称是短横",
                        "",
                        "pack list",
                        room -> Files.createDirectories(room.templates().resolve("山西/异处/-o"))),
                pack(
                        "单位说到上面",
                        "M01|M00|Y0",
                        "check UNIT",
                        room -> Files.writeString(
                                room.unit(), Hostile.Room.example().replace("模板: 山西/云岭", "模板: ../../别的"))));
    }

    private static Stream<Hostile> outputs() {
        return Stream.of(
                new Hostile(
                        "写出·是文件夹",
                        ".",
                        room -> Files.createDirectories(room.out().resolveSibling("册.pdf/里面")),
                        Hostile.PRINT),
                new Hostile("写出·是管道", ".", room -> room.pipe(room.out().resolveSibling("册.pdf")), Hostile.PRINT),
                new Hostile(
                        "写出·上面是文件",
                        ".",
                        room -> Files.writeString(room.out(), ""),
                        List.of("generate", "UNIT", "--draft", "--templates", "TEMPLATES", "-o", "OUT/a/b.pdf")),
                new Hostile(
                        "写出·写不进",
                        ".",
                        room -> {},
                        List.of("generate", "UNIT", "--draft", "--templates", "TEMPLATES", "-o", "/dev/full/a.pdf")),
                new Hostile(
                        "写出·册名在外面",
                        "M0|Y0|^0",
                        room -> room.write(SETTINGS, "册名: ../../../../../../tmp/甲\n"),
                        Hostile.PRINT));
    }

    private static Hostile batch(String name, Made made) {
        return new Hostile(
                "批量·" + name,
                "^[01]",
                room -> {
                    // one that is not printed, which would take the most of the time
                    Files.writeString(
                            room.other().resolve("单位.yaml"),
                            Hostile.Room.example().replace("基本支出: 166.40", "基本支出: 999.00"));
                    made.in(room);
                },
                BATCH);
    }

    private static Hostile manifest(String name, String json) {
        return batch(
                "台账" + name,
                room -> Files.writeString(
                        Files.createDirectories(room.out().resolve(".yince")).resolve("manifest.json"), json));
    }

    private static Stream<Hostile> manifests() {
        return Stream.of(
                manifest("套很深", "[".repeat(200_000)),
                manifest(
                        "对象很深",
                        "{\"format\": 3, \"digest\": \"\", \"units\": " + "[".repeat(900) + "]".repeat(900) + "}"),
                manifest("数很大", "{\"format\": 1e999999999, \"digest\": \"\", \"units\": []}"),
                manifest("都是空", "{\"format\": 3, \"digest\": null, \"units\": [null, {}, {\"key\": null}]}"),
                batch(
                        "流水很长",
                        room -> Files.writeString(
                                Files.createDirectories(room.out().resolve(".yince"))
                                        .resolve("journal.jsonl"),
                                "{\"key\": \"" + "a\\u0000".repeat(500_000) + "\n{}\nnull\n[]\n1\n")),
                batch("台账是管道", room -> room.pipe(room.out().resolve(".yince/manifest.json"))),
                batch("台账是文件夹", room -> Files.createDirectories(room.out().resolve(".yince/manifest.json/里面"))),
                batch("锁是管道", room -> room.pipe(room.out().resolve(".yince/lock"))),
                batch("册是链接", room -> {
                    Files.copy(room.unit(), room.other().resolve("甲.yaml"));
                    Files.createDirectories(room.out());
                    Files.createSymbolicLink(room.out().resolve("云岭市财政信息中心2023年度单位决算公开.pdf"), room.unit());
                }),
                batch("单位是管道", room -> room.pipe(room.other().resolve("乙.yaml"))),
                batch("单位是链接", room -> Files.createSymbolicLink(room.other().resolve("乙.yaml"), Path.of("/dev/zero"))));
    }
}
