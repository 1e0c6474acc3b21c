package cn.yince.unit;

import cn.yince.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One 项目支出绩效自评表.
 *
 * @param project 项目名称
 * @param leader 项目负责人
 * @param phone 联系电话
 * @param department 主管部门
 * @param implementer 实施单位
 * @param period 项目起止时间
 * @param year 绩效自评评价年度
 * @param date 填报日期
 * @param funds budget, received and executed by source, in the order typed
 * @param quantityGoal 项目提供的公共产品和服务的数量
 * @param effectGoal 项目效果
 * @param groups 一级指标 with their scores, in the order of the form
 * @param conclusion 自评结论及结果分析
 * @param experience 主要经验做法
 * @param issues 存在问题与整改措施
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
    Map<FundingSource, Funds> funds,
    String quantityGoal,
    String effectGoal,
    List<Group> groups,
    String conclusion,
    String experience,
    String issues,
    List<Evaluator> evaluators,
    String reporter,
    String reporterPhone) {

  /** Levels of government that fund a project. */
  public enum FundingSource {
    CENTRAL_PROVINCIAL("中央、省财政"),
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
   * @param budget 项目预算金额
   * @param received 实际到位金额
   * @param executed 实际执行金额
   */
  public record Funds(Amount budget, Amount received, Amount executed) {}

  /**
   * A 一级指标.
   *
   * @param level1 which
   * @param score 自评得分
   * @param indicators indicators by 二级指标; missing ones are empty groups
   */
  public record Group(Level1 level1, BigDecimal score, Map<String, List<Indicator>> indicators) {}

  /**
   * A 三级指标.
   *
   * @param name what is measured
   * @param target 年度指标值
   * @param actual 全年完成值
   * @param remark 未完成原因和改进措施
   */
  public record Indicator(String name, String target, String actual, String remark) {}

  /**
   * One evaluator.
   *
   * @param name 姓名
   * @param title 职称/职务
   * @param employer 工作单位
   */
  public record Evaluator(String name, String title, String employer) {}
}
