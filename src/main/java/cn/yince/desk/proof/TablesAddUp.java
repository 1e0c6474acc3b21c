package cn.yince.desk.proof;

import cn.yince.Rulebook;
import cn.yince.compute.FigurePlan;
import cn.yince.compute.ledger.Scheme;
import cn.yince.compute.ledger.Tables;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.unit.Publications;
import cn.yince.unit.Unit;

/**
 * What {@code 表/*.yaml} says can be summed (M0801 to M0805); M0806: a hint where a table of the pack's own is neither
 * printed nor needed for one that is, nor for a figure or rule.
 */
final class TablesAddUp implements Look {
    private static final String FOLDER = "表";

    @Override
    public void look(Draft draft, Problems problems) {
        Tables tables = Tables.of(draft.pack(), draft.typedNames(), problems);
        FigurePlan.of(draft.pack(), tables, problems);
        Rulebook.rules(draft.pack(), tables, new Problems());
        draft.own(FOLDER).stream()
                .filter(file -> !tables.use(Draft.nameOf(file)))
                .forEach(file -> problems.hint(
                        "M0806",
                        new Place(file.toString(), 1, 1),
                        "“" + Draft.nameOf(file) + "”没有印，也没有印出的表、数和核对规则用到它",
                        "要印的写进 设置.yaml 的 公开表，写明“表: " + Draft.nameOf(file) + "”；不要的请删去"));
        Unit full = draft.samples().unit(Samples.FULL);
        new Scheme(draft.pack().codes(), tables).with(full).sum(full, Publications.none());
    }
}
