/**
 * In: the YAML file a clerk typed. Out: {@link cn.yince.unit.Unit}, or every problem of the file at once, in Chinese,
 * with its place. {@link cn.yince.read.field.FieldSet} describes the format; reading, the search for unknown keys and
 * the JSON Schema come from that one description. A department's budget is summed here from the files of its units.
 *
 * <p>Problem codes: Y01xx encoding and syntax, Y02xx keys and structure, Y03xx texts and numbers.
 */
package cn.yince.read;
