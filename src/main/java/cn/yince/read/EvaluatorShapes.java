package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.listOf;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.SelfEvaluation.Evaluator;
import java.util.ArrayList;
import java.util.List;

/** 评价人员. */
final class EvaluatorShapes {
  private EvaluatorShapes() {}

  /** The head first, then the members; nobody when nobody was typed. */
  static Shape<List<Evaluator>> evaluators() {
    Key<Evaluator> head = of("组长", evaluator(), "评价组长");
    Key<List<Evaluator>> members = of("成员", listOf(evaluator()), "评价组成员");
    return object(f -> together(f.get(head), f.get(members)), head, members);
  }

  private static List<Evaluator> together(Evaluator head, List<Evaluator> members) {
    if (members.isEmpty() && head.equals(new Evaluator("", "", ""))) {
      return List.of();
    }
    List<Evaluator> all = new ArrayList<>(List.of(head));
    all.addAll(members);
    return List.copyOf(all);
  }

  private static Shape<Evaluator> evaluator() {
    Key<String> name = of("姓名", text(), "姓名");
    Key<String> title = of("职务", text(), "职称或职务");
    Key<String> employer = of("工作单位", text(), "工作单位");
    return object(f -> new Evaluator(f.get(name), f.get(title), f.get(employer)), name, title, employer);
  }
}
