package cn.yince.desk.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets print: A4, as wide as the page, the headings on every page. */
final class PageSetup {
    /** Characters of a table that prints well on an upright page. */
    private static final int UPRIGHT = 105;

    /** Characters of a form that prints well on an upright page. */
    private static final int UPRIGHT_FORM = 145;

    /** Characters that fit on an upright page as they are. */
    private static final int FITS = 88;

    private PageSetup() {}

    static void apply(XSSFSheet sheet, Canvas canvas, boolean table, int firstRepeated, int lastRepeated) {
        int width = canvas.widths().stream().mapToInt(w -> w).sum();
        apply(sheet, width > (table ? UPRIGHT : UPRIGHT_FORM));
        if (width <= FITS) {
            sheet.setFitToPage(false);
        }
        sheet.setRepeatingRows(new CellRangeAddress(firstRepeated, lastRepeated, -1, -1));
    }

    static void apply(XSSFSheet sheet, boolean landscape) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
        sheet.getFooter().setLeft("&A");
    }
}
