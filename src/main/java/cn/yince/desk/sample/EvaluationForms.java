package cn.yince.desk.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 绩效自评: forms that together execute no more than 项目支出. */
final class EvaluationForms {
    /** 一级指标, what each may score and its 二级指标. */
    private enum Level1 {
        OUTPUT("产出指标", 50, List.of("数量指标", "质量指标", "时效指标", "成本指标")),
        BENEFIT("效益指标", 30, List.of("经济效益指标", "社会效益指标", "生态效益指标", "可持续性影响指标")),
        SATISFACTION("满意度指标", 10, List.of("服务对象满意度指标"));

        private final String label;
        private final int points;
        private final List<String> level2;

        Level1(String label, int points, List<String> level2) {
            this.label = label;
            this.points = points;
            this.level2 = level2;
        }
    }

    private static final List<String> SOURCES = List.of("中央、省财政", "市财政", "县（区）财政");

    private final Setting setting;
    private final Dice dice;
    private final SampleMoney purse;
    private final Wording wording;
    private final Indicators indicators;

    EvaluationForms(Setting setting) {
        this.setting = setting;
        this.dice = setting.dice();
        this.purse = setting.purse();
        this.wording = setting.wording();
        this.indicators = new Indicators(dice, wording);
    }

    List<Node> forms(BigDecimal projects) {
        int number = setting.size().forms();
        List<BigDecimal> executed = number == 0 ? List.of() : purse.parts(purse.share(projects, 60, 100), number);
        List<String> names = Projects.names(wording, number);
        List<Node> forms = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            forms.add(
                    setting.edition().scoresEach()
                            ? scored(names.get(i), executed.get(i))
                            : grouped(names.get(i), executed.get(i)));
        }
        return forms;
    }

    private Node head(String project) {
        int year = setting.edition().year();
        return Node.of(
                "项目名称",
                project,
                "项目负责人",
                wording.one("人名"),
                "联系电话",
                "0000-0000000",
                "主管部门",
                setting.who().superior(),
                "起止时间",
                year + "-" + year,
                "填报日期",
                "%d.%02d.%02d".formatted(year + 1, dice.from(3, 6), dice.from(1, 28)));
    }

    private Node grouped(String project, BigDecimal executed) {
        Node funds = new Node();
        BigDecimal budget = executed.add(purse.share(executed, 0, 25));
        funds.put(dice.oneOf(SOURCES), Node.of("预算", budget, "到位", budget, "执行", executed));
        Node groups = new Node();
        for (Level1 level1 : Level1.values()) {
            Node group = Node.of("得分", level1.points - dice.from(0, level1 == Level1.OUTPUT ? 8 : 2));
            indicators.put(group, level1.level2, 3, EvaluationForms::measured);
            groups.put(level1.label, group);
        }
        return head(project)
                .put("资金", funds)
                .put("公共产品和服务的数量", wording.one("目标", project))
                .put("项目效果", wording.one("效果", project))
                .put("指标", groups)
                .put("自评结论", wording.one("结论"))
                .put("主要经验做法", wording.one("经验"))
                .put("存在问题与整改措施", wording.one("问题"))
                .put("评价人员", Node.of("组长", person(), "成员", List.of(person(), person())))
                .put("填报人", wording.one("人名"))
                .put("填报电话", "0000-0000000");
    }

    private Node scored(String project, BigDecimal executed) {
        BigDecimal budget = executed.add(purse.share(executed, 0, 25));
        Node funds = Node.of("目标申报", budget, "预算编制", budget, "预算", budget, "执行", executed, "偏差原因", wording.one("项目原因"));
        Node groups = new Node();
        for (Level1 level1 : Level1.values()) {
            Node group = new Node();
            indicators.putScored(group, level1.level2, level1.points);
            groups.put(level1.label, group);
        }
        return head(project)
                .put("资金", Node.of(dice.oneOf(SOURCES), funds))
                .put("年度目标", wording.one("目标", project))
                .put("实际完成情况", wording.one("效果", project))
                .put("指标", groups)
                .put("项目实施和预算执行情况", "实际支出{实际执行金额}万元，预算执行率{执行率}，" + wording.one("分析"))
                .put("产出情况", wording.one("分析"))
                .put("效益情况", wording.one("分析"))
                .put("满意度情况", wording.one("分析"))
                .put("主要经验做法", wording.one("经验"))
                .put("存在的主要问题及原因分析", wording.one("问题"))
                .put("下一步改进措施", wording.one("改进"));
    }

    private static Node measured(Indicators.Measured measured) {
        return Node.of("指标", measured.name(), "年度指标值", measured.target(), "全年完成值", measured.reached(), "原因", "已完成");
    }

    private Node person() {
        return Node.of(
                "姓名",
                wording.one("人名"),
                "职务",
                wording.one("职务"),
                "工作单位",
                setting.who().name());
    }
}
