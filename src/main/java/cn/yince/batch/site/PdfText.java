package cn.yince.batch.site;

import cn.yince.bind.verify.SameGlyph;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What a PDF says from its first page to its last, as one text. */
final class PdfText {
    private static final int SHOWN = 24;

    private final String text;
    private final NavigableSet<Integer> begins = new TreeSet<>();
    private final SameGlyph alike;

    /** Takes the texts of the pages and what tells characters that are drawn alike. */
    PdfText(List<String> pages, SameGlyph alike) {
        this.alike = alike;
        this.text = String.join("", pages);
        int from = 0;
        for (String page : pages) {
            begins.add(from);
            from += page.length();
        }
    }

    int length() {
        return text.length();
    }

    char at(int place) {
        return text.charAt(place);
    }

    String part(int from, int to) {
        return text.substring(from, Math.min(text.length(), to));
    }

    /** Whether a page begins there. */
    boolean begins(int place) {
        return begins.contains(place);
    }

    /** Whether a page begins there or before the end given. */
    boolean breaks(int from, int to) {
        Integer next = begins.ceiling(from);
        return next != null && next < to;
    }

    /** Whether a text stands there. */
    boolean has(String meant, int from) {
        if (text.startsWith(meant, from)) {
            return true;
        } else if (from + meant.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < meant.length(); i++) {
            char one = meant.charAt(i);
            char other = text.charAt(from + i);
            if (one != other && !alike.test(one, other)) {
                return false;
            }
        }
        return true;
    }

    /** The page and the first characters of what stands there, for people. */
    String where(int place) {
        return "PDF 第 " + Math.max(1, begins.headSet(place, true).size()) + " 页";
    }

    /** The first characters of what stands there. */
    String shown(int place) {
        return part(Math.min(place, text.length()), place + SHOWN);
    }
}
