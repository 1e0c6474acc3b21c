package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.compute.Text;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of a budget's prose and forms: those of the reference booklet, and what it does not have. */
class BudgetSectionsTest {
    private static Budgets reference;

    @BeforeAll
    static void compute() throws IOException {
        reference = Budgets.of(Budgets.reference());
    }

    @Test
    void identity() {
        assertThat(values("单位", "名称", "类型", "性质", "编码")).containsExactly("阳泉市财政局", "部门", "行政单位", "021");
        assertThat(values("", "年度", "上年度")).containsExactly("2023", "2022");
    }

    @Test
    void one() {
        assertThat(values("一", "收入总计", "本年收入", "收入上年结转")).containsExactly("3205.70", "3205.70", "0.00");
        assertThat(values("一.收入增减", "上年", "额", "方向", "率")).containsExactly("3474.25", "268.55", "减", "7.73%");
        assertThat(values("一", "支出总计", "本年支出", "支出上年结转")).containsExactly("3205.70", "3205.70", "0.00");
        assertThat(values("一.支出增减", "上年", "额", "方向", "率")).containsExactly("3474.25", "268.55", "减", "7.73%");
        assertThat(text("一.收入原因")).isEqualTo("项目收入减少");
        assertThat(text("一.支出原因")).isEqualTo("项目支出减少");
    }

    @Test
    void twoAndThree() {
        assertThat(values("二", "合计")).containsExactly("3205.70");
        assertThat(rows("二.各项", "名称", "金额", "占比"))
                .containsExactly(
                        List.of("一般公共预算拨款收入", "3205.70", "100.00%"),
                        List.of("政府性基金预算拨款收入", "0.00", "0.00%"),
                        List.of("国有资本经营预算拨款收入", "0.00", "0.00%"),
                        List.of("财政专户管理资金收入", "0.00", "0.00%"),
                        List.of("单位资金", "0.00", "0.00%"),
                        List.of("上年结转", "0.00", "0.00%"));
        assertThat(values("三", "合计", "基本支出", "基本支出占比", "项目支出", "项目支出占比"))
                .containsExactly("3205.70", "1393.57", "43.47%", "1812.13", "56.53%");
    }

    @Test
    void fourAndFive() {
        assertThat(values("四", "总预算", "一般公共预算", "政府性基金预算", "国有资本经营预算", "当年拨款", "上年结转"))
                .containsExactly("3205.70", "3205.70", "0.00", "0.00", "3205.70", "0.00");
        assertThat(rows("四.各类", "名称", "金额"))
                .containsExactly(
                        List.of("一般公共服务支出", "2868.35"),
                        List.of("社会保障和就业支出", "180.37"),
                        List.of("卫生健康支出", "56.14"),
                        List.of("住房保障支出", "100.84"));
        assertThat(values("五", "金额")).containsExactly("3205.70");
        assertThat(values("五.增减", "额", "方向", "率")).containsExactly("268.55", "减", "7.73%");
        assertThat(rows("五.各类", "名称", "金额", "占比"))
                .containsExactly(
                        List.of("一般公共服务支出", "2868.35", "89.48%"),
                        List.of("社会保障和就业支出", "180.37", "5.63%"),
                        List.of("卫生健康支出", "56.14", "1.75%"),
                        List.of("住房保障支出", "100.84", "3.15%"));
    }

    @Test
    void six() {
        assertThat(values("六", "合计", "人员经费", "公用经费")).containsExactly("1393.57", "1233.79", "159.78");
        assertThat(text("六.人员经费包括")).isEmpty();
        assertThat(values("六", "人员经费各项", "公用经费各项"))
                .containsExactly(
                        List.of(
                                "基本工资",
                                "津贴补贴",
                                "奖金",
                                "绩效工资",
                                "机关事业单位基本养老保险缴费",
                                "职业年金缴费",
                                "职工基本医疗保险缴费",
                                "其他社会保障缴费",
                                "住房公积金",
                                "离休费",
                                "退休费",
                                "奖励金"),
                        List.of(
                                "办公费",
                                "印刷费",
                                "水费",
                                "电费",
                                "邮电费",
                                "取暖费",
                                "物业管理费",
                                "差旅费",
                                "会议费",
                                "培训费",
                                "工会经费",
                                "福利费",
                                "公务用车运行维护费",
                                "其他交通费用",
                                "其他商品和服务支出"));
    }

