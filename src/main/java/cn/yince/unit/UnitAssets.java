package cn.yince.unit;

import java.util.List;

/**
 * 国有资产占有使用 of one unit.
 *
 * @param unit its name
 * @param vehicles 公务用车
 * @param premises 房屋, sentences that follow the unit's name
 * @param others 其他国有资产, whole paragraphs
 */
public record UnitAssets(String unit, int vehicles, List<String> premises, List<String> others) {}
