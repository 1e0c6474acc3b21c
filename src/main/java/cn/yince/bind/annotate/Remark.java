package cn.yince.bind.annotate;

import cn.yince.layout.Area;

/**
 * A note at a place.
 *
 * @param number under which the note is listed elsewhere, from 1
 * @param page 1-based
 * @param area what is marked, in points from the lower left corner
 * @param urgent whether it has to be mended
 * @param text what the note says
 */
public record Remark(int number, int page, Area area, boolean urgent, String text) {}
