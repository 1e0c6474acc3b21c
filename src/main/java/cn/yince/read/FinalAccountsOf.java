package cn.yince.read;

import cn.yince.unit.Assets;
import cn.yince.unit.Balances;
import cn.yince.unit.CarryOver;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.Given;
import cn.yince.unit.Identity.Status;
import cn.yince.unit.IncomeSource;
import cn.yince.unit.ItemExplanation;
import cn.yince.unit.Narrative;
import cn.yince.unit.OperatingCost;
import cn.yince.unit.OverallEvaluation;
import cn.yince.unit.OwnField;
import cn.yince.unit.PriorYear;
import cn.yince.unit.Procurement;
import cn.yince.unit.Source;
import cn.yince.unit.VehicleKind;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The final accounts that a unit file gives. */
final class FinalAccountsOf {
    private FinalAccountsOf() {}

    static FinalAccounts of(Given file, List<OwnField> ownFields, Source source) {
        return new FinalAccounts(
                ParticularsOf.of(file, ownFields, source),
                file.below("收入")
                        .each(item -> item.byLabel(List.of(IncomeSource.values()), IncomeSource::label, Given::amount)),
                file.below("支出").each(FinalAccountsOf::byFund),
                file.below("基本支出经济分类").amounts(),
                balances(file.below("结转结余")),
                OfficialSpendingOf.of(file.below("三公经费")),
                procurement(file.below("政府采购")),
                operatingCost(file.below("机关运行经费")),
                assets(file.below("国有资产")),
                priorYear(file.below("上年数")),
                file.below("支出说明").each(FinalAccountsOf::explanation),
                narrative(file.below("情况说明")));
    }

    private static Map<Fund, Map<ExpenditureKind, Amount>> byFund(Given item) {
        Map<Fund, Map<ExpenditureKind, Amount>> byFund = new LinkedHashMap<>();
        for (Fund fund : Fund.values()) {
            Map<ExpenditureKind, Amount> kinds = item.below(fund.label())
                    .byLabel(List.of(ExpenditureKind.values()), ExpenditureKind::label, Given::amount);
            if (!kinds.isEmpty()) {
                byFund.put(fund, kinds);
            }
        }
        return Collections.unmodifiableMap(byFund);
    }

    private static Balances balances(Given typed) {
        return new Balances(
                carryOver(typed.below("年初")),
                carryOver(typed.below("年末")),
                typed.amount("使用非财政拨款结余"),
                typed.amount("结余分配"));
    }

    private static CarryOver carryOver(Given typed) {
        Map<Fund, Amount> byFund = new LinkedHashMap<>();
        for (Fund fund : List.of(Fund.GENERAL, Fund.STATE_CAPITAL, Fund.OTHER)) {
            byFund.put(fund, typed.amount(fund.label()));
        }
        return new CarryOver(
                Collections.unmodifiableMap(byFund),
                typed.below(Fund.GOVERNMENT_FUND.label()).amounts());
    }

    private static Procurement procurement(Given typed) {
        return new Procurement(
                typed.amount("货物"),
                typed.amount("工程"),
                typed.amount("服务"),
                typed.amount("中小企业合同"),
                typed.amount("小微企业合同"));
    }

    private static OperatingCost operatingCost(Given typed) {
        return new OperatingCost(
                typed.<Amount>find(Status.ADMINISTRATIVE.label()).orElse(null),
                typed.<Amount>find(Status.CIVIL_SERVICE_MANAGED.label()).orElse(null));
    }

    private static Assets assets(Given typed) {
        return new Assets(
                typed.below("车辆").byLabel(List.of(VehicleKind.values()), VehicleKind::label, Given::count),
                typed.text("其他用车主要是"),
                typed.count("单价100万元以上设备"));
    }

    private static PriorYear priorYear(Given typed) {
        return new PriorYear(
                typed.amount("收入总计"),
                typed.amount("支出总计"),
                typed.amount("财政拨款收入总计"),
                typed.amount("财政拨款支出总计"),
                typed.amount("一般公共预算财政拨款支出"),
                typed.amount("机关运行经费"));
    }

    private static ItemExplanation explanation(Given typed) {
        return new ItemExplanation(
                typed.amount("年初预算"), typed.<Amount>find("上年决算").orElse(null), typed.text("用途"), typed.text("原因"));
    }

    private static Narrative narrative(Given typed) {
        return new Narrative(
                typed.text("收支总体原因"),
                typed.text("财政拨款收支原因"),
                typed.text("一般公共预算支出原因"),
                typed.texts("一般公共预算支出具体情况"),
                typed.text("人员经费包括"),
                typed.text("公用经费包括"),
                typed.text("机关运行经费原因"),
                typed.texts("其他需要说明的事项"),
                typed.texts("预算绩效"),
                overall(typed.below("整体支出自评")));
    }

    private static OverallEvaluation overall(Given typed) {
        return new OverallEvaluation(
                typed.<Amount>find("涉及资金").orElse(null),
                typed.amount("政府性基金预算"),
                typed.amount("国有资本经营预算"),
                typed.<BigDecimal>find("得分").orElse(null),
                typed.text("等级"),
                typed.text("评价结果"));
    }
}
