package cn.yince.read.published;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of 机构运行信息表, and which cells of the booklet's tables they are. */
final class OperationRows {
  private static final String BUDGET = "全年预算数";

  /** Rows of 公开09表, by their label. */
  private static final Map<String, String> SPENDING =
      Map.of(
          "支出合计", "合计",
          "因公出国(境)费", "因公出国（境）费",
          "公务用车购置及运行维护费", "公务用车购置及运行维护费",
          "公务用车购置费", "公务用车购置费",
          "公务用车运行维护费", "公务用车运行维护费",
          "公务接待费", "公务接待费");

  /** Counts and parts of them, which are in no table of the booklet: label → where they are in a unit file. */
  private static final Map<String, String> OWN = new LinkedHashMap<>();

  static {
    OWN.put("因公出国(境)团组数(个)", "因公出国（境）费/团组");
    OWN.put("因公出国(境)人次数(人)", "因公出国（境）费/人次");
    OWN.put("公务用车购置数(辆)", "公务用车购置费/购置数量");
    OWN.put("公务用车保有量(辆)", "公务用车运行维护费/保有量");
    OWN.put("国内接待费", "公务接待费/国内/金额");
    OWN.put("国内公务接待批次(个)", "公务接待费/国内/批次");
    OWN.put("国内公务接待人次(人)", "公务接待费/国内/人次");
    OWN.put("外事接待费", "公务接待费/国内/其中外事/金额");
    OWN.put("外事接待批次(个)", "公务接待费/国内/其中外事/批次");
    OWN.put("外事接待人次(人)", "公务接待费/国内/其中外事/人次");
    OWN.put("国(境)外接待费", "公务接待费/国（境）外/金额");
    OWN.put("国(境)外公务接待批次(个)", "公务接待费/国（境）外/批次");
    OWN.put("国(境)外公务接待人次(人)", "公务接待费/国（境）外/人次");
    OWN.put("政府采购授予中小企业合同金额", "中小企业合同");
    OWN.put("授予小微企业合同金额", "小微企业合同");
  }

  private OperationRows() {}

  /** Labels → names of rows, besides those of 公开10表. */
  static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>(SPENDING);
    labels.putAll(OWN);
    labels.put("机关运行经费", "机关运行经费合计");
    return labels;
  }

  /** The name of a cell; nothing where the booklet has no use for it. */
  static Optional<String> name(String row, String column) {
    if (SPENDING.containsValue(row)) {
      return Optional.of(Title.T09.table() + "." + (column.equals(BUDGET) ? "预算数" : "决算数") + "." + row);
    }
    return Optional.of((OWN.containsValue(row) ? Title.OPERATION : Title.T10).table() + "." + row).filter(name -> !column.equals(BUDGET));
  }

  /** Where counts and parts are in a unit file, each key after the one it is under. */
  static List<String> own() {
    return List.copyOf(OWN.values());
  }

  /** Whether a name is that of a number of things or people. */
  static boolean isCount(String name) {
    return Stream.of("/团组", "/人次", "/购置数量", "/保有量", "/批次").anyMatch(name::endsWith);
  }
}
