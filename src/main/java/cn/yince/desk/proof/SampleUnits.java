package cn.yince.desk.proof;

import cn.yince.Rulebook;
import cn.yince.compute.Calculator;
import cn.yince.compute.FigurePlan;
import cn.yince.compute.Figures;
import cn.yince.compute.ledger.Scheme;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.compute.ledger.Tables;
import cn.yince.pack.Pack;
import cn.yince.problem.Problems;
import cn.yince.unit.Unit;
import java.util.EnumMap;
import java.util.Map;

/**
 * The samples as a pack under proof reckons them: each is read, summed and computed once, when it is first asked for,
 * however many look at it. What is wrong with the pack's tables and figures is told by those who look at these.
 */
final class SampleUnits {
    private final Pack pack;
    private final Map<Samples, Unit> units = new EnumMap<>(Samples.class);
    private final Map<Samples, SummedUnit<?>> summed = new EnumMap<>(Samples.class);
    private final Map<Samples, Figures> figures = new EnumMap<>(Samples.class);
    private Scheme scheme;
    private FigurePlan plan;

    SampleUnits(Pack pack) {
        this.pack = pack;
    }

    /**
     * One as if it had been typed for the pack.
     *
     * @throws cn.yince.problem.InputRejected when the pack's fields cannot take it
     */
    Unit unit(Samples sample) {
        return units.computeIfAbsent(sample, asked -> asked.read(pack));
    }

    /**
     * One with its tables.
     *
     * @throws cn.yince.problem.InputRejected when the tables cannot be summed
     */
    SummedUnit<?> summed(Samples sample) {
        return summed.computeIfAbsent(sample, asked -> scheme().sum(unit(asked), new Problems()));
    }

    /**
     * What one has to print.
     *
     * @throws cn.yince.problem.InputRejected when it cannot be computed
     */
    Figures figures(Samples sample) {
        Figures known = figures.get(sample);
        if (known == null) {
            // the plan first: figures may name tables that are to be summed too
            FigurePlan all = plan();
            SummedUnit<?> fresh = scheme().sum(unit(sample), new Problems());
            known = Calculator.compute(fresh, all, new Problems());
            figures.put(sample, known);
            summed.put(sample, fresh);
        }
        return known;
    }

    private Scheme scheme() {
        if (scheme == null) {
            Tables tables = Tables.of(pack, new Problems());
            Rulebook.rules(pack, tables, new Problems());
            scheme = new Scheme(pack.codes(), tables);
        }
        return scheme;
    }

    private FigurePlan plan() {
        if (plan == null) {
            plan = FigurePlan.of(pack, scheme().tables(), new Problems());
        }
        return plan;
    }
}
