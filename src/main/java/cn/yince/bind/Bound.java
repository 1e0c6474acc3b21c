package cn.yince.bind;

import cn.yince.layout.structure.Structure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A booklet together with what was drawn for it, proved to be what was meant.
 *
 * @param booklet the PDF
 * @param pages in order
 * @param links in the order written
 * @param outline in reading order
 * @param targets 0-based page of every element that a link or the outline leads to, by id
 * @param facts what it says about itself
 * @param structure what its parts are; empty when it does not say so
 */
public record Bound(
        Booklet booklet,
        List<DrawnPage> pages,
        List<Link> links,
        List<Mark> outline,
        Map<String, Integer> targets,
        BookletFacts facts,
        Optional<Structure> structure) {}
