package cn.yince.read.sheet;

import org.xml.sax.SAXException;

/** The row and column that a reference such as {@code B5} names, both 1-based. */
record Reference(int row, int column) {
    private static final int LETTERS = 26;

    /**
     * Parses a reference.
     *
     * @throws SAXException when there is no such cell
     */
    static Reference of(String text) throws SAXException {
        int at = 0;
        int column = 0;
        while (at < text.length() && at < 4 && isLetter(text.charAt(at))) {
            column = column * LETTERS + Character.toUpperCase(text.charAt(at++)) - 'A' + 1;
        }
        int row = 0;
        while (at < text.length() && row <= Limits.LAST_ROW && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            row = row * 10 + text.charAt(at++) - '0';
        }
        if (at < text.length()) {
            throw new SAXException("no cell");
        }
        return new Reference(within(row, Limits.LAST_ROW), within(column, Limits.LAST_COLUMN));
    }

    /** A number from 1 to the last. */
    static int within(int number, int last) throws SAXException {
        if (number < 1 || number > last) {
            throw new SAXException("no row or column " + number);
        }
        return number;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }
}
