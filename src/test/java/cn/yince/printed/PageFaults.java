package cn.yince.printed;

import cn.yince.pack.Typesetting;
import cn.yince.printed.Grid.Band;
import cn.yince.printed.PrintedBooklet.Heading;
import cn.yince.printed.PrintedPage.Glyph;
import cn.yince.printed.PrintedPage.Piece;
import cn.yince.printed.PrintedPage.Rule;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a printer's foreman would mark on the pages of a booklet, each with where it stands. */
public final class PageFaults {
    private static final float HAIR = 0.05f;
    private static final float AIR = 0.25f;
    private static final float TALL = 0.12f;

    private static final String NEVER_FIRST = "(?s)[，。、；：！？）》”’】〕%％‰].+";
    private static final String NEVER_LAST = "(?s).+[（《“‘【〔]";

    private PageFaults() {}

    /** All of them. */
    public static List<String> of(PrintedBooklet booklet) {
        List<String> all = new ArrayList<>();
        name("gap", gaps(booklet), all);
        name("edge of line", edges(booklet), all);
        name("parted number", partedNumbers(booklet), all);
        name("overlap", overlaps(booklet), all);
        name("ruled through", ruledThrough(booklet), all);
        name("not in its cell", outOfCells(booklet), all);
        name("stranded", stranded(booklet), all);
        name("empty page", PageEnds.emptyPages(booklet), all);
        name("fragment at head", PageEnds.fragments(booklet), all);
        name("lead at foot", PageEnds.leadsAtFoot(booklet), all);
        return all;
    }

    private static void name(String kind, List<String> faults, List<String> all) {
        faults.forEach(fault -> all.add(kind + ": " + fault));
    }

    /** Gaps in numbers, units and codes that the font does not have; others opened or closed beyond what is usual. */
    public static List<String> gaps(PrintedBooklet booklet) {
        return GapFaults.of(booklet, Typesetting.USUAL.opening());
    }

    /** Lines that begin or end with a mark that may not stand there. */
    public static List<String> edges(PrintedBooklet booklet) {
        List<String> faults = new ArrayList<>();
        for (PrintedPage page : booklet.pages()) {
            for (Piece piece : page.texts()) {
                String text = piece.text().strip();
                if (text.matches(NEVER_FIRST) || text.matches(NEVER_LAST)) {
                    faults.add(piece.toString());
                }
            }
        }
        return faults;
    }

    /** Numbers that go on in the next line of their cell or paragraph. */
    public static List<String> partedNumbers(PrintedBooklet booklet) {
        List<String> faults = new ArrayList<>();
        for (PrintedPage page : booklet.pages()) {
            List<Piece> texts = page.texts();
            for (int i = 1; i < texts.size(); i++) {
                if (goesOn(texts.get(i - 1), texts.get(i)) && sameCell(page, texts.get(i - 1), texts.get(i))) {
                    faults.add(texts.get(i - 1) + " | " + texts.get(i).text());
                }
            }
        }
        return faults;
    }

    private static boolean goesOn(Piece above, Piece below) {
        float down = below.y() - above.y();
        return down > 0
                && down < 2.6f * above.size()
                && above.text().matches("(?s).*\\d[.,]?")
                && below.text().matches("(?s)[.,]?\\d.*");
    }

    private static boolean sameCell(PrintedPage page, Piece one, Piece other) {
        for (Grid grid : Grid.of(page)) {
            if (grid.holds(one)) {
                return grid.holds(other)
                        && grid.cell(one) != null
                        && grid.cell(one).equals(grid.cell(other));
            }
        }
        return Math.abs(one.left() - other.left()) < 0.1f * page.width();
    }

    /** Texts whose ink lies on that of others. */
    public static List<String> overlaps(PrintedBooklet booklet) {
        List<String> faults = new ArrayList<>();
        for (PrintedPage page : booklet.pages()) {
            List<Piece> pieces = page.pieces().stream()
                    .filter(piece -> !piece.isBlank())
                    .sorted(Comparator.comparingDouble(piece -> piece.ink().getMinY()))
                    .toList();
            List<Rectangle2D> inks = pieces.stream().map(Piece::ink).toList();
            for (int i = 0; i < pieces.size(); i++) {
                for (int j = i + 1;
                        j < pieces.size() && inks.get(j).getMinY() < inks.get(i).getMaxY();
                        j++) {
                    if (inks.get(i).intersects(inks.get(j)) && touch(pieces.get(i), pieces.get(j))) {
                        faults.add(pieces.get(i) + " / " + pieces.get(j));
                    }
                }
            }
        }
        return faults;
    }

