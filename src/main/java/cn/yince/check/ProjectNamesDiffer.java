package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.Project;
import cn.yince.unit.codes.CodeBook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** J2143 (项目支出预算表, 表13): no two projects of a unit have one name. */
final class ProjectNamesDiffer implements Rule<Budget> {
    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.error("J2143", "项目名称", "同一单位没有两个同名的项目", "{表:项目支出预算表}"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
        return NotChecked.when(checked.unit().projects().isEmpty(), "没有项目", "J2143");
    }

    @Override
    public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < checked.unit().projects().size(); i++) {
            Project project = checked.unit().projects().get(i);
            if (!seen.add(List.of(project.unit(), project.name()))) {
                problems.error(
                        "J2143",
                        checked.unit().source().placeOf("项目." + (i + 1) + ".项目名称"),
                        project.unit() + "有两个项目都叫“" + project.name() + "”",
                        "请合并为一个项目，或写出各自的全名");
            }
        }
    }
}
