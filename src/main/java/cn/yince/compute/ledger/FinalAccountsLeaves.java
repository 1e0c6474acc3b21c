package cn.yince.compute.ledger;

import cn.yince.unit.CarryOver;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.Given;
import cn.yince.unit.Identity.Status;
import cn.yince.unit.Narrative;
import cn.yince.unit.OfficialSpending;
import cn.yince.unit.OfficialSpending.Item;
import cn.yince.unit.OfficialSpending.Reception;
import cn.yince.unit.OperatingCost;
import cn.yince.unit.OverallEvaluation;
import cn.yince.unit.PriorYear;
import cn.yince.unit.VehicleKind;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The leaves of final accounts. */
final class FinalAccountsLeaves {
    /** What a formula may begin with, and how many keys a leaf's path has. */
    static final Map<String, Integer> DEPTHS = Map.ofEntries(
            Map.entry("收入", 3),
            Map.entry("支出", 4),
            Map.entry("基本支出经济分类", 2),
            Map.entry("结转结余", 2),
            Map.entry("结转结余.年初", 3),
            Map.entry("结转结余.年初." + Fund.GOVERNMENT_FUND.label(), 4),
            Map.entry("结转结余.年末", 3),
            Map.entry("结转结余.年末." + Fund.GOVERNMENT_FUND.label(), 4),
            Map.entry("三公经费", 3),
            Map.entry("三公经费.公务接待费.国内", 4),
            Map.entry("三公经费.公务接待费.国内.其中外事", 5),
            Map.entry("三公经费.公务接待费.国（境）外", 4),
            Map.entry("政府采购", 2),
            Map.entry("机关运行经费", 2),
            Map.entry("国有资产", 2),
            Map.entry("国有资产.车辆", 3),
            Map.entry("上年数", 2),
            Map.entry("支出说明", 3),
            Map.entry("情况说明", 2),
            Map.entry("情况说明.整体支出自评", 3),
            Map.entry("情况说明.未公开的自评表", 3),
            Map.entry("绩效自评", 4));

    private static final String EVALUATIONS = "绩效自评";
    private final FinalAccounts unit;
    private final Leaves leaves;

    private FinalAccountsLeaves(FinalAccounts unit) {
        this.unit = unit;
        this.leaves = new Leaves(unit);
    }

    static Leaves of(FinalAccounts unit, CodeBook codes) {
        FinalAccountsLeaves all = new FinalAccountsLeaves(unit);
        all.byCode();
        all.balances();
        all.officialSpending(unit.officialSpending());
        all.procurement();
        all.operatingCost(codes);
        all.assets();
        all.priorYear(unit.priorYear());
        new Explanations(unit, codes, all.leaves).add();
        all.codesAreCalled(codes);
        all.narrative(unit.narrative());
        all.evaluations();
        return all.leaves;
    }

    private void byCode() {
        new TreeMap<>(unit.income())
                .forEach((code, sources) ->
                        sources.forEach((source, amount) -> leaves.add(amount, "收入", code, source.label())));
        new TreeMap<>(unit.expenditure())
                .forEach((code, funds) -> funds.forEach((fund, kinds) ->
                        kinds.forEach((kind, amount) -> leaves.add(amount, "支出", code, fund.label(), kind.label()))));
        new TreeMap<>(unit.basicByEconomicItem()).forEach((code, amount) -> leaves.add(amount, "基本支出经济分类", code));
    }

    private void balances() {
        carryOver("年初", unit.balances().opening());
        carryOver("年末", unit.balances().closing());
        leaves.add(unit.balances().nonFiscalBalanceUsed(), "结转结余", "使用非财政拨款结余");
        leaves.add(unit.balances().surplusDistribution(), "结转结余", "结余分配");
    }

