package cn.yince.compute;

import cn.yince.compute.Figure.Score;
import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.SelfEvaluation.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
    int[] grades = new int[Grade.values().length];
    Section all = root.section("自评表");
    for (int i = 0; i < forms.size(); i++) {
      Section form = all.section(String.valueOf(i + 1));
      grades[evaluation.form(forms.get(i), form, "绩效自评." + (i + 1)).ordinal()]++;
      sections.add(form);
    }
    all.put("各表", sections);
    Section counted = root.section("十四");
    counted.count("项目个数", forms.size());
    for (Grade grade : Grade.values()) {
      counted.count(grade.label(), grades[grade.ordinal()]);
    }
  }

  private Grade form(SelfEvaluation typed, Section form, String path) {
    EvaluationTexts.add(typed, form, path);
    BigDecimal executionScore = new EvaluationFunds(scoreDecimals).add(typed.funds(), form, path);
    BigDecimal total = typed.groups().stream().map(Group::score).reduce(executionScore, BigDecimal::add);
    form.put("总分", new Score(total));
    Grade grade = Grade.of(total);
    form.put("等级", grade.label());
    return grade;
  }
}
