package cn.yince.check;

import cn.yince.problem.Difference;
import cn.yince.problem.Place;

/**
 * An identity as it stands in one unit.
 *
 * @param code of its rule
 * @param name what should be equal, in Chinese
 * @param sides both sums, 万元
 * @param holds whether they may be the same sum, given what rounding left open
 * @param place where its numbers were typed
 */
public record Balance(String code, String name, Difference sides, boolean holds, Place place) {}
