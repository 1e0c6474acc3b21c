package cn.yince.desk.sample;

import cn.yince.unit.BudgetFund;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 项目 of a budget with their 申报表: by fund they add up to 项目支出, this year's and last year's. */
final class TargetForms {
    private static final Pattern CELLS = Pattern.compile("\\|");
    private static final List<String> LEVELS = List.of("一级目录", "二级目录", "三级目录", "四级目录");
    private static final List<String> LEVEL2 =
            List.of("数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标");
    static final String LOCAL = "市县（区）财政资金";
    private static final int YEARS = 3;

    private final Setting setting;
    private final Dice dice;
    private final SampleMoney purse;
    private final Wording wording;
    private final Indicators indicators;
    private final List<Node> thisYear = new ArrayList<>();
    private final List<Node> carried = new ArrayList<>();

    TargetForms(Setting setting, BudgetFunds funds) {
        this.setting = setting;
        this.dice = setting.dice();
        this.purse = setting.purse();
        this.wording = setting.wording();
        this.indicators = new Indicators(dice, wording);
        for (int i = 0; i < setting.size().forms(); i++) {
            thisYear.add(new Node());
            carried.add(new Node());
        }
        for (BudgetFund fund : BudgetFund.values()) {
            boolean all = fund == BudgetFund.GENERAL;
            share(fund, funds.spentAs(fund, Flow.PROJECT), all ? thisYear.size() : dice.from(1, YEARS), thisYear);
            if (fund.isFiscal()) {
                share(fund, funds.carriedProjects(fund), dice.from(1, 2), carried);
            }
        }
    }

    /** Shares a sum out among some projects. */
    private void share(BudgetFund fund, BigDecimal sum, int number, List<Node> projects) {
        if (sum.signum() > 0) {
            List<Node> some = dice.some(projects, number);
            List<BigDecimal> parts = purse.parts(sum, some.size());
            for (int i = 0; i < some.size(); i++) {
                some.get(i).put(fund.label(), parts.get(i));
            }
        }
    }

    List<Node> projects() {
        List<String> names = Projects.names(wording, thisYear.size());
        List<Node> projects = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String code = "%d%06d".formatted(setting.edition().year(), dice.from(1, 999_999));
            Node project = Node.of("项目名称", names.get(i), "项目编码", dice.chance(60) ? code : null);
            project.put("本年", thisYear.get(i)).put("上年结转", carried.get(i));
            project.put("购买服务", services(thisYear.get(i)));
            projects.add(project.put("绩效目标", target(names.get(i), sum(thisYear.get(i)))));
        }
        return projects;
    }

    /** What is bought is part of the money of one fund. */
    private List<Node> services(Node funds) {
        List<Node> services = new ArrayList<>();
        if (dice.chance(15)) {
            String fund = funds.keys().get(0);
            String[] catalogue = CELLS.split(wording.one("购买服务"));
            Node service = new Node();
            for (int i = 0; i < catalogue.length; i++) {
                service.put(LEVELS.get(i), catalogue[i]);
            }
            service.put("内容", catalogue[catalogue.length - 1])
                    .put("政府采购", dice.chance(50) ? "是" : "否")
                    .put("数量", dice.from(1, 3));
            services.add(service.put("金额", Node.of(fund, purse.share((BigDecimal) funds.get(fund), 5, 90))));
        }
        return services;
    }

    private Node target(String project, BigDecimal money) {
        boolean lasting = dice.chance(60);
        BigDecimal whole = lasting ? money.multiply(BigDecimal.valueOf(YEARS)) : money;
        int year = setting.edition().year();
        return Node.of("主管部门", setting.who().superior())
                .put("项目属性", wording.one("项目属性"))
                .put("项目期", (lasting ? YEARS : 1) + "年")
                .put("实施期资金", Node.of(LOCAL, whole))
                .put("年度资金", dice.chance(20) ? Node.of(LOCAL, money) : null)
                .put("项目概况", wording.one("内容", project))
                .put("立项依据", wording.one("依据", project))
                .put("项目设立必要性", wording.one("必要性", project))
                .put("保证项目实施的制度、措施", wording.one("制度"))
                .put("项目实施计划", wording.one("计划"))
                .put("实施期目标", goals(project))
                .put("年度目标", goals(project))
                .put("负责人", wording.one("人名"))
                .put("经办人", wording.one("人名"))
                .put("联系电话", "0000-0000000")
                .put("填报日期", year + "年1月");
    }

    private Node goals(String project) {
        Node goals = Node.of("总体目标", wording.one("目标", project));
        indicators.put(goals, LEVEL2, 3, measured -> Node.of("指标", measured.name(), "指标值", measured.target()));
        return goals;
    }

    private static BigDecimal sum(Node funds) {
        return SampleMoney.sum(
                funds.entries().values().stream().map(BigDecimal.class::cast).toList());
    }
}
