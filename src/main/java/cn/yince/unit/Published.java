package cn.yince.unit;

import cn.yince.problem.Place;
import java.math.BigDecimal;

/**
 * 公布数: the value of one derived figure as it was published.
 *
 * @param name the figure's name, e.g. that of the cell 支出决算表.201.项目支出 as the pack calls it (万元) or {@code 五二.210.占比}
 *     (percent)
 * @param value 万元 or percent
 * @param place where it was typed
 */
public record Published(String name, BigDecimal value, Place place) {}
