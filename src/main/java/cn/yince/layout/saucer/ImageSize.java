package cn.yince.layout.saucer;

import java.nio.ByteBuffer;

/** Reads how many pixels a PNG or JPEG file claims, without decoding it. */
final class ImageSize {
    private static final long PNG = 0x89504E470D0A1A0AL;

    private ImageSize() {}

    /** Width times height; -1 when the file is neither PNG nor JPEG. */
    static long pixels(byte[] file) {
        ByteBuffer image = ByteBuffer.wrap(file);
        if (file.length >= 24 && image.getLong(0) == PNG) {
            return area(image.getInt(16), image.getInt(20));
        }
        if (file.length >= 4 && image.getChar(0) == 0xFFD8) {
            return jpeg(image);
        }
        return -1;
    }

    private static long jpeg(ByteBuffer image) {
        int at = 2;
        while (at + 9 <= image.limit()) {
            int marker = image.getChar(at);
            if (marker < 0xFF01) {
                return -1;
            }
            if (isFrame(marker)) {
                return area(image.getChar(at + 7), image.getChar(at + 5));
            }
            at += marker == 0xFFFF ? 1 : 2 + image.getChar(at + 2);
        }
        return -1;
    }

    /** A frame header: SOF0 to SOF15 without the tables DHT, JPG and DAC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static long area(int width, int height) {
        return width <= 0 || height <= 0 ? -1 : (long) width * height;
    }
}
