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
}
