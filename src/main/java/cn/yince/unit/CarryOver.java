package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.util.Map;

/**
 * 结转结余 at one end of the year, 万元.
 *
 * @param byFund carry-over of 一般公共预算, 国有资本经营预算 and 其他资金; a missing fund is zero. The 政府性基金 one is the sum of
 *     {@code governmentFund}
 * @param governmentFund carry-over of 政府性基金预算 by 项-level code
 */
public record CarryOver(Map<Fund, Amount> byFund, Map<String, Amount> governmentFund) {
    /** The carry-over of one fund. */
    public Amount of(Fund fund) {
        return fund == Fund.GOVERNMENT_FUND
                ? Amount.sum(governmentFund.values())
                : byFund.getOrDefault(fund, Amount.ZERO);
    }
}
