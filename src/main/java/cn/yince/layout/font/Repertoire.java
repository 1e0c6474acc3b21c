package cn.yince.layout.font;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/** Sets of Chinese characters that a font is measured by. */
public final class Repertoire {
    private static final int FIRST_ROW = 0xB0;
    private static final int LAST_ROW = 0xF7;
    private static final int FIRST_CELL = 0xA1;
    private static final int LAST_CELL = 0xFE;
    private static final int REPLACEMENT = 0xFFFD;

    private Repertoire() {}

    /** The 6763 characters of GB/T 2312. */
    public static BitSet gb2312() {
        Charset charset = Charset.forName("GB2312");
        BitSet characters = new BitSet();
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            for (int cell = FIRST_CELL; cell <= LAST_CELL; cell++) {
                int c = new String(new byte[] {(byte) row, (byte) cell}, charset).codePointAt(0);
                characters.set(c, characters.get(c) || c != REPLACEMENT);
            }
        }
        return characters;
    }

    /**
     * The characters of a list: the first on each line, written as U+4E00.
     *
     * @throws IOException when it cannot be read
     */
    public static BitSet read(Path list) throws IOException {
        BitSet characters = new BitSet();
        for (String line : Files.readAllLines(list)) {
            if (line.startsWith("U+")) {
                characters.set(Integer.parseInt(line.substring(2).split("\t", 2)[0], 16));
            }
        }
        return characters;
    }
}
