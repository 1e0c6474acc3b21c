package cn.yince.cli;

import java.io.PrintStream;

/** Tells of a fault of the program itself: kind, message and the first places in our own code. */
final class InternalError {
  private static final int PLACES = 5;

  private InternalError() {}

  static void print(Throwable e, PrintStream err) {
    for (Throwable t = e; t != null; t = t.getCause() == t ? null : t.getCause()) {
      err.println("  " + t.getClass().getName() + ": " + t.getMessage());
      java.util.Arrays.stream(t.getStackTrace())
          .filter(frame -> frame.getClassName().startsWith("cn.yince"))
          .limit(PLACES)
          .forEach(frame -> err.println("    " + frame));
    }
  }
}
