package cn.yince.unit.codes;

import java.util.Map;

/**
 * What a code was called in some years.
 *
 * @param code digits; of the functional classification 3 (类), 5 (款) or 7 (项), of an economic one 3 (类) or 5 (款)
 * @param name the official name
 * @param years in which it is so
 * @param evidence how well the name is attested
 * @param source where it was seen; may be empty
 * @param traits what else is known of the code, by column, e.g. 经费, 接替; only what is not blank
 */
public record CodeEntry(
        String code, String name, Years years, Evidence evidence, String source, Map<String, String> traits) {}
