package cn.yince.layout.change;

import java.util.List;

/**
 * A place of a booklet's text that is not as it was.
 *
 * @param id of the element at which it stands
 * @param under the heading it stands under; empty before the first one
 * @param stretches all of its text, old and new
 */
public record Change(String id, String under, List<Stretch> stretches) {}
