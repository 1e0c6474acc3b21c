package cn.yince.read.published;

import cn.yince.problem.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The leaves of final accounts as far as tables, or the forms with their cells, give them. */
final class AccountsLeaves {
  private static final String TOTALS = "收入支出决算总表";
  private static final String INCOME = "收入决算表";
  private static final String EXPENDITURE = "支出决算表";
  private static final String FISCAL_TOTALS = "财政拨款收入支出决算总表";
  private static final String OF_GENERAL = "一般公共预算财政拨款支出决算表";
  private static final String BASIC = "一般公共预算财政拨款基本支出决算明细表";
  private static final String OF_GOVERNMENT_FUND = "政府性基金预算财政拨款收入支出决算表";
  private static final String OF_STATE_CAPITAL = "国有资本经营预算财政拨款支出决算表";
  private static final String SPENDING_TABLE = "三公经费支出决算表";
  private static final String STATISTICS = "相关信息统计表";
  private static final String FORM_OF_GENERAL = "一般公共预算财政拨款收入支出决算表";
  private static final String FORM_OF_STATE_CAPITAL = "国有资本经营预算财政拨款收入支出决算表";
  private static final String GENERAL = "一般公共预算财政拨款";
  private static final String GOVERNMENT_FUND = "政府性基金预算财政拨款";
  private static final String STATE_CAPITAL = "国有资本经营预算财政拨款";
  private static final String OTHERS = "其他资金";
  private static final String STATE_CAPITAL_CLASS = "223";
  private static final List<String> OF_PEOPLE = List.of("301", "303");
  private static final int ITEM = 7;
  private static final List<String> KINDS = List.of("基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");
  private static final List<String> SOURCES = List.of("上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
  private static final List<String> SPENDING = List.of("因公出国（境）费", "公务用车购置费", "公务用车运行维护费");
  private static final List<String> VEHICLES =
      List.of("副部（省）级及以上领导用车", "主要负责人用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车");

  private final Leaves cells;
  private final Branch unit;
  private final Place whole;

  AccountsLeaves(Leaves cells, Branch unit, Place whole) {
    this.cells = cells;
    this.unit = unit;
    this.whole = whole;
  }

  void take() {
    income();
    expenditure();
    basicExpenditure();
    balances();
    officialSpending();
    statistics();
  }

  private void income() {
    Branch income = unit.at("收入", whole);
    BigDecimal stateCapital = BigDecimal.ZERO;
    for (Map.Entry<String, Map<String, Printed>> row : cells.items(INCOME, ITEM).entrySet()) {
      Map<String, Printed> columns = row.getValue();
      Branch code = income.at(row.getKey(), columns.values().iterator().next().key());
      if (columns.containsKey("财政拨款收入")) {
        stateCapital = stateCapital.add(fiscalIncome(row.getKey(), columns.get("财政拨款收入"), code));
      }
      SOURCES.stream().filter(columns::containsKey).forEach(source -> code.number(source, columns.get(source).value(), columns.get(source).place()));
    }
    BigDecimal missing = cells.value(TOTALS, STATE_CAPITAL + "收入").subtract(stateCapital);
    if (cells.beyondRounding(missing, 4).signum() != 0) {
      cells.undecided(
          cells.place(TOTALS, STATE_CAPITAL + "收入", whole),
          "公开表里看不出国有资本经营预算财政拨款收入在哪些科目，暂列在一般公共预算财政拨款",
          "请在“收入”里把这些科目改为“国有资本经营预算财政拨款”");
    }
  }

  /** Parts 财政拨款收入 of a code by fund; gives what is of 国有资本经营预算, which no published table has by code. */
  private BigDecimal fiscalIncome(String item, Printed fiscal, Branch code) {
    Map<String, Map<String, Printed>> capital = cells.items(FORM_OF_STATE_CAPITAL, ITEM);
    Printed ofFund = cells.items(OF_GOVERNMENT_FUND, ITEM).getOrDefault(item, Map.of()).get("本年收入");
    Printed ofCapital = capital.getOrDefault(item, Map.of()).get("本年收入");
    boolean isCapital =
        capital.isEmpty() && item.startsWith(STATE_CAPITAL_CLASS) && cells.value(TOTALS, STATE_CAPITAL + "收入").signum() != 0;
    BigDecimal rest = cells.beyondRounding(fiscal.value().subtract(value(ofFund)).subtract(value(ofCapital)), ofFund == null ? 0 : 2);
    code.number(isCapital ? STATE_CAPITAL : GENERAL, rest, fiscal.place());
    if (ofFund != null) {
      code.number(GOVERNMENT_FUND, ofFund.value(), ofFund.place());
    }
    if (ofCapital != null) {
      code.number(STATE_CAPITAL, ofCapital.value(), ofCapital.place());
    }
    return isCapital ? rest : value(ofCapital);
  }

  private static BigDecimal value(Printed printed) {
    return printed == null ? BigDecimal.ZERO : printed.value();
  }

  /** The tables by fund; what the table of all funds has more is of other funds, if there are any. */
  private void expenditure() {
    Branch expenditure = unit.at("支出", whole);
    Map<String, Map<String, Printed>> all = cells.items(EXPENDITURE, ITEM);
    List<String> byFund = List.of(OF_GENERAL, OF_GOVERNMENT_FUND, OF_STATE_CAPITAL);
    List<String> funds = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL);
    TreeSet<String> codes = new TreeSet<>(all.keySet());
    byFund.forEach(table -> codes.addAll(cells.items(table, ITEM).keySet()));
    boolean othersExist = othersExist();
    for (String item : codes) {
      for (String kind : KINDS) {
        Printed whole03 = all.getOrDefault(item, Map.of()).get(kind);
        BigDecimal rest = whole03 == null ? BigDecimal.ZERO : whole03.value();
        for (int i = 0; i < funds.size(); i++) {
          Printed own = cells.items(byFund.get(i), ITEM).getOrDefault(item, Map.of()).get(kind);
          if (own != null) {
            expenditure.at(item, own.key()).at(funds.get(i), own.place()).number(kind, own.value(), own.place());
            rest = rest.subtract(own.value());
          }
        }
        boolean onlyOthers = KINDS.indexOf(kind) > 1;
        if (whole03 != null && cells.beyondRounding(rest, 4).signum() > 0 && (onlyOthers || othersExist || !cells.has(OF_GENERAL))) {
          String fund = onlyOthers || cells.has(OF_GENERAL) ? OTHERS : GENERAL;
          expenditure.at(item, whole03.key()).at(fund, whole03.place()).number(kind, rest, whole03.place());
        }
      }
    }
    if (!cells.has(OF_GENERAL) && cells.has(EXPENDITURE)) {
      cells.undecided(whole, "没有 " + cells.shown(OF_GENERAL) + "，支出暂全部列在一般公共预算财政拨款", "请补上这张表再导入，或在“支出”里改资金");
    }
  }

