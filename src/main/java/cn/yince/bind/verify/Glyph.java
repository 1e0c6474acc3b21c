package cn.yince.bind.verify;

/**
 * A glyph that a page of the file shows.
 *
 * @param text what it stands for
 * @param x where it begins on its base line, in points
 * @param y the same from the foot of the page
 * @param nextX where the next one may begin
 * @param nextY the same from the foot of the page
 */
record Glyph(String text, float x, float y, float nextX, float nextY) {}
