package cn.yince.bind.verify;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.layout.Ink;
import cn.yince.problem.InternalFault;
import java.text.Normalizer;
import java.util.List;

/**
 * Compares the glyphs of one page of the file with the texts meant for it: the same in the same order, each in its
 * place.
 */
final class TextCheck {
    private static final float TOLERANCE = 1.5f;
    private static final int SHOWN = 20;

    private final SameGlyph same;
    private final int number;
    private final Area paper;
    private final List<Glyph> glyphs;
    private int at;

    private TextCheck(SameGlyph same, int number, Area paper, List<Glyph> glyphs) {
        this.same = same;
        this.number = number;
        this.paper = paper;
        this.glyphs = glyphs;
    }

    /**
     * Compares.
     *
     * @param number of the page, 0-based
     * @param paper the page
     * @param same whether two characters look alike in the booklet's fonts, so that a file cannot tell them apart
     * @throws InternalFault naming the page, the table or 正文, and both texts
     */
    static void check(int number, Area paper, List<Drawn> texts, List<Glyph> glyphs, SameGlyph same) {
        TextCheck check = new TextCheck(same, number, paper, glyphs);
        texts.forEach(check::take);
        if (check.at < glyphs.size()) {
            throw new InternalFault(check.where() + "文件里多出“" + check.found(check.at) + "”");
        }
    }

    private void take(Drawn text) {
        String ink = Ink.of(text.text());
        int start = at;
        for (int i = 0; i < ink.length(); at++) {
            String found = at < glyphs.size() ? glyphs.get(at).text() : "";
            if (found.isEmpty() || !matches(ink, i, found)) {
                throw new InternalFault(where() + text.part() + "应为“" + text.text() + "”，文件里是“" + found(start) + "”");
            }
            mustStandIn(text, glyphs.get(at));
            i += found.length();
        }
    }

    private boolean matches(String ink, int from, String found) {
        return matches(ink, from, found, same);
    }

    /** Whether a text goes on with what a file calls one glyph. */
    static boolean matches(String ink, int from, String found, SameGlyph same) {
        if (ink.startsWith(found, from)) {
            return true;
        }
        int end = Math.min(ink.length(), from + found.length());
        String meant = ink.substring(from, end);
        return meant.length() == found.length()
                && !meant.isEmpty()
                && (Normalizer.normalize(meant, Normalizer.Form.NFKC)
                                .equals(Normalizer.normalize(found, Normalizer.Form.NFKC))
                        || same.test(meant.codePointAt(0), found.codePointAt(0)));
    }

    private void mustStandIn(Drawn text, Glyph glyph) {
        if (!text.area().holds(glyph.x(), glyph.y(), TOLERANCE)
                || !text.area().holds(glyph.nextX(), glyph.nextY(), TOLERANCE)) {
            throw new InternalFault(where() + text.part() + "的“" + text.text() + "”不在它应在的位置");
        }
        if (!paper.holds(glyph.x(), glyph.y(), 0) || !paper.holds(glyph.nextX(), glyph.nextY(), TOLERANCE)) {
            throw new InternalFault(where() + text.part() + "的“" + text.text() + "”印出了纸边");
        }
    }

    private String found(int from) {
        StringBuilder found = new StringBuilder();
        glyphs.subList(Math.min(from, glyphs.size()), Math.min(glyphs.size(), from + SHOWN))
                .forEach(g -> found.append(g.text()));
        return found.toString();
    }

    private String where() {
        return "第" + (number + 1) + "页：";
    }
}
