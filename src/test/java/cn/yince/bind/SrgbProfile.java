package cn.yince.bind;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the colour profile of all booklets from published numbers alone: the primaries, the white and the curve of IEC
 * 61966-2-1 (sRGB), adapted to the white D50 of profiles by the Bradford matrix, written by ISO 15076-1 (ICC version
 * 4.2).
 */
final class SrgbProfile {
    private static final String NAME = "Yince sRGB";
    private static final String RIGHTS = "CC0 1.0, no rights reserved. Made for Yince from IEC 61966-2-1.";
    private static final double[] D50 = {0.9642, 1.0, 0.8249};
    private static final double[][] BRADFORD = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };
    /** x and y of red, green, blue and white. */
    private static final double[][] CHROMATICITIES = {{0.64, 0.33}, {0.30, 0.60}, {0.15, 0.06}, {0.3127, 0.3290}};
    /** Exponent, and a, b, c, d of (aX+b)^g above d, cX below. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final int HEADER = 128;
    private static final int ID_AT = 84;

    private SrgbProfile() {}

    static byte[] make() {
        double[][] adaptation = adaptation();
        double[][] primaries = times(adaptation, primaries());
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text(NAME));
        tags.put("cprt", text(RIGHTS));
        tags.put("wtpt", xyz(D50));
        tags.put("chad", matrix(adaptation));
        for (int i = 0; i < 3; i++) {
            tags.put("rgb".charAt(i) + "XYZ", xyz(column(primaries, i)));
        }
        byte[] curve = curve();
        for (int i = 0; i < 3; i++) {
            tags.put("rgb".charAt(i) + "TRC", curve);
        }
        byte[] profile = assembled(tags);
        System.arraycopy(digest(profile), 0, profile, ID_AT, 16);
        return profile;
    }

    private static byte[] assembled(Map<String, byte[]> tags) {
        ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        Map<byte[], Integer> written = new LinkedHashMap<>();
        tags.forEach((name, content) -> {
            int at = written.computeIfAbsent(content, c -> HEADER + table.capacity() + data.size());
            if (at == HEADER + table.capacity() + data.size()) {
                data.writeBytes(content);
                data.writeBytes(new byte[-content.length & 3]);
            }
            table.put(ascii(name)).putInt(at).putInt(content.length);
        });
        int size = HEADER + table.capacity() + data.size();
        return ByteBuffer.allocate(size)
                .put(header(size))
                .put(table.array())
                .put(data.toByteArray())
                .array();
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(size).putInt(0).putInt(0x04200000);
        header.put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            header.putShort((short) part);
        }
        header.put(ascii("acsp")).position(68);
        for (double value : D50) {
            header.putInt(fixed(value));
        }
        return header.array();
    }

    private static byte[] text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer tag = ByteBuffer.allocate(28 + utf16.length)
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(12);
        return tag.put(ascii("enUS")).putInt(utf16.length).putInt(28).put(utf16).array();
    }

    private static byte[] xyz(double... values) {
        return numbers("XYZ ", values);
    }

    private static byte[] matrix(double[][] rows) {
        double[] all = new double[9];
        for (int i = 0; i < 9; i++) {
            all[i] = rows[i / 3][i % 3];
        }
        return numbers("sf32", all);
    }

    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(12 + 4 * CURVE.length)
                .put(ascii("para"))
                .putInt(0)
                .putShort((short) 3)
                .putShort((short) 0);
        for (double value : CURVE) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    private static byte[] numbers(String type, double... values) {
        ByteBuffer tag =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    private static int fixed(double value) {
        return (int) StrictMath.rint(value * 65536);
    }

    /** Columns of X, Y, Z of the primaries, scaled so that they add up to the white. */
    private static double[][] primaries() {
        double[][] unscaled = new double[3][3];
        for (int i = 0; i < 3; i++) {
            double[] each = fromChromaticity(CHROMATICITIES[i]);
            for (int row = 0; row < 3; row++) {
                unscaled[row][i] = each[row];
            }
        }
        double[][] scale = diagonal(times(inverse(unscaled), vertical(fromChromaticity(CHROMATICITIES[3]))));
        return times(unscaled, scale);
    }

    /** Takes the white of sRGB to D50. */
    private static double[][] adaptation() {
        double[][] from = times(BRADFORD, vertical(fromChromaticity(CHROMATICITIES[3])));
        double[][] to = times(BRADFORD, vertical(D50));
        double[][] ratios = new double[3][1];
        for (int i = 0; i < 3; i++) {
            ratios[i][0] = to[i][0] / from[i][0];
        }
        return times(inverse(BRADFORD), times(diagonal(ratios), BRADFORD));
    }

    private static double[] fromChromaticity(double... xy) {
        return new double[] {xy[0] / xy[1], 1, (1 - xy[0] - xy[1]) / xy[1]};
    }

    private static double[][] vertical(double... values) {
        return new double[][] {{values[0]}, {values[1]}, {values[2]}};
    }

    private static double[][] diagonal(double[][] column) {
        return new double[][] {{column[0][0], 0, 0}, {0, column[1][0], 0}, {0, 0, column[2][0]}};
    }

    private static double[] column(double[][] matrix, int i) {
        return new double[] {matrix[0][i], matrix[1][i], matrix[2][i]};
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[3][b[0].length];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < b[0].length; i++) {
                product[row][i] = a[row][0] * b[0][i] + a[row][1] * b[1][i] + a[row][2] * b[2][i];
            }
        }
        return product;
    }

    private static double[][] inverse(double[][] m) {
        double[][] inverse = new double[3][3];
        double determinant = 0;
        for (int i = 0; i < 3; i++) {
            determinant += m[0][i] * (m[1][(i + 1) % 3] * m[2][(i + 2) % 3] - m[1][(i + 2) % 3] * m[2][(i + 1) % 3]);
        }
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                double minor = m[(i + 1) % 3][(row + 1) % 3] * m[(i + 2) % 3][(row + 2) % 3]
                        - m[(i + 1) % 3][(row + 2) % 3] * m[(i + 2) % 3][(row + 1) % 3];
                inverse[row][i] = minor / determinant;
            }
        }
        return inverse;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] digest(byte[] profile) {
        try {
            return MessageDigest.getInstance("MD5").digest(profile);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
