package cn.yince.verify;

/**
 * A glyph that a page of the file shows.
 *
 * @param text what it stands for
 * @param left where it begins, in points from the left
 * @param right where the next one may begin
 * @param baseline in points from the foot of the page
 */
record Glyph(String text, float left, float right, float baseline) {}
