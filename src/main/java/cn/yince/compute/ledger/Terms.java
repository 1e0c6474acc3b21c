package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of terms. */
public final class Terms {
    /** In the place of a number where a row has no cell in a column. */
    static final Traced NO_CELL = new Amount(java.math.BigDecimal.ZERO, java.math.BigDecimal.ZERO, Origin.ABSENT);

    private Terms() {}

    /** No cell. */
    record NoCell() implements Term {
        @Override
        public Traced value(Spot spot) {
            return NO_CELL;
        }
    }

    /** Nothing typed, which is zero. */
    record Zero() implements Term {
        @Override
        public Traced value(Spot spot) {
            return Amount.ZERO;
        }
    }

    /**
     * A cell of a table.
     *
     * @param row a word or {@code 此行}
     * @param column the same; empty in a table of one column
     */
    record Cell(TableForm table, Segment row, List<Segment> column) implements Term {
        @Override
        public Traced value(Spot spot) {
            return spot.sums().cell(table, name(row, spot), column.isEmpty() ? "" : name(column.get(0), spot));
        }

        /** What a word or {@code 此行} names. */
        static String name(Segment segment, Spot spot) {
            return segment instanceof Segment.Here here ? spot.meant(here.variable()) : ((Segment.Word) segment).name();
        }
    }

    /** Some cells of a table, summed; {@code *} means the rows that are no sums of others. */
    record SumOfCells(TableForm table, Segment row, List<Segment> column) implements Term {
        @Override
        public Traced value(Spot spot) {
            return spot.sums().cells(this, spot);
        }

        /** What tells the rows and columns that are meant in one cell from those in another. */
        String meant(Spot spot) {
            return Stream.concat(Stream.of(row), column.stream())
                    .map(segment -> segment instanceof Segment.Here here ? spot.reach(here.variable()) : "")
                    .collect(Collectors.joining("."));
        }

        /** The sum itself. */
        Traced sum(Spot spot) {
            Traced sum = Amount.ZERO;
            FilledTable filled = spot.sums().table(table);
            for (FilledRow each : filled.rows()) {
                spot.sums().effort().look(each.part().columns().size());
                if (row.matches(each.row().name(), spot) && !(row instanceof Segment.Any && filled.isSum(each.row()))) {
                    for (int i = 0; i < each.part().columns().size(); i++) {
                        String name = each.part().columns().get(i).name();
                        if (column.isEmpty() ? name.isEmpty() : column.get(0).matches(name, spot)) {
                            sum = spot.sums().plus(sum, spot.sums().value(each, i));
                        }
                    }
                }
            }
            return sum;
        }
    }

    /** A formula of each of some rows, summed. */
    record SumOverRows(RowSource rows, Term ofRow) implements Term {
        /** Finding a row and working out its formula takes as long as looking at so many leaves. */
        private static final int STEPS_OF_A_ROW = 20;

        @Override
        public Traced value(Spot spot) {
            Traced sum = Amount.ZERO;
            for (Row row : rows.rows(spot, false)) {
                spot.sums().effort().look(STEPS_OF_A_ROW);
                sum = spot.sums().plus(sum, ofRow.value(spot.at(row)));
            }
            return sum;
        }
    }

    /**
     * Leaves of some paths, summed.
     *
     * @param isOfOneRow whether it has to be summed row by row
     */
    record SumOfLeaves(List<Path> paths, boolean isOfOneRow) implements Term {
        SumOfLeaves(List<Path> paths) {
            this(paths, isOfOneRow(paths));
        }

