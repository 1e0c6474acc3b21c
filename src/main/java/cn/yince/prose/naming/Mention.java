package cn.yince.prose.naming;

import cn.yince.amount.Address;
import cn.yince.problem.Place;

/**
 * A figure, cell, table or section that 称谓.yaml mentions.
 *
 * @param shown its name as the pack shows it; {@code *} stands for any one part
 * @param place where it stands
 */
public record Mention(Address shown, Place place) {}
