package cn.yince.unit;

import java.util.List;

/**
 * What the prose needs and no table holds. Texts have no closing 。 and may be empty; {@code {名称}} in a text stands for a
 * computed figure.
 *
 * @param totalsReason 一: 主要原因是
 * @param fiscalReason 四: 主要原因是
 * @param generalReason 五（一）: 主要原因是
 * @param generalItems 五（三）: free paragraphs in place of the generated ones; usually empty
 * @param personnelIncludes 六: 人员经费主要包括; empty means the non-zero items of 公开06表
 * @param operatingIncludes 六: 公用经费主要包括; the same
 * @param operatingCostReason 十（一）: 主要原因
 * @param otherMatters 十: 其他需要说明的事项; empty prints 无
 * @param performance 十（四）: free paragraphs in place of the generated one; usually empty
 * @param overall 十（四）: the self-evaluation of the unit's whole spending
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
