package cn.yince.compute;

import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.pack.Settings.Numbers;
import cn.yince.unit.FinalAccounts;

/** The sections of final accounts: 一 to 十四 and the self-evaluation forms. */
final class FinalAccountsSections {
  private FinalAccountsSections() {}

  static void add(FinalAccounts unit, Ledger ledger, CodeBook names, Numbers numbers, Section root) {
    TotalsSections.add(unit, ledger, root);
    GeneralSections.add(unit, ledger, names, root);
    BasicSections.add(unit, ledger, names, root);
    OfficialSpendingSection.add(unit.officialSpending(), ledger, root);
    MattersSections.add(unit, ledger, root);
    EvaluationForms.add(unit.selfEvaluations(), numbers.executionScoreDecimals(), root);
    PerformanceSection.add(unit, ledger, root);
  }
}
