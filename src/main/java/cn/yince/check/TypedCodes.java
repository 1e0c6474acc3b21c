package cn.yince.check;

import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The codes a unit file types, by the path of the part they stand in, in the order of the parts.
 *
 * @param functional 功能分类
 * @param economic 经济分类
 * @param income 收入科目
 */
record TypedCodes(
        Map<String, Set<String>> functional, Map<String, Set<String>> economic, Map<String, Set<String>> income) {
    static TypedCodes of(Unit unit) {
        return unit instanceof Budget budget ? of(budget) : of((FinalAccounts) unit);
    }

    private static TypedCodes of(FinalAccounts unit) {
        Map<String, Set<String>> functional = new LinkedHashMap<>();
        functional.put("收入", unit.income().keySet());
        functional.put("支出", unit.expenditure().keySet());
        functional.put("支出说明", unit.items().keySet());
        functional.put(
                "结转结余.年初.政府性基金预算财政拨款",
                unit.balances().opening().governmentFund().keySet());
        functional.put(
                "结转结余.年末.政府性基金预算财政拨款",
                unit.balances().closing().governmentFund().keySet());
        return new TypedCodes(
                functional, Map.of("基本支出经济分类", unit.basicByEconomicItem().keySet()), Map.of());
    }

    private static TypedCodes of(Budget unit) {
        Map<String, Set<String>> functional = new LinkedHashMap<>();
        functional.put("支出", unit.expenditure().keySet());
        functional.put("上年结转", unit.carriedOver().keySet());
        functional.put("年终结转", unit.carriedForward().keySet());
        Map<String, Set<String>> income = new LinkedHashMap<>();
        income.put("政府性基金收入", unit.governmentFundIncome().keySet());
        income.put("国有资本经营收入", unit.stateCapitalIncome().keySet());
        return new TypedCodes(
                functional, Map.of("基本支出经济分类", unit.basicByEconomicItem().keySet()), income);
    }

    /** The lengths of the codes that print above and for one, e.g. 3, 5 and 7. */
    static List<Integer> levels(String code) {
        return List.of(3, 5, 7).stream()
                .filter(digits -> digits <= code.length())
                .toList();
    }

    /** Every code and those above it, each with the path where it first stands. */
    static Map<String, String> withThoseAbove(Map<String, Set<String>> typed) {
        Map<String, String> all = new LinkedHashMap<>();
        typed.forEach((path, codes) -> codes.forEach(code ->
                levels(code).forEach(digits -> all.putIfAbsent(code.substring(0, digits), path + "." + code))));
        return all;
    }
}
