package cn.yince;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yince.ledger.SharedScheme;
import cn.yince.check.CheckedUnit;
import cn.yince.check.Checker;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import cn.yince.compute.Section;
import cn.yince.ledger.Ledger;
import cn.yince.codes.CodeBook;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.UnitReader;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A budget taken as far as its figures. The codes are those of the year, whatever a booklet discloses. */
final class Budgets {
  private static final Packs PACKS = new Packs(Path.of("templates"));

  final Budget unit;
  final Ledger ledger;
  final Figures figures;
  final List<Problem> problems;

  private Budgets(Budget unit) {
    Pack pack = PACKS.open(unit.pack(), BookletKind.FINAL_ACCOUNTS, unit.year(), unit.source().placeOf("模板"));
    CodeBook codes = pack.codes().with(unit);
    Problems found = new Problems();
    CheckedUnit<?> checked = Checker.check(unit, SharedScheme.of(unit), found);
    this.unit = unit;
    this.ledger = checked.ledger();
    this.figures = Calculator.compute(checked, codes, pack.settings().numbers(), found);
    this.problems = found.inOrder();
  }

  /** The department of the reference booklet. */
  static String reference() throws IOException {
    return Files.readString(Path.of("src/test/resources/cn/yince/budget.yaml"));
  }

  static Budgets of(String yaml) {
    return of(read(yaml, "预算.yaml"));
  }

  static Budgets of(Budget unit) {
    return new Budgets(unit);
  }

  static Budget read(String yaml, String file) {
    return (Budget) new UnitReader().read(yaml.getBytes(UTF_8), file);
  }

  /** The same budget as the sum of units. */
  static Budget sumOf(Budget sum, Budget... units) {
    return new Budget(
        sum.particulars(),
        sum.expenditure(),
        sum.carriedOver(),
        sum.carriedForward(),
        sum.basicByEconomicItem(),
        sum.governmentFundIncome(),
        sum.stateCapitalIncome(),
        sum.incomeNames(),
        sum.officialSpending(),
        sum.procurement(),
        sum.operatingCost(),
        sum.projects(),
        sum.assets(),
        sum.priorYear(),
        sum.narrative(),
        List.of(units));
  }

  /** Cells of one row as they print, blank for zero, in the order of the columns named. */
  String row(String table, String row, String... columns) {
    StringBuilder cells = new StringBuilder();
    for (String column : columns) {
      cells.append(cells.isEmpty() ? "" : " ").append(cell(table + "." + row + "." + column));
    }
    return cells.toString();
  }

  String cell(String name) {
    if (!ledger.amounts().containsKey(name)) {
      return "?";
    }
    return ledger.amount(name).isZero() ? "-" : ledger.amount(name).rounded().toPlainString();
  }

  /** A value of the prose by its path, e.g. {@code 五.201.占比}; percentages with two decimals. */
  Object figure(String path) {
    Object value = figures.prose();
    for (String name : path.split("\\.")) {
      value = value instanceof List<?> list ? list.get(Integer.parseInt(name) - 1) : ((Section) value).values().get(name);
    }
    return shown(value);
  }

  /** A figure with its decimals; anything else as it is. */
  Object shown(Object value) {
    if (value instanceof Figure.Money money) {
      return money.amount().rounded().toPlainString();
    } else if (value instanceof Figure.Percent percent) {
      return percent.rate().percent().setScale(2, RoundingMode.HALF_UP) + "%";
    } else if (value instanceof Figure.Count count) {
      return count.number();
    } else if (value instanceof Figure.FormMoney money) {
      return money.amount().value().stripTrailingZeros().toPlainString();
    }
    return value;
  }

  List<String> codes() {
    return problems.stream().map(Problem::code).toList();
  }
}
