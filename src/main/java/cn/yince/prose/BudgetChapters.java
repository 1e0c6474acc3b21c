package cn.yince.prose;

import cn.yince.amount.Address;
import cn.yince.amount.Amount;
import cn.yince.compute.Figure.Money;
import cn.yince.compute.Figures;
import cn.yince.compute.Group;
import cn.yince.unit.Budget;
import cn.yince.unit.PlannedOfficialSpending;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The chapters of a budget (预算). */
final class BudgetChapters implements Chapters {
  private static final List<String> FUNCTIONAL =
      List.of("预算公开表1", "预算公开表2", "预算公开表3", "预算公开表4", "预算公开表5", "预算公开表8", "预算公开表9");
  private static final String FORMS = "申报表";
  private static final Set<String> BASIC = Set.of("六", "八");
  private static final Pattern ELSEWHERE =
      Pattern.compile("决算|执行|实际|预计|完成|调整|追加|(?:上年|去年|上一年|20\\d\\d年)[^，。；]*(?:支出|发生|花费)(?:了|数|额)?$");
  private final Budget unit;
  private final Figures figures;

  BudgetChapters(Budget unit, Figures figures) {
    this.unit = unit;
    this.figures = figures;
  }

  @Override
  public void settle(Subjects subjects) {
    new BudgetNames(subjects, figures.ledger()).add(figures.prose());
  }

  @Override
  public List<String> functionalTables() {
    return FUNCTIONAL;
  }

  @Override
  public String functionalTable() {
    return "预算公开表3";
  }

  @Override
  public String functionalColumn() {
    return "合计";
  }

  @Override
  public String basicTable() {
    return "预算公开表6";
  }

  /** Of both kinds of staff, and of both together. */
  @Override
  public List<Amount> basic(String economicCode) {
    List<Amount> rows =
        figures.ledger().rows(basicTable()).stream()
            .filter(row -> row.equals(economicCode) || row.startsWith(economicCode) && !Character.isDigit(row.charAt(economicCode.length())))
            .map(row -> figures.ledger().amount(basicTable(), row, "合计"))
            .toList();
    return rows.size() > 1 ? List.of(rows.get(0), rows.get(1), Amount.sum(rows)) : rows;
  }

  @Override
  public Set<String> basicSections() {
    return BASIC;
  }

  @Override
  public Counted counted(String area) {
    return switch (area) {
      case "十" -> Counted.TARGETS;
      case "十一" -> Counted.ASSETS;
      default -> Counted.NOTHING;
    };
  }

  @Override
  public Amount thisYear(Denied denied) {
    return switch (denied) {
      case FUND -> figures.ledger().amount("预算公开表8", "合计", "合计");
      case CAPITAL -> figures.ledger().amount("预算公开表9", "合计", "合计");
      case OPERATING -> figures.ledger().amount("预算公开表11", "部门合计", "合计");
      case PROCUREMENT -> procurement();
      default -> figures.ledger().amount("预算公开表10", denied.label(), "合计");
    };
  }

  private Amount procurement() {
    return figures.prose().group("九").flatMap(nine -> nine.money("合计")).map(Money::amount).orElse(Amount.ZERO);
  }

  @Override
  public Amount lastYear(Denied denied) {
    PlannedOfficialSpending typed = unit.officialSpending();
    return switch (denied) {
      case ABROAD -> typed.abroad().prior();
      case RECEPTION -> typed.reception().prior();
      case VEHICLE_PURCHASE -> typed.vehiclePurchase().prior();
      case VEHICLE_OPERATION -> typed.vehicleOperation().prior();
      case OPERATING -> unit.priorYear().operatingCost();
      default -> null;
    };
  }

  @Override
  public String itemsAsTyped() {
    return "";
  }

  @Override
  public Role budgeted() {
    return Role.ACTUAL;
  }

  @Override
  public String base(String words) {
    return words.replaceAll("年初预算|预算数?|安排", "");
  }

  @Override
  public boolean isElsewhere(String words) {
    return ELSEWHERE.matcher(words).find();
  }

  /** Forms are numbered without the projects that have none. */
  @Override
  public Group formTypedAt(String path) {
    int project = Integer.parseInt(Address.parse(path).parts().get(1));
    long number = unit.projects().subList(0, project).stream().filter(p -> p.target().isPresent()).count();
    Group root = forms().root();
    return root == null ? null : root.group(String.valueOf(number)).orElse(null);
  }

  @Override
  public String costLimit(String path) {
    return path.contains(".年度目标.") ? "年度资金总额" : "实施期资金总额";
  }

  @Override
  public Forms forms() {
    Group root = figures.prose().group(FORMS).orElse(null);
    return new Forms(root, FORMS, "项目.", "年度资金总额", List.of("实施期资金总额"), "在预算公开表12中有金额");
  }
}
