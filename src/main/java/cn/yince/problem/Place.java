package cn.yince.problem;

/**
 * A place in a file a person typed.
 *
 * @param file the file as the user named it
 * @param line 1-based, 0 when the whole file is meant
 * @param column 1-based, counted in characters, 0 when the whole line or file is meant
 */
public record Place(String file, int line, int column) {
  /** The whole of a file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
