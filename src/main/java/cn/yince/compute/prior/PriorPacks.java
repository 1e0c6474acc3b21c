package cn.yince.compute.prior;

import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.pack.PriorCell;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Address;
import java.util.Optional;
import java.util.function.Function;

/**
 * The packs of the two years that are compared: this year's says which cell each figure of last year is, last year's
 * what that cell was called.
 *
 * @param now of this year
 * @param past opens the pack of last year's file; nothing when there is no such pack any more
 */
public record PriorPacks(PackOfYear now, Function<Unit, Optional<PackOfYear>> past) {
    /** Of this year's pack and those of years before, opened when they are asked for. */
    public static PriorPacks of(Pack now, Packs packs) {
        return new PriorPacks(PackOfYear.of(now), before -> packs.ofPast(before).map(PackOfYear::of));
    }

    /** The cell that a figure of last year is; nothing when the pack does not say. */
    Optional<PriorCell> cell(String path) {
        Address figure = Address.parse(path);
        return now.pack().settings().priorCells().stream()
                .flatMap(cell -> cell.of(figure).stream())
                .findFirst();
    }

    /** The pack of last year's booklet. */
    PackOfYear of(Unit before) {
        return past.apply(before).orElse(now);
    }
}
