package cn.yince.prose;

import cn.yince.amount.Amount;
import cn.yince.compute.Figures;
import cn.yince.compute.Group;
import cn.yince.unit.Budget;
import cn.yince.unit.Unit;
import java.util.List;
import java.util.Set;

/** What the sections and tables of a kind of booklet are about: which of them settle which names. */
interface Chapters {
  /** What is counted in the texts of a section. */
  enum Counted {
    /** Projects with a self-evaluation and their grades. */
    EVALUATIONS,
    /** Vehicles, delegations and receptions. */
    OFFICIAL,
    /** Projects with a target. */
    TARGETS,
    /** The vehicles a unit has. */
    ASSETS,
    /** Nothing. */
    NOTHING
  }

  /** The chapters of a unit's booklet. */
  static Chapters of(Unit unit, Figures figures) {
    return unit instanceof Budget budget ? new BudgetChapters(budget, figures) : new FinalAccountsChapters(figures);
  }

  /** Adds the figures of the sections, each under every name it goes by. */
  void settle(Subjects subjects);

  /** Tables whose rows are functional codes. */
  List<String> functionalTables();

  /** The table that settles whether a functional item has an amount. */
  String functionalTable();

  /** The column of that table an item is printed in. */
  String functionalColumn();

  /** The table of 基本支出 by economic item. */
  String basicTable();

  /** Amounts of an economic item in that table. */
  List<Amount> basic(String economicCode);

  /** Sections where nothing but 基本支出 is meant. */
  Set<String> basicSections();

  /** What is counted in the texts of a section. */
  Counted counted(String area);

  /** This year's sum of what is said not to exist, by the words of {@link DeniedSums}. */
  Amount thisYear(Denied denied);

  /** Last year's; null where the booklet does not have it. */
  Amount lastYear(Denied denied);

  /** Where items are typed one by one under headings; empty for nowhere. */
  String itemsAsTyped();

  /** The role of a sum called 预算. */
  Role budgeted();

  /** The words of a comparison without those that say nothing in this kind of booklet. */
  String base(String words);

  /** Whether words speak of sums this kind of booklet does not have. */
  boolean isElsewhere(String words);

  /** The form whose text is typed at a path; null for none. */
  Group formTypedAt(String path);

  /** The figure of that form which no single cost typed at a path exceeds. */
  String costLimit(String path);

  /** The forms of the projects. */
  Forms forms();
}
