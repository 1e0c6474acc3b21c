package cn.yince.read.published;

import cn.yince.read.published.Layout.Rows;
import cn.yince.read.sheet.Cell;
import java.util.Set;

/** What a cell of a blank table says of the cells printed there: {@code =行.列} names one, {@code *科目} a list of rows. */
final class OwnMark {
    /** The mark of rows of functional codes. */
    static final String ANY = "*";

    /** Marks of columns that hold the digits of one level of a code. */
    static final Set<String> LEVELS = Set.of("*类", "*款", "*项");

    private OwnMark() {}

    /** Whether a number is printed there. */
    static boolean isCell(Cell cell) {
        return starts(cell, '=');
    }

    /** Whether a list of rows begins there. */
    static boolean isMark(Cell cell) {
        return starts(cell, '*');
    }

    /** The rows that a mark stands for. */
    static Rows rows(String mark, boolean divided) {
        return switch (mark) {
            case ANY, "*科目" -> Rows.FUNCTIONAL;
            case "*收入" -> Rows.INCOME;
            case "*经济" -> divided ? Rows.ECONOMIC : Rows.ECONOMIC_NAMES;
            case "*其他类" -> Rows.CLASSES;
            default -> mark.startsWith("*其他") ? Rows.ECONOMIC : Rows.THINGS;
        };
    }

    private static boolean starts(Cell cell, char with) {
        return !cell.text().isEmpty() && cell.text().charAt(0) == with;
    }

    /** Its name without the mark. */
    static String name(Cell cell) {
        return cell.text().isEmpty() ? "" : cell.text().substring(1).strip();
    }

    /** The name of its row. */
    static String first(String name) {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** The name of its column; empty where it has none. */
    static String last(String name) {
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }
}
