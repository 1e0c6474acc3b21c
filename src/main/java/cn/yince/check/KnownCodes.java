package cn.yince.check;

import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Nearest;
import cn.yince.unit.Source;
import java.util.Collection;
import java.util.function.Predicate;

/** J0201: every code typed, and every 类 and 款 above it, has a name in the year's classification or in 科目补充. */
final class KnownCodes implements Rule<FinalAccounts> {
  private static final int[] LEVELS = {3, 5, 7};

  @Override
  public void check(CheckedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    Source source = checked.unit().source();
    Findings functional = new Findings("功能分类", codes.functionalCodes()::contains, codes.functionalCodes(), source, problems);
    checked.unit().income().keySet().forEach(code -> functional.look(code, "收入." + code));
    checked.unit().expenditure().keySet().forEach(code -> functional.look(code, "支出." + code));
    checked.unit().items().keySet().forEach(code -> functional.look(code, "支出说明." + code));
    checked.unit().balances().opening().governmentFund().keySet()
        .forEach(code -> functional.look(code, "结转结余.年初.政府性基金预算财政拨款." + code));
    checked.unit().balances().closing().governmentFund().keySet()
        .forEach(code -> functional.look(code, "结转结余.年末.政府性基金预算财政拨款." + code));
    Findings economic = new Findings("经济分类", codes.economicCodes()::contains, codes.economicCodes(), source, problems);
    checked.unit().basicByEconomicItem().keySet().forEach(code -> economic.look(code, "基本支出经济分类." + code));
  }

  private record Findings(
      String classification, Predicate<String> known, Collection<String> all, Source source, Problems problems) {
    void look(String code, String path) {
      for (int digits : LEVELS) {
        if (code.length() >= digits && !known.test(code.substring(0, digits))) {
          report(code.substring(0, digits), path);
          return;
        }
      }
    }

    private void report(String code, String path) {
      String nearest =
          Nearest.to(code, all.stream().filter(c -> c.length() == code.length()).toList())
              .map(n -> "是否应为 " + n + "？")
              .orElse("");
      problems.error(
          "J0201",
          source.placeOf(path),
          classification + "没有科目 " + code,
          nearest + "确有此科目时，请在“科目补充." + classification + "”中写明：" + code + ": 科目名称");
    }
  }
}
