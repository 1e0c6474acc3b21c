package cn.yince.unit;

/**
 * What the cover may carry besides name and title; both may be empty.
 *
 * @param date e.g. {@code 某年9月}, as typed
 * @param preparer 编制单位 or 编制人, as typed
 */
public record Cover(String date, String preparer) {}
