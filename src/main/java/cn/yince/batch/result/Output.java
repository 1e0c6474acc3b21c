package cn.yince.batch.result;

/**
 * A booklet that was written.
 *
 * @param name of the file in the output folder; empty when there is none
 * @param sha256 digest of the file
 * @param size in bytes
 * @param modified when the file was last changed, in milliseconds
 * @param pages how many it has
 */
public record Output(String name, String sha256, long size, long modified, int pages) {
  /** No booklet. */
  public static final Output NONE = new Output("", "", 0, 0, 0);

  /** Whether there is a booklet. */
  public boolean exists() {
    return !name.isEmpty();
  }

  /** The same booklet with another time of change. */
  public Output modifiedAt(long time) {
    return new Output(name, sha256, size, time, pages);
  }
}
