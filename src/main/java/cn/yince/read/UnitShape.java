package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Key.required;
import static cn.yince.read.shape.Shapes.choice;
import static cn.yince.read.shape.Shapes.listOf;
import static cn.yince.read.shape.Shapes.name;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.published;
import static cn.yince.read.shape.Shapes.year;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.MoneyUnit;
import cn.yince.read.shape.Shape;
import cn.yince.unit.Balances;
import cn.yince.unit.Cover;
import cn.yince.unit.Identity;
import cn.yince.unit.Narrative;
import cn.yince.unit.OfficialSpending;
import cn.yince.unit.Overview;
import cn.yince.unit.PriorYear;
import cn.yince.unit.Published;
import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.Term;
import cn.yince.unit.Unit;
import java.util.List;

/** The whole unit file. */
final class UnitShape {
  static final String MONEY_UNIT = "金额单位";

  private final Key<String> pack = required("模板", name(), "模板包，写作 省/市");
  private final Key<Integer> year = required("年度", year(), "决算年度，四位数字");
  private final Key<MoneyUnit> moneyUnit =
      required(
          MONEY_UNIT,
          choice(List.of(MoneyUnit.values()), MoneyUnit::label, MoneyUnit.WAN),
          "本文件所有金额的单位：元 或 万元；按元填写时合计最准");
  private final Key<Identity> identity = required("单位", WhoShapes.identity(), "公开的单位或部门");
  private final Key<Cover> cover = of("封面", WhoShapes.cover(), "封面上除单位名称和标题外的内容");
  private final Key<Overview> overview = required("概况", WhoShapes.overview(), "第一部分 概况");
  private final Key<ItemShapes.Names> names = of("科目补充", ItemShapes.names(), "科目字典里没有的编码和名称");
  private final ItemShapes items = new ItemShapes();
  private final Key<Balances> balances = of("结转结余", BalancesShape.balances(), "年初、年末结转结余等");
  private final Key<OfficialSpending> spending =
      of("三公经费", new OfficialSpendingShape().shape(), "财政拨款“三公”经费");
  private final InformationShapes information = new InformationShapes();
  private final Key<PriorYear> priorYear = of("上年数", PriorYearShape.priorYear(), "上年决算数，用于与上年相比");
  private final Key<Narrative> narrative = of("情况说明", new NarrativeShape().shape(), "第三部分里表上没有的文字");
  private final Key<List<Term>> terms = of("名词解释", listOf(WhoShapes.term()), "固定词条之外，本单位补充的词条");
  private final Key<List<SelfEvaluationShape.Form>> forms =
      of("绩效自评", listOf(new SelfEvaluationShape().shape()), "项目支出绩效自评表，一项一张");
  private final Key<List<Published>> published =
      of("公布数", published(), "已经公布的合计数或占比，如 公开03表.201.项目支出: 197.69；金额一律按万元，只能与推算值相差尾数");

  Shape<Unit> shape() {
    return object(
        this::unit,
        List.of(
            pack,
            year,
            moneyUnit,
            identity,
            cover,
            overview,
            names,
            items.income,
            items.expenditure,
            items.basicByEconomicItem,
            balances,
            spending,
            information.procurement,
            information.operatingCost,
            information.assets,
            priorYear,
            items.explanations,
            narrative,
            terms,
            forms,
            published));
  }

  private Unit unit(Fields f) {
    return new Unit(
        f.get(pack),
        f.get(year),
        f.get(identity),
        f.get(cover),
        f.get(overview),
        f.get(names).functional(),
        f.get(names).economic(),
        f.get(items.income),
        f.get(items.expenditure),
        f.get(items.basicByEconomicItem),
        f.get(balances),
        f.get(spending),
        f.get(information.procurement),
        f.get(information.operatingCost),
        f.get(information.assets),
        f.get(priorYear),
        f.get(items.explanations),
        f.get(narrative),
        f.get(terms),
        selfEvaluations(f),
        f.get(published),
        f.source());
  }

  private List<SelfEvaluation> selfEvaluations(Fields f) {
    return f.get(forms).stream().map(form -> form.of(f.get(identity).name(), f.get(year))).toList();
  }
}
