package cn.yince.batch.sheet;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first column of the first sheet, as it shows. */
public final class FirstColumn {
  private FirstColumn() {}

  /**
   * Reads it.
   *
   * @throws InputRejected when the file is no spreadsheet
   */
  public static List<String> read(Path file) {
    List<String> cells = new ArrayList<>();
    try (OPCPackage spreadsheet = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(spreadsheet);
      Iterator<InputStream> sheets = reader.getSheetsData();
      if (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          XMLReader parser = XMLHelper.newXMLReader();
          parser.setContentHandler(
              new XSSFSheetXMLHandler(reader.getStylesTable(), new ReadOnlySharedStringsTable(spreadsheet), new Cells(cells), false));
          parser.parse(new InputSource(sheet));
        }
      }
      return cells;
    } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
      throw new InputRejected(Problem.error("B0201", Place.of(file.toString()), "名单读不出来", "请检查它是不是 .xlsx 文件、是否有读取权限"));
    }
  }

  private record Cells(List<String> into) implements XSSFSheetXMLHandler.SheetContentsHandler {
    @Override
    public void startRow(int row) {
      // rows do not matter
    }

    @Override
    public void endRow(int row) {
      // rows do not matter
    }

    @Override
    public void cell(String reference, String shown, XSSFComment comment) {
      if (reference != null && reference.matches("A\\d+") && shown != null) {
        into.add(shown);
      }
    }
  }
}
