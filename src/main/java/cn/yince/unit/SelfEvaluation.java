package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One 项目支出绩效自评表. Cities ask for different things on it; what a unit's form does not ask for is empty.
 *
 * @param project 项目名称
 * @param leader 项目负责人
 * @param phone 联系电话
 * @param department 主管部门
 * @param implementer 实施单位 or 预算单位
 * @param period 项目起止时间
 * @param year 绩效自评评价年度
 * @param date 填报日期
 * @param fund 资金性质, where its money comes from
 * @param funds figures by source, in the order typed
 * @param quantityGoal 项目提供的公共产品和服务的数量
 * @param effectGoal 项目效果
 * @param groups 一级指标 with their scores, in the order of the form
 * @param conclusion 自评结论及结果分析
 * @param experience 主要经验做法
 * @param issues 存在问题与整改措施
 * @param analysis goal, result and 项目绩效分析
 * @param evaluators 评价人员, the first is 组长
 * @param reporter 填报人
 * @param reporterPhone 填报人联系电话
 */
public record SelfEvaluation(
    String project,
    String leader,
    String phone,
    String department,
    String implementer,
    String period,
    String year,
    String date,
    Fund fund,
    Map<FundingSource, Funds> funds,
    String quantityGoal,
    String effectGoal,
    List<Group> groups,
    String conclusion,
    String experience,
    String issues,
    Analysis analysis,
    List<Evaluator> evaluators,
    String reporter,
    String reporterPhone) {

  /** Levels of government that fund a project; forms name central and provincial money together or apart. */
  public enum FundingSource {
    CENTRAL_PROVINCIAL("中央、省财政"),
    CENTRAL("中央财政"),
    PROVINCIAL("省级财政"),
    CITY("市财政"),
    COUNTY("县（区）财政"),
    OTHER("其它");

    private final String label;

    FundingSource(String label) {
      this.label = label;
    }

    /** The label of the form, also the key in the unit file. */
    public String label() {
      return label;
    }

    /** Whether forms show it only when it has figures. */
    public boolean onlyWhenTyped() {
      return this == CENTRAL || this == PROVINCIAL;
    }
  }

  /** 一级指标 of the form. */
  public enum Level1 {
    OUTPUT("产出指标", List.of("数量指标", "质量指标", "时效指标", "成本指标")),
    BENEFIT("效益指标", List.of("经济效益指标", "社会效益指标", "生态效益指标", "可持续性影响指标")),
    SATISFACTION("满意度指标", List.of("服务对象满意度指标"));

    private final String label;
    private final List<String> level2;

    Level1(String label, List<String> level2) {
      this.label = label;
      this.level2 = level2;
    }

    /** The label of the form, also the key in the unit file. */
    public String label() {
      return label;
    }

    /** Its 二级指标 in the order of the form. */
    public List<String> level2() {
      return level2;
    }
  }

  /**
   * Funds of one source, 万元.
   *
   * @param declared 年初预算数: 目标申报数
   * @param planned 年初预算数: 预算编制数
   * @param budget 项目预算金额 or 全年预算数
   * @param received 实际到位金额
   * @param executed 实际执行金额 or 全年执行数
   * @param deviation 偏差原因
   */
  public record Funds(
      Amount declared, Amount planned, Amount budget, Amount received, Amount executed, String deviation) {}

  /**
   * Goal, result and 项目绩效分析.
   *
   * @param goal 年度目标
   * @param result 实际完成情况
   * @param execution 项目实施和预算执行情况及分析
   * @param output 产出情况及分析
   * @param benefit 效益情况及分析
   * @param satisfaction 满意度情况及分析
   * @param problems 项目管理中存在的主要问题及原因分析
   * @param improvements 下一步改进措施及管理建议
   */
  public record Analysis(
      String goal,
      String result,
      String execution,
      String output,
      String benefit,
      String satisfaction,
      String problems,
      String improvements) {}

  /**
   * A 一级指标.
   *
   * @param level1 which
   * @param typedScore 自评得分 as typed; null when left out
   * @param indicators indicators by 二级指标; missing ones are empty groups
   */
  public record Group(Level1 level1, BigDecimal typedScore, Map<String, List<Indicator>> indicators) {
    /** The sum of its indicators' scores, or when none of them has one, what was typed; zero for neither. */
    public BigDecimal score() {
      return scoreOfIndicators().orElse(typedScore == null ? BigDecimal.ZERO : typedScore);
    }

    /** The sum of its indicators' scores; empty when none of them has one. */
    public Optional<BigDecimal> scoreOfIndicators() {
      return indicators.values().stream()
          .flatMap(List::stream)
          .map(indicator -> indicator.scoring().score())
          .filter(Objects::nonNull)
          .reduce(BigDecimal::add);
    }
  }

  /**
   * A 三级指标.
   *
   * @param name what is measured
   * @param target 年度指标值
   * @param actual 全年完成值
   * @param remark 未完成原因和改进措施
   * @param scoring what forms ask for that score each indicator
   */
  public record Indicator(String name, String target, String actual, String remark, Scoring scoring) {}

  /**
   * A 三级指标 of a form that scores each of them.
   *
   * @param initial 年初指标值
   * @param adjusted 调整后指标值
   * @param reached 实际完成值
   * @param explanation 定性指标情况说明
   * @param points 分值; null when left out
   * @param score 得分; null when left out
   * @param deviation 偏差原因分析及改进措施
   */
  public record Scoring(
      String initial,
      String adjusted,
      String reached,
      String explanation,
      BigDecimal points,
      BigDecimal score,
      String deviation) {}

  /**
   * One evaluator.
   *
   * @param name 姓名
   * @param title 职称/职务
   * @param employer 工作单位
   */
  public record Evaluator(String name, String title, String employer) {}
}
