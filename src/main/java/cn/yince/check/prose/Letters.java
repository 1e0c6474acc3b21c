package cn.yince.check.prose;

/** Where clauses and sentences of a text begin and end. */
final class Letters {
    private Letters() {}

    /** Where the clause that holds {@code at} begins. */
    static int clauseStart(String text, int at) {
        return startAfter(text, at, "，。；：、！？\n");
    }

    /** Whether the clause before {@code at} names nothing of its own. */
    static boolean isPlain(String text, int at) {
        return Operand.isGeneral(text.substring(clauseStart(text, at), at));
    }

    /** Where the sentence that holds {@code at} begins. */
    static int sentenceStart(String text, int at) {
        return startAfter(text, at, "。；！？\n");
    }

    /** Where the sentence that holds {@code at} ends. */
    static int sentenceEnd(String text, int at) {
        int i = at;
        while (i < text.length() && "。；！？\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Whether any character is one of 0 to 9. */
    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether any character is one of these. */
    static boolean hasAny(String text, String of) {
        for (int i = 0; i < text.length(); i++) {
            if (of.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int startAfter(String text, int at, String marks) {
        int i = at;
        while (i > 0 && marks.indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }
}
