package cn.yince.layout.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bundled font with other embedding rights. */
public final class RestrictedFont {
    /** Its name. */
    public static final String FILE = "受限.ttf";

    private RestrictedFont() {}

    /** Writes it into a folder. */
    public static Path in(Path folder, int fsType) throws IOException {
        byte[] font = Files.readAllBytes(Path.of("fonts/hei/YinceHei-Medium.ttf"));
        int table = FontTables.span(ByteBuffer.wrap(font), "OS/2").orElseThrow().start();
        ByteBuffer.wrap(font).putChar(table + 8, (char) fsType);
        return Files.write(Files.createDirectories(folder).resolve(FILE), font);
    }

    /** Writes the same with the outline of one character, or of all where {@code codePoint} is 0, taken out. */
    public static Path blank(Path folder, int codePoint) throws IOException {
        byte[] font = Files.readAllBytes(Path.of("fonts/hei/YinceHei-Medium.ttf"));
        ByteBuffer file = ByteBuffer.wrap(font);
        FontTables.Span places = FontTables.span(file, "loca").orElseThrow();
        boolean wide = file.getChar(FontTables.span(file, "head").orElseThrow().start() + 50) != 0;
        int size = wide ? 4 : 2;
        int glyph = codePoint == 0 ? 0 : CharacterMap.glyph(font, codePoint);
        int glyphs = codePoint == 0 ? places.length() / size - 1 : 1;
        for (int i = glyph + 1; i <= glyph + glyphs; i++) {
            System.arraycopy(font, places.start() + glyph * size, font, places.start() + i * size, size);
        }
        return Files.write(Files.createDirectories(folder).resolve(codePoint == 0 ? "空白.ttf" : "缺笔.ttf"), font);
    }
}
