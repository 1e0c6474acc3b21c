package cn.yince.read;

import cn.yince.unit.Fund;
import cn.yince.unit.Given;
import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.SelfEvaluation.Analysis;
import cn.yince.unit.SelfEvaluation.Evaluator;
import cn.yince.unit.SelfEvaluation.Funds;
import cn.yince.unit.SelfEvaluation.FundingSource;
import cn.yince.unit.SelfEvaluation.Group;
import cn.yince.unit.SelfEvaluation.Indicator;
import cn.yince.unit.SelfEvaluation.Level1;
import cn.yince.unit.SelfEvaluation.Scoring;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One form of 绩效自评. */
final class SelfEvaluationOf {
  private SelfEvaluationOf() {}

  static SelfEvaluation of(Given form, String unitName, int unitYear) {
    return new SelfEvaluation(
        form.text("项目名称"),
        form.text("项目负责人"),
        form.text("联系电话"),
        form.text("主管部门"),
        form.text("实施单位", unitName),
        form.text("起止时间"),
        form.text("评价年度", String.valueOf(unitYear)),
        form.text("填报日期"),
        form.choice("资金性质", List.of(Fund.values()), Fund::label, Fund.GENERAL),
        form.below("资金").byLabel(List.of(FundingSource.values()), FundingSource::label, (funds, name) -> funds(funds.below(name))),
        form.text("公共产品和服务的数量"),
        form.text("项目效果"),
        Arrays.stream(Level1.values()).map(level1 -> group(level1, form.below("指标").below(level1.label()))).toList(),
        form.text("自评结论"),
        form.text("主要经验做法"),
        form.text("存在问题与整改措施"),
        analysis(form),
        evaluators(form.below("评价人员")),
        form.text("填报人"),
        form.text("填报电话"));
  }

  private static Funds funds(Given typed) {
    return new Funds(
        typed.amount("目标申报"), typed.amount("预算编制"), typed.amount("预算"), typed.amount("到位"), typed.amount("执行"), typed.text("偏差原因"));
  }

  /** With all 二级指标, in the order of the form. */
  private static Group group(Level1 level1, Given typed) {
    Map<String, List<Indicator>> indicators = new LinkedHashMap<>();
    level1.level2().forEach(name -> indicators.put(name, typed.entries(name).stream().map(SelfEvaluationOf::indicator).toList()));
    return new Group(level1, score(typed, "得分"), Collections.unmodifiableMap(indicators));
  }

  private static Indicator indicator(Given typed) {
    return new Indicator(
        typed.text("指标"),
        typed.text("年度指标值"),
        typed.text("全年完成值"),
        typed.text("原因"),
        new Scoring(
            typed.text("年初指标值"),
            typed.text("调整后指标值"),
            typed.text("实际完成值"),
            typed.text("定性指标情况说明"),
            score(typed, "分值"),
            score(typed, "得分"),
            typed.text("偏差原因")));
  }

  private static BigDecimal score(Given typed, String name) {
    return typed.<BigDecimal>find(name).orElse(null);
  }

  private static Analysis analysis(Given form) {
    return new Analysis(
        form.text("年度目标"),
        form.text("实际完成情况"),
        form.text("项目实施和预算执行情况"),
        form.text("产出情况"),
        form.text("效益情况"),
        form.text("满意度情况"),
        form.text("存在的主要问题及原因分析"),
        form.text("下一步改进措施"));
  }

  /** The head first, then the members; nobody when nobody was typed. */
  private static List<Evaluator> evaluators(Given typed) {
    Evaluator head = evaluator(typed.below("组长"));
    List<Evaluator> members = typed.entries("成员").stream().map(SelfEvaluationOf::evaluator).toList();
    return members.isEmpty() && head.equals(new Evaluator("", "", ""))
        ? List.of()
        : Stream.concat(Stream.of(head), members.stream()).toList();
  }

  private static Evaluator evaluator(Given typed) {
    return new Evaluator(typed.text("姓名"), typed.text("职务"), typed.text("工作单位"));
  }
}
