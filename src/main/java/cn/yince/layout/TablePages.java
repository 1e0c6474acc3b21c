package cn.yince.layout;

/**
 * The pages of one table.
 *
 * @param number how many
 * @param areLandscape whether their paper lies
 */
public record TablePages(int number, boolean areLandscape) {}
