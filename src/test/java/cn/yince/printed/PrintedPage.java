package cn.yince.printed;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of a finished PDF as it is drawn. All lengths in points, from the top left corner of the paper.
 *
 * @param number from 1
 * @param pieces upright texts, in the order drawn
 * @param rules straight lines along the edges of the paper
 */
record PrintedPage(int number, float width, float height, List<Piece> pieces, List<Rule> rules) {
    /** Outside it a number alone is that of the page. */
    private static final float MARGIN = 0.09f;

    private static final String NUMBER = "[—–\\- ]*\\d+[—–\\- ]*";

    /**
     * A character.
     *
     * @param x where it begins
     * @param y of its base line
     * @param advance what the font gives it
     * @param ink what is black of it; null for a blank
     */
    record Glyph(String text, float x, float y, float advance, float size, String font, Rectangle2D ink) {}

    /** Glyphs of one line that follow each other. */
    record Piece(int page, List<Glyph> glyphs) {
        String text() {
            return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        }

        float size() {
            return glyphs.get(0).size();
        }

        float y() {
            return glyphs.get(0).y();
        }

        float left() {
            return glyphs.get(0).x();
        }

        float right() {
            Glyph last = glyphs.get(glyphs.size() - 1);
            return last.x() + last.advance();
        }

        float middle() {
            return (left() + right()) / 2;
        }

        /** Half the height of what a line of digits blackens. */
        float waist() {
            return y() - 0.35f * size();
        }

        boolean isBlank() {
            return glyphs.stream().allMatch(glyph -> glyph.ink() == null);
        }

        /** All that is black of it. */
        Rectangle2D ink() {
            Rectangle2D all = null;
            for (Glyph glyph : glyphs) {
                if (glyph.ink() != null) {
                    all = all == null ? glyph.ink() : all.createUnion(glyph.ink());
                }
            }
            return all;
        }

        @Override
        public String toString() {
            return "page " + page + " (" + Math.round(left()) + ", " + Math.round(y()) + ") " + text();
        }
    }

    /** A straight line; as thick as its shorter side. */
    record Rule(Rectangle2D area) {
        boolean isLevel() {
            return area.getWidth() > area.getHeight();
        }

        float thickness() {
            return (float) Math.min(area.getWidth(), area.getHeight());
        }
    }

    boolean isUpright() {
        return height > width;
    }

    /** Its texts without its number. */
    List<Piece> texts() {
        return pieces.stream()
                .filter(piece -> !piece.isBlank() && !isNumber(piece))
                .toList();
    }

    private boolean isNumber(Piece piece) {
        boolean outside = piece.y() > (1 - MARGIN) * height || piece.y() < MARGIN * height;
        return outside && piece.text().matches(NUMBER);
    }

    /** What stands highest; null on an empty page. */
    Piece first() {
        return texts().stream().min(java.util.Comparator.comparing(Piece::y)).orElse(null);
    }

    /** From the head of what stands highest to the foot of what stands lowest, its number not counted. */
    float used() {
        float top = height;
        float bottom = 0;
        for (Piece piece : texts()) {
            top = Math.min(top, (float) piece.ink().getMinY());
            bottom = Math.max(bottom, (float) piece.ink().getMaxY());
        }
        for (Rule rule : rules) {
            top = Math.min(top, (float) rule.area().getMinY());
            bottom = Math.max(bottom, (float) rule.area().getMaxY());
        }
        return Math.max(0, bottom - top);
    }
}
