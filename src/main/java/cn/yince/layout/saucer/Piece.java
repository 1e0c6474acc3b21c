package cn.yince.layout.saucer;

import cn.yince.layout.Area;

/**
 * A stretch of a text node as it was drawn.
 *
 * @param page 0-based
 * @param text every character that went to the page
 * @param area its em boxes
 * @param flows whether it stands where the flow of the document puts it
 * @param rooms added behind each of its characters, in points; none when nothing was
 * @param family of its font
 */
record Piece(int page, String text, Area area, boolean flows, float[] rooms, String family) {}
