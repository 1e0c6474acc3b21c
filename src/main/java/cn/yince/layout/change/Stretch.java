package cn.yince.layout.change;

/**
 * A part of a text that was compared with another.
 *
 * @param kind whose it is
 * @param text as it stands there
 * @param start where it begins in the new text; of an old one where it would stand there
 */
public record Stretch(Kind kind, String text, int start) {
    /** Whose a part is. */
    public enum Kind {
        BOTH,
        OLD,
        NEW
    }
}
