package cn.yince.compute;

import cn.yince.unit.SelfEvaluation.Analysis;
import cn.yince.unit.SelfEvaluation.Evaluator;
import cn.yince.unit.SelfEvaluation.Group;
import cn.yince.unit.SelfEvaluation.Indicator;
import cn.yince.unit.SelfEvaluation.Scoring;
import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.amount.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a form 项目支出绩效自评表 takes over as typed: names, goals, indicators, conclusions, evaluators. */
final class EvaluationTexts {
  private EvaluationTexts() {}

  /** Puts the texts and the scores typed; returns the sum of the scores of the 一级指标. */
  static Exact add(SelfEvaluation typed, Section form, OwnFigures own, String path) {
    own.put(form, path);
    form.put("项目名称", typed.project());
    form.put("项目负责人", typed.leader());
    form.put("联系电话", typed.phone());
    form.put("主管部门", typed.department());
    form.put("实施单位", typed.implementer());
    form.put("起止时间", typed.period());
    form.put("评价年度", typed.year());
    form.put("填报日期", typed.date());
    form.put("填报人", typed.reporter());
    form.put("填报电话", typed.reporterPhone());
    form.prose("公共产品和服务的数量", typed.quantityGoal(), path + ".公共产品和服务的数量");
    form.prose("项目效果", typed.effectGoal(), path + ".项目效果");
    form.prose("自评结论", typed.conclusion(), path + ".自评结论");
    form.prose("主要经验做法", typed.experience(), path + ".主要经验做法");
    form.prose("存在问题与整改措施", typed.issues(), path + ".存在问题与整改措施");
    analysis(typed.analysis(), form, path);
    evaluators(typed.evaluators(), form);
    return groups(typed.groups(), form, own, path + ".指标.");
  }

  private static void analysis(Analysis typed, Section form, String path) {
    form.prose("年度目标", typed.goal(), path + ".年度目标");
    form.prose("实际完成情况", typed.result(), path + ".实际完成情况");
    form.prose("项目实施和预算执行情况", typed.execution(), path + ".项目实施和预算执行情况");
    form.prose("产出情况", typed.output(), path + ".产出情况");
    form.prose("效益情况", typed.benefit(), path + ".效益情况");
    form.prose("满意度情况", typed.satisfaction(), path + ".满意度情况");
    form.prose("存在的主要问题及原因分析", typed.problems(), path + ".存在的主要问题及原因分析");
    form.prose("下一步改进措施", typed.improvements(), path + ".下一步改进措施");
  }

  private static Exact groups(List<Group> groups, Section form, OwnFigures own, String path) {
    Exact sum = Exact.ZERO;
    List<Section> list = new ArrayList<>();
    for (Group group : groups) {
      Section section = form.section(group.level1().label());
      section.put("名称", group.level1().label());
      String typedAt = path + group.level1().label();
      List<Exact> scores = new ArrayList<>();
      List<Section> level2 = new ArrayList<>();
      for (String name : group.level1().level2()) {
        level2.add(
            indicators(section.section(name), group.indicators().getOrDefault(name, List.of()), own, typedAt + "." + name, scores));
        level2.get(level2.size() - 1).put("名称", name);
      }
      section.rows("二级指标", level2);
      sum = sum.plus(section.score("得分", score(group, scores, section, typedAt + ".得分")));
      list.add(section);
    }
    form.rows("一级指标", list);
    return sum;
  }

  /** The sum of the indicators' scores, or when none of them has one, what was typed. */
  private static Exact score(Group group, List<Exact> scores, Section section, String typedAt) {
    BigDecimal typed = group.typedScore() == null ? BigDecimal.ZERO : group.typedScore();
    return scores.isEmpty() ? section.typed(typed, typedAt) : Exact.sum(scores);
  }

  private static Section indicators(Section section, List<Indicator> typed, OwnFigures own, String path, List<Exact> scores) {
    List<Section> rows = new ArrayList<>();
    for (Indicator indicator : typed) {
      Section row = section.free(String.valueOf(rows.size() + 1));
      own.put(row, path + "." + (rows.size() + 1));
      row.put("指标", indicator.name());
      row.put("年度指标值", indicator.target());
      row.put("全年完成值", indicator.actual());
      row.put("原因", indicator.remark());
      scoring(indicator.scoring(), row, path + "." + (rows.size() + 1), scores);
      rows.add(row);
    }
    section.rows("三级指标", rows);
    return section;
  }

  private static void scoring(Scoring typed, Section row, String path, List<Exact> scores) {
    row.put("年初指标值", typed.initial());
    row.put("调整后指标值", typed.adjusted());
    row.put("实际完成值", typed.reached());
    row.put("定性指标情况说明", typed.explanation());
    row.put("分值", "");
    row.put("得分", "");
    if (typed.points() != null) {
      row.score("分值", row.typed(typed.points(), path + ".分值"));
    }
    if (typed.score() != null) {
      scores.add(row.score("得分", row.typed(typed.score(), path + ".得分")));
    }
    row.put("偏差原因", typed.deviation());
  }

  private static void evaluators(List<Evaluator> evaluators, Section form) {
    List<Section> rows = new ArrayList<>();
    for (Evaluator evaluator : evaluators) {
      Section row = form.free("评价人员");
      row.put("姓名", evaluator.name());
      row.put("职务", evaluator.title());
      row.put("工作单位", evaluator.employer());
      rows.add(row);
    }
    form.rows("评价人员", rows);
  }
}
