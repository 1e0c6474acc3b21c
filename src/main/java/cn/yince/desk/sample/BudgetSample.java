package cn.yince.desk.sample;

import cn.yince.unit.BudgetFund;
import cn.yince.unit.StaffKind;
import java.math.BigDecimal;
import java.util.List;

/** A unit file of a budget. */
final class BudgetSample {
    private final Setting setting;
    private final Dice dice;
    private final SampleMoney purse;
    private final Wording wording;
    private final BudgetFunds funds;
    private final EconomicItems basic;

    private BudgetSample(Setting setting) {
        this.setting = setting;
        this.dice = setting.dice();
        this.purse = setting.purse();
        this.wording = setting.wording();
        this.funds = new BudgetFunds(setting);
        this.basic = EconomicItems.any(
                dice, purse, setting.edition().economic(), funds.flow(BudgetFund.GENERAL), setting.large());
    }

    static Node of(Setting setting) {
        return new BudgetSample(setting).file();
    }

    private Node file() {
        Node top = setting.top(funds.incomeCodes());
        top.put("支出", funds.expenditure())
                .put("上年结转", funds.carriedOver())
                .put("年终结转", funds.carriedForward())
                .put("基本支出经济分类", basicByStaff())
                .put("政府性基金收入", funds.incomeOf(BudgetFund.GOVERNMENT_FUND))
                .put("国有资本经营收入", funds.incomeOf(BudgetFund.STATE_CAPITAL))
                .put("三公经费", PlannedItems.spending(setting, basic))
                .put("政府采购", procurement())
                .put("机关运行经费", operatingCost())
                .put("项目", new TargetForms(setting, funds).projects())
                .put("国有资产", List.of(assets()))
                .put("上年数", priorYear())
                .put("情况说明", narrative());
        return setting.ending(top);
    }

    /** Officials are 行政 with some 事业 among them; an institution has only 事业. */
    private Node basicByStaff() {
        Node byCode = new Node();
        basic.amounts().forEach((code, amount) -> {
            BigDecimal institution = setting.who().isInstitution() ? amount : mixed(amount);
            Node byStaff = new Node();
            if (amount.compareTo(institution) > 0) {
                byStaff.put(StaffKind.ADMINISTRATIVE.label(), amount.subtract(institution));
            }
            byCode.put(
                    code, institution.signum() > 0 ? byStaff.put(StaffKind.INSTITUTION.label(), institution) : byStaff);
        });
        return byCode;
    }

    private BigDecimal mixed(BigDecimal amount) {
        return dice.chance(30) ? purse.share(amount, 5, 45) : SampleMoney.zero();
    }

    private Node procurement() {
        return dice.chance(30)
                ? new Node()
                : Node.of(
                        "货物",
                        purse.wan(0, 60),
                        "工程",
                        dice.chance(30) ? purse.wan(1, 200) : null,
                        "服务",
                        purse.wan(0, 40));
    }

    /** Mostly left to be derived. */
    private Node operatingCost() {
        return setting.who().isInstitution() || dice.chance(75)
                ? new Node()
                : Node.of(setting.who().name(), Node.of(BudgetFund.GENERAL.label(), basic.operating()));
    }

    private Node assets() {
        int vehicles = basic.of(OfficialItems.CAR_RUNNING).signum() > 0 ? dice.from(1, 9) : 0;
        Node assets = Node.of("车辆", vehicles, "房屋", wording.some("房屋", dice.from(1, 2)));
        return dice.chance(30) ? assets.put("其他", wording.some("其他资产", 1)) : assets;
    }

    private Node priorYear() {
        int percent = dice.from(70, 130);
        BigDecimal total = purse.share(funds.total(), percent, percent);
        BigDecimal general =
                funds.spentAs(BudgetFund.GENERAL, Flow.BASIC).add(funds.spentAs(BudgetFund.GENERAL, Flow.PROJECT));
        Node prior = Node.of("收入总计", total, "支出总计", total, "一般公共预算当年拨款", purse.share(general, percent, percent));
        return setting.who().isInstitution()
                ? prior
                : prior.put("机关运行经费", purse.share(basic.operating(), percent, percent));
    }

    private Node narrative() {
        Node narrative = Node.of("收入变动原因", wording.one("预算收入原因"), "支出变动原因", wording.one("预算支出原因"));
        if (!setting.who().isInstitution()) {
            narrative.put("机关运行经费原因", wording.one("预算运行原因"));
        }
        narrative.put("绩效管理情况", dice.chance(30) ? wording.some("绩效管理", 1) : List.of());
        return narrative.put("其他说明", dice.chance(30) ? wording.some("其他说明", 1) : List.of());
    }
}
