package cn.yince.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param lastYear last year's file of the same kind (上年文件), if one was named
 * @param source where everything stands
 * @param given all that the file gives, by the names of its fields
 * @param ownFields fields that its pack asks for besides the nation's
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
        Optional<Unit> lastYear,
        Source source,
        Given given,
        List<OwnField> ownFields) {
    /** The same with last year's file. */
    public Particulars with(Unit before) {
        return new Particulars(
                pack,
                year,
                identity,
                cover,
                overview,
                functionalNames,
                economicNames,
                terms,
                published,
                Optional.of(before),
                source,
                given,
                ownFields);
    }

    /** The same with another source. */
    public Particulars with(Source other) {
        return new Particulars(
                pack,
                year,
                identity,
                cover,
                overview,
                functionalNames,
                economicNames,
                terms,
                published,
                lastYear,
                other,
                given,
                ownFields);
    }
}
