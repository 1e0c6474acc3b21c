package cn.yince.unit;

/**
 * An entry of 名词解释 that the unit adds.
 *
 * @param name the term
 * @param explanation after the colon
 */
public record Term(String name, String explanation) {}
