package cn.yince.read.shape;

/** Lines to one line: a space only between two Latin characters, none between Chinese ones. */
final class Folding {
    private Folding() {}

    static String fold(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (String line : text.split("\n")) {
            String next = line.strip();
            if (!folded.isEmpty()
                    && !next.isEmpty()
                    && isLatin(folded.charAt(folded.length() - 1))
                    && isLatin(next.charAt(0))) {
                folded.append(' ');
            }
            folded.append(next);
        }
        return folded.toString();
    }

    private static boolean isLatin(char c) {
        return c < 0x80;
    }
}
