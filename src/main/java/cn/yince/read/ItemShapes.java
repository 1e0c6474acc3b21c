package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.amount;
import static cn.yince.read.shape.Shapes.amountOrNull;
import static cn.yince.read.shape.Shapes.byCode;
import static cn.yince.read.shape.Shapes.byLabel;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Code;
import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.Fund;
import cn.yince.unit.IncomeSource;
import cn.yince.unit.ItemExplanation;
import cn.yince.unit.amount.Amount;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is typed by 科目: income, expenditure, 基本支出 by economic item, explanations, names of codes. */
final class ItemShapes {
  static final String INCOME_CODES = "收入分类";
  private static final String FUNCTIONAL_CODES = "功能分类";
  private static final String ECONOMIC_CODES = "经济分类";
  static final Code ITEM = new Code(FUNCTIONAL_CODES, "项级科目编码", 7);
  static final Code ECONOMIC_ITEM = new Code(ECONOMIC_CODES, "款级科目编码", 5);
  private static final Code CLASS_OR_ITEM = new Code(FUNCTIONAL_CODES, "类级或项级科目编码", 3, 7);
  private static final Code ANY_FUNCTIONAL = new Code(FUNCTIONAL_CODES, "科目编码", 3, 5, 7);
  private static final Code ANY_ECONOMIC = new Code(ECONOMIC_CODES, "科目编码", 3, 5);
  private static final Code ANY_INCOME = new Code(INCOME_CODES, "科目编码", 3, 5, 7);
  private static final List<ExpenditureKind> FISCAL_KINDS = List.of(ExpenditureKind.BASIC, ExpenditureKind.PROJECT);

  private static final Key<Map<String, String>> FUNCTIONAL =
      of(FUNCTIONAL_CODES, byCode(ANY_FUNCTIONAL, text()), "功能分类科目编码 → 名称");
  private static final Key<Map<String, String>> ECONOMIC =
      of(ECONOMIC_CODES, byCode(ANY_ECONOMIC, text()), "经济分类科目编码 → 名称");
  private static final Key<Map<String, String>> INCOME =
      of(INCOME_CODES, byCode(ANY_INCOME, text()), "收入分类科目编码 → 名称");

  final Key<Map<String, Map<IncomeSource, Amount>>> income =
      of(
          "收入",
          byCode(ITEM, byLabel(List.of(IncomeSource.values()), IncomeSource::label, amount())),
          "各项收入：项级科目编码 → 收入来源 → 金额；类、款和合计自动汇总");
  final Key<Map<String, Map<Fund, Map<ExpenditureKind, Amount>>>> expenditure =
      of("支出", byCode(ITEM, byFund()), "各项支出：项级科目编码 → 资金来源 → 支出种类 → 金额；类、款和合计自动汇总");
  final Key<Map<String, Amount>> basicByEconomicItem =
      of("基本支出经济分类", byCode(ECONOMIC_ITEM, amount()), "一般公共预算财政拨款基本支出：款级经济科目编码 → 金额");
  final Key<Map<String, ItemExplanation>> explanations =
      of("支出说明", byCode(CLASS_OR_ITEM, explanation()), "支出决算具体情况：类级或项级科目编码 → 说明");

  /** Names of codes the dictionary lacks. */
  record Names(Map<String, String> functional, Map<String, String> economic, Map<String, String> income) {}

  static Shape<Names> names() {
    return object(f -> new Names(f.get(FUNCTIONAL), f.get(ECONOMIC), Map.of()), FUNCTIONAL, ECONOMIC);
  }

  /** A budget shows income by 科目 too. */
  static Shape<Names> namesOfBudget() {
    return object(f -> new Names(f.get(FUNCTIONAL), f.get(ECONOMIC), f.get(INCOME)), FUNCTIONAL, ECONOMIC, INCOME);
  }

  private static Shape<Map<Fund, Map<ExpenditureKind, Amount>>> byFund() {
    Map<Fund, Key<Map<ExpenditureKind, Amount>>> keys = new LinkedHashMap<>();
    for (Fund fund : Fund.values()) {
      List<ExpenditureKind> kinds = fund.isFiscal() ? FISCAL_KINDS : List.of(ExpenditureKind.values());
      keys.put(fund, of(fund.label(), byLabel(kinds, ExpenditureKind::label, amount()), "由" + fund.label() + "安排的支出"));
    }
    return object(f -> typed(f, keys), List.copyOf(keys.values()));
  }

  private static Map<Fund, Map<ExpenditureKind, Amount>> typed(
      Fields f, Map<Fund, Key<Map<ExpenditureKind, Amount>>> keys) {
    Map<Fund, Map<ExpenditureKind, Amount>> byFund = new LinkedHashMap<>();
    keys.forEach(
        (fund, key) -> {
          if (!f.get(key).isEmpty()) {
            byFund.put(fund, f.get(key));
          }
        });
    return Collections.unmodifiableMap(byFund);
  }

  private static Shape<ItemExplanation> explanation() {
    Key<Amount> budget = of("年初预算", amount(), "年初预算数");
    Key<Amount> prior = of("上年决算", amountOrNull(), "上年决算数；不填则不与上年比较");
    Key<String> purpose = of("用途", text(), "接在“主要用于”之后，句末不写句号");
    Key<String> reason = of("原因", text(), "接在“主要原因是”之后，句末不写句号");
    return object(
        f -> new ItemExplanation(f.get(budget), f.get(prior), f.get(purpose), f.get(reason)),
        budget,
        prior,
        purpose,
        reason);
  }
}
