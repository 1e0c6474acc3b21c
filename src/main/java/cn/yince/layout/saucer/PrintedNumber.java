package cn.yince.layout.saucer;

/**
 * A page number that a link prints.
 *
 * @param id of the element it leads to
 * @param page 0-based, where it stands
 * @param number as printed
 */
record PrintedNumber(String id, int page, String number) {}
