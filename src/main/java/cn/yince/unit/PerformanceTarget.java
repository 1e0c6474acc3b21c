package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;

/**
 * A 项目支出绩效目标申报表.
 *
 * @param department 主管部门及代码
 * @param implementer 实施单位
 * @param attribute 项目属性
 * @param period 项目期
 * @param wholePeriod 实施期资金 by level, 万元
 * @param thisYear 年度资金 by level, 万元; empty when all of the project's money is of the own level
 * @param overview 项目概况
 * @param basis 立项依据
 * @param necessity 项目设立必要性
 * @param measures 保证项目实施的制度、措施
 * @param plan 项目实施计划
 * @param periodGoals 实施期目标 with its indicators
 * @param yearGoals 年度目标 with its indicators
 * @param leader 负责人
 * @param handler 经办人
 * @param phone 联系电话
 * @param date 填报日期
 */
public record PerformanceTarget(
    String department,
    String implementer,
    String attribute,
    String period,
    Map<Level, Amount> wholePeriod,
    Map<Level, Amount> thisYear,
    String overview,
    String basis,
    String necessity,
    String measures,
    String plan,
    Goals periodGoals,
    Goals yearGoals,
    String leader,
    String handler,
    String phone,
    String date) {
  /** Whose money it is. */
  public enum Level {
    CENTRAL("中央财政资金"),
    PROVINCIAL("省级财政资金"),
    LOCAL("市县（区）财政资金"),
    OWN("单位自筹"),
    OTHER("其他资金");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** The form's word. */
    public String label() {
      return label;
    }
  }

  /** 一级指标 and the 二级指标 of each, in the form's order. */
  public enum Level1 {
    OUTPUT("产出指标", List.of("数量指标", "质量指标", "时效指标", "成本指标")),
    BENEFIT("效益指标", List.of("经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标")),
    SATISFACTION("满意度指标", List.of("服务对象满意度指标"));

    private final String label;
    private final List<String> level2;

    Level1(String label, List<String> level2) {
      this.label = label;
      this.level2 = level2;
    }

    /** The form's word. */
    public String label() {
      return label;
    }

    /** Names of its 二级指标. */
    public List<String> level2() {
      return level2;
    }
  }

  /**
   * What is to be reached.
   *
   * @param overall 总体目标
   * @param indicators 三级指标 by the name of their 二级指标
   */
  public record Goals(String overall, Map<String, List<Indicator>> indicators) {}

  /**
   * A 三级指标.
   *
   * @param name 指标
   * @param value 指标值
   */
  public record Indicator(String name, String value) {}
}
