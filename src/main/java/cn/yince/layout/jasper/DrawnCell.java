package cn.yince.layout.jasper;

import cn.yince.layout.Area;
import java.util.UUID;

/**
 * A cell's text as it was drawn.
 *
 * @param element of the form that printed it
 * @param text all that was drawn, line after line
 * @param whole whether all lines stand inside the cell
 * @param area the cell, in points from the lower left corner of the page
 */
record DrawnCell(UUID element, String text, boolean whole, Area area) {}
