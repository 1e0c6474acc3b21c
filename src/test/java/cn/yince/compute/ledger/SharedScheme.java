package cn.yince.compute.ledger;

import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What units of the packs here are reckoned by. */
public final class SharedScheme {
    private static final Packs PACKS = new Packs(Path.of("templates"));
    private static final Map<String, Scheme> SCHEMES = new ConcurrentHashMap<>();

    private SharedScheme() {}

    /** That of the pack of the province a unit's city is in, with the names the unit adds. */
    public static Scheme of(Unit unit) {
        String province = unit.pack().split("/")[0];
        return SCHEMES.computeIfAbsent(
                        province + unit.kind() + unit.year(),
                        key -> Scheme.of(PACKS.open(province, unit.kind(), unit.year(), Place.of("模板"))))
                .with(unit);
    }
}
