package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.amount.Address;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Published;
import cn.yince.unit.Unit;
import java.util.List;
import java.util.Map;

/**
 * J0004: 公布数 agree with one another: each with its leaves even where others lie between, and each with those of the rows below
 * and the columns beside it.
 *
 * @param <U> what the unit discloses
 */
record PublicationsAgree<U extends Unit>() implements Rule<U> {
  private static final String CODE = "J0004";
  private static final String TOTAL = "合计";
  private static final String HINT = "同一张表的公布数之间也只能差在尾数，请对照已批复的表";

  /** Of tables of codes, the column that sums others, and these. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "收入决算表", List.of("本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"),
          "支出决算表", List.of("本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"),
          "一般公共预算财政拨款支出决算表", List.of("小计", "基本支出", "项目支出"),
          "政府性基金预算财政拨款收入支出决算表", List.of("小计", "基本支出", "项目支出"),
          "国有资本经营预算财政拨款支出决算表", List.of(TOTAL, "基本支出", "项目支出"),
          "预算支出总表", List.of(TOTAL, "基本支出", "项目支出"),
          "一般公共预算支出表", List.of(TOTAL, "基本支出", "项目支出"),
          "一般公共预算基本支出表", List.of(TOTAL, "人员经费", "公用经费"),
          "政府性基金预算支出表", List.of(TOTAL, "基本支出", "项目支出"));

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(CODE, "公布数之间", "公布的合计=各类、款、项（已公布的按公布数）之和=各栏之和，差在尾数误差之内；也合于末级明细", "各公开表注：金额单位转换时可能存在尾数误差"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<U> checked) {
    return NotChecked.when(checked.unit().published().isEmpty(), "没有填写公布数", CODE);
  }

  @Override
  public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
    if (checked.unit().published().isEmpty()) {
      return;
    }
    Ledger leaves = checked.bare();
    for (Published given : checked.unit().published()) {
      Amount amount = Amount.ofWan(given.value());
      if (amount.equals(checked.ledger().amounts().get(given.name()))) {
        agree(given, amount, "由末级明细合计", leaves.amount(given.name()), problems);
        List<String> name = Address.parse(given.name()).parts();
        List<String> columns = COLUMNS.getOrDefault(checked.ledger().form(name.get(0)), List.of());
        if (name.size() == 3 && !columns.isEmpty()) {
          new Cell(checked, columns, checked.ledger().codes(name.get(0)), name.get(0), name.get(1), name.get(2)).check(given, amount, problems);
        }
      }
    }
  }

  private static void agree(Published given, Amount amount, String other, Amount sum, Problems problems) {
    new Sides("公布数“" + given.name() + "”", amount, other, sum).mustAgree(CODE, given.place(), HINT, problems);
  }

  /** A cell of a table of codes. */
  private record Cell(
      SummedUnit<?> checked, List<String> columns, List<String> codes, String table, String row, String column) {
    void check(Published given, Amount amount, Problems problems) {
      if (!below().isEmpty()) {
        agree(given, amount, "下一级各数合计", Amount.sum(below().stream().map(Cell::stated).toList()), problems);
      }
      if (column.equals(columns.get(0))) {
        agree(given, amount, "各栏合计", Amount.sum(beside().stream().map(Cell::stated).toList()), problems);
      }
    }

    /** What was published of it, or else of what it sums. */
    Amount stated() {
      boolean published = checked.unit().published().stream().anyMatch(p -> p.name().equals(name()));
      return published || below().isEmpty()
          ? checked.ledger().amount(name())
          : Amount.sum(below().stream().map(Cell::stated).toList());
    }

    String name() {
      return table + "." + row + "." + column;
    }

    private List<Cell> below() {
      int digits = row.equals(TOTAL) ? 3 : row.length() + 2;
      return codes.stream()
          .filter(code -> code.length() == digits && (row.equals(TOTAL) || code.startsWith(row)))
          .map(code -> new Cell(checked, columns, codes, table, code, column))
          .toList();
    }

    private List<Cell> beside() {
      return columns.stream().skip(1).map(other -> new Cell(checked, columns, codes, table, row, other)).toList();
    }
  }
}
