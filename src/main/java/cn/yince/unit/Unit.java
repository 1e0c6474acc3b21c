package cn.yince.unit;

import cn.yince.amount.Amount;
import java.util.List;
import java.util.Map;

/**
 * One unit's year as typed: leaves only. All amounts are in 万元 whatever {@code 金额单位} the file uses.
 *
 * @param pack the template pack, {@code 省} or {@code 省/市}
 * @param year the year reported, four digits
 * @param identity who publishes
 * @param cover extras of the cover
 * @param overview 概况
 * @param functionalNames names of 功能分类 codes the dictionary lacks, by code
 * @param economicNames names of 经济分类 codes the dictionary lacks, by code
 * @param income income by 项-level code and source
 * @param expenditure expenditure by 项-level code, fund and kind
 * @param basicByEconomicItem 基本支出 of 一般公共预算 by 款-level economic code
 * @param balances carry-over and balances
 * @param officialSpending “三公”经费
 * @param procurement 政府采购
 * @param operatingCost 机关运行经费
 * @param assets 国有资产占用
 * @param priorYear last year's figures
 * @param items 五（三） by 类- or 项-level code, in the order typed
 * @param narrative reasons, uses and other free text
 * @param terms own entries of 名词解释
 * @param selfEvaluations the forms
 * @param published 公布数
 * @param source where everything stands
 */
public record Unit(
    String pack,
    int year,
    Identity identity,
    Cover cover,
    Overview overview,
    Map<String, String> functionalNames,
    Map<String, String> economicNames,
    Map<String, Map<IncomeSource, Amount>> income,
    Map<String, Map<Fund, Map<ExpenditureKind, Amount>>> expenditure,
    Map<String, Amount> basicByEconomicItem,
    Balances balances,
    OfficialSpending officialSpending,
    Procurement procurement,
    OperatingCost operatingCost,
    Assets assets,
    PriorYear priorYear,
    Map<String, ItemExplanation> items,
    Narrative narrative,
    List<Term> terms,
    List<SelfEvaluation> selfEvaluations,
    List<Published> published,
    Source source) {}
