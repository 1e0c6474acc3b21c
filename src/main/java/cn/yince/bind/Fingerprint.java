package cn.yince.bind;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What a booklet's bytes may vary by: a digest of its content, in place of clock and chance. */
final class Fingerprint {
  private static final byte[] ID = "/ID [<".getBytes(StandardCharsets.US_ASCII);
  private static final int HEX_DIGITS = 32;

  private Fingerprint() {}

  static byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Replaces both halves of the trailer's /ID, which OpenPDF takes from the clock, by a digest of the rest. */
  static void replaceId(byte[] pdf) {
    int id = lastIndexOf(pdf, ID) + ID.length;
    byte[] blank = new byte[HEX_DIGITS];
    Arrays.fill(blank, (byte) '0');
    put(pdf, id, blank);
    put(pdf, id, HexFormat.of().formatHex(of(pdf), 0, HEX_DIGITS / 2).getBytes(StandardCharsets.US_ASCII));
  }

  private static void put(byte[] pdf, int id, byte[] digits) {
    System.arraycopy(digits, 0, pdf, id, HEX_DIGITS);
    System.arraycopy(digits, 0, pdf, id + HEX_DIGITS + 2, HEX_DIGITS);
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
