package cn.yince.read.published;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows of tables with labels: label → name of the row in the booklet. Keeps where in the table it is; for one table. */
final class RowNames {
  private static final Pattern DETAIL = Pattern.compile(".*(?:结转|结余|基金|所得税|会议费|培训费|其他)");
  private static final String[] FISCAL = {"一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"};
  private static final String[] FUNDS = {"一般公共预算", "政府性基金预算", "国有资本经营预算"};
  private static final String[] VEHICLES = {
    "副部（省）级及以上领导用车", "主要负责人用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车"
  };
  private final Title title;
  private final CodeNames names;
  private final Map<String, String> labels = new HashMap<>();
  private boolean inBalances;

  RowNames(Title title, CodeNames names) {
    this.title = title;
    this.names = names;
    switch (title) {
      case T01, TOTALS -> totals();
      case T04, FISCAL_TOTALS -> fiscalTotals();
      case T10 -> statistics();
      case OPERATION -> {
        statistics();
        OperationRows.labels().forEach((label, row) -> labels.put(0 + label, row));
        labels.keySet().stream().toList().forEach(label -> labels.put(1 + label.substring(1), labels.get(label)));
      }
      case B1, B4 -> budgetTotals();
      case B10 -> officialSpending();
      default -> { }
    }
  }

  /** The row of a label in a part of the table; nothing where the booklet has no such row. */
  Optional<String> of(int panel, String text) {
    String label = Words.label(text);
    String row = labels.get(panel + label);
    if (panel == 0 && (label.contains("结转和结余") || label.contains("财政拨款结转")) && (title.booklet() == Title.T04 || title == Title.B4)) {
      inBalances = true;
    } else if (panel == 0 && inBalances && labels.containsKey("年初" + label)) {
      row = labels.get("年初" + label);
    }
    return row == null && panel == 1 ? names.functionalClass(text) : Optional.ofNullable(row);
  }

  /** Whether a label is one of the parts that forms show beneath a sum. */
  boolean isDetail(String label) {
    return DETAIL.matcher(Words.label(label)).matches();
  }

  private void put(int panel, String row, String... more) {
    labels.put(panel + Words.of(row), row);
    for (String label : more) {
      labels.put(panel + Words.of(label), row);
    }
  }

  private void totals() {
    for (String fund : FISCAL) {
      put(0, fund + "收入", fund);
    }
    for (String source : new String[] {"上级补助收入", "事业收入", "经营收入", "其他收入"}) {
      put(0, source);
    }
    put(0, "附属单位上缴收入", "附属单位缴款", "附属单位上缴");
    put(0, "本年收入合计");
    put(0, "使用非财政拨款结余", "使用非财政拨款结余和专用结余", "使用非财政拨款结余（含专用结余）", "用事业基金弥补收支差额");
    put(0, "年初结转和结余");
    put(0, "收入总计", "总计");
    put(1, "本年支出合计");
    put(1, "结余分配");
    put(1, "年末结转和结余");
    put(1, "支出总计", "总计");
  }

  private void fiscalTotals() {
    for (String fund : FISCAL) {
      put(0, fund + "收入", fund);
      labels.put("年初" + Words.of(fund), "年初" + fund);
    }
    put(0, "本年收入合计");
    put(0, "年初财政拨款结转和结余");
    put(0, "收入总计", "总计");
    put(1, "本年支出合计");
    put(1, "年末财政拨款结转和结余");
    put(1, "支出总计", "总计");
  }

  private void statistics() {
    put(0, "政府采购合计", "合计", "政府采购支出合计");
    put(0, "货物", "政府采购货物支出");
    put(0, "工程", "政府采购工程支出");
    put(0, "服务", "政府采购服务支出");
    put(0, "行政单位");
    put(0, "参照公务员法管理事业单位", "参照公务员法管理的事业单位");
    put(0, "车辆合计", "车辆数合计(辆)", "车辆数合计", "车辆合计(辆)");
    for (String vehicle : VEHICLES) {
      put(0, vehicle);
    }
    put(0, "单价100万元以上设备", "单价100万元(含)以上设备(不含车辆)", "单价100万元(含)以上设备", "单价100万元以上设备(不含车辆)");
  }

  private void budgetTotals() {
    for (String fund : FUNDS) {
      put(0, fund, fund + "拨款", fund + "财政拨款", fund + "拨款收入");
      labels.put("年初" + Words.of(fund), "结转" + fund);
    }
    put(0, "财政专户管理资金", "财政专户管理资金收入");
    put(0, "单位资金", "单位资金收入");
    put(0, "本年收入合计");
    put(0, title == Title.B1 ? "上年结转" : "上年财政拨款结转", "上年结转", "上年财政拨款结转");
    put(0, "收入总计", "总计");
    put(1, "本年支出合计");
    put(1, "年终结转", "结转下年", "年终结转下年");
    put(1, "支出总计", "总计");
  }

  private void officialSpending() {
    put(0, "因公出国（境）费", "因公出国(境)费用");
    put(0, "公务接待费");
    put(0, "公务用车购置及运行费", "公务用车购置及运行维护费");
    put(0, "公务用车购置费");
    put(0, "公务用车运行维护费", "公务用车运行费");
    put(0, "合计");
  }
}
