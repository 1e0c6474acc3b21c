package cn.yince.compute;

import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.amount.Exact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms 项目支出绩效自评表 (自评表): total score and grade of each, and how many there are of each grade. */
final class EvaluationForms {
  private static final String NAME = "自评表";
  private final int scoreDecimals;
  private final OwnFigures own;
  private final Section all;
  private final Map<Grade, List<Exact>> totals = new EnumMap<>(Grade.class);

  private EvaluationForms(int scoreDecimals, OwnFigures own, Section all) {
    this.own = own;
    this.scoreDecimals = scoreDecimals;
    this.all = all;
  }

  /** {@code scoreDecimals}: decimals of the score of the 执行率; {@code own}: what the pack asks for besides. */
  static EvaluationForms of(List<SelfEvaluation> forms, int scoreDecimals, OwnFigures own, Section root) {
    EvaluationForms evaluation = new EvaluationForms(scoreDecimals, own, root.free(NAME));
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Section form = evaluation.all.section(String.valueOf(i + 1));
      Exact total = evaluation.form(forms.get(i), form, "绩效自评." + (i + 1));
      evaluation.totals.computeIfAbsent(Grade.of(total.number()), grade -> new ArrayList<>()).add(total);
      sections.add(form);
    }
    evaluation.all.rows("各表", sections);
    return evaluation;
  }

  /** How many forms there are: {@code 自评表}, and of a grade {@code 自评表.优}. */
  Map<String, Exact> counts() {
    Map<String, Exact> counts = new HashMap<>();
    counts.put(NAME, Exact.countOf("项目支出绩效自评表", totals.values().stream().flatMap(List::stream).toList()));
    for (Grade grade : Grade.values()) {
      counts.put(NAME + "." + grade.label(), Exact.countOf(grade.asCounted(), totals.getOrDefault(grade, List.of())));
    }
    return counts;
  }

  void put(Section root) {
    root.put(NAME, all);
  }

  private Exact form(SelfEvaluation typed, Section form, String path) {
    Exact ofGroups = EvaluationTexts.add(typed, form, own, path);
    Exact total = new EvaluationFunds(scoreDecimals, own).add(typed.funds(), form, path).plus(ofGroups);
    form.put("等级", Grade.of(total.number()).label());
    return form.score("总分", total);
  }
}
