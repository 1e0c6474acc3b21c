package cn.yince.compute.ledger;

import cn.yince.problem.Place;
import java.util.List;

/** A table of the library, compiled. Compared by identity: a pack has each once. */
public final class TableForm {
    private final String form;
    private final String name;
    private List<Part> parts = List.of();
    private CellNames names = CellNames.ANY;

    /**
     * @param form its name everywhere
     * @param name what the pack calls it
     */
    TableForm(String form, String name) {
        this.form = form;
        this.name = name;
    }

    /**
     * Rows that are made alike.
     *
     * @param sources where they come from, in order
     */
    record Part(List<Placed> sources, boolean withoutZeros, List<Term.Test> when, List<Column> columns, String side) {
        /** Where they come from. */
        List<RowSource> rows() {
            return sources.stream().map(Placed::source).toList();
        }
    }

    /** Where rows come from and where that stands. */
    record Placed(RowSource source, Place place) {}

    /**
     * A column.
     *
     * @param name empty in a table of one column
     * @param term how its cells are made
     * @param place of its formula
     */
    record Column(String name, Term term, Place place) {}

    String form() {
        return form;
    }

    /** What the pack calls it. */
    public String name() {
        return name;
    }

    List<Part> parts() {
        return parts;
    }

    /** What its cells may be called, known before it is compiled. */
    CellNames names() {
        return names;
    }

    void names(CellNames known) {
        names = known;
    }

    void parts(List<Part> compiled) {
        parts = List.copyOf(compiled);
    }
}
