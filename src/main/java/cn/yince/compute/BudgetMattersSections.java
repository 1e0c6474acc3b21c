package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.amount.Exact;
import cn.yince.ledger.Ledger;
import cn.yince.unit.Budget;
import cn.yince.unit.Procurement;
import cn.yince.unit.Project;
import cn.yince.unit.UnitAssets;
import java.util.ArrayList;
import java.util.List;

/** Sections 八 to 十二 of a budget: 机关运行经费, 政府采购, 绩效管理, 国有资产, 其他说明. */
final class BudgetMattersSections {
  private static final String PROJECTS = "预算公开表12";

  private BudgetMattersSections() {}

  static void add(Budget unit, Ledger ledger, Section root) {
    Section eight = root.section("八");
    Amount cost = eight.money("金额", ledger.amount("预算公开表11", "部门合计", "合计"));
    eight.change("增减", unit.priorYear().operatingCost(), cost);
    eight.prose("原因", unit.narrative().operatingCostReason(), "情况说明.机关运行经费原因");
    procurement(unit.procurement(), root.section("九"));
    Section ten = root.section("十");
    ten.count("项目个数", Exact.countOf(PROJECTS + "的项目", projects(ledger)));
    ten.money("当年拨款", ledger.amount(PROJECTS, "合计", "一般公共预算"));
    ten.paragraphs("说明", unit.narrative().performance(), "情况说明.绩效管理情况");
    assets(unit.assets(), root.section("十一"));
    Section twelve = root.section("十二");
    twelve.words("目录", catalogue(unit));
    twelve.paragraphs("其他", unit.narrative().otherMatters(), "情况说明.其他说明");
  }

  /** The row of each project. */
  private static List<Amount> projects(Ledger ledger) {
    return ledger.rows(PROJECTS).stream().skip(1).map(row -> ledger.amount(PROJECTS, row, "合计")).toList();
  }

  private static void procurement(Procurement typed, Section nine) {
    Amount goods = nine.money("货物", typed.goods());
    Amount works = nine.money("工程", typed.works());
    Amount services = nine.money("服务", typed.services());
    nine.money("合计", goods.plus(works).plus(services));
  }

  private static void assets(List<UnitAssets> typed, Section eleven) {
    List<Section> units = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      String path = "国有资产." + (i + 1);
      Section unit = eleven.section(String.valueOf(i + 1));
      unit.put("名称", typed.get(i).unit());
      unit.count("车辆", unit.typed(typed.get(i).vehicles(), path + ".车辆"));
      unit.paragraphs("房屋", typed.get(i).premises(), path + ".房屋");
      unit.paragraphs("其他", typed.get(i).others(), path + ".其他");
      units.add(unit);
    }
    eleven.rows("各单位", units);
  }

  /** 政府购买服务指导性目录 as typed, or the projects that buy services. */
  private static List<String> catalogue(Budget unit) {
    List<String> typed = unit.narrative().serviceCatalogue();
    return typed.isEmpty()
        ? unit.projects().stream().filter(project -> !project.services().isEmpty()).map(Project::name).distinct().toList()
        : typed;
  }
}
