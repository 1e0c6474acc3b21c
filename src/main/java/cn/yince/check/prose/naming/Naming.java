package cn.yince.check.prose.naming;

import cn.yince.unit.amount.Address;
import java.util.List;
import java.util.Optional;

/**
 * The names texts use for a figure, or for one figure in each of several groups or rows.
 *
 * @param figure a figure, or a cell of a table; {@code *} stands for every group or row; without a column for all cells
 *     of a row
 * @param names what it is called
 * @param meaning how much the names settle
 * @param budget the figure beside it that is its budget
 * @param change the comparison with last year beside it
 * @param shortest the shortest name that is one, in characters
 * @param along further cells that go by the same names; a {@code *} there is the same row, or every row
 */
public record Naming(
        Address figure,
        List<Name> names,
        Meaning meaning,
        Optional<String> budget,
        Optional<String> change,
        int shortest,
        List<Address> along) {
    /** Stands for every group or row. */
    public static final String EACH = "*";

    /** The row of a table, where a name holds it. */
    public static final String ROW = "行";

    /** How much a name settles. */
    public enum Meaning {
        /** The name means this figure and nothing else, whatever tables have under it. */
        ALONE("专指"),
        /** It means this figure or another one of the prose. */
        SHARED("共用"),
        /** As shared, where no figure or item goes by the name already. */
        SPARE("补充"),
        /** It is the name of a functional item, said with 支出 or without. */
        ITEM("科目"),
        /** Other sums may go by the name. */
        LOOSE("泛指");

        private final String label;

        Meaning(String label) {
            this.label = label;
        }

        /** As a pack says it. */
        String label() {
            return label;
        }
    }

    /**
     * One name.
     *
     * @param text with the field in braces, if it has one
     * @param field the text of the group that stands in the name, or {@link #ROW}; empty for none
     */
    public record Name(String text, String field) {
        /** The name with what stands in it. */
        public String with(String value) {
            return field.isEmpty() ? text : text.replace("{" + field + "}", value);
        }
    }
}
