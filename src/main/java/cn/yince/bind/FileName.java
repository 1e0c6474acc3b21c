package cn.yince.bind;

import java.util.regex.Pattern;

/** The file of a booklet is named for its title. */
public final class FileName {
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

  private FileName() {}

  /** The name with .pdf; what no system allows in names becomes {@code _}. */
  public static String of(String title) {
    return FORBIDDEN.matcher(title).replaceAll("_") + ".pdf";
  }
}
