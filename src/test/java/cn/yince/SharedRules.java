package cn.yince;

import cn.yince.check.PackRules;
import cn.yince.compute.FigurePlan;
import cn.yince.compute.ledger.Tables;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What must hold of units of the packs here. */
public final class SharedRules {
    private static final Packs PACKS = new Packs(Path.of("templates"));
    private static final Map<String, PackRules> RULES = new ConcurrentHashMap<>();

    private SharedRules() {}

    /** Those under every province, as far as they are of tables of the pack of the province a unit's city is in. */
    public static PackRules of(Unit unit) {
        String province = unit.pack().split("/")[0];
        return RULES.computeIfAbsent(province + unit.kind() + unit.year(), key -> {
            Pack pack = PACKS.open(province, unit.kind(), unit.year(), Place.of("模板"));
            Tables tables = Tables.of(pack);
            FigurePlan.of(pack, tables);
            Problems problems = new Problems();
            PackRules rules = Rulebook.rules(pack, tables, problems).ofNation();
            problems.stopOnErrors();
            return rules;
        });
    }
}
