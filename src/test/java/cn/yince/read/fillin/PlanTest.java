package cn.yince.read.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.read.UnitPlans;
import cn.yince.read.shape.Outline;
import cn.yince.unit.BookletKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every key of the unit file has its place in the workbook. */
class PlanTest {
  @ParameterizedTest
  @EnumSource(BookletKind.class)
  void everyKeyHasAPlace(BookletKind kind) {
    Set<String> asked = new TreeSet<>();
    collect(UnitPlans.outline(kind), "", asked);
    Set<String> places = new TreeSet<>();
    for (SheetPlan sheet : UnitPlans.of(kind).sheets()) {
      List<String> above = sheet.each().map(Trail::steps).orElse(List.of());
      sheet.blocks().stream().flatMap(PlanTest::trails).forEach(trail -> places.add(name(new Trail(above).then(trail.steps()))));
    }

    assertThat(asked).hasSizeGreaterThan(60);
    assertThat(places).containsAll(asked);
  }

  @ParameterizedTest
  @EnumSource(BookletKind.class)
  void titlesTellSheetsAndBlocksApart(BookletKind kind) {
    List<SheetPlan> sheets = UnitPlans.of(kind).sheets();

    assertThat(sheets).extracting(SheetPlan::title).doesNotHaveDuplicates();
    assertThat(sheets).extracting(SheetPlan::name).doesNotHaveDuplicates().first().isEqualTo(Plan.COVER);
    assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.blocks()).extracting(Block::title).doesNotHaveDuplicates());
  }

  private static void collect(Outline outline, String path, Set<String> into) {
    if (outline instanceof Outline.Fields fields) {
      fields.fields().forEach(field -> collect(field.value(), path + "." + field.name(), into));
    } else if (outline instanceof Outline.Codes codes) {
      collect(codes.value(), path + ".*", into);
    } else if (outline instanceof Outline.Named named) {
      collect(named.value(), path + ".*", into);
    } else if (outline instanceof Outline.Entries entries) {
      collect(entries.entry(), path + ".*", into);
    } else if (outline instanceof Outline.Figures) {
      into.add(path + ".*");
    } else {
      into.add(path);
    }
  }

  private static String name(Trail trail) {
    StringBuilder name = new StringBuilder();
    trail.steps().forEach(step -> name.append('.').append(Set.of("#", "+", "@").contains(step) ? "*" : step));
    return name.toString().replaceAll("(职责|机构设置|具体情况|事项|预算绩效|管理情况|指导性目录|其他说明)\\.\\*$", "$1");
  }

  private static Stream<Trail> trails(Block block) {
    if (block instanceof Block.Form form) {
      return form.items().stream().flatMap(PlanTest::trails);
    }
    Block.Table table = (Block.Table) block;
    List<List<String>> keys = keys(table.rows());
    return table.columns().stream().flatMap(column -> trails(column, keys));
  }

  private static Stream<Trail> trails(Block.Item item) {
    if (item instanceof Block.Blank blank) {
      return Stream.of(blank.entry().trail());
    }
    return item instanceof Block.Given given ? Stream.of(given.entry().trail()) : Stream.of();
  }

  private static Stream<Trail> trails(Column column, List<List<String>> keys) {
    if (column.content() instanceof Column.PerRow perRow) {
      return perRow.byLabel().values().stream().map(Entry::trail);
    } else if (column.content() instanceof Column.Values values) {
      return keys.stream().map(key -> values.entry().trail().keyed(key));
    }
    return Stream.of();
  }

  private static List<List<String>> keys(Rows rows) {
    if (rows instanceof Rows.Labelled labelled) {
      return labelled.labels().stream().map(Rows.Label::keys).toList();
    } else if (rows instanceof Rows.Named named && !named.choices().isEmpty()) {
      return named.choices().stream().map(List::of).toList();
    }
    return List.of(List.of("*"));
  }
}