        private static boolean isOfOneRow(List<Path> paths) {
            for (Path path : paths) {
                for (Segment segment : path.segments()) {
                    if (segment instanceof Segment.Here here && here.variable().equals(Spot.ROW_ALONE)) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Override
        public Traced value(Spot spot) {
            return spot.sums().leaves(this, spot);
        }
    }

    /** Several numbers added and taken away, from the left. */
    record Chain(List<Link> links) implements Term {
        @Override
        public Traced value(Spot spot) {
            Traced sum = Amount.ZERO;
            for (Link link : links) {
                Traced number = link.term().value(spot);
                sum = link.less() ? spot.sums().minus(sum, number) : spot.sums().plus(sum, number);
            }
            return sum;
        }

        /** The terms added up. */
        static Chain sum(List<Term> terms) {
            return new Chain(terms.stream().map(term -> new Link(term, false)).toList());
        }

        /** The same with another term behind; a chain that {@code left} is does not nest. */
        static Chain of(Term left, boolean less, Term right) {
            List<Link> links =
                    new ArrayList<>(left instanceof Chain chain ? chain.links : List.of(new Link(left, false)));
            links.add(new Link(right, less));
            return new Chain(List.copyOf(links));
        }
    }

    /**
     * A number of a chain.
     *
     * @param less whether it is taken away
     */
    record Link(Term term, boolean less) {}

    /**
     * The very figure of another term where both consist of the same leaves, so that no rounding difference can show.
     */
    record Same(Term other, Term own) implements Term {
        @Override
        public Traced value(Spot spot) {
            Traced mine = own.value(spot);
            Traced figure = other.value(spot);
            if (figure.origin() == Origin.ABSENT) {
                return mine;
            }
            Spot bare = spot.bare();
            boolean published = bare.sums() != spot.sums();
            return SameLeaves.of(published ? own.value(bare) : mine, published ? other.value(bare) : figure)
                    ? figure
                    : mine;
        }
    }

    /** One of two. */
    record Either(Test test, Term yes, Term no) implements Term {
        @Override
        public Traced value(Spot spot) {
            return (test.holds(spot) ? yes : no).value(spot);
        }
    }

    /** Whether any leaf of some paths is not zero. */
    record Any(List<Path> paths) implements Term.Test {
        @Override
        public boolean holds(Spot spot) {
            return paths.stream().anyMatch(path -> spot.sums().hasAny(path, spot));
        }
    }

    /** Whether anything was typed at some paths, be it zero. */
    record Typed(List<Path> paths) implements Term.Test {
        @Override
        public boolean holds(Spot spot) {
            return paths.stream().anyMatch(path -> spot.sums().isTyped(path, spot));
        }
    }

    /** Whether some number prints otherwise than zero. */
    record Prints(List<Term> terms) implements Term.Test {
        @Override
        public boolean holds(Spot spot) {
            return terms.stream().anyMatch(term -> !isZero(term.value(spot)));
        }

        private static boolean isZero(Traced number) {
            return number instanceof Amount amount
                    ? amount.isZero()
                    : number.number().signum() == 0;
        }
    }

    /** Whether any number of some tables prints otherwise than zero. */
    record HasData(List<TableForm> tables) implements Term.Test {
        @Override
        public boolean holds(Spot spot) {
            return tables.stream().anyMatch(table -> spot.sums().hasData(table));
        }
    }

    /**
     * A figure made before.
     *
     * @param outwards how many groups further out the first name is looked for
     * @param names of groups and the figure
     */
    public record FigureOf(int outwards, List<Segment> names) implements Term {
        @Override
        public Traced value(Spot spot) {
            return spot.around()
                    .figure(
                            outwards,
                            names.stream().map(name -> Cell.name(name, spot)).toList());
        }
    }

    /** Whether a text typed is a certain one. */
    record Says(Path typed, String word) implements Term.Test {
        @Override
        public boolean holds(Spot spot) {
            return spot.texts(typed).contains(word);
        }
    }

    /** Whether a row has a property. */
    record Has(String property) implements Term.Test {
        @Override
        public boolean holds(Spot spot) {
            return spot.has(spot.row().means(), property)
                    .orElse(property.equals(spot.row().means()));
        }
    }

    /** Not so. */
    record Not(Term.Test test) implements Term.Test {
        @Override
        public boolean holds(Spot spot) {
            return !test.holds(spot);
        }
    }

    /** Both, or one of two. */
    record Junction(Term.Test left, boolean both, Term.Test right) implements Term.Test {
        @Override
        public boolean holds(Spot spot) {
            return both ? left.holds(spot) && right.holds(spot) : left.holds(spot) || right.holds(spot);
        }
    }
}