    @Test
    void sevenAndEight() {
        assertThat(values("七", "合计")).containsExactly("5.40");
        assertThat(values("七.增减", "上年", "额", "方向")).containsExactly("6.10", "0.70", "减");
        assertThat(text("七.原因")).isEqualTo("本年没有安排公务接待费，共5.40万元");
        assertThat(rows("七.各项", "名称", "金额", "增减.方向", "增减.额"))
                .containsExactly(
                        List.of("因公出国（境）费", "0.00", "平", "0.00"),
                        List.of("公务接待费", "0.00", "减", "0.70"),
                        List.of("公务用车运行维护费", "5.40", "平", "0.00"),
                        List.of("公务用车购置费", "0.00", "平", "0.00"));
        assertThat(values("八", "金额")).containsExactly("149.16");
        assertThat(values("八.增减", "上年", "额", "方向", "率")).containsExactly("156.02", "6.86", "减", "4.40%");
        assertThat(text("八.原因")).isEqualTo("比例下调");
    }

    @Test
    void nineAndTen() {
        assertThat(values("九", "合计", "货物", "工程", "服务")).containsExactly("49.34", "47.70", "0.00", "1.64");
        assertThat(values("十", "项目个数", "当年拨款", "说明")).containsExactly(14, "1812.13", List.of());
    }

    @Test
    void elevenAndTwelve() {
        assertThat(rows("十一.各单位", "名称", "车辆")).containsExactly(List.of("阳泉市财政局", 0), List.of("阳泉市财政预算评审中心", 2));
        assertThat(text("十一.各单位.1.房屋.1")).isEqualTo("办公地址位于桃北中街16号");
        assertThat(text("十一.各单位.2.其他.1")).isEqualTo("无");
        assertThat(reference.figure("十二.目录")).isEqualTo(List.of("财政事务中心购买服务"));
        assertThat(text("十二.其他.1")).isEqualTo("无");
    }

    @Test
    void targetForm() {
        assertThat((List<?>) reference.figure("申报表.各表")).hasSize(1);
        assertThat(values("申报表.1", "项目名称", "主管部门", "实施单位", "项目期", "经办人", "负责人"))
                .containsExactly("财政事务中心购买服务", "021-阳泉市财政局", "阳泉市财政局", "3年", "张某", "");
        assertThat(values("申报表.1", "实施期资金总额", "年度资金总额")).containsExactly("1747", "607");
        assertThat(rows("申报表.1.资金", "名称", "实施期", "年度"))
                .containsExactly(
                        List.of("中央财政资金", "0", "0"),
                        List.of("省级财政资金", "0", "0"),
                        List.of("市县（区）财政资金", "1747", "607"),
                        List.of("单位自筹", "0", "0"),
                        List.of("其他资金", "0", "0"));
        assertThat(text("申报表.1.项目概况")).isEqualTo("后勤607万元");
        assertThat(text("申报表.1.实施期目标")).isEqualTo("三年");
        assertThat(text("申报表.1.年度目标")).isEqualTo("一年");
        assertThat(text("申报表.1.制度措施")).isEmpty();
        assertThat(rows("申报表.1.一级指标", "名称")).containsExactly(List.of("产出指标"), List.of("效益指标"), List.of("满意度指标"));
        assertThat(rows("申报表.1.一级指标.2.二级指标", "名称", "实施期", "年度"))
                .contains(List.of("可持续影响指标", List.of(), List.of()))
                .hasSize(4);
        assertThat(rows("申报表.1.一级指标.1.二级指标.1.实施期", "指标", "指标值"))
                .containsExactly(List.of("公车数量", "2辆"), List.of("培训次数", "≥5次/年"));
        assertThat(rows("申报表.1.一级指标.1.二级指标.1.年度", "指标", "指标值")).containsExactly(List.of("公车数量", "2辆"));
    }

