package cn.yince.layout.saucer;

/** Characters of a text node that steer line breaking and are never drawn or measured. */
final class Signs {
    /**
     * From here to the end of a text node: what the next node begins with and may not be parted from. Not legal in XML
     * input.
     */
    static final char GLUE = '\u0001';
    /** At the end of a measured string: measure the glued text too. */
    static final char WITH_GLUE = '\u0002';

    private Signs() {}

    /** What is drawn: without the glued text and without characters that have no shape. */
    static String visible(String text) {
        int glue = text.indexOf(GLUE);
        String own = glue < 0 ? text : text.substring(0, glue);
        for (int i = 0; i < own.length(); i++) {
            if (isShapeless(own.charAt(i))) {
                return withoutShapeless(own);
            }
        }
        return own;
    }

    /** The text of the following node that is glued to this one; empty when there is none. */
    static String glued(String text) {
        int glue = text.indexOf(GLUE);
        return glue < 0 ? "" : withoutShapeless(text.substring(glue));
    }

    private static String withoutShapeless(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isShapeless((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isShapeless(char c) {
        return c < ' '
                || c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u2060' && c <= '\u2064'
                || c >= '\uFE00' && c <= '\uFE0F'
                || c == '\uFEFF';
    }
}
