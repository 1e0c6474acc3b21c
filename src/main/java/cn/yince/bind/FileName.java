package cn.yince.bind;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of files that every system takes. */
public final class FileName {
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");
  /** Ends that Windows drops, and what makes a name hidden. */
  private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
  private static final Pattern OF_DEVICES = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private FileName() {}

  /** The file of a booklet is named for its title: the name with .pdf; what no system allows in names becomes {@code _}. */
  public static String of(String title) {
    return FORBIDDEN.matcher(title).replaceAll("_") + ".pdf";
  }

  /** A path with {@code /} between its parts that leads nowhere but down, whatever was typed; never empty. */
  public static String path(String typed) {
    List<String> parts =
        Arrays.stream(SEPARATOR.split(typed)).map(FileName::part).filter(part -> !part.isEmpty()).toList();
    return parts.isEmpty() ? "_" : parts.stream().collect(Collectors.joining("/"));
  }

  private static String part(String typed) {
    String allowed = EDGES.matcher(FORBIDDEN.matcher(typed).replaceAll("_")).replaceAll("");
    return OF_DEVICES.matcher(allowed).matches() ? "_" + allowed : allowed;
  }
}
