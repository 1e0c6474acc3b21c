package cn.yince.pack;

import cn.yince.amount.Address;
import cn.yince.read.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the settings that name cells by their meaning. */
final class CellSettings {
  static final String SUMMARY = "汇总";
  static final String KEY_FIGURES = "关键数";
  static final String SUMMED = "部门相加";
  static final String TOTALS = "各表合计";

  private CellSettings() {}

  static Settings.Summary summary(Tree tree) {
    Tree summary = tree.child(SUMMARY);
    List<String> summed = summary.keys().contains(SUMMED) ? summary.texts(SUMMED) : List.of();
    Tree cells = summary.child(KEY_FIGURES);
    List<KeyFigure> figures = new ArrayList<>();
    for (String name : cells.keys()) {
      Optional<Address> cell = Optional.of(cells.text(name)).filter(text -> !text.isBlank()).map(Address::parse);
      figures.add(new KeyFigure(name, cell, summed.contains(name)));
    }
    return new Settings.Summary(List.copyOf(figures), totals(summary.child(TOTALS)));
  }

  private static List<Address> totals(Tree tables) {
    List<Address> rows = new ArrayList<>();
    for (String table : tables.keys()) {
      tables.texts(table).forEach(row -> rows.add(Address.parse(row).inside(Address.of(table))));
    }
    return List.copyOf(rows);
  }
}
