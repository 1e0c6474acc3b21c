package cn.yince;

import cn.yince.amount.Amount;
import cn.yince.amount.Traced;
import cn.yince.bind.Attachment;
import cn.yince.bind.Attachment.Relationship;
import cn.yince.layout.Sheet;
import cn.yince.layout.SheetCsv;
import cn.yince.layout.Sheets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a booklet carries inside so that its figures can be computed with and it can be printed again. */
final class Enclosures {
  private static final String TABLES = "公开表/";

  private Enclosures() {}

  /** The unit file, the files it names, and every table as CSV. */
  static List<Attachment> of(UnitFiles files, OpenPack pack, Computed computed) {
    List<Attachment> all = new ArrayList<>();
    files
        .contents()
        .forEach((path, content) -> all.add(all.isEmpty() ? source(path, content) : supplement(path, content)));
    String folder = TABLES;
    while (lies(folder, all)) {
      folder = "_" + folder;
    }
    for (Sheet sheet : Sheets.fill(pack.pack(), computed.unit(), computed.checked().ledger(), Enclosures::plain)) {
      all.add(table(folder, sheet));
    }
    return List.copyOf(all);
  }

  private static boolean lies(String folder, List<Attachment> all) {
    return all.stream().anyMatch(each -> each.path().startsWith(folder));
  }

  private static Attachment source(String path, byte[] content) {
    return new Attachment(path, type(path), "单位文件：用印册由它可以印出本册", Relationship.SOURCE, content);
  }

  private static Attachment supplement(String path, byte[] content) {
    return new Attachment(path, type(path), "单位文件引用的文件：" + path, Relationship.SUPPLEMENT, content);
  }

  private static String type(String path) {
    return path.endsWith(".xlsx") ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "application/yaml";
  }

  private static Attachment table(String folder, Sheet sheet) {
    String unit = sheet.labels().get("金额单位");
    return new Attachment(
        folder + sheet.name() + ".csv",
        "text/csv",
        sheet.name() + " " + sheet.labels().get("标题") + "（金额单位：" + unit + "）",
        Relationship.DATA,
        SheetCsv.of(sheet));
  }

  /** A number as programs read it: no separators, no blank for zero, the decimals that print. */
  private static String plain(Traced number, String printed) {
    BigDecimal value = number instanceof Amount amount ? amount.rounded() : number.number();
    return value.toPlainString();
  }
}
