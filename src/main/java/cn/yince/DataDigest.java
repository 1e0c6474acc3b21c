package cn.yince;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import org.apache.commons.codec.digest.DigestUtils;

/** A short digest of all files a unit was read from, in the order read, whatever they are called. */
final class DataDigest implements BiConsumer<Path, byte[]> {
    private static final int BYTES_SHOWN = 4;

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    @Override
    public void accept(Path file, byte[] content) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        digest.update(content);
    }

    /** Eight hexadecimal digits; ends the digest. */
    String shown() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES_SHOWN);
    }
}
