package cn.yince.batch.result;

import cn.yince.amount.Amount;
import cn.yince.ledger.Ledger;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The totals of a unit's tables: what a bureau adds up over all units. */
public final class Totals {
  /** The figures everybody asks for first, by the cell that holds them in either kind of booklet. */
  private static final Map<String, List<String>> KEY_CELLS =
      ordered(
          Map.entry("收入总计", List.of("公开01表.收入总计", "预算公开表1.收入总计")),
          Map.entry("支出总计", List.of("公开01表.支出总计", "预算公开表1.支出总计.合计")),
          Map.entry("基本支出", List.of("公开03表.合计.基本支出", "预算公开表3.合计.基本支出")),
          Map.entry("项目支出", List.of("公开03表.合计.项目支出", "预算公开表3.合计.项目支出")),
          Map.entry("“三公”经费", List.of("公开09表.决算数.合计", "预算公开表10.合计.合计")),
          Map.entry("机关运行经费", List.of("公开10表.机关运行经费合计", "预算公开表11.部门合计.合计")),
          Map.entry("政府采购", List.of("公开10表.政府采购合计")));

  private static final Pattern ROW_OF_SUMS = Pattern.compile("[^.]+\\.[^.]*[合总]计[^.]*(\\..*)?");
  private static final Set<String> OFFICIAL_SPENDING = Set.of("公开09表.决算数.合计", "公开09表.预算数.合计");

  private Totals() {}

  /** The cells in the order of the tables. */
  static Map<String, BigDecimal> of(Ledger ledger) {
    Map<String, Map<String, BigDecimal>> byTable = new TreeMap<>(Totals::byNumber);
    ledger.amounts().forEach((cell, amount) -> {
      if (ROW_OF_SUMS.matcher(cell).matches() || OFFICIAL_SPENDING.contains(cell)) {
        byTable.computeIfAbsent(table(cell), t -> new LinkedHashMap<>()).put(cell, plain(amount));
      }
    });
    Map<String, BigDecimal> totals = new LinkedHashMap<>();
    byTable.values().forEach(totals::putAll);
    return Collections.unmodifiableMap(totals);
  }

  /** The key figures that there are, by name. */
  public static Map<String, BigDecimal> keyFigures(Map<String, BigDecimal> totals) {
    return figures(totals, name -> true);
  }

  /** Those of the key figures of a department that are the sum of its units'. */
  public static Map<String, BigDecimal> summed(Map<String, BigDecimal> totals) {
    return figures(totals, Set.of("收入总计", "支出总计", "“三公”经费")::contains);
  }

  /** Names of the key figures. */
  public static List<String> keyNames() {
    return List.copyOf(KEY_CELLS.keySet());
  }

  /** The table of a cell. */
  public static String table(String cell) {
    return cell.substring(0, cell.indexOf('.'));
  }

  private static Map<String, BigDecimal> figures(Map<String, BigDecimal> totals, Function<String, Boolean> wanted) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    KEY_CELLS.forEach(
        (name, cells) -> {
          if (wanted.apply(name)) {
            cells.stream().filter(totals::containsKey).findFirst().ifPresent(cell -> figures.put(name, totals.get(cell)));
          }
        });
    return figures;
  }

  /** 预算公开表2 before 预算公开表10. */
  private static int byNumber(String one, String other) {
    int length = Integer.compare(one.length(), other.length());
    return length != 0 ? length : one.compareTo(other);
  }

  private static BigDecimal plain(Amount amount) {
    return amount.value().signum() == 0 ? BigDecimal.ZERO : amount.value();
  }

  @SafeVarargs
  private static Map<String, List<String>> ordered(Map.Entry<String, List<String>>... entries) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : entries) {
      map.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(map);
  }
}
