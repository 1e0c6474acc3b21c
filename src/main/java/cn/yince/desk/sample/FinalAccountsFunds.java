package cn.yince.desk.sample;

import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.Fund;
import cn.yince.unit.IncomeSource;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** 收入, 支出 and 结转结余 of final accounts: every fund balances for every 项. */
final class FinalAccountsFunds {
    private static final List<String> OTHER_SOURCES = Arrays.stream(IncomeSource.values())
            .filter(source -> !source.isFiscal())
            .map(IncomeSource::label)
            .toList();
    private static final List<String> OTHER_KINDS = Arrays.stream(ExpenditureKind.values())
            .skip(2)
            .map(ExpenditureKind::label)
            .toList();

    private final Map<Fund, Flow> flows = new EnumMap<>(Fund.class);
    private final Dice dice;
    private final SampleMoney purse;
    private BigDecimal used = SampleMoney.zero();
    private BigDecimal distributed = SampleMoney.zero();
    private String codeOfBoth = "";

    FinalAccountsFunds(Setting setting) {
        this.dice = setting.dice();
        this.purse = setting.purse();
        Items items = setting.items();
        int largest = setting.size().largest();
        int carried = dice.oneOf(List.of(0, 0, 10, 30));
        Flow general = new Flow(purse)
                .spend(items.staff(), Flow.BASIC, largest)
                .spend(items.projects(), Flow.PROJECT, largest);
        general.spend(items.projects().stream().filter(code -> dice.chance(8)).toList(), Flow.BASIC, largest);
        flows.put(Fund.GENERAL, general.carry(dice, carried));
        flows.put(
                Fund.GOVERNMENT_FUND,
                new Flow(purse).spend(items.government(), Flow.PROJECT, largest).carry(dice, 40));
        flows.put(
                Fund.STATE_CAPITAL,
                new Flow(purse).spend(items.capital(), Flow.PROJECT, largest).carry(dice, 30));
        flows.put(
                Fund.OTHER,
                dice.chance(setting.who().isInstitution() ? 55 : 20) ? other(items, largest) : new Flow(purse));
    }

    /** 其他资金 for one or two 项, with 结余 of its own. */
    private Flow other(Items items, int largest) {
        Flow flow = new Flow(purse).spend(dice.some(items.general(), dice.from(1, 2)), Flow.PROJECT, largest);
        codeOfBoth = flow.spent.keySet().iterator().next();
        OTHER_KINDS.stream()
                .filter(kind -> dice.chance(25))
                .forEach(kind -> flow.spend(codeOfBoth, kind, purse.wan(1, largest)));
        flow.carry(dice, 40);
        used = dice.chance(30) ? purse.share(flow.income(codeOfBoth), 5, 50) : used;
        distributed = dice.chance(30) ? purse.wan(1, largest) : distributed;
        return flow;
    }

    Flow flow(Fund fund) {
        return flows.get(fund);
    }

    /** Every 项 that has money. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        flows.values().forEach(flow -> codes.addAll(flow.spent.keySet()));
        return codes;
    }

    /** 项目支出 of all funds. */
    BigDecimal projects() {
        return SampleMoney.sum(
                flows.values().stream().map(flow -> flow.spentAs(Flow.PROJECT)).toList());
    }

    /** 收入总计 of some funds, which is 支出总计 too. */
    BigDecimal total(List<Fund> of) {
        BigDecimal sum = SampleMoney.zero();
        for (Fund fund : of) {
            sum = sum.add(flow(fund).spent()).add(Flow.totalOf(flow(fund).closing));
        }
        return of.contains(Fund.OTHER) ? sum.add(distributed) : sum;
    }

    Node income() {
        Node byCode = new Node();
        for (String code : codes()) {
            Node bySource = new Node();
            flows.forEach((fund, flow) -> income(code, fund, flow, bySource));
            byCode.put(code, bySource);
        }
        return byCode;
    }

    private void income(String code, Fund fund, Flow flow, Node bySource) {
        if (flow.spent.containsKey(code)) {
            BigDecimal income = flow.income(code);
            if (fund != Fund.OTHER) {
                bySource.put(fund.label(), income);
            } else {
                List<String> sources = dice.some(OTHER_SOURCES, dice.from(1, 3));
                List<BigDecimal> parts = purse.parts(
                        code.equals(codeOfBoth) ? income.subtract(used).add(distributed) : income, sources.size());
                for (int i = 0; i < sources.size(); i++) {
                    bySource.put(sources.get(i), parts.get(i));
                }
            }
        }
    }

    Node expenditure() {
        Node byCode = new Node();
        for (String code : codes()) {
            Node byFund = new Node();
            flows.forEach((fund, flow) -> byFund.put(fund.label(), Node.of(flow.spent.getOrDefault(code, Map.of()))));
            byCode.put(code, byFund);
        }
        return byCode;
    }

    Node balances() {
        return Node.of(
                "年初",
                balances(true),
                "年末",
                balances(false),
                "使用非财政拨款结余",
                used.signum() == 0 ? null : used,
                "结余分配",
                distributed.signum() == 0 ? null : distributed);
    }

    private Node balances(boolean opening) {
        Node balances = new Node();
        flows.forEach((fund, flow) -> {
            Map<String, BigDecimal> byCode = opening ? flow.opening : flow.closing;
            Object one = byCode.isEmpty() ? null : Flow.totalOf(byCode);
            balances.put(fund.label(), fund == Fund.GOVERNMENT_FUND ? Node.of(byCode) : one);
        });
        return balances;
    }
}
