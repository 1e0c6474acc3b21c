package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;

/**
 * 整体支出绩效自评: what only the unit knows of it.
 *
 * @param spent 涉及资金, 万元; null means all spending of the year
 * @param governmentFund the part of it from 政府性基金预算
 * @param stateCapital the part of it from 国有资本经营预算
 * @param score 得分; null when left out
 * @param grade 等级; empty means by the score
 * @param result what the evaluation found; empty when not evaluated in words
 */
public record OverallEvaluation(
        Amount spent, Amount governmentFund, Amount stateCapital, BigDecimal score, String grade, String result) {}
