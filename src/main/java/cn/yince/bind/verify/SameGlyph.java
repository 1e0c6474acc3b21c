package cn.yince.bind.verify;

/** Whether two characters are drawn with one and the same glyph; a file then names only one of them. */
@FunctionalInterface
public interface SameGlyph {
    /** Compares two code points. */
    boolean test(int one, int other);
}
