package cn.yince.bind;

import cn.yince.problem.InternalFault;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The cross references at the end of a file that OpenPDF has finished. Objects can be added to it, and are then written
 * with it anew, each entry as the difference to the one before: 0.9 KB for a booklet's 3,400 objects, where OpenPDF's
 * take 5.7 KB, and none of the objects that OpenPDF makes for each.
 */
final class FileTail {
    private static final byte[] START = "startxref\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern HEAD = Pattern.compile("(\\d+) 0 obj\\s*<<(.*?)>>stream\\s?\\n", Pattern.DOTALL);
    private static final Pattern WIDTHS = Pattern.compile("/W\\s?\\[(\\d) (\\d) (\\d)]");
    private static final Pattern RANGES = Pattern.compile("/Index\\s?\\[([\\d ]+)]");
    private static final Pattern KEPT = Pattern.compile("/(Info|Root) \\d+ 0 R|/ID \\[<\\w+><\\w+>]");
    private static final int LONGEST_HEAD = 2000;
    private static final int LEVEL = 6;
    private static final int FREE = 0;
    private static final int PLAIN = 1;
    private static final int IN_STREAM = 2;
    private static final int LAST_GENERATION = 0xFFFF;
    private static final int[] WIDTH = {1, 4, 2};
    private static final int ROW = 7;
    private static final byte UP = 2;

    private final byte[] file;
    private final int start;
    private final int number;
    private final String head;
    private final int size;
    private final int[] kinds;
    private final int[] places;
    private final int[] others;

    /**
     * Reads the end of a file.
     *
     * @param room for how many objects more
     * @throws InternalFault when it is not as OpenPDF writes it
     */
    FileTail(byte[] file, int room) {
        this.file = file;
        int at = lastIndexOf(START);
        start = at < 0
                ? 0
                : Integer.parseInt(ascii(at + START.length, file.length).split("\\s")[0]);
        Matcher found = HEAD.matcher(ascii(start, Math.min(file.length, start + LONGEST_HEAD)));
        if (at < 0 || !found.lookingAt()) {
            throw new InternalFault("写好的文件末尾读不懂");
        }
        number = Integer.parseInt(found.group(1));
        head = found.group(2);
        size = sizeIn(head);
        kinds = new int[size + room];
        places = new int[size + room];
        others = new int[size + room];
        others[0] = LAST_GENERATION;
        read(inflated(start + found.end()));
    }

    /** The first number that no object has. */
    static int sizeOf(byte[] file) {
        return new FileTail(file, 0).size;
    }

    private static int sizeIn(String head) {
        Matcher size = Pattern.compile("/Size (\\d+)").matcher(head);
        if (!size.find()) {
            throw new InternalFault("写好的文件末尾没有 Size");
        }
        return Integer.parseInt(size.group(1));
    }

    private byte[] inflated(int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(file, from, file.length - from);
        byte[] content = new byte[size * ROW * 2];
        try {
            int length = inflater.inflate(content);
            return Arrays.copyOf(content, length);
        } catch (DataFormatException e) {
            throw new InternalFault("写好的文件末尾读不懂：" + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    private void read(byte[] content) {
        Matcher widths = WIDTHS.matcher(head);
        Matcher ranges = RANGES.matcher(head);
        if (!widths.find() || !ranges.find()) {
            throw new InternalFault("写好的文件末尾读不懂：" + head);
        }
        int[] wide = {
            Integer.parseInt(widths.group(1)), Integer.parseInt(widths.group(2)), Integer.parseInt(widths.group(3))
        };
        String[] range = ranges.group(1).trim().split(" ");
        int at = 0;
        for (int i = 0; i < range.length; i += 2) {
            int first = Integer.parseInt(range[i]);
            int end = first + Integer.parseInt(range[i + 1]);
            for (int object = first; object < end; object++) {
                kinds[object] = value(content, at, wide[0]);
                places[object] = value(content, at + wide[0], wide[1]);
                others[object] = value(content, at + wide[0] + wide[1], wide[2]);
                at += wide[0] + wide[1] + wide[2];
            }
        }
    }

    private static int value(byte[] content, int at, int width) {
        int value = 0;
        for (int i = at; i < at + width; i++) {
            value = value << Byte.SIZE | content[i] & 0xFF;
        }
        return value;
    }

    /**
     * The file with more objects.
     *
     * @param streams of objects whose numbers the file does not have, no greater than there is room for together with
     *     the streams themselves
     * @param next the first number that none of them has
     * @param level of compression, 0 to 9
     */
    byte[] with(List<ObjectStreams.Stream> streams, int next, int level) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + (1 << 16));
        out.write(file, 0, start);
        int free = next;
        for (ObjectStreams.Stream stream : streams) {
            enter(free, PLAIN, out.size(), 0);
            for (int i = 0; i < stream.numbers().size(); i++) {
                enter(stream.numbers().get(i), IN_STREAM, free, i);
            }
            stream.writeTo(out, free++, level);
        }
        enter(number, PLAIN, out.size(), 0);
        int from = out.size();
        byte[] content = ObjectStreams.deflated(rows(free), LEVEL);
        StringBuilder text = new StringBuilder(number + " 0 obj\n<</Type/XRef/Size " + free + "/W[" + WIDTH[0] + " "
                + WIDTH[1] + " " + WIDTH[2] + "]");
        Matcher kept = KEPT.matcher(head);
        while (kept.find()) {
            text.append(kept.group());
        }
        text.append("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns " + ROW + ">>/Length ")
                .append(content.length)
                .append(">>stream\n");
        out.writeBytes(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes(("\nendstream\nendobj\nstartxref\n" + from + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private void enter(int object, int kind, int place, int other) {
        if (kinds[object] != FREE && object != number) {
            throw new InternalFault("文件里的对象 " + object + " 写了两次");
        }
        kinds[object] = kind;
        places[object] = place;
        others[object] = other;
    }

    /** The entries of all objects, each byte as the difference to the one above it. */
    private byte[] rows(int count) {
        byte[] rows = new byte[count * (ROW + 1)];
        byte[] above = new byte[ROW];
        byte[] row = new byte[ROW];
        for (int object = 0; object < count; object++) {
            put(kinds[object], row, 0, WIDTH[0]);
            put(places[object], row, WIDTH[0], WIDTH[1]);
            put(others[object], row, WIDTH[0] + WIDTH[1], WIDTH[2]);
            int at = object * (ROW + 1);
            rows[at] = UP;
            for (int i = 0; i < ROW; i++) {
                rows[at + 1 + i] = (byte) (row[i] - above[i]);
            }
            byte[] last = above;
            above = row;
            row = last;
        }
        return rows;
    }

    private static void put(int value, byte[] row, int at, int width) {
        for (int i = 0; i < width; i++) {
            row[at + i] = (byte) (value >> Byte.SIZE * (width - 1 - i));
        }
    }

    private String ascii(int from, int to) {
        return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private int lastIndexOf(byte[] word) {
        for (int at = file.length - word.length; at >= 0; at--) {
            if (Arrays.equals(file, at, at + word.length, word, 0, word.length)) {
                return at;
            }
        }
        return -1;
    }
}
