package cn.yince.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How many columns the terminal has. */
final class TerminalColumns {
  private static final int USUAL = 80;
  private static final int LEAST = 20;

  private TerminalColumns() {}

  /** As the terminal itself says, or as many as terminals usually have. */
  static int now() {
    try {
      Process asked = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String[] size = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip().split(" ");
      int columns = size.length == 2 ? Integer.parseInt(size[1]) : 0;
      return columns < LEAST ? USUAL : columns;
    } catch (IOException | NumberFormatException e) {
      return USUAL;
    }
  }
}
