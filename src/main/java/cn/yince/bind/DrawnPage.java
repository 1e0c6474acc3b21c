package cn.yince.bind;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import java.util.List;

/**
 * A page and what was drawn on it.
 *
 * @param paper the whole page
 * @param texts in the order drawn, the watermark apart
 */
public record DrawnPage(Area paper, List<Drawn> texts) {}
