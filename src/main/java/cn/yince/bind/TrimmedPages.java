package cn.yince.bind;

import cn.yince.layout.Area;
import cn.yince.pack.Settings.Paper;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfRectangle;

/**
 * Pages with the boxes a press needs. What is drawn keeps its coordinates, whose origin is the lower left corner of a
 * page bound nowhere; the page around it is moved towards the edge where it is bound. Odd pages are bound at the left,
 * even ones at the right; pages that lie across are all turned the same way, their head to the left.
 */
final class TrimmedPages extends PdfDocument {
    private final Paper paper;

    TrimmedPages(Paper paper) {
        this.paper = paper;
    }

    /** Gives the page that ends here its boxes. */
    @Override
    public boolean newPage() {
        Area trimmed = trimmed(writer.getCurrentPageNumber());
        thisBoxSize.put("trim", new PdfRectangle(rectangle(trimmed, 0)));
        if (paper.bleed() > 0) {
            thisBoxSize.put("bleed", new PdfRectangle(rectangle(trimmed, paper.bleed())));
        }
        pageSize = rectangle(trimmed, paper.bleed());
        return super.newPage();
    }

    /** The finished page, 1-based; it must be the one that is open. */
    Area trimmed(int page) {
        float towardsHead = pageSize.getWidth() > pageSize.getHeight() ? paper.gutter() : 0;
        float towardsLeft = towardsHead == 0 ? paper.gutter() : 0;
        int side = page % 2 == 0 ? -1 : 1;
        return new Area(
                -side * towardsLeft,
                side * towardsHead,
                pageSize.getWidth() - side * towardsLeft,
                pageSize.getHeight() + side * towardsHead);
    }

    private static Rectangle rectangle(Area area, float beyond) {
        return new Rectangle(area.left() - beyond, area.bottom() - beyond, area.right() + beyond, area.top() + beyond);
    }
}
