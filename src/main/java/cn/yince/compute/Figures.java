package cn.yince.compute;

import cn.yince.ledger.Ledger;
import java.util.Map;

/**
 * Everything that prints, unformatted.
 *
 * @param ledger the cells of the tables
 * @param prose sections by the field's terms: 单位, 概况, 一 … 十二, 名词解释, 自评表 or 申报表
 */
public record Figures(Ledger ledger, Section prose) {
  /** Every cell and figure by its full name, as 公布数 and references in texts use it. */
  public Map<String, Figure> byName() {
    Map<String, Figure> byName = FigureNames.cells(ledger);
    FigureNames.collect(prose, byName);
    return byName;
  }
}
