package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment;
import cn.yince.unit.amount.Traced;
import cn.yince.unit.codes.RunningCost;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For whom a formula is asked: the cell of a row and a column.
 *
 * @param sums the tables being summed
 * @param row what {@code 此行} is
 * @param column what {@code 此栏} is
 * @param around the figures made before; null for a cell
 */
public record Spot(Sums sums, Row row, String column, Around around) implements Segment.Scope {
    /** The figures that a figure may name. */
    public interface Around {
        /** A figure some groups further out. */
        Traced figure(int outwards, List<String> names);
    }

    Spot(Sums sums, Row row, String column) {
        this(sums, row, column, null);
    }

    /** For a figure of a booklet. */
    public static Spot of(Ledger ledger, Row row, String column, Around around) {
        return new Spot(ledger.sums(), row, column, around);
    }

    static final String ROW = "此行";

    /** As {@link #ROW}, but without the codes below it. */
    static final String ROW_ALONE = "此码";

    static final String COLUMN = "此栏";
    static final String OWN_ROW = "此行名";
    /** The 类 of the code that {@code 此行} is, as it stands in the unit file. */
    static final String CLASS_ALONE = "此类";
    /** What may be said of a code of 经济分类: it is spent on building. */
    private static final String CAPITAL_CONSTRUCTION = "基建";
    /** What may be said of a code that 支出说明 explains: it has no money of 一般公共预算. */
    private static final String OF_OTHER_BUDGET = "基金国资";

    /** How many digits the codes of a level have. */
    private static final Map<String, Integer> LEVELS = Map.of("类", 3, "款", 5, "项", 7);

    /** The texts typed at a path; none when nothing can be. */
    public List<String> texts(Path path) {
        return sums.texts(written(path));
    }

    /** Knows that so many figures are made. */
    public void make(int figures) {
        sums.effort().make(figures);
    }

    /** A path that is no pattern as it stands in the unit file. */
    public String written(Path path) {
        return path.segments().stream()
                .map(segment ->
                        segment instanceof Segment.Here here ? meant(here.variable()) : ((Segment.Word) segment).name())
                .collect(Collectors.joining("."));
    }

    /** The same where nothing was published. */
    Spot bare() {
        return new Spot(sums.bare(), row, column, around);
    }

    /** The same for another row. */
    public Spot at(Row other) {
        return new Spot(sums, other, column, around);
    }

    /** What people call the row: the name of a code, or the row's own. */
    public String nameOfRow() {
        return row.called(sums.codes());
    }

    /** What a word stands for when one thing is named. */
    String meant(String variable) {
        return switch (variable) {
            case COLUMN -> column;
            case OWN_ROW -> row.name();
            case ROW_ALONE -> row.code();
            case CLASS_ALONE -> row.classOfCode();
            default -> row.means();
        };
    }

    /** What tells the names that a word covers here from those it covers elsewhere. */
    String reach(String variable) {
        return switch (variable) {
            case COLUMN -> column;
            case CLASS_ALONE -> row.classOfCode();
            default -> row.reach() + row.means();
        };
    }

    @Override
    public boolean covers(String variable, String name) {
        return switch (variable) {
            case COLUMN -> column.equals(name);
            case ROW_ALONE -> row.means().equals(name);
            case CLASS_ALONE -> row.classOfCode().equals(name);
            default -> row.covers(name);
        };
    }

    /** What may be said of a name. */
    static Set<String> properties() {
        return PROPERTIES;
    }

    private static final Set<String> PROPERTIES = Stream.of(
                    LEVELS.keySet().stream().sorted(Comparator.comparing(LEVELS::get)),
                    Stream.of("科目", CAPITAL_CONSTRUCTION, OF_OTHER_BUDGET),
                    Stream.of(RunningCost.values()).map(RunningCost::label))
            .flatMap(words -> words)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    /** Whether a word in {@code […]} may say what a name is, not which one. */
    static boolean isProperty(String word) {
        return properties().contains(word);
    }

    @Override
    public Optional<Boolean> has(String name, String property) {
        if (property.equals("科目")) {
            return Optional.of(!name.isEmpty() && Character.isDigit(name.charAt(0)));
        }
        if (property.equals(CAPITAL_CONSTRUCTION)) {
            return Optional.of(name.length() > 2 && sums.codes().isCapitalConstruction(Row.codeIn(name)));
        }
        if (property.equals(OF_OTHER_BUDGET)) {
            return Optional.of(sums.isOfOtherBudget(name));
        }
        Integer digits = LEVELS.get(property);
        if (digits != null) {
            return Optional.of(name.length() == digits && name.chars().allMatch(Character::isDigit));
        }
        Optional<RunningCost> cost = RunningCost.of(property);
        return cost.map(each -> sums.runningCost(name).filter(each::equals).isPresent());
    }
}
