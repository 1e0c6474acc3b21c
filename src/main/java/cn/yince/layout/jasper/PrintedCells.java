package cn.yince.layout.jasper;

import cn.yince.layout.PrintedTable.Box;
import cn.yince.layout.PrintedTable.Cell;
import cn.yince.layout.PrintedTable.Part;
import cn.yince.layout.PrintedTable.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/** Puts the pages of a filled table one below the other. */
final class PrintedCells {
    private final JasperPrint table;
    private final List<Cell> cells = new ArrayList<>();
    private float shift;

    private PrintedCells(JasperPrint table) {
        this.table = table;
    }

    /** All cells of a table, those of repeated bands from the first page only. */
    static List<Cell> of(JasperPrint table) {
        PrintedCells all = new PrintedCells(table);
        for (int page = 0; page < table.getPages().size(); page++) {
            all.add(page);
        }
        return List.copyOf(all.cells);
    }

    private void add(int page) {
        List<Cell> ofPage = new ArrayList<>();
        collect(table.getPages().get(page).getElements(), 0, 0, page > 0, ofPage);
        if (page > 0) {
            float first = ofPage.stream()
                    .map(cell -> cell.area().top())
                    .min(Float::compare)
                    .orElse(0f);
            shift = cells.stream()
                            .map(cell -> cell.area().bottom())
                            .max(Float::compare)
                            .orElse(0f)
                    - first;
        }
        ofPage.forEach(cell -> cells.add(moved(cell)));
    }

    private Cell moved(Cell cell) {
        Box at = cell.area();
        Box to = new Box(at.left(), at.top() + shift, at.right(), at.bottom() + shift);
        return new Cell(cell.part(), to, cell.text(), false, cell.family(), cell.size(), cell.side(), cell.ruled());
    }

    private void collect(List<JRPrintElement> elements, int x, int y, boolean further, List<Cell> into) {
        for (JRPrintElement element : elements) {
            BandTypeEnum band = element.getOrigin() == null
                    ? BandTypeEnum.DETAIL
                    : element.getOrigin().getBandType();
            if (isFooter(band) || further && isHead(band)) {
                continue;
            } else if (element instanceof JRPrintFrame frame) {
                collect(frame.getElements(), x + frame.getX(), y + frame.getY(), further, into);
            } else if (element instanceof JRPrintText text) {
                into.add(cell(text, x, y, band));
            }
        }
    }

    private Cell cell(JRPrintText text, int x, int y, BandTypeEnum band) {
        CellLook look = CellLook.of(text);
        float left = (float) x + text.getX() - table.getLeftMargin();
        float top = (float) y + text.getY() - table.getTopMargin();
        Part part = isHead(band) ? Part.HEAD : band == BandTypeEnum.DETAIL ? Part.BODY : Part.FOOT;
        Side side =
                switch (look.across()) {
                    case CENTER -> Side.CENTER;
                    case RIGHT -> Side.RIGHT;
                    default -> Side.LEFT;
                };
        CellBorder border = look.border();
        boolean ruled =
                border.top() != null || border.left() != null || border.bottom() != null || border.right() != null;
        Box area = new Box(left, top, left + text.getWidth(), top + text.getHeight());
        return new Cell(
                part, area, Objects.toString(text.getFullText(), ""), false, look.family(), look.size(), side, ruled);
    }

    private static boolean isHead(BandTypeEnum band) {
        return band == BandTypeEnum.TITLE
                || band == BandTypeEnum.PAGE_HEADER
                || band == BandTypeEnum.COLUMN_HEADER
                || band == BandTypeEnum.GROUP_HEADER;
    }

    private static boolean isFooter(BandTypeEnum band) {
        return band == BandTypeEnum.PAGE_FOOTER
                || band == BandTypeEnum.LAST_PAGE_FOOTER
                || band == BandTypeEnum.BACKGROUND;
    }
}