    private static boolean touch(Piece one, Piece other) {
        for (Glyph glyph : one.glyphs()) {
            for (Glyph second : other.glyphs()) {
                if (glyph.ink() != null && second.ink() != null && deep(glyph.ink(), second.ink())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean deep(Rectangle2D one, Rectangle2D other) {
        Rectangle2D common = one.createIntersection(other);
        return common.getWidth() > HAIR && common.getHeight() > HAIR;
    }

    /** Texts that a line runs through or touches. */
    public static List<String> ruledThrough(PrintedBooklet booklet) {
        List<String> faults = new ArrayList<>();
        for (PrintedPage page : booklet.pages()) {
            for (Piece piece : page.pieces()) {
                for (Rule rule : piece.isBlank() ? List.<Rule>of() : page.rules()) {
                    if (rule.area().intersects(piece.ink()) && isCrossed(piece, rule)) {
                        faults.add(piece + " / " + rule.area());
                    }
                }
            }
        }
        return faults;
    }

    /** Whether a line crosses any glyph, or stands between two. */
    private static boolean isCrossed(Piece piece, Rule rule) {
        return !rule.isLevel() && rule.area().intersects(piece.ink())
                || piece.glyphs().stream().anyMatch(glyph -> glyph.ink() != null && deep(glyph.ink(), rule.area()));
    }

    /** Texts within a table that no cell closes in, or that touch a side of theirs. */
    public static List<String> outOfCells(PrintedBooklet booklet) {
        List<String> faults = new ArrayList<>();
        for (PrintedPage page : booklet.pages()) {
            for (Grid grid : Grid.of(page)) {
                for (Piece piece : page.texts()) {
                    if (grid.holds(piece)) {
                        Rectangle2D cell = grid.cell(piece);
                        Rectangle2D ink = piece.ink();
                        if (cell == null) {
                            faults.add("open " + piece);
                        } else if (!inside(cell, ink)) {
                            faults.add(piece + " " + ink + " in " + cell);
                        }
                    }
                }
            }
        }
        return faults;
    }

    private static boolean inside(Rectangle2D cell, Rectangle2D ink) {
        return ink.getMinX() >= cell.getMinX() + AIR
                && ink.getMaxX() <= cell.getMaxX() - AIR
                && ink.getMinY() >= cell.getMinY() + AIR
                && ink.getMaxY() <= cell.getMaxY() - AIR;
    }

    /** Heads of tables without a row below them, single rows, notes alone, headings that nothing stands below. */
    public static List<String> stranded(PrintedBooklet booklet) {
        List<String> faults = new ArrayList<>();
        for (int i = 1; i < booklet.pages().size(); i++) {
            if (!booklet.beginsAnew(i)
                    && !booklet.continuesTable(i)
                    && !booklet.pages().get(i).texts().isEmpty()) {
                faults.addAll(
                        stranded(booklet.pages().get(i - 1), booklet.pages().get(i)));
            }
        }
        for (Heading heading : booklet.headings()) {
            PrintedPage page = booklet.pages().get(heading.page());
            boolean isOfTable = !page.isUpright() || !Grid.of(page).isEmpty();
            if (!isOfTable && linesBelow(page, heading.top()) < 2 && !isPrescribed(booklet, heading)) {
                faults.add("heading " + heading);
            }
        }
        return faults;
    }

    /** The editions print the title of a part of forms below the text before it, the forms on pages of their own. */
    private static boolean isPrescribed(PrintedBooklet booklet, Heading heading) {
        boolean standsBelowText = booklet.pages().get(heading.page()).first().y() < heading.top();
        int next = heading.page() + 1;
        return heading.level() == 1
                && standsBelowText
                && next < booklet.pages().size()
                && booklet.beginsAnew(next)
                && !Grid.of(booklet.pages().get(next)).isEmpty();
    }

    private static long linesBelow(PrintedPage page, float top) {
        return page.texts().stream()
                .filter(piece -> piece.y() > top)
                .map(piece -> Math.round(piece.y()))
                .distinct()
                .count();
    }

    private static List<String> stranded(PrintedPage before, PrintedPage page) {
        List<String> faults = new ArrayList<>();
        List<Grid> above = Grid.of(before);
        List<Grid> grids = Grid.of(page);
        if (above.isEmpty()) {
            return faults;
        }
        if (grids.isEmpty()) {
            faults.add("note alone " + page.first());
            return faults;
        }
        List<Band> lastBands = above.get(above.size() - 1).bands();
        List<Band> bands = grids.get(0).bands();
        if (bands.isEmpty() || lastBands.isEmpty()) {
            return faults;
        }
        List<String> seen =
                lastBands.stream().map(band -> Grid.text(before, band)).toList();
        String first = Grid.text(page, bands.get(0));
        if (first.equals(seen.get(seen.size() - 1)) && !first.isBlank() || isHead(seen.get(seen.size() - 1))) {
            faults.add("head at foot of page " + before.number() + " " + first);
        }
        List<Band> own = grids.stream()
                .flatMap(grid -> grid.bands().stream())
                .filter(band -> !isRepeated(Grid.text(page, band), seen))
                .toList();
        if (own.size() < 2 && own.stream().allMatch(band -> band.height() < TALL * page.height())) {
            faults.add("single row on page " + page.number() + " "
                    + own.stream().map(band -> Grid.text(page, band)).toList());
        }
        return faults;
    }

    private static boolean isHead(String row) {
        return row.matches(".*一级指标.*二级指标.*|.*姓名.*工作单位.*");
    }

    private static boolean isRepeated(String row, List<String> above) {
        return !row.isBlank() && above.contains(row);
    }
}
