package cn.yince.unit;

import java.util.List;

/**
 * What the 情况说明 of a budget says beyond its figures.
 *
 * @param incomeReason why income differs from last year's
 * @param expenditureReason why expenditure differs from last year's
 * @param personnelIncludes what 人员经费 consists of; empty for the items that have an amount
 * @param operatingIncludes what 公用经费 consists of; empty for the items that have an amount
 * @param operatingCostReason why 机关运行经费 differs from last year's
 * @param performance 绩效管理情况 in own words; none for the fixed sentence
 * @param serviceCatalogue 政府购买服务指导性目录; none for the projects that buy services
 * @param otherMatters 其他说明
 */
public record BudgetNarrative(
        String incomeReason,
        String expenditureReason,
        String personnelIncludes,
        String operatingIncludes,
        String operatingCostReason,
        List<String> performance,
        List<String> serviceCatalogue,
        List<String> otherMatters) {}
