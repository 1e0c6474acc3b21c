package cn.yince.desk.sample;

import cn.yince.unit.BudgetFund;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** 支出, 上年结转 and 年终结转 of a budget by 项 and fund, and the income of two funds by 收入科目. */
final class BudgetFunds {
    private final Map<BudgetFund, Flow> flows = new EnumMap<>(BudgetFund.class);
    private final Map<BudgetFund, Flow> carried = new EnumMap<>(BudgetFund.class);
    private final Dice dice;
    private final SampleMoney purse;
    private final Map<BudgetFund, List<String>> incomeCodes = new EnumMap<>(BudgetFund.class);

    BudgetFunds(Setting setting) {
        this.dice = setting.dice();
        this.purse = setting.purse();
        Items items = setting.items();
        int largest = setting.size().largest();
        boolean projects = !items.projects().isEmpty();
        flows.put(
                BudgetFund.GENERAL,
                new Flow(purse)
                        .spend(items.staff(), Flow.BASIC, largest)
                        .spend(items.projects(), Flow.PROJECT, largest));
        flows.put(
                BudgetFund.GOVERNMENT_FUND,
                new Flow(purse).spend(items.government(), Flow.PROJECT, largest).carry(dice, 30));
        flows.put(BudgetFund.STATE_CAPITAL, new Flow(purse).spend(items.capital(), Flow.PROJECT, largest));
        for (BudgetFund fund : List.of(BudgetFund.FISCAL_ACCOUNT, BudgetFund.UNIT_FUNDS)) {
            boolean any = dice.chance(setting.who().isInstitution() ? 40 : 10);
            Flow flow = new Flow(purse).spend(any ? items.staff().subList(0, 1) : List.of(), Flow.BASIC, largest);
            flow.spend(any && projects ? dice.some(items.projects(), 1) : List.of(), Flow.PROJECT, largest);
            flows.put(fund, flow.carry(dice, 20));
        }
        boolean carriesOver = dice.chance(40);
        for (BudgetFund fund : BudgetFund.values()) {
            Flow before = new Flow(purse);
            if (carriesOver) {
                flows.get(fund).spent.forEach((code, byKind) -> carryOver(before, code, byKind));
            }
            carried.put(fund, before);
        }
        incomeCodes.put(
                BudgetFund.GOVERNMENT_FUND,
                incomeCodes(BudgetFund.GOVERNMENT_FUND, SampleFunctionalCodes.GOVERNMENT_FUND));
        incomeCodes.put(
                BudgetFund.STATE_CAPITAL, incomeCodes(BudgetFund.STATE_CAPITAL, SampleFunctionalCodes.STATE_CAPITAL));
    }

    private void carryOver(Flow before, String code, Map<String, BigDecimal> byKind) {
        BigDecimal amount = purse.share(byKind.getOrDefault(Flow.PROJECT, SampleMoney.zero()), 1, 30);
        if (amount.signum() > 0 && dice.chance(30)) {
            before.spend(code, Flow.PROJECT, amount);
        }
    }

    private List<String> incomeCodes(BudgetFund fund, String topic) {
        return flows.get(fund).spent.isEmpty() ? List.of() : SampleIncomeCodes.some(topic, dice, dice.from(1, 2));
    }

    List<String> incomeCodes() {
        return incomeCodes.values().stream().flatMap(List::stream).toList();
    }

    /** Every 项 that has money. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        flows.values().forEach(flow -> codes.addAll(flow.spent.keySet()));
        return codes;
    }

    Flow flow(BudgetFund fund) {
        return flows.get(fund);
    }

    BigDecimal spentAs(BudgetFund fund, String kind) {
        return flows.get(fund).spentAs(kind);
    }

    /** 项目支出 of last year's money. */
    BigDecimal carriedProjects(BudgetFund fund) {
        return carried.get(fund).spentAs(Flow.PROJECT);
    }

    /** 收入总计, which is 支出总计 too. */
    BigDecimal total() {
        BigDecimal sum = SampleMoney.zero();
        for (BudgetFund fund : BudgetFund.values()) {
            sum = sum.add(income(fund)).add(carried.get(fund).spent());
        }
        return sum;
    }

    Node expenditure() {
        return byCode(code -> byFund(code, flows));
    }

    Node carriedOver() {
        return byCode(code -> byFund(code, carried));
    }

    Node carriedForward() {
        return byCode(code -> {
            Node byFund = new Node();
            flows.forEach((fund, flow) -> byFund.put(fund.label(), flow.closing.get(code)));
            return byFund;
        });
    }

    /** Income of a fund by 收入科目. */
    Node incomeOf(BudgetFund fund) {
        Node income = new Node();
        List<String> codes = incomeCodes.get(fund);
        if (!codes.isEmpty()) {
            List<BigDecimal> parts = purse.parts(income(fund), codes.size());
            for (int i = 0; i < codes.size(); i++) {
                income.put(codes.get(i), parts.get(i));
            }
        }
        return income;
    }

    /** This year's: what is spent and what is left for the next. */
    private BigDecimal income(BudgetFund fund) {
        return flows.get(fund).spent().add(Flow.totalOf(flows.get(fund).closing));
    }

    private Node byCode(Function<String, Node> value) {
        Node byCode = new Node();
        codes().forEach(code -> byCode.put(code, value.apply(code)));
        return byCode;
    }

    private static Node byFund(String code, Map<BudgetFund, Flow> from) {
        Node byFund = new Node();
        from.forEach((fund, flow) -> byFund.put(fund.label(), Node.of(flow.spent.getOrDefault(code, Map.of()))));
        return byFund;
    }
}
