package cn.yince.compute;

import cn.yince.unit.BudgetFund;
import cn.yince.unit.Project;
import cn.yince.unit.PurchasedService;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of 政府购买服务预算明细表 (购买服务) and their sums. */
final class PurchasedServices {
  private PurchasedServices() {}

  static void add(List<Project> projects, Section root) {
    Section section = root.section("购买服务");
    List<Section> rows = new ArrayList<>();
    Map<BudgetFund, Amount> sums = new EnumMap<>(BudgetFund.class);
    Exact quantity = Exact.ZERO;
    for (int i = 0; i < projects.size(); i++) {
      List<PurchasedService> services = projects.get(i).services();
      for (int j = 0; j < services.size(); j++) {
        Section row = section.section(String.valueOf(rows.size() + 1));
        String path = "项目." + (i + 1) + ".购买服务." + (j + 1);
        quantity = quantity.plus(row.count("数量", row.typed(services.get(j).quantity(), path + ".数量")));
        rows.add(row(projects.get(i), services.get(j), row));
        services.get(j).amounts().forEach((fund, amount) -> sums.merge(fund, amount, Amount::plus));
      }
    }
    section.rows("行", rows);
    section.rows("各单位", units(projects, section));
    Section total = section.section("合计");
    total.count("数量", quantity);
    amounts(sums, total);
    section.put("有数据", !rows.isEmpty());
  }

  private static Section row(Project project, PurchasedService service, Section row) {
    row.put("单位编码", project.unitCode());
    row.put("单位名称", project.unit());
    row.put("项目名称", project.name());
    row.put("项目编码", project.code());
    row.words("目录", service.catalogue());
    row.put("内容", service.content());
    row.put("政府采购", service.byProcurement());
    amounts(service.amounts(), row);
    return row;
  }

  /** The units that have projects, in the order of these, as far as they have a code. */
  private static List<Section> units(List<Project> projects, Section section) {
    Map<String, Section> units = new LinkedHashMap<>();
    for (Project project : projects) {
      if (!project.unitCode().isEmpty()) {
        units.computeIfAbsent(
            project.unitCode(),
            code -> {
              Section unit = section.free("各单位");
              unit.put("编码", code);
              unit.put("名称", project.unit());
              return unit;
            });
      }
    }
    return List.copyOf(units.values());
  }

  private static void amounts(Map<BudgetFund, Amount> typed, Section row) {
    Amount fiscal = Amount.ZERO;
    Amount all = Amount.ZERO;
    for (BudgetFund fund : BudgetFund.values()) {
      Amount amount = row.money(fund.label(), typed.getOrDefault(fund, Amount.ZERO));
      all = all.plus(amount);
      fiscal = fund.isFiscal() ? fiscal.plus(amount) : fiscal;
    }
    row.money("政府预算合计", fiscal);
    row.money("合计", all);
  }
}
