package cn.yince.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which styles strike their text out, or print it in the colour of its ground. */
final class Inks {
  /** What a colour is called that was left to the program; of a font black, of a ground white. */
  static final String AUTOMATIC = "";

  /** How a style shows its text. */
  enum Ink {
    SEEN,
    STRUCK_OUT,
    /** In the colour of its ground. */
    UNSEEN
  }

  private record Font(boolean struckOut, String colour) {}

  private static final int MOST = 100_000;
  private static final int RED_GREEN_BLUE = 6;

  /** White: itself, the first colour of a theme, and its numbers in the palette. */
  private static final Set<String> WHITE = Set.of("FFFFFF", "theme0", "palette1", "palette9");

  private final List<Font> fonts = new ArrayList<>();
  private final List<String> grounds = new ArrayList<>();
  private final List<Ink> styles = new ArrayList<>();

  /** The name of a colour given by the letters of red, green and blue, which may be preceded by those of its cover. */
  static String colour(String letters) {
    return letters.substring(Math.max(0, letters.length() - RED_GREEN_BLUE)).toUpperCase(Locale.ROOT);
  }

  void font(boolean struckOut, String colour) {
    if (fonts.size() < MOST) {
      fonts.add(new Font(struckOut, colour));
    }
  }

  void ground(String colour) {
    if (grounds.size() < MOST) {
      grounds.add(colour);
    }
  }

  /** Takes the next style by the numbers of its font and ground. */
  void style(int font, int ground) {
    style(font, ground >= 0 && ground < grounds.size() ? grounds.get(ground) : AUTOMATIC);
  }

  /** The same of a ground by its colour. */
  void style(int font, String ground) {
    if (styles.size() < MOST) {
      styles.add(font >= 0 && font < fonts.size() ? ink(fonts.get(font), ground) : Ink.SEEN);
    }
  }

  private static Ink ink(Font font, String ground) {
    boolean onWhite = ground.equals(AUTOMATIC) || WHITE.contains(ground);
    if (WHITE.contains(font.colour()) ? onWhite : !font.colour().equals(AUTOMATIC) && font.colour().equals(ground)) {
      return Ink.UNSEEN;
    }
    return font.struckOut() ? Ink.STRUCK_OUT : Ink.SEEN;
  }

  Ink of(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style) : Ink.SEEN;
  }
}
