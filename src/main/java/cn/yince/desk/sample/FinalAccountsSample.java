package cn.yince.desk.sample;

import cn.yince.unit.Fund;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A unit file of final accounts. */
final class FinalAccountsSample {
    private static final int CLASS = 3;
    /** Per cent of last year's where it would be the same by chance. */
    private static final int NEARLY = 97;

    private final Setting setting;
    private final Dice dice;
    private final SampleMoney purse;
    private final Wording wording;
    private final FinalAccountsFunds funds;
    private final EconomicItems basic;
    /** Last year in percent of this year; 0 of a new unit. */
    private final int priorPercent;

    private FinalAccountsSample(Setting setting) {
        this.setting = setting;
        this.dice = setting.dice();
        this.purse = setting.purse();
        this.wording = setting.wording();
        this.funds = new FinalAccountsFunds(setting);
        boolean carried = Arrays.stream(Fund.values())
                .anyMatch(fund -> !funds.flow(fund).opening.isEmpty());
        this.priorPercent = !carried && dice.chance(5) ? 0 : dice.from(70, 130);
        this.basic =
                EconomicItems.any(dice, purse, setting.edition().economic(), funds.flow(Fund.GENERAL), setting.large());
    }

    static Node of(Setting setting) {
        return new FinalAccountsSample(setting).file();
    }

    private Node file() {
        OfficialItems official = new OfficialItems(setting, basic);
        Node top = setting.top(List.of());
        top.put("收入", funds.income())
                .put("支出", funds.expenditure())
                .put("基本支出经济分类", Node.of(basic.amounts()))
                .put("结转结余", funds.balances())
                .put("三公经费", official.spending())
                .put("政府采购", procurement())
                .put("国有资产", official.assets())
                .put("上年数", priorYear())
                .put("支出说明", explanations())
                .put("情况说明", narrative());
        return setting.ending(top).put("绩效自评", new EvaluationForms(setting).forms(funds.projects()));
    }

    private Node procurement() {
        if (dice.chance(25)) {
            return new Node();
        }
        BigDecimal all = purse.share(funds.total(List.of(Fund.GENERAL)), 1, 20).add(purse.wan(1, 2));
        List<BigDecimal> parts = purse.parts(all, 3);
        Node procurement = Node.of("货物", parts.get(0), "工程", parts.get(1), "服务", parts.get(2));
        BigDecimal toMedium = purse.share(all, 20, 90);
        return dice.chance(60)
                ? procurement.put("中小企业合同", toMedium).put("小微企业合同", purse.share(toMedium, 10, 90))
                : procurement;
    }

    /** All of last year's figures are to this year's as one to another; of a new unit they are zero. */
    private Node priorYear() {
        BigDecimal total = purse.share(funds.total(Arrays.asList(Fund.values())), priorPercent, priorPercent);
        BigDecimal fiscal = purse.share(
                funds.total(Arrays.stream(Fund.values()).filter(Fund::isFiscal).toList()), priorPercent, priorPercent);
        Node prior = Node.of(
                "收入总计", total,
                "支出总计", total,
                "财政拨款收入总计", fiscal,
                "财政拨款支出总计", fiscal,
                "一般公共预算财政拨款支出", purse.share(funds.flow(Fund.GENERAL).spent(), priorPercent, priorPercent));
        return setting.who().isInstitution()
                ? prior
                : prior.put("机关运行经费", purse.share(basic.operating(), priorPercent, priorPercent));
    }

    /** By 项, or by 类 as some years want it. */
    private Node explanations() {
        boolean byClass = dice.chance(30);
        Map<String, BigDecimal> spent = new TreeMap<>();
        funds.flow(Fund.GENERAL)
                .spent
                .forEach((code, byKind) -> spent.merge(
                        byClass ? code.substring(0, CLASS) : code, SampleMoney.sum(byKind.values()), BigDecimal::add));
        Node explanations = new Node();
        spent.forEach((code, amount) -> {
            Node one = Node.of("年初预算", purse.share(amount, 70, 130));
            if (dice.chance(80)) {
                BigDecimal before = purse.share(amount, Math.max(0, priorPercent - 30), Math.max(0, priorPercent - 5));
                one.put("上年决算", before.compareTo(amount) == 0 ? purse.share(amount, NEARLY, NEARLY) : before);
            }
            one.put("用途", wording.one("用途")).put("原因", wording.one("项目原因"));
            explanations.put(code, one);
        });
        return explanations;
    }

    private Node narrative() {
        Node narrative = Node.of(
                "收支总体原因", wording.one("总体原因"),
                "财政拨款收支原因", wording.one("拨款原因"),
                "一般公共预算支出原因", wording.one("一般原因"));
        if (!setting.who().isInstitution()) {
            narrative.put("机关运行经费原因", wording.one("运行原因"));
        }
        return dice.chance(30) ? narrative.put("其他需要说明的事项", List.of(wording.one("其他事项"))) : narrative;
    }
}
