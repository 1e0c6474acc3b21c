package cn.yince.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final int HEX = 16;
    private static final Pattern LETTERS = Pattern.compile("[0-9A-F]{6}");
    private static final String PAPER = "FFFFFF";

    /** Of 255: what differs from its ground by no more is lost on paper and screen. */
    private static final int UNREADABLE = 8;

    /** White: itself, the first colour of a theme, and its numbers in the palette. */
    private static final Set<String> WHITE = Set.of("FFFFFF", "theme0", "palette1", "palette9");

    private final List<Font> fonts = new ArrayList<>();
    private final List<String> grounds = new ArrayList<>();
    private final List<Ink> styles = new ArrayList<>();

    /**
     * The name of a colour given by the letters of red, green and blue, which may be preceded by those of its cover.
     */
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
        String paper = isWhite(ground) ? PAPER : ground;
        String ink = font.colour().isEmpty() ? AUTOMATIC : WHITE.contains(font.colour()) ? PAPER : font.colour();
        if (!ink.equals(AUTOMATIC) && (ink.equals(paper) || isAlike(ink, paper))) {
            return Ink.UNSEEN;
        }
        return font.struckOut() ? Ink.STRUCK_OUT : Ink.SEEN;
    }

    private static boolean isWhite(String ground) {
        return ground.equals(AUTOMATIC) || WHITE.contains(ground);
    }

    /** Whether two colours are so little apart in red, green and blue that no one can read one on the other. */
    private static boolean isAlike(String one, String other) {
        if (!LETTERS.matcher(one).matches() || !LETTERS.matcher(other).matches()) {
            return false;
        }
        int a = Integer.parseInt(one, HEX);
        int b = Integer.parseInt(other, HEX);
        int red = (a >> 16) - (b >> 16);
        int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
        int blue = (a & 0xFF) - (b & 0xFF);
        return Math.abs(red) <= UNREADABLE && Math.abs(green) <= UNREADABLE && Math.abs(blue) <= UNREADABLE;
    }

    Ink of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Ink.SEEN;
    }
}
