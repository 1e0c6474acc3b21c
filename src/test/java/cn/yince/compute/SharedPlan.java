package cn.yince.compute;

import cn.yince.compute.ledger.Tables;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How units of the packs here make their figures. */
public final class SharedPlan {
    private static final Packs PACKS = new Packs(Path.of("templates"));
    private static final Map<String, FigurePlan> PLANS = new ConcurrentHashMap<>();

    private SharedPlan() {}

    /** That of a unit's pack. */
    public static FigurePlan of(Unit unit) {
        return PLANS.computeIfAbsent(unit.pack() + unit.kind() + unit.year(), key -> {
            Pack pack = PACKS.open(unit.pack(), unit.kind(), unit.year(), Place.of("模板"));
            return FigurePlan.of(pack, Tables.of(pack));
        });
    }
}
