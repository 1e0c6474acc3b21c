package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Key.required;
import static cn.yince.read.shape.Shapes.byLabel;
import static cn.yince.read.shape.Shapes.choice;
import static cn.yince.read.shape.Shapes.formAmount;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.Fund;
import cn.yince.unit.SelfEvaluation.Evaluator;
import cn.yince.unit.SelfEvaluation.FundingSource;
import cn.yince.unit.SelfEvaluation.Funds;
import cn.yince.unit.SelfEvaluation.Group;
import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.amount.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 绩效自评: one form. */
final class SelfEvaluationShape {
  private final Key<String> project = required("项目名称", text(), "项目名称");
  private final Key<String> leader = of("项目负责人", text(), "项目负责人");
  private final Key<String> phone = of("联系电话", text(), "项目负责人的联系电话");
  private final Key<String> department = of("主管部门", text(), "主管部门");
  private final Key<String> implementer = of("实施单位", text(), "实施单位或预算单位；不填为本单位");
  private final Key<String> period = of("起止时间", text(), "项目起止时间");
  private final Key<String> year = of("评价年度", text(), "绩效自评评价年度；不填为决算年度");
  private final Key<String> date = of("填报日期", text(), "填报日期");
  private final Key<Fund> fund =
      of("资金性质", choice(List.of(Fund.values()), Fund::label, Fund.GENERAL), "项目资金的预算类别；不填为一般公共预算财政拨款");
  private final Key<Map<FundingSource, Funds>> funds =
      of("资金", byLabel(List.of(FundingSource.values()), FundingSource::label, funds()), "项目资金，按来源");
  private final Key<String> quantity = of("公共产品和服务的数量", text(), "项目提供的公共产品和服务的数量");
  private final Key<String> effect = of("项目效果", text(), "项目效果");
  private final Key<List<Group>> groups = of("指标", IndicatorShapes.groups(), "产出、效益、满意度三组指标");
  private final Key<String> conclusion = of("自评结论", text(), "自评结论及结果分析");
  private final Key<String> experience = of("主要经验做法", text(), "主要经验做法");
  private final Key<String> issues = of("存在问题与整改措施", text(), "存在问题与整改措施");
  private final AnalysisKeys analysis = new AnalysisKeys();
  private final Key<List<Evaluator>> evaluators = of("评价人员", EvaluatorShapes.evaluators(), "评价组长和成员");
  private final Key<String> reporter = of("填报人", text(), "填报人");
  private final Key<String> reporterPhone = of("填报电话", text(), "填报人的联系电话");

  /** A form as typed, short of what it takes over from the unit. */
  interface Form {
    SelfEvaluation of(String unitName, int unitYear);
  }

  Shape<Form> shape() {
    List<Key<?>> keys = new ArrayList<>(List.of(project, leader, phone, department, implementer, period, year, date));
    keys.addAll(List.of(fund, funds, quantity, effect, groups, conclusion, experience, issues));
    keys.addAll(analysis.all());
    keys.addAll(List.of(evaluators, reporter, reporterPhone));
    return object(f -> (unitName, unitYear) -> form(f, unitName, unitYear), keys);
  }

  private SelfEvaluation form(Fields f, String unitName, int unitYear) {
    return new SelfEvaluation(
        f.get(project),
        f.get(leader),
        f.get(phone),
        f.get(department),
        f.get(implementer).isEmpty() ? unitName : f.get(implementer),
        f.get(period),
        f.get(year).isEmpty() ? String.valueOf(unitYear) : f.get(year),
        f.get(date),
        f.get(fund),
        f.get(funds),
        f.get(quantity),
        f.get(effect),
        f.get(groups),
        f.get(conclusion),
        f.get(experience),
        f.get(issues),
        analysis.analysis(f),
        f.get(evaluators),
        f.get(reporter),
        f.get(reporterPhone));
  }

  private static Shape<Funds> funds() {
    Key<Amount> declared = of("目标申报", formAmount(Amount.ZERO), "年初预算数中的目标申报数");
    Key<Amount> planned = of("预算编制", formAmount(Amount.ZERO), "年初预算数中的预算编制数");
    Key<Amount> budget = of("预算", formAmount(Amount.ZERO), "项目预算金额，即全年预算数");
    Key<Amount> received = of("到位", formAmount(Amount.ZERO), "实际到位金额");
    Key<Amount> executed = of("执行", formAmount(Amount.ZERO), "实际执行金额，即全年执行数");
    Key<String> deviation = of("偏差原因", text(), "执行数与预算数不同的原因");
    return object(
        f ->
            new Funds(
                f.get(declared), f.get(planned), f.get(budget), f.get(received), f.get(executed), f.get(deviation)),
        declared,
        planned,
        budget,
        received,
        executed,
        deviation);
  }
}
