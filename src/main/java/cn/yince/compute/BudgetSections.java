package cn.yince.compute;

import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.unit.Budget;

/** The sections of a budget: 一 to 十二, the forms of performance targets and the services bought. */
final class BudgetSections {
  private BudgetSections() {}

  static void add(Budget unit, Ledger ledger, CodeBook names, Section root) {
    BudgetTotalsSections.add(unit, ledger, root);
    AppropriationSections.add(unit, ledger, names, root);
    BudgetBasicSection.add(unit, ledger, names, root);
    PlannedOfficialSpendingSection.add(unit.officialSpending(), ledger, root);
    BudgetMattersSections.add(unit, ledger, root);
    TargetForms.add(unit.projects(), root);
    PurchasedServices.add(unit.projects(), root);
  }
}
