package cn.yince.layout.saucer;

import cn.yince.layout.Area;
import org.xhtmlrenderer.render.InlineText;

/**
 * A stretch of a text node as it was drawn.
 *
 * @param page 0-based
 * @param text every character that went to the page
 * @param area its em boxes
 * @param box what was painted
 */
record Piece(int page, String text, Area area, InlineText box) {}