    private void carryOver(String end, CarryOver carried) {
        for (Fund fund : Fund.values()) {
            if (fund == Fund.GOVERNMENT_FUND) {
                carried.governmentFund().forEach((code, amount) -> leaves.add(amount, "结转结余", end, fund.label(), code));
            } else {
                leaves.add(carried.of(fund), "结转结余", end, fund.label());
            }
        }
    }

    private void officialSpending(OfficialSpending typed) {
        item("因公出国（境）费", typed.abroad());
        item("公务用车购置费", typed.vehiclePurchase());
        item("公务用车运行维护费", typed.vehicleOperation());
        item("公务接待费", typed.reception());
        leaves.text(typed.reason(), "三公经费", "原因");
        typed(typed.groups(), "三公经费", "因公出国（境）费", "团组");
        typed(typed.travellers(), "三公经费", "因公出国（境）费", "人次");
        typed(typed.vehiclesBought(), "三公经费", "公务用车购置费", "购置数量");
        typed(typed.vehiclesKept(), "三公经费", "公务用车运行维护费", "保有量");
        reception(typed.domestic(), "三公经费", "公务接待费", "国内");
        reception(typed.foreignAffairs(), "三公经费", "公务接待费", "国内", "其中外事");
        reception(typed.foreign(), "三公经费", "公务接待费", "国（境）外");
    }

    private void item(String name, Item typed) {
        leaves.add(typed.budget(), "三公经费", name, "全年预算");
        leaves.add(typed.actual(), "三公经费", name, "决算");
        leaves.add(typed.prior(), "三公经费", name, "上年决算");
        leaves.text(typed.reason(), "三公经费", name, "原因");
        leaves.text(typed.purpose(), "三公经费", name, "用途");
    }

    private void reception(Reception typed, String... path) {
        leaves.add(typed.amount(), below(path, "金额"));
        leaves.text(typed.purpose(), below(path, "用途"));
        typed(typed.times(), below(path, "批次"));
        typed(typed.persons(), below(path, "人次"));
    }

    private static String[] below(String[] path, String name) {
        String[] whole = Arrays.copyOf(path, path.length + 1);
        whole[path.length] = name;
        return whole;
    }

    private void typed(int number, String... path) {
        leaves.add(unit.source().number(String.join(".", path), BigDecimal.valueOf(number)), path);
    }

    private void priorYear(PriorYear typed) {
        leaves.add(typed.totalIncome(), "上年数", "收入总计");
        leaves.add(typed.totalExpenditure(), "上年数", "支出总计");
        leaves.add(typed.fiscalIncome(), "上年数", "财政拨款收入总计");
        leaves.add(typed.fiscalExpenditure(), "上年数", "财政拨款支出总计");
        leaves.add(typed.generalExpenditure(), "上年数", "一般公共预算财政拨款支出");
        leaves.add(typed.operatingCost(), "上年数", "机关运行经费");
    }

    private void codesAreCalled(CodeBook codes) {
        unit.items().keySet().forEach(code -> leaves.called("支出说明", code, codes.functional(code)));
        unit.basicByEconomicItem().keySet().forEach(code -> leaves.called("基本支出经济分类", code, codes.economic(code)));
    }

    private void narrative(Narrative typed) {
        leaves.text(typed.totalsReason(), "情况说明", "收支总体原因");
        leaves.text(typed.fiscalReason(), "情况说明", "财政拨款收支原因");
        leaves.text(typed.generalReason(), "情况说明", "一般公共预算支出原因");
        leaves.text(typed.generalItems(), "情况说明", "一般公共预算支出具体情况");
        leaves.text(typed.personnelIncludes(), "情况说明", "人员经费包括");
        leaves.text(typed.operatingIncludes(), "情况说明", "公用经费包括");
        leaves.text(typed.operatingCostReason(), "情况说明", "机关运行经费原因");
        leaves.text(typed.otherMatters(), "情况说明", "其他需要说明的事项");
        leaves.text(typed.performance(), "情况说明", "预算绩效");
        overall(typed.overall());
        unpublished(unit.particulars().given().below("情况说明").below("未公开的自评表"));
    }

