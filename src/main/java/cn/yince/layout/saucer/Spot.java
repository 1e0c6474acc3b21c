package cn.yince.layout.saucer;

/**
 * Where an element begins.
 *
 * @param page 0-based
 * @param top distance of its top edge from the bottom of the page, in points, as PDF destinations count
 */
public record Spot(int page, float top) {}
