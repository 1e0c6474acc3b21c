package cn.yince.bind;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page and what was drawn on it.
 *
 * @param paper the whole page
 * @param texts of the booklet, in the order drawn
 * @param artifacts texts that are no part of it, in the order drawn: watermark, page number, note
 */
public record DrawnPage(Area paper, List<Drawn> texts, List<Drawn> artifacts) {
    /** All texts. */
    public Stream<Drawn> all() {
        return Stream.concat(texts.stream(), artifacts.stream());
    }
}
