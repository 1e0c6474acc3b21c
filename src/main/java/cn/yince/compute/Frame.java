package cn.yince.compute;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.ledger.Ledger;
import cn.yince.compute.ledger.Row;
import cn.yince.compute.ledger.Spot;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Traced;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One group while its figures are made, and the groups around it. For one thread. */
final class Frame implements Spot.Around {
    private final Booklet booklet;
    private final Section section;
    private final Row row;
    private final Frame outer;
    private final Map<String, Traced> numbers = new HashMap<>();
    private final Map<String, Frame> inner = new HashMap<>();

    private Frame(Booklet booklet, Section section, Row row, Frame outer) {
        this.booklet = booklet;
        this.section = section;
        this.row = row;
        this.outer = outer;
    }

    /**
     * What all groups of a booklet share.
     *
     * @param ledger the cells
     * @param counts how many there are of what is counted outside the tables, by name
     */
    record Booklet(Ledger ledger, Map<String, Exact> counts, Function<BigDecimal, String> grades) {}

    /** The group around all others. */
    static Frame root(Booklet booklet, Section root) {
        return new Frame(booklet, root, Row.NONE, null);
    }

    /** A group inside under its name; {@code of} is what {@code 此行} is there, null for the same as here. */
    Frame inside(String name, Section in, Row of) {
        spot(name).make(1);
        Frame frame = new Frame(booklet, in, of == null ? row : of, this);
        inner.put(name, frame);
        return frame;
    }

    Section section() {
        return section;
    }

    Frame outer() {
        return outer;
    }

    Row row() {
        return row;
    }

    Booklet booklet() {
        return booklet;
    }

    /** For the formula of a figure called so. */
    Spot spot(String name) {
        return Spot.of(booklet.ledger(), row, name, this);
    }

    /** Puts a number of any kind and keeps it for those that name it. */
    void number(String name, Traced number) {
        if (number instanceof Exact count) {
            keep(name, section.count(name, count));
        } else {
            keep(name, section.money(name, (Amount) number));
        }
    }

    void keep(String name, Traced number) {
        spot(name).make(1);
        numbers.put(name, number);
    }

    @Override
    public Traced figure(int outwards, List<String> names) {
        Frame frame = this;
        for (int i = 0; i < outwards && frame.outer != null; i++) {
            frame = frame.outer;
        }
        for (String name : names.subList(0, names.size() - 1)) {
            frame = frame.inner.get(name);
            if (frame == null) {
                return Amount.ZERO;
            }
        }
        return frame.numbers.getOrDefault(names.get(names.size() - 1), Amount.ZERO);
    }

    /** The first text typed at a path; empty when there is none. */
    String text(Path path, String name) {
        return texts(path, name).stream().findFirst().orElse("");
    }

    List<String> texts(Path path, String name) {
        return spot(name).texts(path);
    }

    /** Where a path stands in the unit file. */
    String written(Path path, String name) {
        return spot(name).written(path);
    }

    /** What people call the row: the name of a code, or the row's own. */
    String nameOfRow() {
        return spot("").nameOfRow();
    }
}
