package cn.yince.file;

import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The door through which the bytes of every file of a pack come in: it must be a plain file, not a device, and no
 * larger than a file of its kind may be. Which file it is, and that no link leads out of the templates folder, is
 * settled where it is found.
 */
public final class PackFile {
    /** Chapters, style sheets, forms, rows and settings: far more than the largest there is. */
    public static final int TEXT = 2 << 20;

    /** Images, and tables of codes. */
    public static final int LARGE = 20 << 20;

    /** Fonts: the largest with all characters of the national standard have some 80 MB. */
    public static final int FONT = 128 << 20;

    private static final String MARK = "\uFEFF";
    private static final byte[] MARK_BYTES = MARK.getBytes(StandardCharsets.UTF_8);
    private static final int PIECE = 1 << 13;

    private PackFile() {}

    /**
     * All bytes of a file.
     *
     * @param most bytes it may have
     * @throws TooLarge when it has more
     * @throws IOException when it cannot be read or is no plain file
     */
    public static byte[] bytes(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no plain file: " + file);
        }
        long size = Files.size(file);
        if (size > most) {
            throw new TooLarge(file);
        }
        return bytes(file, new byte[(int) size]);
    }

    /**
     * Read in small pieces straight into their place: reading a large file at once fills as much memory a second time.
     */
    private static byte[] bytes(Path file, byte[] all) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            int at = 0;
            while (at < all.length) {
                int read = in.read(all, at, Math.min(PIECE, all.length - at));
                if (read < 0) {
                    throw new EOFException(file.toString());
                }
                at += read;
            }
        }
        return all;
    }

    /**
     * A text, which must be UTF-8, without the mark that some editors put before it.
     *
     * @throws java.nio.charset.CharacterCodingException when it is not
     * @throws IOException as {@link #bytes}
     */
    public static String utf8(Path file, int most) throws IOException {
        return withoutMark(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes(file, most)))
                .toString());
    }

    /**
     * The bytes of a text whose reader minds the mark before it: without that mark.
     *
     * @throws IOException as {@link #bytes}
     */
    public static byte[] unmarked(Path file, int most) throws IOException {
        byte[] bytes = bytes(file, most);
        boolean marked = bytes.length >= MARK_BYTES.length
                && Arrays.equals(bytes, 0, MARK_BYTES.length, MARK_BYTES, 0, MARK_BYTES.length);
        return marked ? Arrays.copyOfRange(bytes, MARK_BYTES.length, bytes.length) : bytes;
    }

    /**
     * The lines of a text, which must be UTF-8.
     *
     * @throws IOException as {@link #utf8}
     */
    public static List<String> lines(Path file, int most) throws IOException {
        return utf8(file, most).lines().toList();
    }

    /**
     * A file as text, whatever bytes it has, without the mark before it; nothing of one that is too large, which is
     * told where it is used.
     */
    public static String text(Path file) {
        try {
            return withoutMark(new String(bytes(file, TEXT), StandardCharsets.UTF_8));
        } catch (TooLarge e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    /** A file is larger than its kind may be. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(Path file) {
            super(file.toString());
        }
    }
}
