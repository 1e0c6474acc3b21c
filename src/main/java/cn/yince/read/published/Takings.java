package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.read.sheet.Cell;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which of the tables found give the leaves and which are held against them. Forms go first, since they are exact and
 * have more; but tables of a booklet do where forms lack any that these have.
 */
final class Takings {
    private static final BigDecimal HALF_CENT_OF_WAN = new BigDecimal("0.005");
    private final Source forms;
    private final Source booklet;
    private final boolean fromForms;

    /** Reads both sources, either of which may have no tables, and chooses. */
    Takings(Source forms, Source booklet, CodeNames names) {
        this.forms = forms;
        this.booklet = booklet;
        booklet.read(names);
        forms.read(names);
        Set<String> needed = booklet.filled();
        booklet.dispensable().forEach(needed::remove);
        this.fromForms = !forms.blocks().isEmpty() && forms.given().containsAll(needed);
    }

    /** Whether the leaves come from forms. */
    boolean fromForms() {
        return fromForms;
    }

    /** Those whose numbers are used at all. */
    List<Source> used() {
        return !fromForms ? List.of(booklet) : booklet.blocks().isEmpty() ? List.of(forms) : List.of(forms, booklet);
    }

    /** The first sheet. */
    Place whole() {
        return used().get(0).whole();
    }

    /** Where the unit of money stands. */
    Place placeOfMoney() {
        return used().get(0).placeOfMoney();
    }

    /** What two figures of the same may differ by because each was rounded; in the unit file's unit of money. */
    BigDecimal tail() {
        return used().get(0).isExact() ? BigDecimal.ZERO : HALF_CENT_OF_WAN;
    }

    /** Table → names of its rows that are things of the unit, in order → where they stand. */
    Map<String, Map<String, Place>> things() {
        return booklet.printed().things();
    }

    /** The columns of the booklet's tables with labels, as the names of their cells, and where the tables stand. */
    Map<List<String>, Place> columns() {
        return booklet.printed().columns();
    }

    /** Whether amounts are in 元; else in 万元. */
    boolean inYuan() {
        return used().stream().anyMatch(Source::isExact);
    }

    /**
     * Numbers from which leaves are taken, with the decimals of a unit file, by their names in the booklet; a form's
     * own by names of its own.
     */
    Map<String, Printed> leaves() {
        Map<String, Printed> leaves =
                new LinkedHashMap<>(booklet.in(inYuan(), booklet.printed().all()));
        if (fromForms) {
            leaves.putAll(forms.in(inYuan(), forms.printed().all()));
        }
        leaves.replaceAll((name, cell) -> cell.rounded());
        return leaves;
    }

    /** Numbers of the booklet's tables: as forms have them, else as a booklet had them. */
    Map<String, Printed> printed() {
        Map<String, Printed> printed = new LinkedHashMap<>();
        if (fromForms) {
            printed.putAll(ofBooklet(forms.printed().all()));
        }
        booklet.in(inYuan(), booklet.printed().all()).forEach(printed::putIfAbsent);
        return printed;
    }

    /** Numbers of forms that only repeat those. */
    Map<String, Printed> repeats() {
        return fromForms ? ofBooklet(forms.printed().repeats()) : Map.of();
    }

    /** Numbers of a booklet that repeat those of forms. */
    Map<String, Printed> published() {
        Map<String, Printed> published = new LinkedHashMap<>();
        if (fromForms) {
            published.putAll(booklet.in(inYuan(), booklet.printed().all()));
            published.keySet().retainAll(ofBooklet(forms.printed().all()).keySet());
        }
        return published;
    }

    private Map<String, Printed> ofBooklet(Map<String, Printed> numbers) {
        Map<String, Printed> own = forms.in(inYuan(), numbers);
        own.keySet().removeIf(name -> !forms.isOfBooklet(name));
        return own;
    }

    /** The booklet's tables that the leaves come from. */
    Set<String> given() {
        Set<String> given = new LinkedHashSet<>();
        used().forEach(source -> given.addAll(source.given()));
        return given;
    }

    /** What the tables call their codes. */
    Map<PrintedCells.Code, Cell> names() {
        Map<PrintedCells.Code, Cell> names = new LinkedHashMap<>();
        used().forEach(source -> source.printed().names().forEach(names::putIfAbsent));
        return names;
    }

    /** The tables from which numbers were taken, in the order of the booklet. */
    List<Block> taken() {
        return blocks().filter(block -> gave(block, PrintedCells::all)).toList();
    }

    /** The tables whose numbers only repeat others. */
    List<Block> repeating() {
        return blocks().filter(block -> !gave(block, PrintedCells::all) && gave(block, PrintedCells::repeats))
                .toList();
    }

    /** The tables that were known and gave no number. */
    List<Block> left() {
        return blocks().filter(block -> !gave(block, PrintedCells::all) && !gave(block, PrintedCells::repeats))
                .toList();
    }

    private Stream<Block> blocks() {
        return Stream.of(forms, booklet).flatMap(source -> source.blocks().values().stream());
    }

    private boolean gave(Block block, Function<PrintedCells, Map<String, Printed>> numbers) {
        return used().stream()
                .flatMap(source -> numbers.apply(source.printed()).values().stream())
                .anyMatch(number -> block.holds(number.place()));
    }
}
