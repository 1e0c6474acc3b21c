package cn.yince.printed;

import cn.yince.printed.PrintedPage.Glyph;
import cn.yince.printed.PrintedPage.Piece;
import java.util.ArrayList;
import java.util.List;

/** Gaps between neighbouring glyphs of a line that are wider or narrower than they may be. */
final class GapFaults {
    /** Of what the font gives, in em. */
    private static final float EXACT = 0.02f;

    /** One face has brackets a little wider than an em. */
    private static final float WIDER_MARK = 0.06f;

    private static final float HALF = 0.5f;
    private static final float QUARTER = 0.25f;

    private static final String LATIN = "[0-9A-Za-z.,%‰+\\-−]";
    private static final String HAN = "\\p{IsHan}";
    private static final String OPENING = "[（《“‘【〔]";
    private static final String CLOSING = "[，。、；：！？）》”’】〕]";

    private final float opening;
    private final List<String> faults = new ArrayList<>();

    private GapFaults(float opening) {
        this.opening = opening;
    }

    /** @param opening how far a gap between Chinese characters may be opened, in em */
    static List<String> of(PrintedBooklet booklet, float opening) {
        GapFaults gaps = new GapFaults(opening);
        booklet.pages().forEach(page -> page.texts().forEach(gaps::look));
        return gaps.faults;
    }

    private void look(Piece piece) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i + 1 < piece.glyphs().size(); i++) {
            Glyph left = piece.glyphs().get(i);
            Glyph right = piece.glyphs().get(i + 1);
            line.append(left.text());
            float em = (right.x() - left.x() - left.advance()) / Math.max(left.size(), right.size());
            if (!isAllowed(line, left.text(), right.text(), em)) {
                faults.add(piece + ": " + line + "|" + right.text() + " " + em);
            }
        }
    }

    private boolean isAllowed(CharSequence line, String left, String right, float em) {
        if (left.matches(LATIN) && right.matches(LATIN) || isInUnit(line, right)) {
            return isBetween(em, 0, 0);
        } else if (left.matches("[(]") && right.matches(HAN) || left.matches(HAN) && right.matches("[)]")) {
            return isBetween(em, 0, 0);
        } else if (left.matches(HAN) && right.matches("[0-9]|" + HAN) || left.matches("[0-9]") && right.matches(HAN)) {
            return isBetween(em, 0, opening);
        } else if (left.matches(CLOSING) && right.matches(HAN) || left.matches(HAN) && right.matches(OPENING)) {
            return isBetween(em, -QUARTER, opening);
        } else if (left.matches(CLOSING) && right.matches(CLOSING) || left.matches(OPENING) && right.matches(OPENING)) {
            return isBetween(em, -HAN_MARK, 0);
        }
        return isBetween(em, -HAN_MARK, HAN_MARK);
    }

    private static final float HAN_MARK = HALF + WIDER_MARK - EXACT;

    private static boolean isBetween(float em, float least, float most) {
        return em >= least - EXACT && em <= most + EXACT;
    }

    private static boolean isInUnit(CharSequence line, String after) {
        return after.equals("元") && line.toString().matches("(?s).*\\d[万亿]")
                || after.equals("度") && line.toString().matches("(?s).*\\d年");
    }
}
