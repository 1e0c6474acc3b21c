package cn.yince.check.prose.naming;

import cn.yince.problem.Place;
import cn.yince.unit.amount.Address;

/**
 * A figure, cell, table or section that 称谓.yaml mentions.
 *
 * @param shown its name as the pack shows it; {@code *} stands for any one part
 * @param place where it stands
 */
public record Mention(Address shown, Place place) {}
