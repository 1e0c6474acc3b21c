package cn.yince.bind.extract;

/**
 * A file that was inside a booklet.
 *
 * @param path safe, with {@code /} between its parts; no two of a booklet have the same, in capitals or not
 * @param description one line; may be empty
 * @param isSource whether the booklet says it was printed from it
 * @param content not copied, not to be changed
 */
public record Enclosed(String path, String description, boolean isSource, byte[] content) {}
