package cn.yince.check.prose;

/**
 * The characters a pattern can begin with, read from how it is written. What it cannot read, and what may begin with
 * nearly anything or be empty, begins everywhere.
 */
final class Beginnings {
    /** Characters are told apart by their lower bits: one too many costs a look, none is missed. */
    private static final int BITS = 1 << 12;

    /** Longer ranges are taken for everything. */
    private static final int LONGEST_RANGE = 64;

    private final String pattern;
    private final long[] first = new long[BITS >> 6];
    private boolean everywhere;
    private int at;

    private Beginnings(String pattern) {
        this.pattern = pattern;
    }

    static Beginnings of(String pattern) {
        Beginnings read = new Beginnings(pattern);
        boolean empty = read.alternatives(true);
        read.everywhere |= empty || read.at < pattern.length();
        return read;
    }

    /** Whether nothing is known of how it begins. */
    boolean isEverywhere() {
        return everywhere;
    }

    /** Where it may begin in a text at or behind a place; -1 for nowhere. */
    int in(String text, int from) {
        if (everywhere) {
            return from <= text.length() ? from : -1;
        }
        for (int i = from; i < text.length(); i++) {
            int bit = text.charAt(i) & BITS - 1;
            if ((first[bit >> 6] & 1L << bit) != 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Reads alternatives up to the end of their group.
     *
     * @param begins whether the pattern can begin with them; else they are only passed over
     * @return whether one of them may be empty
     */
    private boolean alternatives(boolean begins) {
        boolean empty = sequence(begins);
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            empty |= sequence(begins);
        }
        return empty;
    }

    private boolean sequence(boolean begins) {
        boolean empty = true;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            empty &= part(begins && empty);
        }
        return empty;
    }

    /** Reads one character, class or group with how often it stands; tells whether it may be empty. */
    private boolean part(boolean begins) {
        char c = pattern.charAt(at);
        boolean empty =
                switch (c) {
                    case '(' -> group(begins);
                    case '[' -> oneOf(begins);
                    case '\\' -> escaped(begins);
                    case '^', '$' -> {
                        at++;
                        yield true;
                    }
                    case '.' -> {
                        at++;
                        everywhere |= begins;
                        yield false;
                    }
                    default -> {
                        at++;
                        add(c, begins);
                        yield false;
                    }
                };
        return often() || empty;
    }

    /** Reads how often the part before stands; tells whether that may be never. */
    private boolean often() {
        boolean never = false;
        if (at < pattern.length() && "?*+{".indexOf(pattern.charAt(at)) >= 0) {
            char c = pattern.charAt(at++);
            never = c == '?' || c == '*' || c == '{' && pattern.charAt(at) == '0';
            if (c == '{') {
                at = pattern.indexOf('}', at) + 1;
            }
            if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
                at++;
            }
        }
        return never;
    }

    private boolean group(boolean begins) {
        boolean looks = startsWith("(?=") || startsWith("(?!") || startsWith("(?<=") || startsWith("(?<!");
        if (looks || startsWith("(?:")) {
            at = pattern.startsWith("(?<", at) ? at + 4 : at + 3;
        } else if (startsWith("(?<")) {
            at = pattern.indexOf('>', at) + 1;
        } else if (startsWith("(?")) {
            everywhere = true;
            at = pattern.length();
            return true;
        } else {
            at++;
        }
        boolean empty = alternatives(begins && !looks);
        at++;
        return looks || empty;
    }

    private boolean startsWith(String with) {
        return pattern.startsWith(with, at);
    }

    private boolean oneOf(boolean begins) {
        at++;
        boolean not = pattern.charAt(at) == '^';
        everywhere |= begins && not;
        at += not ? 1 : 0;
        while (pattern.charAt(at) != ']') {
            char c = pattern.charAt(at);
            if (c == '[' || c == '&') {
                everywhere = true;
            }
            if (c == '\\') {
                escaped(begins && !not);
            } else if (pattern.charAt(at + 1) == '-' && pattern.charAt(at + 2) != ']') {
                range(c, pattern.charAt(at + 2), begins && !not);
                at += 3;
            } else {
                add(c, begins && !not);
                at++;
            }
        }
        at++;
        return false;
    }

    private void range(char from, char to, boolean begins) {
        if (to - from > LONGEST_RANGE) {
            everywhere |= begins;
            return;
        }
        for (char c = from; c <= to; c++) {
            add(c, begins);
        }
    }

    private boolean escaped(boolean begins) {
        char c = pattern.charAt(at + 1);
        at += 2;
        switch (c) {
            case 'd' -> range('0', '9', begins);
            case 's' -> " \t\n\u000b\f\r".chars().forEach(blank -> add((char) blank, begins));
            case 'b', 'B' -> {
                return true;
            }
            default -> {
                boolean mark = !Character.isLetterOrDigit(c);
                everywhere |= begins && !mark;
                if (mark) {
                    add(c, begins);
                }
            }
        }
        return false;
    }

    private void add(char c, boolean begins) {
        if (begins) {
            everywhere |= Character.isSurrogate(c);
            int bit = c & BITS - 1;
            first[bit >> 6] |= 1L << bit;
        }
    }
}
