package cn.yince.cli;

import cn.yince.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that problems point at, without anything a terminal would obey. */
final class Quotes {
    /** Unit files are no larger. */
    private static final int LARGEST = 6 * 1024 * 1024;

    /** Characters shown of a long line. */
    private static final int SHOWN = 100;

    private final Map<String, List<String>> lines = new HashMap<>();

    /**
     * A line, or of a long one the part around the column.
     *
     * @param text what is shown
     * @param caretAt columns of the terminal before the column meant; -1 when the whole line is meant
     */
    record Quote(String text, int caretAt) {}

    /** The whole line of a place; empty when there is none, as in a workbook. */
    String line(Place place) {
        if (place.hasSheet() || place.line() == 0) {
            return "";
        }
        List<String> all = lines.computeIfAbsent(place.file(), Quotes::read);
        return place.line() >= 1 && place.line() <= all.size() ? all.get(place.line() - 1) : "";
    }

    /** What people see of it. */
    Quote of(Place place) {
        int[] line = line(place).codePoints().toArray();
        int column = Math.min(place.column(), line.length + 1);
        int from = line.length <= SHOWN ? 0 : Math.max(0, Math.min(column - 1 - SHOWN / 2, line.length - SHOWN));
        int to = Math.min(line.length, from + SHOWN);
        String before = from > 0 ? "…" : "";
        String shown = before + new String(line, from, to - from) + (to < line.length ? "…" : "");
        int caret = column < 1 ? -1 : Width.of(before + new String(line, from, column - 1 - from));
        return new Quote(shown, caret);
    }

    private static List<String> read(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return text(in.readNBytes(LARGEST)).lines().map(Quotes::harmless).toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    private static String text(byte[] bytes) {
        int skip = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static String harmless(String line) {
        return line.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]", " ");
    }
}
