package cn.yince.desk.workbook;

import cn.yince.desk.workbook.Looks.Look;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: how to fill in the others, and what each is for. */
final class Guide {
    static final String SHEET = "填写说明";
    private static final List<String> STEPS = List.of(
            "1. 浅黄色的格填写，灰色的格自动得出，深灰色的格不用填。点一个格，旁边显示它的说明；格右边有箭头的，可以从列表里选。",
            "2. 金额只填数，不写单位；整个文件用“封面与单位”里的金额单位。没有的数不填，就是零。",
            "3. 科目只填最末一级：功能科目填到项（7 位），支出经济科目填到款（5 位）。不知道编码的，在表上方的“查科目”打名称里的字，编码格的列表就只列找到的；编码格里也可以直接打名称。行不够时在表的中间插入整行；空行不影响。",
            "4. 自评表、申报表一个项目一张；不够时复制空白的那张工作表。各表的先后次序可以调整，自己加的工作表不影响。",
            "5. 填好后保存为 .xlsx，用 yince import 转成单位文件，或直接用 yince check 核对、yince generate 印册；有错误时另存一份“-核对.xlsx”，错的格涂色并加批注。",
            "工作表有保护（没有密码），需要删除行、调整格式时可在“审阅”里撤销保护。");
    private final XSSFSheet sheet;
    private final Looks looks;
    private Canvas canvas;

    Guide(XSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    /**
     * Writes it.
     *
     * @param sheets names of the other sheets
     * @param uses what each is for
     */
    void write(List<String> sheets, List<String> uses) {
        canvas = new Canvas(sheet, looks, List.of(34, 76));
        canvas.next();
        canvas.cell(0, 2, Look.TITLE).setCellValue("印册填报工作簿");
        canvas.height(38);
        for (String step : STEPS) {
            canvas.next();
            canvas.cell(0, 2, Look.PLAIN).setCellValue(step);
            canvas.fit(step, 0, 2);
        }
        canvas.next();
        legend();
        canvas.next();
        canvas.next();
        canvas.cell(0, 1, Look.HEADING).setCellValue("工作表");
        canvas.cell(1, 1, Look.HEADING).setCellValue("内容");
        for (int i = 0; i < sheets.size(); i++) {
            canvas.next();
            link(canvas.cell(0, 1, Look.LINK), sheets.get(i));
            canvas.cell(1, 1, Look.COMPUTED_TEXT).setCellValue(uses.get(i));
        }
        PageSetup.apply(sheet, false);
        Protection.apply(sheet);
    }

    private void legend() {
        canvas.next();
        canvas.cell(0, 1, Look.TEXT).setCellValue("填写");
        canvas.cell(1, 1, Look.PLAIN).setCellValue("浅黄色：填写");
        canvas.next();
        canvas.cell(0, 1, Look.COMPUTED_TEXT).setCellValue("自动");
        canvas.cell(1, 1, Look.PLAIN).setCellValue("浅灰色：名称、合计，自动得出");
        canvas.next();
        canvas.cell(0, 1, Look.NOTHING);
        canvas.cell(1, 1, Look.PLAIN).setCellValue("深灰色：没有这一项，不用填");
    }

    private void link(Cell cell, String name) {
        cell.setCellValue(name);
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }
}
