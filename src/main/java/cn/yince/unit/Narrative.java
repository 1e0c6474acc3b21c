package cn.yince.unit;

import java.util.List;

/**
 * What the prose needs and no table holds. Texts have no closing 。 and may be empty; {@code {名称}} in a text stands for
 * a computed figure.
 *
 * @param totalsReason 收支总体: 主要原因是
 * @param fiscalReason 财政拨款总体: 主要原因是
 * @param generalReason 一般公共预算支出总体: 主要原因是
 * @param generalItems 一般公共预算支出具体: free paragraphs in place of the generated ones; usually empty
 * @param personnelIncludes 基本支出: 人员经费主要包括; empty means the non-zero items of 一般公共预算财政拨款基本支出决算明细表
 * @param operatingIncludes 基本支出: 公用经费主要包括; the same
 * @param operatingCostReason 机关运行经费: 主要原因
 * @param otherMatters 其他重要事项: 其他需要说明的事项; empty prints 无
 * @param performance 预算绩效: free paragraphs in place of the generated one; usually empty
 * @param overall 预算绩效: the self-evaluation of the unit's whole spending
 */
public record Narrative(
        String totalsReason,
        String fiscalReason,
        String generalReason,
        List<String> generalItems,
        String personnelIncludes,
        String operatingIncludes,
        String operatingCostReason,
        List<String> otherMatters,
        List<String> performance,
        OverallEvaluation overall) {}
