package cn.yince.bind;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.apache.commons.codec.digest.DigestUtils;

/** What a booklet's bytes may vary by: a digest of its content, in place of clock and chance. */
final class Fingerprint {
    private static final byte[] ID = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 1 << 12;
    private static final int HEX_DIGITS = 32;
    private static final int BETWEEN_HALVES = "><".length();

    private Fingerprint() {}

    /**
     * A digest of the checksums of its blocks: bytes that differ within a block by chance have the same two checksums
     * once in 2⁶⁴ times. The JVM has instructions for checksums before its second compiler has come to work; a digest
     * of all bytes took a twentieth of a booklet until then.
     */
    static byte[] of(byte[] content) {
        ByteBuffer sums = ByteBuffer.allocate((content.length / BLOCK + 1) * 2 * Integer.BYTES + Integer.BYTES);
        sums.putInt(content.length);
        Checksum one = new CRC32();
        Checksum other = new CRC32C();
        for (int at = 0; at < content.length; at += BLOCK) {
            sums.putInt(sum(one, content, at)).putInt(sum(other, content, at));
        }
        return DigestUtils.sha256(Arrays.copyOf(sums.array(), sums.position()));
    }

    private static int sum(Checksum checksum, byte[] content, int at) {
        checksum.reset();
        checksum.update(content, at, Math.min(BLOCK, content.length - at));
        return (int) checksum.getValue();
    }

    /**
     * Replaces both halves of the trailer's /ID, which OpenPDF takes from the clock.
     *
     * @param name of which the first half is a digest: a viewer that finds it again when the file is printed anew keeps
     *     its place; the second half is a digest of all the rest
     */
    static void replaceId(byte[] pdf, String name) {
        int first = lastIndexOf(pdf, ID) + ID.length;
        int second = first + HEX_DIGITS + BETWEEN_HALVES;
        put(pdf, first, digits(name.getBytes(StandardCharsets.UTF_8)));
        put(pdf, second, "0".repeat(HEX_DIGITS));
        put(pdf, second, digits(pdf));
    }

    private static String digits(byte[] content) {
        return HexFormat.of().formatHex(of(content), 0, HEX_DIGITS / 2);
    }

    private static void put(byte[] pdf, int at, String digits) {
        System.arraycopy(digits.getBytes(StandardCharsets.US_ASCII), 0, pdf, at, HEX_DIGITS);
    }

    private static int lastIndexOf(byte[] pdf, byte[] word) {
        for (int at = pdf.length - word.length; at >= 0; at--) {
            if (Arrays.equals(pdf, at, at + word.length, word, 0, word.length)) {
                return at;
            }
        }
        throw new IllegalStateException("the PDF has no trailer /ID");
    }
}
