package cn.yince.compute;

import cn.yince.compute.Figure.PercentKind;
import cn.yince.compute.form.FormKind;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Given;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Rate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The funds of a form, in all and by source: what is left, the rate of execution and its score. */
final class FormFunds {
  private final FormPlan plan;
  private final FormKind.Funds funds;
  private final int scoreDecimals;

  FormFunds(FormPlan plan, FormKind.Funds funds, int scoreDecimals) {
    this.plan = plan;
    this.funds = funds;
    this.scoreDecimals = scoreDecimals;
  }

  /** Puts the figures and returns the score of the execution rate. */
  Exact put(Given form, Section section, String path) {
    Given typed = form.below(funds.field());
    funds.sums().forEach((name, column) -> section.formMoney(name, sum(typed, column)));
    List<Section> rows = new ArrayList<>();
    for (Source source : sources(typed)) {
      Section row = section.section(source.name());
      row.put("名称", source.name());
      source.given().ifPresent(given -> {
        FieldNodes.put(row, source.columns(), Set.of(), withZeros(given, source.columns()), path + "." + funds.field() + "." + source.name());
        execution(given.amount(funds.of()), given.amount(funds.executed()), row);
      });
      rows.add(row);
    }
    section.rows(funds.rows(), rows);
    return execution(sum(typed, funds.of()), sum(typed, funds.executed()), section);
  }

  private record Source(String name, List<Outline.Field> columns, Optional<Given> given) {}

  /** Those that are declared, or those that were typed where people name them. */
  private List<Source> sources(Given typed) {
    Outline outline = plan.at(funds.field()).orElse(null);
    if (outline instanceof Outline.Named named) {
      return typed.names().stream().map(name -> new Source(name, columns(named.value()), typed.find(name))).toList();
    }
    return plan.below(funds.field()).stream()
        .filter(field -> typed.has(field.name()) || !field.unused() && !funds.onlyGiven().contains(field.name()))
        .map(field -> new Source(field.name(), columns(field.value()), typed.find(field.name())))
        .toList();
  }

  /** Where anything was typed of a source, no money is zero. */
  private static Given withZeros(Given given, List<Outline.Field> columns) {
    Map<String, Object> all = new LinkedHashMap<>(given.values());
    for (Outline.Field column : columns) {
      if (column.value() instanceof Outline.Leaf leaf && FormPlan.MONEY.contains(leaf.kind())) {
        all.putIfAbsent(column.name(), Amount.ZERO);
      }
    }
    return new Given(all);
  }

  private static List<Outline.Field> columns(Outline outline) {
    return outline instanceof Outline.Fields fields ? fields.fields() : List.of();
  }

  private Exact execution(Amount budget, Amount executed, Section row) {
    Rate rate = budget.value().signum() == 0 ? Rate.ofNothing(executed, budget) : Rate.of(executed, budget);
    row.formMoney("结余", budget.minus(executed));
    Rate printed = row.rate("执行率", rate, PercentKind.EXECUTION);
    Rate same = printed.equals(rate) ? printed : rate;
    return row.score("执行得分", Exact.pointsOf(funds.points(), same, scoreDecimals));
  }

  private static Amount sum(Given typed, String column) {
    return Amount.sum(typed.names().stream().map(name -> typed.below(name).amount(column)).toList());
  }
}