  /** Whether any table knows of money other than 财政拨款. */
  private boolean othersExist() {
    return SOURCES.stream().anyMatch(source -> cells.value(TOTALS, source).signum() != 0 || cells.value(INCOME, "合计." + source).signum() != 0)
        || cells.value(TOTALS, "使用非财政拨款结余").signum() != 0
        || otherBalance("年初结转和结余", "年初财政拨款结转和结余").signum() != 0;
  }

  private void basicExpenditure() {
    Branch items = unit.at("基本支出经济分类", whole);
    cells.items(BASIC, 5).forEach((code, columns) -> items.number(code, columns.get("").value(), columns.get("").place()));
  }

  private void balances() {
    Branch balances = unit.at("结转结余", whole);
    side(balances, "年初", "年初结转和结余", fund -> "年初" + fund, otherBalance("年初结转和结余", "年初财政拨款结转和结余"));
    side(balances, "年末", "年末结转和结余", fund -> "年末财政拨款结转和结余." + fund, otherBalance("年末结转和结余", "年末财政拨款结转和结余.合计"));
    for (String row : List.of("使用非财政拨款结余", "结余分配")) {
      cells.cell(TOTALS, row).ifPresent(cell -> balances.number(row, cell.value(), cell.place()));
    }
  }

  private void side(Branch balances, String side, String row, UnaryOperator<String> name, BigDecimal others) {
    Branch branch = balances.at(side, cells.place(TOTALS, row, whole));
    Map<String, String> forms = Map.of(GENERAL, FORM_OF_GENERAL, STATE_CAPITAL, FORM_OF_STATE_CAPITAL);
    for (String fund : List.of(GENERAL, STATE_CAPITAL)) {
      cells
          .cell(FISCAL_TOTALS, name.apply(fund))
          .or(() -> cells.cell(forms.get(fund), "合计." + row))
          .ifPresent(cell -> branch.number(fund, cell.value(), cell.place()));
    }
    cells.items(OF_GOVERNMENT_FUND, ITEM).forEach(
        (code, columns) -> {
          Printed balance = columns.get(row);
          if (balance != null) {
            branch.at(GOVERNMENT_FUND, balance.key()).number(code, balance.value(), balance.place());
          }
        });
    branch.number(cells.has(FISCAL_TOTALS) || !fiscalByFund(row).isEmpty() ? OTHERS : GENERAL, others, cells.place(TOTALS, row, whole));
  }

  private BigDecimal otherBalance(String all, String fiscal) {
    BigDecimal ofFunds =
        cells.has(FISCAL_TOTALS)
            ? cells.value(FISCAL_TOTALS, fiscal)
            : fiscalByFund(all).stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return cells.beyondRounding(cells.value(TOTALS, all).subtract(ofFunds), 4);
  }

