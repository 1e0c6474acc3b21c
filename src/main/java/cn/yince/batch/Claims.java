package cn.yince.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which unit a file in the output folder belongs to: of several with one name the first, whoever is ready first. */
final class Claims {
  /** Before every unit of a run. */
  static final int EARLIER_RUN = -1;

  private final Map<String, Claim> claims = new ConcurrentHashMap<>();

  /**
   * A claim.
   *
   * @param rank of the unit in its run
   * @param key the unit file
   */
  record Claim(int rank, String key) {}

  /** Something that writes. */
  interface Writing {
    void write() throws IOException;
  }

  /**
   * Claims a name and writes, unless a unit before has it.
   *
   * @throws IOException when it could not be written; nothing is claimed then
   */
  void take(String name, Claim claim, Writing writing) throws IOException {
    try {
      claims.compute(
          folded(name),
          (key, held) -> {
            if (held != null && held.rank() < claim.rank()) {
              return held;
            }
            write(writing);
            return claim;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Who has a name. */
  Optional<Claim> holder(String name) {
    return Optional.ofNullable(claims.get(folded(name)));
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names that some systems take for one. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
