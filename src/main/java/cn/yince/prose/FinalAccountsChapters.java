package cn.yince.prose;

import cn.yince.amount.Address;
import cn.yince.amount.Amount;
import cn.yince.compute.Figures;
import cn.yince.compute.Group;
import java.util.List;
import java.util.Set;

/** The chapters of final accounts (决算). */
final class FinalAccountsChapters implements Chapters {
  private static final List<String> FUNCTIONAL = List.of("公开02表", "公开03表", "公开04表", "公开05表", "公开07表", "公开08表");
  private static final String FORMS = "自评表";
  private static final Set<String> BASIC = Set.of("六", "十一");
  private final Figures figures;

  FinalAccountsChapters(Figures figures) {
    this.figures = figures;
  }

  @Override
  public void settle(Subjects subjects) {
    new FinalAccountsNames(subjects).add(figures.prose());
  }

  @Override
  public List<String> functionalTables() {
    return FUNCTIONAL;
  }

  @Override
  public String functionalTable() {
    return "公开05表";
  }

  @Override
  public String functionalColumn() {
    return "小计";
  }

  @Override
  public String basicTable() {
    return "公开06表";
  }

  @Override
  public List<Amount> basic(String economicCode) {
    return List.of(figures.ledger().amount(basicTable() + "." + economicCode));
  }

  @Override
  public Set<String> basicSections() {
    return BASIC;
  }

  @Override
  public Counted counted(String area) {
    return switch (area) {
      case "十四" -> Counted.EVALUATIONS;
      case "九" -> Counted.OFFICIAL;
      default -> Counted.NOTHING;
    };
  }

  @Override
  public Amount thisYear(Denied denied) {
    String cell =
        switch (denied) {
          case FUND -> "公开07表.合计.小计";
          case CAPITAL -> "公开08表.合计.合计";
          case OPERATING -> "公开10表.机关运行经费合计";
          case PROCUREMENT -> "公开10表.政府采购合计";
          default -> "公开09表.决算数." + denied.label();
        };
    return figures.ledger().amount(cell);
  }

  @Override
  public Amount lastYear(Denied denied) {
    return null;
  }

  @Override
  public String itemsAsTyped() {
    return "五三.说明";
  }

  @Override
  public Role budgeted() {
    return Role.BUDGET;
  }

  @Override
  public String base(String words) {
    return words;
  }

  @Override
  public boolean isElsewhere(String words) {
    return false;
  }

  @Override
  public Group formTypedAt(String path) {
    Group root = forms().root();
    return root == null ? null : root.group(Address.parse(path).parts().get(1)).orElse(null);
  }

  @Override
  public String costLimit(String path) {
    return "实际执行金额";
  }

  @Override
  public Forms forms() {
    Group root = figures.prose().group(FORMS).orElse(null);
    return new Forms(root, FORMS, "绩效自评.", "项目预算金额", List.of("实际执行金额", "实际到位金额"), "有本年预算和自评表");
  }
}
