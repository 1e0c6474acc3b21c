package cn.yince.desk.workbook;

import cn.yince.desk.workbook.Looks.Look;
import cn.yince.problem.Place;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that lists what was found, with links to the cells. */
final class FindingsSheet {
    private static final List<Integer> WIDTHS = List.of(7, 26, 8, 10, 60, 44, 44);
    private static final List<String> HEADINGS = List.of("序号", "位置", "轻重", "代码", "问题", "改法", "规则");
    private final XSSFWorkbook workbook;
    private final List<Mark> marks;

    FindingsSheet(XSSFWorkbook workbook, List<Mark> marks) {
        this.workbook = workbook;
        this.marks = marks;
    }

    void write() {
        XSSFSheet sheet = workbook.createSheet(MarkedCopy.SHEET);
        Canvas canvas = new Canvas(sheet, Looks.beside(workbook), WIDTHS);
        canvas.next();
        canvas.cell(0, WIDTHS.size(), Look.TITLE).setCellValue("核对结果");
        canvas.height(34);
        canvas.next();
        canvas.cell(0, WIDTHS.size(), Look.CAPTION).setCellValue("红色的格有错误，黄色的格有提示；点“位置”跳到那一格。改好后请再核对，或在原来的文件里改。");
        canvas.next();
        for (int c = 0; c < WIDTHS.size(); c++) {
            canvas.cell(c, 1, Look.HEADING).setCellValue(HEADINGS.get(c));
        }
        for (int i = 0; i < marks.size(); i++) {
            row(canvas, i + 1, marks.get(i));
        }
        sheet.createFreezePane(0, 3);
        PageSetup.apply(sheet, true);
    }

    private void row(Canvas canvas, int number, Mark mark) {
        canvas.next();
        Place place = mark.problem().place();
        canvas.cell(0, 1, Look.COMPUTED_LABEL).setCellValue(number);
        link(canvas.cell(1, 1, Look.LINK), place);
        text(canvas, 2, mark.problem().severity().label());
        text(canvas, 3, mark.problem().code());
        text(canvas, 4, mark.problem().message());
        text(canvas, 5, mark.problem().hint());
        text(canvas, 6, mark.rule());
    }

    private static void text(Canvas canvas, int column, String text) {
        canvas.cell(column, 1, Look.FINDING).setCellValue(Values.escaped(text));
        canvas.fit(text, column, 1);
    }

    private void link(Cell cell, Place place) {
        String where = place.sheet() + (place.cell().isEmpty() ? "" : "!" + place.cell());
        cell.setCellValue(where.isEmpty() ? "整个文件" : where);
        if (place.hasSheet() && workbook.getSheet(place.sheet()) != null) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            String target = place.line() > 0 && place.column() > 0 ? place.cell() : "A1";
            link.setAddress("'" + place.sheet().replace("'", "''") + "'!" + target);
            cell.setHyperlink(link);
        }
    }
}
