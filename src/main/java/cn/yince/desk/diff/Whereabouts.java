package cn.yince.desk.diff;

import cn.yince.Computed;
import cn.yince.PageNumbers;
import cn.yince.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The pages of tables and sections in a booklet. */
final class Whereabouts {
    private static final String ANNEX = "附件";
    private static final List<String> IN_ANNEX = List.of("自评表", "申报表", "购买服务");

    private final PageNumbers pages;
    private final Sections sections;
    private final Map<Place, String> sectionOfText = new HashMap<>();

    Whereabouts(Computed booklet, PageNumbers pages, Sections sections) {
        this.pages = pages;
        this.sections = sections;
        booklet.figures()
                .prose()
                .eachText((group, name, text) ->
                        sectionOfText.put(text.place(), group.at(name).head()));
    }

    /** All pages of a table, or the page a section begins on. */
    List<Integer> of(String group) {
        return pages.tables().containsKey(group)
                ? pages.tables().get(group)
                : section(group).stream().toList();
    }

    /** The pages of a figure itself, as far as they are known. */
    List<Integer> of(FigureName figure) {
        return pages.figures().getOrDefault(figure.dotted(), new TreeSet<>()).stream()
                .toList();
    }

    /** The page on which the section of a text begins, by the place where the text was typed. */
    Optional<Integer> ofText(Place place) {
        return Optional.ofNullable(sectionOfText.get(place)).flatMap(this::section);
    }

    private Optional<Integer> section(String group) {
        return sections.page(group).or(() -> IN_ANNEX.contains(group) ? sections.page(ANNEX) : Optional.empty());
    }
}
