package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.unit.SelfEvaluation.Analysis;
import java.util.List;

/** The keys of a form that are its goal, result and 项目绩效分析. */
final class AnalysisKeys {
  private final Key<String> goal = of("年度目标", text(), "项目年度绩效目标");
  private final Key<String> result = of("实际完成情况", text(), "年度目标的实际完成情况");
  private final Key<String> execution = of("项目实施和预算执行情况", text(), "项目实施和预算执行情况及分析");
  private final Key<String> output = of("产出情况", text(), "产出情况及分析");
  private final Key<String> benefit = of("效益情况", text(), "效益情况及分析");
  private final Key<String> satisfaction = of("满意度情况", text(), "满意度情况及分析");
  private final Key<String> problems = of("存在的主要问题及原因分析", text(), "项目管理中存在的主要问题及原因分析");
  private final Key<String> improvements = of("下一步改进措施", text(), "下一步改进措施及管理建议");

  List<Key<?>> all() {
    return List.of(goal, result, execution, output, benefit, satisfaction, problems, improvements);
  }

  Analysis analysis(Fields f) {
    return new Analysis(
        f.get(goal),
        f.get(result),
        f.get(execution),
        f.get(output),
        f.get(benefit),
        f.get(satisfaction),
        f.get(problems),
        f.get(improvements));
  }
}
