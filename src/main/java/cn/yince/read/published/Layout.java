package cn.yince.read.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a table is laid out: parts side by side, each with a column of keys and columns of numbers.
 *
 * @param keys heads of the columns of keys
 * @param panels the parts, left to right; the last one stands for any more
 */
record Layout(List<String> keys, List<Panel> panels) {
  private static final List<String> CODES =
      List.of("科目代码", "科目编码", "功能分类科目编码", "支出功能分类科目编码", "功能科目编码", "支出功能分类科目代码", "经济分类科目编码", "编码", "代码");
  private static final List<String> ITEMS = List.of("项目", "项目名称", "预算项目");
  private static final List<String> AMOUNTS = List.of("金额", "决算数", "预算数", "统计数", "决算", "预算");
  /** A part whose numbers are in no booklet. */
  private static final Panel NOTHING = new Panel(Map.of());

  private static final String[] FISCAL = {"一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"};
  private static final String[] FUNDS = {"一般公共预算", "政府性基金预算", "国有资本经营预算"};
  private static final String[] KINDS = {"基本支出", "项目支出"};

  /**
   * A part of a table.
   *
   * @param columns name of a column in the booklet, empty where rows have one number → heads it may have
   * @param group what stands over the columns that are meant where the same stand more than once; empty where they do not
   */
  record Panel(Map<String, List<String>> columns, String group) {
    Panel(Map<String, List<String>> columns) {
      this(columns, "");
    }
  }

  static Layout of(Title title) {
    return switch (title) {
      case T01, TOTALS -> new Layout(ITEMS, List.of(amounts(), amounts(), NOTHING));
      case T02, INCOME ->
          codes(
              columns(
                  "本年收入合计:合计",
                  "财政拨款收入:财政拨款:财政拨款收入小计:财政拨款收入合计",
                  "上级补助收入",
                  "事业收入:事业收入小计:事业收入合计",
                  "经营收入",
                  "附属单位上缴收入:附属单位缴款",
                  "其他收入"));
      case T03, EXPENDITURE -> codes(columns("本年支出合计:合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"));
      case T04, FISCAL_TOTALS ->
          new Layout(ITEMS, List.of(amounts(), new Panel(funds("合计:小计", FISCAL).columns(), "决算数"), NOTHING));
      case T05 -> codes(columns("小计:合计", KINDS));
      case T06 -> codes(amounts());
      case T07 -> codes(columns("年初结转和结余", "本年收入", "小计:合计", "基本支出", "项目支出", "年末结转和结余"));
      case T08 -> codes(columns("合计:小计", KINDS));
      case T09 -> new Layout(List.of(), List.of());
      case T10 -> new Layout(ITEMS, List.of(amounts()));
      case B1 -> new Layout(ITEMS, List.of(amountsOfYear(), columns("合计", "当年预算安排", "上年结转安排")));
      case B2 -> codes(funds("合计", FUNDS, "财政专户管理资金", "单位资金", "上年结转"));
      case B3, B5, B8 -> codes(columns("合计", KINDS));
      case B4 -> new Layout(ITEMS, List.of(amountsOfYear(), funds("小计:合计", FUNDS)));
      case B6 ->
          new Layout(
              List.of("部门预算支出经济科目名称", "部门预算支出经济分类科目", "部门预算经济科目名称", "部门预算支出经济科目"),
              List.of(columns("合计", "人员经费", "公用经费")));
      case B7 -> new Layout(List.of("收入科目编码", "科目编码", "收入科目代码"), List.of(income("政府性基金收入预算")));
      case B9 ->
          new Layout(
              List.of("收入科目编码", "收入科目代码", "科目编码", "科目代码"), List.of(income("国有资本经营收入预算"), columns("合计", KINDS)));
      case B10 -> new Layout(ITEMS, List.of(funds("合计", FUNDS)));
      case B11 -> new Layout(List.of("单位名称", "部门(单位)名称", "单位"), List.of(funds("合计", FUNDS)));
      case B12 -> new Layout(ITEMS, List.of(funds("合计", FUNDS, "财政专户管理资金", "单位资金")));
      case B13 -> new Layout(ITEMS, List.of(funds("合计", FUNDS)));
      case GENERAL, GOVERNMENT_FUND -> codes(ofFund("小计"));
      case STATE_CAPITAL -> codes(ofFund("合计"));
      case GENERAL_BASIC_BY_ITEM -> codes(columns("合计"));
      case OPERATION -> new Layout(ITEMS, List.of(columns("全年预算数:预算数", "决算数:统计数:支出统计数:金额")));
      default -> title.checked().isEmpty() ? new Layout(List.of(), List.of()) : codes(columns(title.checked()));
    };
  }

  /** Whether some part has a column of this name. */
  boolean hasColumn(String name) {
    return panels.stream().anyMatch(panel -> panel.columns().containsKey(name));
  }

  /** Whether rows have codes of 科目. */
  boolean isCoded() {
    return keys.equals(CODES);
  }

  /** The part at a position, counted from 0. */
  Panel panel(int number) {
    return panels.get(Math.min(number, panels.size() - 1));
  }

  private static Layout codes(Panel panel) {
    return new Layout(CODES, List.of(panel));
  }

  private static Panel amounts() {
    return new Panel(Map.of("", AMOUNTS));
  }

  private static Panel amountsOfYear() {
    return new Panel(Map.of("", Stream.concat(AMOUNTS.stream(), Stream.of("年")).toList()));
  }

  /** What was left, received, spent and is left, each in sum and by parts. */
  private static Panel ofFund(String spent) {
    Map<String, List<String>> heads = new LinkedHashMap<>();
    heads.put("年初结转和结余", List.of("年初结转和结余合计", "年初结转和结余小计", "年初结转和结余"));
    heads.put("本年收入", List.of("本年收入合计", "本年收入小计", "本年收入"));
    heads.put(spent, List.of("本年支出合计", "本年支出小计", "本年支出"));
    heads.put("基本支出", List.of("本年支出基本支出小计", "本年支出基本支出合计", "本年支出基本支出"));
    heads.put("项目支出", List.of("本年支出项目支出小计", "本年支出项目支出合计", "本年支出项目支出"));
    heads.put("年末结转和结余", List.of("年末结转和结余合计", "年末结转和结余小计", "年末结转和结余"));
    return new Panel(heads);
  }

  private static Panel income(String head) {
    return new Panel(Map.of("预算", List.of(head, "预算数", "金额", "预算")));
  }

  private static Panel columns(String... columns) {
    Map<String, List<String>> heads = new LinkedHashMap<>();
    for (String column : columns) {
      List<String> names = List.of(column.split(":"));
      heads.put(names.get(0), names);
    }
    return new Panel(heads);
  }

  private static Panel columns(String first, String[] others) {
    return columns(Stream.concat(Stream.of(first), Stream.of(others)).toArray(String[]::new));
  }

  /** Funds are headed by their names, with or without 财政拨款, 预算, 资金. */
  private static Panel funds(String first, String[] funds, String... others) {
    Map<String, List<String>> heads = new LinkedHashMap<>(columns(first).columns());
    for (String fund : funds) {
      List<String> names = new ArrayList<>(List.of(fund));
      names.add(fund.replace("财政拨款", ""));
      names.add(fund.replace("财政拨款", "").replace("预算", ""));
      names.add(fund + "拨款");
      names.add(fund + "资金");
      heads.put(fund, names.stream().distinct().filter(name -> !name.equals("一般公共")).toList());
    }
    heads.putAll(columns(others).columns());
    return new Panel(heads);
  }
}
