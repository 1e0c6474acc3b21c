package cn.yince.read.shape;

import java.util.regex.Pattern;

/**
 * Lines to one line or to one line for each paragraph: a space only between two Latin characters, none between Chinese
 * ones.
 */
final class Folding {
    private static final Pattern SENTENCE = Pattern.compile("[。；：！？.;:!?][”’）)]*$");

    private Folding() {}

    /** Folds lines that break off within a sentence; a line that ends one ends a paragraph. */
    static String paragraphs(String text) {
        StringBuilder paragraphs = new StringBuilder(text.length());
        StringBuilder open = new StringBuilder();
        for (String line : text.split("\n")) {
            open.append(line).append('\n');
            if (SENTENCE.matcher(line.stripTrailing()).find()) {
                close(open, paragraphs);
            }
        }
        close(open, paragraphs);
        return paragraphs.toString();
    }

    private static void close(StringBuilder open, StringBuilder paragraphs) {
        String paragraph = fold(open.toString());
        if (!paragraph.isEmpty()) {
            paragraphs.append(paragraphs.isEmpty() ? "" : "\n").append(paragraph);
        }
        open.setLength(0);
    }

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
