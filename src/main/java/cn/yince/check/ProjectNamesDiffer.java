package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.Project;
import cn.yince.unit.codes.CodeBook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** J2143 (项目支出预算表, 表13): no two projects of a unit have one name. J2146: nor have two projects one code. */
final class ProjectNamesDiffer implements Rule<Budget> {
    private static final String CODE = "J2146";

    @Override
    public List<RuleCard> cards() {
        return List.of(
                RuleCard.error("J2143", "项目名称", "同一单位没有两个同名的项目", "{表:项目支出预算表}"),
                RuleCard.hint(CODE, "项目编码", "没有两个项目用同一个项目编码", "{表:项目支出预算表}"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
        return NotChecked.when(checked.unit().projects().isEmpty(), "没有项目", "J2143", CODE);
    }

    @Override
    public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
        Set<List<String>> seen = new HashSet<>();
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < checked.unit().projects().size(); i++) {
            Project project = checked.unit().projects().get(i);
            if (!seen.add(List.of(project.unit(), project.name()))) {
                problems.error(
                        "J2143",
                        checked.unit().source().placeOf("项目." + (i + 1) + ".项目名称"),
                        project.unit() + "有两个项目都叫“" + project.name() + "”",
                        "请合并为一个项目，或写出各自的全名");
            }
            String earlier = project.code().isBlank() ? null : named.putIfAbsent(project.code(), project.name());
            if (earlier != null) {
                problems.hint(
                        CODE,
                        checked.unit().source().placeOf("项目." + (i + 1) + ".项目编码"),
                        "项目“" + project.name() + "”的项目编码 " + project.code() + " 与“" + earlier + "”的相同",
                        "一个项目一个编码，请核对两个项目");
            }
        }
    }
}