    @Test
    void purchasedServices() {
        assertThat(rows("购买服务.各表", "单位编码", "单位", "项目名称", "项目编码", "内容", "政府采购", "数量", "合计"))
                .containsExactly(
                        List.of("021001", "阳泉市财政局", "财政事务中心购买服务", "14030022021Y200000037", "餐饮服务", "否", 1, "50.00"),
                        List.of("021001", "阳泉市财政局", "财政事务中心购买服务", "14030022021Y200000037", "会计审计服务", "是", 2, "196.37"));
        assertThat(values("购买服务.各表.2", "一级目录", "二级目录", "三级目录", "四级目录"))
                .containsExactly("政府履职辅助性服务", "会计审计服务", "会计服务", "");
        assertThat(values("购买服务.合计", "数量", "合计", "政府预算合计", "金额.一般公共预算", "金额.单位资金"))
                .containsExactly(3, "246.37", "246.37", "246.37", "0");
        assertThat(rows("购买服务.各单位", "编码", "名称")).containsExactly(List.of("021", "阳泉市财政局"), List.of("021001", "阳泉市财政局"));
    }

    @Test
    void carryOverAndOtherFunds() throws IOException {
        Budgets budget = Budgets.of(Budgets.reference()
                .replace(
                        "  2010602: {一般公共预算: {项目支出: 975.50}}", "  2010602: {一般公共预算: {项目支出: 975.50}, 单位资金: {项目支出: 100}}")
                .replace(
                        "基本支出经济分类:",
                        "上年结转: {2010602: {一般公共预算: {项目支出: 10}, 财政专户管理资金: {项目支出: 2}}}\n"
                                + "年终结转: {2010602: {单位资金: 5}}\n基本支出经济分类:"));
        assertThat(values(budget, "一", "收入总计", "本年收入", "收入上年结转")).containsExactly("3322.70", "3310.70", "12.00");
        assertThat(values(budget, "一", "支出总计", "本年支出", "支出上年结转")).containsExactly("3322.70", "3310.70", "12.00");
        assertThat(values(budget, "二", "合计", "单位资金.金额", "单位资金.占比", "上年结转.占比"))
                .containsExactly("3322.70", "105.00", "3.16%", "0.36%");
        assertThat(values(budget, "三", "合计", "项目支出")).containsExactly("3317.70", "1924.13");
        assertThat(values(budget, "四", "总预算", "一般公共预算", "当年拨款", "上年结转"))
                .containsExactly("3215.70", "3215.70", "3205.70", "10.00");
        assertThat(values(budget, "四", "201.金额")).containsExactly("2878.35");
        assertThat(values(budget, "五", "金额", "201.金额")).containsExactly("3205.70", "2868.35");
    }

    @Test
    void ownTextsTakeThePlaceOfDerivedOnes() throws IOException {
        Budgets budget = Budgets.of(Budgets.reference()
                .replace("情况说明: {", "情况说明: {政府购买服务指导性目录: [甲, 乙], 绩效管理情况: [\"共{项目个数}个\"], 人员经费包括: 工资, "));
        assertThat(budget.figure("十二.目录")).isEqualTo(List.of("甲", "乙"));
        assertThat(text(budget, "十.说明.1")).isEqualTo("共14个");
        assertThat(text(budget, "六.人员经费包括")).isEqualTo("工资");
    }

    @Test
    void nothingAtAll() throws IOException {
        String yaml = Budgets.reference();
        Budgets budget = Budgets.of(yaml.substring(0, yaml.indexOf("支出:")));
        assertThat(budget.problems).allMatch(problem -> problem.toString().contains("没有填写，印出来是空表"));
        assertThat(values(budget, "一", "收入总计", "收入增减.方向")).containsExactly("0.00", "平");
        assertThat(values(budget, "三", "基本支出占比")).containsExactly("0.00%");
        assertThat(values(budget, "十", "项目个数")).containsExactly(0);
        assertThat(values(budget, "购买服务", "各表", "各单位")).containsExactly(List.of(), List.of());
        assertThat(budget.figure("申报表.各表")).isEqualTo(List.of());
    }

    private static List<Object> values(String section, String... names) {
        return values(reference, section, names);
    }

    private static List<Object> values(Budgets budget, String section, String... names) {
        return List.of(names).stream()
                .map(name -> budget.figure(section.isEmpty() ? name : section + "." + name))
                .toList();
    }

    private static List<List<Object>> rows(String list, String... names) {
        return IntStream.rangeClosed(1, ((List<?>) reference.figure(list)).size())
                .mapToObj(n -> values(list + "." + n, names))
                .toList();
    }

    private static String text(String path) {
        return text(reference, path);
    }

    private static String text(Budgets budget, String path) {
        return ((Text) budget.figure(path)).printed(figure -> String.valueOf(Budgets.shown(figure)));
    }
}
