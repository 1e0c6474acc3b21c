package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.read.text.ProperText;
import cn.yince.unit.Budget;
import cn.yince.unit.Identity;
import cn.yince.unit.UnitAssets;
import cn.yince.unit.codes.CodeBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * J2145: what the budget of a single unit says is of a unit is its own: a name left from another file prints beside its
 * figures. J2803: the assets of a unit stand there once.
 */
final class OwnersNamed implements Rule<Budget> {
    private static final String OWNER = "J2145";
    private static final String TWICE = "J2803";
    private static final String COST = "机关运行经费";
    private static final String PROJECTS = "项目";
    private static final String ASSETS = "国有资产";

    @Override
    public List<RuleCard> cards() {
        return List.of(
                RuleCard.hint(
                        OWNER,
                        "项目、资产和经费的单位",
                        "一个单位的预算里，“项目”“国有资产”写的单位、“机关运行经费”的单位名称都是本单位",
                        "{表:项目支出预算表}；{表:机关运行经费统计表}；情况说明 {节:国有资产}"),
                RuleCard.hint(TWICE, "重复的国有资产", "“国有资产”里一个单位只有一项", "情况说明 {节:国有资产}"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
        return NotChecked.when(!isSingle(checked.unit()), "不是一个单位的预算", OWNER);
    }

    private static boolean isSingle(Budget unit) {
        return unit.units().isEmpty() && unit.identity().kind() == Identity.Kind.UNIT;
    }

    @Override
    public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
        Budget unit = checked.unit();
        if (isSingle(unit)) {
            unit.operatingCost().keySet().forEach(name -> owned(unit, COST + "." + name, name, problems));
            for (int i = 1; i <= unit.projects().size(); i++) {
                owned(
                        unit,
                        PROJECTS + "." + i + ".单位",
                        unit.projects().get(i - 1).unit(),
                        problems);
            }
            for (int i = 1; i <= unit.assets().size(); i++) {
                owned(unit, ASSETS + "." + i + ".单位", unit.assets().get(i - 1).unit(), problems);
            }
        }
        once(unit, problems);
    }

    private static void owned(Budget unit, String path, String name, Problems problems) {
        String own = unit.identity().name();
        if (!own.isEmpty() && !ProperText.compared(name).equals(ProperText.compared(own))) {
            problems.hint(
                    OWNER,
                    unit.source().placeOf(path),
                    "“" + path.substring(0, path.indexOf('.')) + "”里写的单位是“" + name + "”，本单位是“" + own + "”",
                    "请核对单位名称；是本单位的不必写，确是别的单位的不必管");
        }
    }

    private static void once(Budget unit, Problems problems) {
        Map<String, Place> seen = new HashMap<>();
        int number = 0;
        for (UnitAssets assets : unit.assets()) {
            number++;
            Place place = unit.source().placeOf(ASSETS + "." + number);
            Place earlier = seen.putIfAbsent(ProperText.compared(assets.unit()), place);
            if (earlier != null) {
                problems.hint(TWICE, place, "“国有资产”里" + assets.unit() + "有两项，前一项在 " + earlier, "请合并为一项；是另一个单位的写明“单位”");
            }
        }
    }
}
