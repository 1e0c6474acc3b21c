package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.amount;
import static cn.yince.read.shape.Shapes.byCode;
import static cn.yince.read.shape.Shapes.byLabel;

import cn.yince.read.shape.Code;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.StaffKind;
import cn.yince.unit.amount.Amount;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a budget types by 科目: expenditure, carry-over, 基本支出 by economic item, income of two funds. */
final class BudgetItemShapes {
  static final List<BudgetFund> FUNDS = List.of(BudgetFund.values());
  static final List<BudgetFund> FISCAL_FUNDS = Arrays.stream(BudgetFund.values()).filter(BudgetFund::isFiscal).toList();
  private static final Code INCOME_ITEM = new Code(ItemShapes.INCOME_CODES, "科目编码", 7);
  private static final List<ExpenditureKind> KINDS = List.of(ExpenditureKind.BASIC, ExpenditureKind.PROJECT);

  final Key<Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>>> expenditure =
      of("支出", byFundAndKind(), "本年预算安排的支出：项级科目编码 → 资金来源 → 支出种类 → 金额；类、款和合计自动汇总");
  final Key<Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>>> carriedOver =
      of("上年结转", byFundAndKind(), "上年结转安排的支出：项级科目编码 → 资金来源 → 支出种类 → 金额");
  final Key<Map<String, Map<BudgetFund, Amount>>> carriedForward =
      of("年终结转", byCode(ItemShapes.ITEM, byFund(FUNDS, amount())), "年终结转下年的资金：项级科目编码 → 资金来源 → 金额");
  final Key<Map<String, Map<StaffKind, Amount>>> basicByEconomicItem =
      of(
          "基本支出经济分类",
          byCode(ItemShapes.ECONOMIC_ITEM, byLabel(List.of(StaffKind.values()), StaffKind::label, amount())),
          "本年一般公共预算基本支出：款级经济科目编码 → 行政或事业 → 金额");
  final Key<Map<String, Amount>> governmentFundIncome =
      of("政府性基金收入", byCode(INCOME_ITEM, amount()), "本年政府性基金预算收入：收入科目编码（7 位）→ 金额");
  final Key<Map<String, Amount>> stateCapitalIncome =
      of("国有资本经营收入", byCode(INCOME_ITEM, amount()), "本年国有资本经营预算收入：收入科目编码（7 位）→ 金额");

  static <V> Shape<Map<BudgetFund, V>> byFund(List<BudgetFund> funds, Shape<V> value) {
    return byLabel(funds, BudgetFund::label, value);
  }

  private static Shape<Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>>> byFundAndKind() {
    return byCode(ItemShapes.ITEM, byFund(FUNDS, byLabel(KINDS, ExpenditureKind::label, amount())));
  }
}
