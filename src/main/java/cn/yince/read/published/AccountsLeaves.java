package cn.yince.read.published;

import cn.yince.problem.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
  private static final String FORM_OF_GENERAL = "一般公共预算财政拨款收入支出决算表";
  private static final String FORM_OF_STATE_CAPITAL = "国有资本经营预算财政拨款收入支出决算表";
  private static final String GENERAL = "一般公共预算财政拨款";
  private static final String GOVERNMENT_FUND = "政府性基金预算财政拨款";
  private static final String STATE_CAPITAL = "国有资本经营预算财政拨款";
  private static final String OTHERS = "其他资金";
  private static final String STATE_CAPITAL_CLASS = "223";
  private static final List<String> OF_PEOPLE = List.of("301", "303");
  private static final int ITEM = 7;
  private static final List<String> FUNDS = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL);
  private static final List<String> EVERY_FUND = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL, OTHERS);
  private static final List<String> KINDS = List.of("基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");
  private static final List<String> SOURCES = List.of("上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
  private static final List<String> SPENDING = List.of("因公出国（境）费", "公务用车购置费", "公务用车运行维护费");

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
    Map<String, Map<String, Printed>> rows = cells.items(INCOME, ITEM);
    TreeSet<String> codes = new TreeSet<>(rows.keySet());
    codes.addAll(cells.below("收入"));
    for (String item : codes) {
      Map<String, Printed> columns = rows.getOrDefault(item, Map.of());
      Branch code = income.at(item, columns.values().stream().findFirst().map(Printed::key).orElse(whole));
      if (columns.containsKey("财政拨款收入")) {
        stateCapital = stateCapital.add(fiscalIncome(item, columns.get("财政拨款收入"), code));
      } else {
        FUNDS.forEach(fund -> put(code, fund, cells.leaf("收入", item, fund)));
      }
      SOURCES.forEach(source -> put(code, source, cells.leaf("收入", item, source)));
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
    Printed ofFund = cells.leaf("收入", item, GOVERNMENT_FUND).orElse(null);
    Printed ofCapital = cells.leaf("收入", item, STATE_CAPITAL).orElse(capital.getOrDefault(item, Map.of()).get("本年收入"));
    boolean isCapital =
        capital.isEmpty() && ofCapital == null && item.startsWith(STATE_CAPITAL_CLASS) && cells.value(TOTALS, STATE_CAPITAL + "收入").signum() != 0;
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

  private static void put(Branch branch, String key, Optional<Printed> number) {
    number.ifPresent(cell -> branch.number(key, cell.value(), cell.place()));
  }

  private static BigDecimal value(Printed printed) {
    return printed == null ? BigDecimal.ZERO : printed.value();
  }

  /** The tables by fund; what the table of all funds has more is of other funds, if there are any. */
  private void expenditure() {
    Branch expenditure = unit.at("支出", whole);
    Map<String, Map<String, Printed>> all = cells.items(EXPENDITURE, ITEM);
    TreeSet<String> codes = new TreeSet<>(all.keySet());
    codes.addAll(cells.below("支出"));
    boolean othersExist = othersExist();
    for (String item : codes) {
      for (String kind : KINDS) {
        Printed ofAll = all.getOrDefault(item, Map.of()).get(kind);
        BigDecimal rest = ofAll == null ? BigDecimal.ZERO : ofAll.value();
        for (String fund : EVERY_FUND) {
          Optional<Printed> own = cells.leaf("支出", item, fund, kind);
          own.ifPresent(cell -> expenditure.at(item, cell.key()).at(fund, cell.place()).number(kind, cell.value(), cell.place()));
          rest = rest.subtract(value(own.orElse(null)));
        }
        boolean onlyOthers = KINDS.indexOf(kind) > 1;
        if (ofAll != null && cells.beyondRounding(rest, 4).signum() > 0 && (onlyOthers || othersExist || !cells.has(OF_GENERAL))) {
          String fund = onlyOthers || cells.has(OF_GENERAL) ? OTHERS : GENERAL;
          expenditure.at(item, ofAll.key()).at(fund, ofAll.place()).number(kind, rest, ofAll.place());
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
    new TreeSet<>(cells.below("基本支出经济分类")).forEach(code -> put(items, code, cells.leaf("基本支出经济分类", code)));
  }

  private void balances() {
    Branch balances = unit.at("结转结余", whole);
    side(balances, "年初", "年初结转和结余", otherBalance("年初结转和结余", "年初财政拨款结转和结余"));
    side(balances, "年末", "年末结转和结余", otherBalance("年末结转和结余", "年末财政拨款结转和结余.合计"));
    for (String key : List.of("使用非财政拨款结余", "结余分配")) {
      put(balances, key, cells.leaf("结转结余", key));
    }
  }

  private void side(Branch balances, String side, String row, BigDecimal others) {
    Branch branch = balances.at(side, cells.place(TOTALS, row, whole));
    Map<String, String> forms = Map.of(GENERAL, FORM_OF_GENERAL, STATE_CAPITAL, FORM_OF_STATE_CAPITAL);
    for (String fund : List.of(GENERAL, STATE_CAPITAL)) {
      put(branch, fund, cells.leaf("结转结余", side, fund).or(() -> cells.cell(forms.get(fund), "合计." + row)));
    }
    for (String code : new TreeSet<>(cells.below("结转结余", side, GOVERNMENT_FUND))) {
      cells
          .leaf("结转结余", side, GOVERNMENT_FUND, code)
          .ifPresent(balance -> branch.at(GOVERNMENT_FUND, balance.key()).number(code, balance.value(), balance.place()));
    }
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
      Branch branch = spending.at(item, whole);
      put(branch, "全年预算", cells.leaf("三公经费", item, "全年预算"));
      put(branch, "决算", cells.leaf("三公经费", item, "决算"));
    }
    Branch reception = spending.at("公务接待费", whole);
    put(reception, "全年预算", cells.leaf("三公经费", "公务接待费", "全年预算"));
    cells.ownOf("三公经费").forEach((path, cell) -> own(spending, path, cell));
    cells
        .leaf("三公经费", "公务接待费", "决算")
        .filter(cell -> cell.value().signum() != 0 && !knowsReceptions())
        .ifPresent(
            cell -> {
              reception.at("国内", cell.place()).number("金额", cell.value(), cell.place());
              cells.undecided(cell.place(), "公开表不分国内、国（境）外接待，公务接待费暂全部列在国内", "有国（境）外接待的，请在“三公经费.公务接待费”里分开填");
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

  private void statistics() {
    Branch procurement = unit.at("政府采购", whole);
    cells.below("政府采购").forEach(kind -> put(procurement, kind, cells.leaf("政府采购", kind)));
    cells.ownOf("政府采购").forEach((path, cell) -> own(procurement, path, cell));
    operatingCost();
    Branch assets = unit.at("国有资产", whole);
    for (String key : cells.below("国有资产")) {
      cells.leaf("国有资产", key).ifPresent(cell -> count(assets, key, cell));
      for (String kind : cells.below("国有资产", key)) {
        cells.leaf("国有资产", key, kind).ifPresent(cell -> count(assets.at(key, cell.place()), kind, cell));
      }
    }
  }

  private static void count(Branch branch, String key, Printed cell) {
    if (cell.value().signum() != 0) {
      branch.leaf(key, cell.value().stripTrailingZeros().toPlainString(), true, cell.place());
    }
  }

  /** Not typed where it is the 公用经费 of the unit's own standing. */
  private void operatingCost() {
    List<Printed> given = cells.below("机关运行经费").stream().flatMap(key -> cells.leaf("机关运行经费", key).stream()).filter(cell -> cell.value().signum() != 0).toList();
    BigDecimal sum = given.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal derived = cells.cell(BASIC, "公用经费合计").map(Printed::value).orElseGet(this::operating);
    if (given.size() <= 1 && sum.compareTo(derived) == 0) {
      return;
    }
    Branch cost = unit.at("机关运行经费", whole);
    cells.below("机关运行经费").forEach(key -> put(cost, key, cells.leaf("机关运行经费", key)));
  }

  /** 基本支出 but for what goes to people. */
  private BigDecimal operating() {
    return cells.below("基本支出经济分类").stream()
        .filter(code -> OF_PEOPLE.stream().noneMatch(code::startsWith))
        .flatMap(code -> cells.leaf("基本支出经济分类", code).stream())
        .map(Printed::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** 性质: in whose row 机关运行经费 stands. */
  static String standing(Leaves cells) {
    return cells.below("机关运行经费").stream()
        .filter(key -> cells.leaf("机关运行经费", key).filter(cell -> cell.value().signum() != 0).isPresent())
        .findFirst()
        .orElse("事业单位");
  }
}
