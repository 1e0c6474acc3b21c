package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.amount.Rate;
import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Figure.PercentKind;
import cn.yince.compute.Figure.Score;
import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.SelfEvaluation.Funds;
import cn.yince.unit.SelfEvaluation.FundingSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The forms 项目支出绩效自评表 (自评表) and what 十（四） says of them: execution rate, its score, total and grade. */
final class EvaluationForms {
  private static final BigDecimal EXECUTION_POINTS = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCORE_DECIMALS = 1;

  private EvaluationForms() {}

  static void add(List<SelfEvaluation> forms, Section root) {
    List<Section> sections = new ArrayList<>();
    Amount executed = Amount.ZERO;
    int[] grades = new int[Grade.values().length];
    Section all = root.section("自评表");
    for (int i = 0; i < forms.size(); i++) {
      Section form = all.section(String.valueOf(i + 1));
      executed = executed.plus(money(forms.get(i), Funds::executed));
      grades[form(forms.get(i), form, "绩效自评." + (i + 1)).ordinal()]++;
      sections.add(form);
    }
    all.put("各表", sections);
    summary(root.section("十四"), forms.size(), executed, grades);
  }

  private static void summary(Section section, int forms, Amount executed, int[] grades) {
    section.count("项目个数", forms);
    section.money("涉及资金", executed);
    for (Grade grade : Grade.values()) {
      section.count(grade.label(), grades[grade.ordinal()]);
    }
  }

  private static Grade form(SelfEvaluation typed, Section form, String path) {
    EvaluationTexts.add(typed, form, path);
    funds(typed, form);
    Amount budget = money(typed, Funds::budget);
    Amount executed = money(typed, Funds::executed);
    Rate rate = budget.value().signum() == 0 ? Rate.ZERO : Rate.of(executed, budget);
    form.rate("执行率", rate, PercentKind.EXECUTION);
    BigDecimal executionScore = executionScore(rate);
    form.put("执行得分", new Score(executionScore));
    BigDecimal total =
        typed.groups().stream().map(SelfEvaluation.Group::score).reduce(executionScore, BigDecimal::add);
    form.put("总分", new Score(total));
    Grade grade = Grade.of(total);
    form.put("等级", grade.label());
    return grade;
  }

  /** 10 × rate, one decimal, never more than 10. */
  private static BigDecimal executionScore(Rate rate) {
    return EXECUTION_POINTS
        .multiply(rate.percent())
        .divide(HUNDRED, SCORE_DECIMALS, RoundingMode.HALF_UP)
        .min(EXECUTION_POINTS);
  }

  private static void funds(SelfEvaluation typed, Section form) {
    form.put("项目预算金额", new FormMoney(money(typed, Funds::budget)));
    form.put("实际到位金额", new FormMoney(money(typed, Funds::received)));
    form.put("实际执行金额", new FormMoney(money(typed, Funds::executed)));
    List<Section> sources = new ArrayList<>();
    for (FundingSource source : FundingSource.values()) {
      Section row = form.section(source.label());
      row.put("名称", source.label());
      Funds funds = typed.funds().get(source);
      if (funds != null) {
        row.put("预算", new FormMoney(funds.budget()));
        row.put("到位", new FormMoney(funds.received()));
        row.put("执行", new FormMoney(funds.executed()));
      }
      sources.add(row);
    }
    form.put("资金来源", sources);
  }

  private static Amount money(SelfEvaluation typed, Function<Funds, Amount> which) {
    Amount sum = Amount.ZERO;
    for (Map.Entry<FundingSource, Funds> e : typed.funds().entrySet()) {
      sum = sum.plus(which.apply(e.getValue()));
    }
    return sum;
  }
}
