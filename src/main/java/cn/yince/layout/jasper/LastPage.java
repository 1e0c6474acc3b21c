package cn.yince.layout.jasper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/**
 * Where the last page of a table begins if it would be all but empty: it takes rows from the page before, until it
 * holds two at least and a quarter of it is used.
 */
final class LastPage {
    private static final int LEAST_ROWS = 2;

    /** Of its height, a little more than a quarter, since the type of titles is lower than their cells. */
    private static final float LEAST_USED = 0.28f;

    private LastPage() {}

    /** What a row takes of a page, in points. */
    private record Band(int top, int bottom) {
        int height() {
            return bottom - top;
        }
    }

    /**
     * After how many rows the page before the last should end.
     *
     * @param rows of the table
     * @return empty when the table has one page or its last page is full enough
     */
    static OptionalInt beginsAfter(JasperPrint table, int rows) {
        int pages = table.getPages().size();
        if (pages < 2) {
            return OptionalInt.empty();
        }
        JRPrintPage last = table.getPages().get(pages - 1);
        List<Band> above = bands(table.getPages().get(pages - 2));
        int own = bands(last).size();
        int used = used(last);
        int taken = 0;
        while (taken < above.size() / 2 && (own + taken < LEAST_ROWS || used < LEAST_USED * table.getPageHeight())) {
            taken++;
            used += above.get(above.size() - taken).height();
        }
        return taken == 0 || own + taken > rows ? OptionalInt.empty() : OptionalInt.of(rows - own - taken);
    }

    private static int used(JRPrintPage page) {
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (JRPrintElement element : page.getElements()) {
            top = Math.min(top, element.getY());
            bottom = Math.max(bottom, element.getY() + element.getHeight());
        }
        return Math.max(0, bottom - top);
    }

    /** The rows of a page from its top; what stands beside each other is one. */
    private static List<Band> bands(JRPrintPage page) {
        List<Band> bands = new ArrayList<>();
        page.getElements().stream()
                .filter(LastPage::isOfRow)
                .sorted(Comparator.comparingInt(JRPrintElement::getY))
                .forEach(element -> add(new Band(element.getY(), element.getY() + element.getHeight()), bands));
        return bands;
    }

    private static void add(Band band, List<Band> bands) {
        Band open = bands.isEmpty() ? band : bands.get(bands.size() - 1);
        if (bands.isEmpty() || band.top() >= open.bottom()) {
            bands.add(band);
        } else {
            bands.set(bands.size() - 1, new Band(open.top(), Math.max(open.bottom(), band.bottom())));
        }
    }

    private static boolean isOfRow(JRPrintElement element) {
        return element.getOrigin() != null && element.getOrigin().getBandType() == BandTypeEnum.DETAIL;
    }
}
