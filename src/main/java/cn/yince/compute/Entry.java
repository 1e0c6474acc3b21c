package cn.yince.compute;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.ledger.Numbers;
import cn.yince.compute.ledger.Row;
import cn.yince.compute.ledger.RowSource;
import cn.yince.compute.ledger.Spot;
import cn.yince.compute.ledger.Term;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a pack says of one name in a group of figures, compiled. */
interface Entry {
    /** Makes it for one unit. */
    void put(Frame frame);

    /** Whether it is a number that others can be reckoned with. */
    default boolean isNumber() {
        return false;
    }

    /** A number. */
    interface Reckoned extends Entry {
        @Override
        default boolean isNumber() {
            return true;
        }
    }

    /**
     * An entry and where it is declared.
     *
     * @param name of the figure
     */
    record Declared(String name, Place place, Entry entry) implements Entry {
        @Override
        public boolean isNumber() {
            return entry.isNumber();
        }

        /** Throws {@link InputRejected} M0805 where money and pieces were put together. */
        @Override
        public void put(Frame frame) {
            try {
                entry.put(frame);
            } catch (Numbers.Unlike e) {
                throw new InputRejected(
                        Problem.error("M0805", place, "“" + name + "”把金额和个数放在一起算", "金额、个数各算各的；占比、完成率、与上年只算金额"));
            }
        }
    }

    /** Money or a count, as its formula is. */
    record Number(String name, Term term) implements Reckoned {
        @Override
        public void put(Frame frame) {
            frame.number(name, term.value(frame.spot(name)));
        }
    }

    /** A score. */
    record Score(String name, Term term) implements Reckoned {
        @Override
        public void put(Frame frame) {
            frame.keep(name, frame.section().score(name, Numbers.exact(term.value(frame.spot(name)))));
        }
    }

    /** One amount as a share of another, or as its completion. */
    record Share(String name, boolean ofBudget, Term part, Term whole) implements Entry {
        @Override
        public void put(Frame frame) {
            Spot spot = frame.spot(name);
            if (ofBudget) {
                frame.section().completion(name, amount(part, spot), amount(whole, spot));
            } else {
                frame.section().share(name, amount(part, spot), amount(whole, spot));
            }
        }
    }

    /** A comparison with last year. */
    record Change(String name, Term before, Term after) implements Entry {
        @Override
        public void put(Frame frame) {
            Spot spot = frame.spot(name);
            frame.section().change(name, amount(before, spot), amount(after, spot));
        }
    }

    /** Two amounts, or two counts, compared with one another. */
    record Comparison(String name, Term one, Term other) implements Entry {
        @Override
        public void put(Frame frame) {
            Traced first = one.value(frame.spot(name));
            Traced second = other.value(frame.spot(name));
            if (first instanceof Exact || second instanceof Exact) {
                frame.section().comparison(name, Numbers.exact(first), Numbers.exact(second));
            } else {
                frame.section().comparison(name, Numbers.amount(first), Numbers.amount(second));
            }
        }
    }

    /** How many there are of something that is counted outside the tables. */
    record Counted(String name, Path what) implements Reckoned {
        @Override
        public void put(Frame frame) {
            frame.number(name, frame.booklet().counts().getOrDefault(frame.written(what, name), Exact.ZERO));
        }
    }

    /** The mean score of the forms of a kind; there is no such figure without a form. */
    record MeanScore(String name, Path kind) implements Reckoned {
        private static final int DECIMALS = 2;

        @Override
        public void put(Frame frame) {
            Exact forms = frame.booklet().counts().getOrDefault(frame.written(kind, name), Exact.ZERO);
            if (forms.origin() instanceof Origin.Number counted
                    && !counted.counted().isEmpty()) {
                List<Exact> totals =
                        counted.counted().stream().map(Exact.class::cast).toList();
                frame.keep(name, frame.section().score(name, Exact.meanOf(counted.what(), totals, DECIMALS)));
            }
        }
    }

    /** How many rows of a table a condition leaves. */
    record CountedRows(String name, String what, RowSource rows, Optional<Term.Test> when, Term number)
            implements Reckoned {
        @Override
        public void put(Frame frame) {
            List<Traced> counted = new ArrayList<>();
            for (Row row : rows.rows(frame.spot(name), false)) {
                Spot spot = Spot.of(frame.booklet().ledger(), row, name, frame);
                if (when.stream().allMatch(test -> test.holds(spot))) {
                    counted.add(number.value(spot));
                }
            }
            frame.number(name, Exact.countOf(what, counted));
        }
    }

