package cn.yince.compute;

import cn.yince.amount.Exact;
import cn.yince.unit.SelfEvaluation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The forms 项目支出绩效自评表 (自评表): total score and grade of each, and how many there are of each grade (十四). */
final class EvaluationForms {
  private final int scoreDecimals;

  private EvaluationForms(int scoreDecimals) {
    this.scoreDecimals = scoreDecimals;
  }

  /** {@code scoreDecimals}: decimals of the score of the 执行率. */
  static void add(List<SelfEvaluation> forms, int scoreDecimals, Section root) {
    EvaluationForms evaluation = new EvaluationForms(scoreDecimals);
    List<Section> sections = new ArrayList<>();
    Map<Grade, List<Exact>> totals = new EnumMap<>(Grade.class);
    Section all = root.section("自评表");
    for (int i = 0; i < forms.size(); i++) {
      Section form = all.section(String.valueOf(i + 1));
      Exact total = evaluation.form(forms.get(i), form, "绩效自评." + (i + 1));
      totals.computeIfAbsent(Grade.of(total.number()), grade -> new ArrayList<>()).add(total);
      sections.add(form);
    }
    all.rows("各表", sections);
    Section counted = root.section("十四");
    counted.count("项目个数", Exact.countOf("项目支出绩效自评表", totals.values().stream().flatMap(List::stream).toList()));
    for (Grade grade : Grade.values()) {
      counted.count(grade.label(), Exact.countOf(grade.asCounted(), totals.getOrDefault(grade, List.of())));
    }
  }

  private Exact form(SelfEvaluation typed, Section form, String path) {
    Exact ofGroups = EvaluationTexts.add(typed, form, path);
    Exact total = new EvaluationFunds(scoreDecimals).add(typed.funds(), form, path).plus(ofGroups);
    form.put("等级", Grade.of(total.number()).label());
    return form.score("总分", total);
  }
}
