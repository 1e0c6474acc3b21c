package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.ItemExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Section 五: 一般公共预算财政拨款支出 as a whole (五一), by 类 (五二) and in detail (五三). */
final class GeneralSections {
  private static final String TABLE = "公开05表";
  private static final String AMOUNT = "小计";
  private static final int ITEM_DIGITS = 7;
  private static final ItemExplanation NOT_EXPLAINED = new ItemExplanation(Amount.ZERO, null, "", "");

  private final FinalAccounts unit;
  private final Ledger ledger;
  private final CodeBook names;

  private GeneralSections(FinalAccounts unit, Ledger ledger, CodeBook names) {
    this.unit = unit;
    this.ledger = ledger;
    this.names = names;
  }

  static void add(FinalAccounts unit, Ledger ledger, CodeBook names, Section root) {
    GeneralSections sections = new GeneralSections(unit, ledger, names);
    sections.whole(root.section("五一"));
    sections.structure(root.section("五二"));
    sections.detail(root.section("五三"));
  }

  private void whole(Section section) {
    Amount spent = section.money("金额", ledger.amount(TABLE, "合计", AMOUNT));
    section.share("占比", spent, ledger.amount("公开03表", "合计", "本年支出合计"));
    section.change("增减", unit.priorYear().generalExpenditure(), spent);
    section.prose("原因", unit.narrative().generalReason(), "情况说明.一般公共预算支出原因");
  }

  private void structure(Section section) {
    Amount total = section.money("金额", ledger.amount(TABLE, "合计", AMOUNT));
    List<Section> classes = new ArrayList<>();
    for (String code : codes(3, "")) {
      Section item = named(section, code);
      Amount amount = item.money("金额", ledger.amount(TABLE, code, AMOUNT));
      item.share("占比", amount, total);
      classes.add(item);
    }
    section.rows("各类", classes);
  }

  private void detail(Section section) {
    completion(section, budget(""), ledger.amount(TABLE, "合计", AMOUNT));
    section.paragraphs("说明", unit.narrative().generalItems(), "情况说明.一般公共预算支出具体情况");
    List<Section> classes = new ArrayList<>();
    for (String code : codes(3, "")) {
      Section item = explained(section, code, budget(code));
      List<Section> inner = new ArrayList<>();
      codes(7, code).forEach(leaf -> inner.add(explained(section, leaf, budget(leaf))));
      item.rows("各项", inner);
      classes.add(item);
    }
    section.rows("各类", classes);
  }

  private Section explained(Section section, String code, Amount budget) {
    Section item = named(section, code);
    ItemExplanation typed = unit.items().getOrDefault(code, NOT_EXPLAINED);
    Amount actual = completion(item, budget, ledger.amount(TABLE, code, AMOUNT));
    item.prose("用途", typed.purpose(), "支出说明." + code + ".用途");
    item.prose("原因", typed.reason(), "支出说明." + code + ".原因");
    if (typed.priorActual() != null) {
      item.change("增减", typed.priorActual(), actual);
    }
    return item;
  }

  private static Amount completion(Section item, Amount budget, Amount spent) {
    Amount planned = item.money("年初预算", budget);
    Amount actual = item.money("支出决算", spent);
    item.completion("完成率", actual, planned);
    return actual;
  }

  private Section named(Section section, String code) {
    Section item = section.section(code);
    item.put("代码", code);
    item.put("名称", names.functional(code));
    return item;
  }

  /** Initial budgets under a code: those typed for its 项, or for a 类 whose 项 have none typed. */
  private Amount budget(String prefix) {
    Amount sum = Amount.ZERO;
    for (Map.Entry<String, ItemExplanation> entry : unit.items().entrySet()) {
      String code = entry.getKey();
      boolean counts = code.length() == ITEM_DIGITS || !itemsBudgeted(code);
      if (code.startsWith(prefix) && counts) {
        sum = sum.plus(entry.getValue().initialBudget());
      }
    }
    return sum;
  }

  private boolean itemsBudgeted(String prefix) {
    return unit.items().entrySet().stream()
        .anyMatch(
            e ->
                e.getKey().length() == ITEM_DIGITS
                    && e.getKey().startsWith(prefix)
                    && !e.getValue().initialBudget().isZero());
  }

  /** Codes of so many digits under a prefix: those of 公开05表 that print, and those that had a budget. */
  private List<String> codes(int digits, String prefix) {
    List<String> spent =
        ledger.codes(TABLE).stream().filter(c -> !ledger.amount(TABLE, c, AMOUNT).isZero()).toList();
    return java.util.stream.Stream.concat(spent.stream(), budgeted())
        .filter(c -> c.startsWith(prefix) && c.length() >= digits)
        .map(c -> c.substring(0, digits))
        .distinct()
        .sorted()
        .toList();
  }

  private java.util.stream.Stream<String> budgeted() {
    return unit.items().entrySet().stream()
        .filter(e -> e.getKey().length() == 7 && !e.getValue().initialBudget().isZero())
        .map(Map.Entry::getKey);
  }
}
