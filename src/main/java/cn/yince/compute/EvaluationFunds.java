package cn.yince.compute;

import cn.yince.compute.Figure.PercentKind;
import cn.yince.unit.SelfEvaluation.FundingSource;
import cn.yince.unit.SelfEvaluation.Funds;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The funds of a form, in all and by source: 结余 = 预算 − 执行, 执行率 = 执行 / 预算 and its score. */
final class EvaluationFunds {
  private static final int EXECUTION_POINTS = 10;
  private final int scoreDecimals;
  private final OwnFigures own;

  EvaluationFunds(int scoreDecimals, OwnFigures own) {
    this.own = own;
    this.scoreDecimals = scoreDecimals;
  }

  /** Puts the figures and returns the score of the execution rate. */
  Exact add(Map<FundingSource, Funds> typed, Section form, String path) {
    form.formMoney("目标申报数", sum(typed, Funds::declared));
    form.formMoney("预算编制数", sum(typed, Funds::planned));
    form.formMoney("项目预算金额", sum(typed, Funds::budget));
    form.formMoney("实际到位金额", sum(typed, Funds::received));
    form.formMoney("实际执行金额", sum(typed, Funds::executed));
    List<Section> sources = new ArrayList<>();
    for (FundingSource source : FundingSource.values()) {
      Funds funds = typed.get(source);
      if (funds != null || !source.onlyWhenTyped()) {
        Section row = form.section(source.label());
        row.put("名称", source.label());
        own.put(row, path + ".资金." + source.label());
        if (funds != null) {
          source(funds, row, path + ".资金." + source.label());
        }
        sources.add(row);
      }
    }
    form.rows("资金来源", sources);
    return execution(sum(typed, Funds::budget), sum(typed, Funds::executed), form);
  }

  private void source(Funds funds, Section row, String path) {
    row.formMoney("目标申报", funds.declared());
    row.formMoney("预算编制", funds.planned());
    row.formMoney("预算", funds.budget());
    row.formMoney("到位", funds.received());
    row.formMoney("执行", funds.executed());
    row.prose("偏差原因", funds.deviation(), path + ".偏差原因");
    execution(funds.budget(), funds.executed(), row);
  }

  private Exact execution(Amount budget, Amount executed, Section row) {
    Rate rate = budget.value().signum() == 0 ? Rate.ofNothing(executed, budget) : Rate.of(executed, budget);
    row.formMoney("结余", budget.minus(executed));
    Rate printed = row.rate("执行率", rate, PercentKind.EXECUTION);
    Rate same = printed.equals(rate) ? printed : rate;
    return row.score("执行得分", Exact.pointsOf(EXECUTION_POINTS, same, scoreDecimals));
  }

  static Amount sum(Map<FundingSource, Funds> typed, Function<Funds, Amount> which) {
    return Amount.sum(typed.values().stream().map(which).toList());
  }
}
