package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.amount.Rate;
import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Figure.PercentKind;
import cn.yince.compute.Figure.Score;
import cn.yince.unit.SelfEvaluation.Funds;
import cn.yince.unit.SelfEvaluation.FundingSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The funds of a form, in all and by source: 结余 = 预算 − 执行, 执行率 = 执行 / 预算 and its score. */
final class EvaluationFunds {
  private static final BigDecimal EXECUTION_POINTS = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private final int scoreDecimals;

  EvaluationFunds(int scoreDecimals) {
    this.scoreDecimals = scoreDecimals;
  }

  /** Puts the figures and returns the score of the execution rate. */
  BigDecimal add(Map<FundingSource, Funds> typed, Section form, String path) {
    form.put("目标申报数", new FormMoney(sum(typed, Funds::declared)));
    form.put("预算编制数", new FormMoney(sum(typed, Funds::planned)));
    form.put("项目预算金额", new FormMoney(sum(typed, Funds::budget)));
    form.put("实际到位金额", new FormMoney(sum(typed, Funds::received)));
    form.put("实际执行金额", new FormMoney(sum(typed, Funds::executed)));
    List<Section> sources = new ArrayList<>();
    for (FundingSource source : FundingSource.values()) {
      Funds funds = typed.get(source);
      if (funds != null || !source.onlyWhenTyped()) {
        Section row = form.section(source.label());
        row.put("名称", source.label());
        if (funds != null) {
          source(funds, row, path + ".资金." + source.label());
        }
        sources.add(row);
      }
    }
    form.put("资金来源", sources);
    return execution(sum(typed, Funds::budget), sum(typed, Funds::executed), form);
  }

  private void source(Funds funds, Section row, String path) {
    row.put("目标申报", new FormMoney(funds.declared()));
    row.put("预算编制", new FormMoney(funds.planned()));
    row.put("预算", new FormMoney(funds.budget()));
    row.put("到位", new FormMoney(funds.received()));
    row.put("执行", new FormMoney(funds.executed()));
    row.prose("偏差原因", funds.deviation(), path + ".偏差原因");
    execution(funds.budget(), funds.executed(), row);
  }

  private BigDecimal execution(Amount budget, Amount executed, Section row) {
    Rate rate = budget.value().signum() == 0 ? Rate.ZERO : Rate.of(executed, budget);
    BigDecimal score = score(rate);
    row.put("结余", new FormMoney(budget.minus(executed)));
    row.rate("执行率", rate, PercentKind.EXECUTION);
    row.put("执行得分", new Score(score));
    return score;
  }

  /** 10 × rate, never more than 10. */
  private BigDecimal score(Rate rate) {
    return EXECUTION_POINTS
        .multiply(rate.percent())
        .divide(HUNDRED, scoreDecimals, RoundingMode.HALF_UP)
        .min(EXECUTION_POINTS.setScale(scoreDecimals));
  }

  static Amount sum(Map<FundingSource, Funds> typed, Function<Funds, Amount> which) {
    return Amount.sum(typed.values().stream().map(which).toList());
  }
}