  /** A balance as forms have it for each fund. */
  private List<Printed> fiscalByFund(String row) {
    return Stream.of(FORM_OF_GENERAL, OF_GOVERNMENT_FUND, FORM_OF_STATE_CAPITAL).flatMap(table -> cells.cell(table, "合计." + row).stream()).toList();
  }

  private void officialSpending() {
    Branch spending = unit.at("三公经费", whole);
    for (String item : SPENDING) {
      Branch branch = spending.at(item, cells.place(SPENDING_TABLE, "决算数." + item, whole));
      both(item, branch);
      cells.cell(SPENDING_TABLE, "决算数." + item).ifPresent(cell -> branch.number("决算", cell.value(), cell.place()));
    }
    Branch reception = spending.at("公务接待费", cells.place(SPENDING_TABLE, "决算数.公务接待费", whole));
    both("公务接待费", reception);
    cells.ownOf("三公经费").forEach((path, cell) -> own(spending, path, cell));
    cells
        .cell(SPENDING_TABLE, "决算数.公务接待费")
        .filter(cell -> cell.value().signum() != 0 && !knowsReceptions())
        .ifPresent(
            cell -> {
              reception.at("国内", cell.place()).number("金额", cell.value(), cell.place());
              cells.undecided(cell.place(), cells.shown(SPENDING_TABLE) + " 不分国内、国（境）外接待，公务接待费暂全部列在国内", "有国（境）外接待的，请在“三公经费.公务接待费”里分开填");
            });
  }

  private boolean knowsReceptions() {
    return Stream.of("国内", "国（境）外").anyMatch(kind -> cells.ownOf("三公经费").containsKey("公务接待费." + kind + ".金额"));
  }

  /** A count or an amount that only a form has, at its place in the file. */
  private void own(Branch from, String path, Printed cell) {
    String[] keys = path.split("\\.");
    Branch branch = from;
    for (String key : List.of(keys).subList(0, keys.length - 1)) {
      branch = branch.at(key, cell.place());
    }
    if (cells.isCount(path)) {
      count(branch, keys[keys.length - 1], cell);
    } else {
      branch.number(keys[keys.length - 1], cell.value(), cell.place());
    }
  }

  private void both(String item, Branch branch) {
    cells.cell(SPENDING_TABLE, "预算数." + item).ifPresent(cell -> branch.number("全年预算", cell.value(), cell.place()));
  }

  private void statistics() {
    Branch procurement = unit.at("政府采购", whole);
    for (String kind : List.of("货物", "工程", "服务")) {
      cells.cell(STATISTICS, kind).ifPresent(cell -> procurement.number(kind, cell.value(), cell.place()));
    }
    cells.ownOf("政府采购").forEach((path, cell) -> own(procurement, path, cell));
    operatingCost();
    Branch assets = unit.at("国有资产", whole);
    for (String kind : VEHICLES) {
      cells.cell(STATISTICS, kind).ifPresent(cell -> count(assets.at("车辆", cell.place()), kind, cell));
    }
    cells.cell(STATISTICS, "单价100万元以上设备").ifPresent(cell -> count(assets, "单价100万元以上设备", cell));
  }

  private static void count(Branch branch, String key, Printed cell) {
    if (cell.value().signum() != 0) {
      branch.leaf(key, cell.value().stripTrailingZeros().toPlainString(), true, cell.place());
    }
  }

  /** Not typed where it is the 公用经费合计 of the unit's own standing. */
  private void operatingCost() {
    BigDecimal ofAdministration = cells.value(STATISTICS, "行政单位");
    BigDecimal ofManaged = cells.value(STATISTICS, "参照公务员法管理事业单位");
    BigDecimal derived = cells.cell(BASIC, "公用经费合计").map(Printed::value).orElseGet(this::operating);
    boolean one = ofAdministration.signum() == 0 || ofManaged.signum() == 0;
    if (one && ofAdministration.add(ofManaged).compareTo(derived) == 0) {
      return;
    }
    Branch cost = unit.at("机关运行经费", whole);
    for (String row : List.of("行政单位", "参照公务员法管理事业单位")) {
      cells.cell(STATISTICS, row).ifPresent(cell -> cost.number(row, cell.value(), cell.place()));
    }
  }

  /** 基本支出 but for what goes to people. */
  private BigDecimal operating() {
    return cells.items(BASIC, 5).entrySet().stream()
        .filter(item -> OF_PEOPLE.stream().noneMatch(item.getKey()::startsWith))
        .map(item -> item.getValue().get("").value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** 性质 as the table of statistics shows it: in whose row 机关运行经费 stands. */
  static String standing(Leaves cells) {
    if (cells.value(STATISTICS, "行政单位").signum() != 0) {
      return "行政单位";
    }
    return cells.value(STATISTICS, "参照公务员法管理事业单位").signum() != 0 ? "参照公务员法管理事业单位" : "事业单位";
  }
}
