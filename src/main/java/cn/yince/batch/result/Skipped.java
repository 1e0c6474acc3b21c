package cn.yince.batch.result;

/**
 * A file that is no unit file.
 *
 * @param file as the user would name it
 * @param reason why, in Chinese
 */
public record Skipped(String file, String reason) {}
