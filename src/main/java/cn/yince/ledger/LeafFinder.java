package cn.yince.ledger;

import cn.yince.formula.Expression.Path;
import cn.yince.formula.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells by the formula of a cell which leaf it is, if it is exactly one. */
final class LeafFinder {
  private static final int DEEPEST = 20;
  private final Map<String, Integer> depths;

  /**
   * For the leaves of one kind of unit files.
   *
   * @param depths how many keys the path of a leaf has, by how it begins; the longest beginning counts
   */
  LeafFinder(Map<String, Integer> depths) {
    this.depths = depths;
  }

  /** The path of the leaf that a cell is; nothing where it is a sum of several, or the table has no such cell. */
  Optional<List<String>> of(TableForm table, String row, String column) {
    return of(table, row, column, 0);
  }

  private Optional<List<String>> of(TableForm table, String name, String column, int depth) {
    for (TableForm.Part part : table.parts()) {
      Optional<Row> row = part.rows().stream().flatMap(source -> source.named(name).stream()).findFirst();
      Optional<TableForm.Column> made = part.columns().stream().filter(each -> each.name().equals(column)).findFirst();
      if (row.isPresent() && made.isPresent()) {
        return depth > DEEPEST ? Optional.empty() : of(made.get().term(), row.get(), column, depth);
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> of(Term term, Row row, String column, int depth) {
    if (term instanceof Terms.SumOfLeaves leaves && leaves.paths().size() == 1) {
      return path(leaves.paths().get(0), row, column).filter(this::isLeaf);
    } else if (term instanceof Terms.Same same) {
      return of(same.own(), row, column, depth);
    } else if (term instanceof Terms.Either either && either.no() instanceof Terms.NoCell) {
      return of(either.yes(), row, column, depth);
    } else if (term instanceof Terms.Cell cell) {
      Spot spot = new Spot(null, row, column);
      return of(cell.table(), Terms.Cell.name(cell.row(), spot), cell.column().isEmpty() ? "" : Terms.Cell.name(cell.column().get(0), spot), depth + 1);
    }
    return Optional.empty();
  }

  private static Optional<List<String>> path(Path path, Row row, String column) {
    List<String> keys = new ArrayList<>();
    for (Segment segment : path.segments()) {
      boolean everyRow = segment instanceof Segment.Here here && here.variable().equals(Spot.ROW) && row.reach() == Row.Reach.ALL;
      if (segment.isPattern() || everyRow) {
        return Optional.empty();
      }
      keys.add(Terms.Cell.name(segment, new Spot(null, row, column)));
    }
    return Optional.of(keys);
  }

  private boolean isLeaf(List<String> path) {
    for (int keys = path.size(); keys > 0; keys--) {
      Integer depth = depths.get(String.join(".", path.subList(0, keys)));
      if (depth != null) {
        return depth == path.size();
      }
    }
    return false;
  }
}
