package cn.yince.batch.result;

/**
 * A booklet that was written.
 *
 * @param name of the file in the output folder; empty when there is none
 * @param sha256 digest of the file
 * @param size in bytes
 * @param pages how many it has
 */
public record Output(String name, String sha256, long size, int pages) {
  /** No booklet. */
  public static final Output NONE = new Output("", "", 0, 0);

  /** Whether there is a booklet. */
  public boolean exists() {
    return !name.isEmpty();
  }
}