    /**
     * Projects that were evaluated without their forms being published: how many, of each grade, and what they spent.
     */
    private void unpublished(Given typed) {
        for (String count : List.of("个数", "优", "良", "中", "差")) {
            typed(typed.count(count), "情况说明", "未公开的自评表", count);
        }
        for (String sum : List.of("涉及资金", "政府性基金预算", "国有资本经营预算", "其他资金")) {
            leaves.add(typed.amount(sum), "情况说明", "未公开的自评表", sum);
        }
    }

    private void overall(OverallEvaluation typed) {
        leaves.add(typed.spent() == null ? Amount.ZERO : typed.spent(), "情况说明", "整体支出自评", "涉及资金");
        leaves.add(typed.governmentFund(), "情况说明", "整体支出自评", "政府性基金预算");
        leaves.add(typed.stateCapital(), "情况说明", "整体支出自评", "国有资本经营预算");
        leaves.text(typed.result(), "情况说明", "整体支出自评", "评价结果");
        leaves.text(typed.grade(), "情况说明", "整体支出自评", "等级");
        BigDecimal score = typed.score() == null ? BigDecimal.ZERO : typed.score();
        leaves.add(unit.source().number("情况说明.整体支出自评.得分", score), "情况说明", "整体支出自评", "得分");
    }

    /** By form, and within it by the fund the project is paid from. */
    private void evaluations() {
        List<Given> forms = unit.particulars().given().entries(EVALUATIONS);
        for (int i = 0; i < forms.size(); i++) {
            Given form = forms.get(i);
            String number = String.valueOf(i + 1);
            leaves.name(EVALUATIONS, number);
            leaves.called(EVALUATIONS, number, form.text("项目名称"));
            String fund = form.text("资金性质", Fund.GENERAL.label());
            Given funds = form.below("资金");
            for (String source : funds.names()) {
                funds.below(source).values().forEach((column, value) -> {
                    if (value instanceof Amount amount) {
                        leaves.add(amount, EVALUATIONS, number, fund, column);
                        leaves.add(amount, EVALUATIONS, number, "资金", source, column);
                    }
                });
            }
        }
    }

    private void procurement() {
        leaves.add(unit.procurement().goods(), "政府采购", "货物");
        leaves.add(unit.procurement().works(), "政府采购", "工程");
        leaves.add(unit.procurement().services(), "政府采购", "服务");
        leaves.add(unit.procurement().toSmallAndMedium(), "政府采购", "中小企业合同");
        leaves.add(unit.procurement().toSmallAndMicro(), "政府采购", "小微企业合同");
    }

    /** What was typed, or else in the row of the unit's own standing what it spends on 公用经费. */
    private void operatingCost(CodeBook codes) {
        OperatingCost typed = unit.operatingCost();
        if (typed.administrative() == null && typed.civilServiceManaged() == null) {
            Status status = unit.identity().status();
            if (status != Status.INSTITUTION) {
                leaves.add(BasicExpenditure.operating(unit.basicByEconomicItem(), codes), "机关运行经费", status.label());
            }
        } else {
            row(Status.ADMINISTRATIVE, typed.administrative());
            row(Status.CIVIL_SERVICE_MANAGED, typed.civilServiceManaged());
        }
    }

    private void row(Status status, Amount typed) {
        if (typed != null) {
            leaves.add(typed, "机关运行经费", status.label());
        }
    }

    private void assets() {
        Map<VehicleKind, Integer> vehicles = unit.assets().vehicles();
        for (VehicleKind kind : VehicleKind.values()) {
            typed(vehicles.getOrDefault(kind, 0), "国有资产", "车辆", kind.label());
        }
        typed(unit.assets().largeEquipment(), "国有资产", "单价100万元以上设备");
        leaves.text(unit.assets().otherVehiclesAre(), "国有资产", "其他用车主要是");
    }
}
