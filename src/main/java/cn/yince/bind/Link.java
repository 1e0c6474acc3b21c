package cn.yince.bind;

import cn.yince.layout.Area;

/**
 * A link inside the booklet, as it was written.
 *
 * @param page 0-based, where it is
 * @param target 0-based, where it leads
 * @param area where it can be clicked
 */
public record Link(int page, int target, Area area) {}