    /** A text of the unit. */
    record Prose(String name, Path typed) implements Entry {
        @Override
        public void put(Frame frame) {
            frame.section().prose(name, frame.text(typed, name), frame.written(typed, name));
        }
    }

    /** Paragraphs of the unit. */
    record Paragraphs(String name, Path typed) implements Entry {
        @Override
        public void put(Frame frame) {
            frame.section().paragraphs(name, frame.texts(typed, name), frame.written(typed, name));
        }
    }

    /** Words typed, as they are. */
    record Words(String name, Path typed) implements Entry {
        @Override
        public void put(Frame frame) {
            frame.section().words(name, frame.text(typed, name), frame.written(typed, name));
        }
    }

    /** A list of words typed. */
    record ListOfWords(String name, Path typed) implements Entry {
        @Override
        public void put(Frame frame) {
            frame.section().words(name, frame.texts(typed, name), frame.written(typed, name));
        }
    }

    /** What people call the row, or its code. */
    record NameOfRow(String name, boolean asCode) implements Entry {
        @Override
        public void put(Frame frame) {
            frame.section().put(name, asCode ? frame.row().name() : frame.nameOfRow());
        }
    }

    /** The grade typed, or else that of the score typed beside it. */
    record GradeOf(String name, Path typed, Term score) implements Entry {
        @Override
        public void put(Frame frame) {
            String given = frame.text(typed, name);
            Traced points = score.value(frame.spot(name));
            frame.section()
                    .put(
                            name,
                            given.isEmpty() && points.origin() != Origin.ABSENT
                                    ? frame.booklet().grades().apply(points.number())
                                    : given);
        }
    }

    /** Yes or no. */
    record YesOrNo(String name, Term.Test test) implements Entry {
        @Override
        public void put(Frame frame) {
            frame.section().put(name, test.holds(frame.spot(name)));
        }
    }

    /** Only where a condition holds. */
    record Conditional(Term.Test test, Entry entry) implements Entry {
        @Override
        public boolean isNumber() {
            return entry.isNumber();
        }

        @Override
        public void put(Frame frame) {
            if (test.holds(frame.spot(""))) {
                entry.put(frame);
            }
        }
    }

    /** A group of further entries. */
    record Grouped(String name, List<Entry> entries) implements Entry {
        @Override
        public void put(Frame frame) {
            Frame inside = frame.inside(name, frame.section().section(name), null);
            entries.forEach(entry -> entry.put(inside));
        }
    }

    /**
     * A group for each of some rows, which stand under their names and in a list.
     *
     * @param further whether they stand under their names not here but in the group around
     */
    record Each(String name, RowSource rows, Optional<Term.Test> when, boolean further, List<Entry> entries)
            implements Entry {
        @Override
        public void put(Frame frame) {
            List<Section> list = new ArrayList<>();
            for (Row row : rows.rows(frame.spot(name), false)) {
                Spot spot = Spot.of(frame.booklet().ledger(), row, name, frame);
                if (within(frame, row) && when.stream().allMatch(test -> test.holds(spot))) {
                    Frame home = further ? frame.outer() : frame;
                    Frame inside = home.inside(row.name(), home.section().section(row.name()), row);
                    entries.forEach(entry -> entry.put(inside));
                    list.add(inside.section());
                }
            }
            frame.section().rows(name, list);
        }

        /** Inside the group of a code only those below it. */
        private static boolean within(Frame frame, Row row) {
            return !frame.row().isCode()
                    || !row.isCode()
                    || row.name().startsWith(frame.row().name());
        }
    }

    /** The names of some rows, each once. */
    record NamesOf(String name, RowSource rows, Optional<Term.Test> when) implements Entry {
        @Override
        public void put(Frame frame) {
            Set<String> names = new LinkedHashSet<>();
            for (Row row : rows.rows(frame.spot(name), false)) {
                Frame inside = frame.inside(row.name(), frame.section(), row);
                if (when.stream().allMatch(test -> test.holds(inside.spot(name)))) {
                    names.add(inside.nameOfRow());
                }
            }
            frame.section().words(name, List.copyOf(names), "");
        }
    }

    private static Amount amount(Term term, Spot spot) {
        return Numbers.amount(term.value(spot));
    }
}
