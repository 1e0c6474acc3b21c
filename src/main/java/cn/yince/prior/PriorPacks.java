package cn.yince.prior;

import cn.yince.amount.Address;
import cn.yince.pack.Names;
import cn.yince.pack.Pack;
import cn.yince.pack.PriorCell;
import cn.yince.unit.Unit;
import java.util.Optional;
import java.util.function.Function;

/**
 * The packs of the two years that are compared: this year's says which cell each figure of last year is, last year's what that cell
 * was called.
 *
 * @param pack of this year
 * @param past opens the pack of last year's file; nothing when there is no such pack any more
 */
public record PriorPacks(Pack pack, Function<Unit, Optional<Pack>> past) {
  /** The cell that a figure of last year is; nothing when the pack does not say. */
  Optional<PriorCell> cell(String path) {
    Address figure = Address.parse(path);
    return pack.settings().priorCells().stream().flatMap(cell -> cell.of(figure).stream()).findFirst();
  }

  /** What last year's booklet called its cells. */
  Names names(Unit before) {
    return past.apply(before).orElse(pack).names();
  }
}
