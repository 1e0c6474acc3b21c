package cn.yince.printed;

import cn.yince.printed.PrintedPage.Piece;
import java.util.ArrayList;
import java.util.List;

/** What stands first and last on a page, and how much of it is used. */
final class PageEnds {
    /** In em. */
    private static final float FRAGMENT = 4.5f;

    private static final float QUARTER = 0.25f;

    private PageEnds() {}

    /** Why a page may end early, that is use less than a quarter of its height. */
    enum EarlyEnd {
        COVER_AND_CONTENTS,
        /** Nothing stands on it, so that the next part begins on a right-hand page. */
        BLANK,
        END_OF_BOOKLET,
        END_OF_PART,
        /** A page of its own, as prescribed, for a table or form that is no longer; never its second page. */
        WHOLE_TABLE,
        NONE
    }

    static EarlyEnd reason(PrintedBooklet booklet, int page) {
        boolean isLast = page + 1 == booklet.pages().size();
        if (page < 2) {
            return EarlyEnd.COVER_AND_CONTENTS;
        } else if (booklet.pages().get(page).texts().isEmpty()) {
            return EarlyEnd.BLANK;
        } else if (booklet.beginsAnew(page)
                && !Grid.of(booklet.pages().get(page)).isEmpty()
                && (isLast || booklet.beginsAnew(page + 1))) {
            return EarlyEnd.WHOLE_TABLE;
        } else if (Grid.of(booklet.pages().get(page)).isEmpty() && (isLast || booklet.beginsAnew(page + 1))) {
            return isLast ? EarlyEnd.END_OF_BOOKLET : EarlyEnd.END_OF_PART;
        }
        return EarlyEnd.NONE;
    }

    /** Pages that begin with a few last characters of a paragraph. */
    public static List<String> fragments(PrintedBooklet booklet) {
        List<String> faults = new ArrayList<>();
        for (PrintedPage page : booklet.pages()) {
            Piece first = page.first();
            if (page.number() > 2 && first != null && Grid.of(page).isEmpty()) {
                List<Piece> line = page.texts().stream()
                        .filter(piece -> Math.abs(piece.y() - first.y()) < first.size() / 2)
                        .toList();
                double left = line.stream().mapToDouble(Piece::left).min().orElse(0);
                double right = line.stream().mapToDouble(Piece::right).max().orElse(0);
                double edge =
                        page.texts().stream().mapToDouble(Piece::left).min().orElse(0);
                if (left - edge < first.size() / 2 && right - left <= FRAGMENT * first.size()) {
                    faults.add(first.toString());
                }
            }
        }
        return faults;
    }

    /** Pages of text that end in a paragraph which leads to the next page's. */
    public static List<String> leadsAtFoot(PrintedBooklet booklet) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i + 1 < booklet.pages().size(); i++) {
            PrintedPage page = booklet.pages().get(i);
            List<Piece> texts = page.texts();
            if (!texts.isEmpty() && Grid.of(page).isEmpty() && !booklet.beginsAnew(i + 1)) {
                Piece last = texts.get(texts.size() - 1);
                if (last.text().strip().matches("(?s).*[：:]")
                        && beginsParagraph(booklet.pages().get(i + 1))) {
                    faults.add(last.toString());
                }
            }
        }
        return faults;
    }

    /** Whether its first line is indented. */
    private static boolean beginsParagraph(PrintedPage page) {
        Piece first = page.first();
        double edge = page.texts().stream().mapToDouble(Piece::left).min().orElse(0);
        return first != null && first.left() - edge > first.size() / 2;
    }

    /** Pages of which less than a quarter is used, for no reason. */
    public static List<String> emptyPages(PrintedBooklet booklet) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < booklet.pages().size(); i++) {
            PrintedPage page = booklet.pages().get(i);
            if (page.used() < QUARTER * page.height() && reason(booklet, i) == EarlyEnd.NONE) {
                faults.add("page " + page.number() + " uses " + Math.round(page.used()) + " of " + page.height() + ": "
                        + page.first());
            }
        }
        return faults;
    }
}
