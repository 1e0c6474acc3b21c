package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.Identity;
import cn.yince.unit.codes.CodeBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * J2166: what is the sum of several units says that it is a department, or its titles call it a unit. J2167: no two of
 * its units have one 单位编码.
 */
final class UnitsOfDepartment implements Rule<Budget> {
    private static final String KIND = "J2166";
    private static final String CODE = "J2167";

    @Override
    public List<RuleCard> cards() {
        return List.of(
                RuleCard.hint(KIND, "部门的类型", "由几个下属单位汇总的，“单位.类型”是部门", "封面和各标题"),
                RuleCard.hint(CODE, "下属单位的编码", "没有两个下属单位用同一个单位编码", "{表:项目支出预算表}"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
        return NotChecked.when(checked.unit().units().size() < 2, "没有几个下属单位", KIND, CODE);
    }

    @Override
    public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
        Budget department = checked.unit();
        if (department.units().size() < 2) {
            return;
        }
        if (department.identity().kind() == Identity.Kind.UNIT) {
            problems.hint(
                    KIND,
                    department.source().placeOf("单位.类型"),
                    "由 " + department.units().size() + " 个下属单位汇总，“单位.类型”是单位，标题印成“单位预算”",
                    "汇总的通常是部门预算，请把“类型”改为“部门”；确是单位的不必管");
        }
        Map<String, String> named = new HashMap<>();
        for (Budget unit : department.units()) {
            String code = unit.identity().code();
            String name = unit.identity().name();
            String earlier = code.isBlank() ? null : named.putIfAbsent(code, name);
            if (earlier != null) {
                problems.hint(
                        CODE,
                        unit.source().placeOf("单位.编码"),
                        "下属单位“" + name + "”的单位编码 " + code + " 与“" + earlier + "”的相同",
                        "一个单位一个编码，请核对两个文件");
            }
        }
    }
}
