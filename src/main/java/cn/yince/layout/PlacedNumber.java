package cn.yince.layout;

/**
 * A number of the prose where it was drawn.
 *
 * @param number which
 * @param under id of the last heading before it; empty before the first
 * @param page 0-based
 * @param area its em boxes; of a number on two lines, one of two
 */
public record PlacedNumber(FigureMarks.Found number, String under, int page, Area area) {}
