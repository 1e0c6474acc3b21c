package cn.yince.unit;

import java.util.List;
import java.util.Map;

/**
 * What every unit file says, whatever it discloses.
 *
 * @param pack the template pack, {@code 省} or {@code 省/市}
 * @param year the year reported, four digits
 * @param identity who publishes
 * @param cover extras of the cover
 * @param overview 概况
 * @param functionalNames names of 功能分类 codes the dictionary lacks, by code
 * @param economicNames names of 经济分类 codes the dictionary lacks, by code
 * @param terms own entries of 名词解释
 * @param published 公布数
 * @param source where everything stands
 */
public record Particulars(
    String pack,
    int year,
    Identity identity,
    Cover cover,
    Overview overview,
    Map<String, String> functionalNames,
    Map<String, String> economicNames,
    List<Term> terms,
    List<Published> published,
    Source source) {}
