package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * J0206: money of a fund stands under an item of that fund: land sales are spent under the items of 政府性基金预算, wages
 * under those of 一般公共预算. What a unit names itself, and money that is not 财政拨款, may be of any.
 *
 * @param <U> what the unit discloses
 */
record FundsOfCodes<U extends Unit>() implements Rule<U> {
    private static final String CODE = "J0206";
    private static final String GENERAL = "一般公共预算";
    /** Budgets, as the classification calls them. */
    private static final Map<String, String> BUDGETS = Map.of("", GENERAL, "基金", "政府性基金预算", "国资", "国有资本经营预算");

    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.hint(
                CODE, "资金与科目", "三种财政拨款各列在自己的科目里：政府性基金预算的科目不列一般公共预算的钱，一般公共预算的科目不列政府性基金、国有资本经营预算的钱", "政府收支分类科目"));
    }

    @Override
    public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
        Map<String, Map<String, Set<String>>> told = new LinkedHashMap<>();
        moneyOf(checked.unit())
                .forEach((group, byCode) -> byCode.forEach((code, funds) -> {
                    String own = BUDGETS.getOrDefault(codes.fundOf(code), "");
                    boolean known = codes.functional().entry(code).isPresent();
                    funds.stream()
                            .filter(fund -> known && !own.isEmpty() && !fund.startsWith(own))
                            .forEach(fund -> told.computeIfAbsent(code + fund, key -> new LinkedHashMap<>())
                                    .computeIfAbsent(group, key -> new LinkedHashSet<>())
                                    .add(code + "." + fund));
                }));
        told.values().forEach(groups -> {
            Map.Entry<String, Set<String>> first = groups.entrySet().iterator().next();
            String path = first.getValue().iterator().next();
            String code = path.substring(0, path.indexOf('.'));
            problems.hint(
                    CODE,
                    checked.unit().source().placeOf(first.getKey() + "." + path),
                    "“" + String.join("”“", groups.keySet()) + "”里 " + code + " " + codes.functional(code) + "是"
                            + BUDGETS.get(codes.fundOf(code)) + "的科目，填的是" + path.substring(path.indexOf('.') + 1),
                    "请核对科目编码和资金；政府收支分类调整过的、科目表有误的不必管");
        });
    }

    /** Names of the three kinds of 财政拨款 with money, by code, of every part of the file that has some. */
    private static Map<String, Map<String, Set<String>>> moneyOf(Unit unit) {
        Map<String, Map<String, Set<String>>> all = new LinkedHashMap<>();
        if (unit instanceof Budget budget) {
            budget.expenditure()
                    .forEach((code, funds) -> funds.forEach((fund, kinds) ->
                            add(all, "支出", code, fund.isFiscal() ? fund.label() : "", kinds.values())));
            budget.carriedOver()
                    .forEach((code, funds) -> funds.forEach((fund, kinds) ->
                            add(all, "上年结转", code, fund.isFiscal() ? fund.label() : "", kinds.values())));
            budget.carriedForward()
                    .forEach((code, funds) -> funds.forEach((fund, amount) ->
                            add(all, "年终结转", code, fund.isFiscal() ? fund.label() : "", List.of(amount))));
        } else {
            FinalAccounts accounts = (FinalAccounts) unit;
            accounts.income()
                    .forEach((code, sources) -> sources.forEach((source, amount) ->
                            add(all, "收入", code, source.isFiscal() ? source.label() : "", List.of(amount))));
            accounts.expenditure()
                    .forEach((code, funds) -> funds.forEach((fund, kinds) ->
                            add(all, "支出", code, fund.isFiscal() ? fund.label() : "", kinds.values())));
        }
        return all;
    }

    private static void add(
            Map<String, Map<String, Set<String>>> all,
            String group,
            String code,
            String fund,
            Iterable<Amount> amounts) {
        if (!fund.isEmpty() && !Amount.sum(amounts).isZero()) {
            all.computeIfAbsent(group, key -> new LinkedHashMap<>())
                    .computeIfAbsent(code, key -> new LinkedHashSet<>())
                    .add(fund);
        }
    }
}
