package cn.yince.bind;

import cn.yince.layout.structure.Leaf;
import cn.yince.layout.structure.Structure;
import com.lowagie.text.pdf.PdfAnnotation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which sequences of marked content and which links belong to which part of a booklet. */
final class Tags {
    /** By page, by number: what each sequence belongs to. */
    private final List<List<Structure>> sequences = new ArrayList<>();

    private final List<Structure> links = new ArrayList<>();
    private final Map<PdfAnnotation, Integer> pagesOfLinks = new IdentityHashMap<>();
    private final Map<Structure, List<PdfAnnotation>> ofStructures = new IdentityHashMap<>();
    private final int pages;

    /**
     * None yet.
     *
     * @param pages how many there will be
     */
    Tags(int pages) {
        this.pages = pages;
    }

    /** Begins a sequence; gives its number on the page, which is 0-based. */
    int begin(Leaf leaf, int page) {
        while (sequences.size() <= page) {
            sequences.add(new ArrayList<>());
        }
        List<Structure> onPage = sequences.get(page);
        onPage.add(leaf.owner());
        leaf.drawn(page, onPage.size() - 1);
        return onPage.size() - 1;
    }

    /** Whether anything on a page belongs to a part. */
    boolean isOn(int page) {
        return page < sequences.size() && !sequences.get(page).isEmpty();
    }

    /**
     * Notes a link; gives its key in the tree of parents.
     *
     * @param page 0-based, where it is
     */
    int link(Structure of, PdfAnnotation annotation, int page) {
        pagesOfLinks.put(annotation, page);
        links.add(of);
        ofStructures.computeIfAbsent(of, key -> new ArrayList<>(1)).add(annotation);
        return pages + links.size() - 1;
    }

    /** The links of a part. */
    List<PdfAnnotation> linksOf(Structure part) {
        return ofStructures.getOrDefault(part, List.of());
    }

    /** The 0-based page where a link is. */
    int pageOf(PdfAnnotation link) {
        return pagesOfLinks.get(link);
    }

    /** By page, by number. */
    List<List<Structure>> sequences() {
        return sequences;
    }

    /** By key, from the number of pages on. */
    List<Structure> links() {
        return links;
    }

    int pages() {
        return pages;
    }
}
