package cn.yince.layout;

import cn.yince.compute.ledger.Ledger;
import cn.yince.unit.StaffKind;
import cn.yince.unit.codes.CodeBook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in a row of a form that repeat it. {@code *} for 合计 and every functional code, {@code *科目} for every functional
 * code, {@code *收入} for every 收入科目, {@code *经济} for every economic item, {@code *行} for every unit or project of the
 * table. The first two columns with a mark hold code and name (with {@code *行} only the name); a second mark in the row
 * begins a list of its own beside the first. Columns {@code *类}, {@code *款}, {@code *项} before the mark of a list hold
 * the digits of each level of its codes, and the column with the list's mark the name. Lists without entries give one
 * blank row.
 */
final class Marks {
    private static final char MARK = '*';
    private static final String TOTAL = "合计";
    private static final Pattern ECONOMIC_ROW = Pattern.compile("(\\d+)(\\D*)");
    private static final String WITH_TOTAL = "*";

    /** Behind which digit of a code the digits of a level end; those of the next begin there. */
    private static final Map<String, Integer> LEVELS = Map.of("*类", 3, "*款", 5, "*项", 7);

    private static final int DIGITS_OF_CLASS = 3;
    private static final int DIGITS_OF_LEVEL = 2;

    private final Ledger ledger;
    private final CodeBook codes;

    Marks(Ledger ledger, CodeBook codes) {
        this.ledger = ledger;
        this.codes = codes;
    }

    /** Whether a row has any. */
    static boolean in(Map<String, String> pattern) {
        return pattern.values().stream().anyMatch(Marks::isMark);
    }

    /**
     * The rows that a pattern stands for.
     *
     * @param cell text of a cell, by the ledger's name of its row and what the pattern has there
     */
    List<Map<String, String>> rows(String table, Map<String, String> pattern, BinaryOperator<String> cell) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> part : parts(pattern)) {
            List<Line> lines = lines(list(part).orElse(isDivided(part) ? WITH_TOTAL : ""), table);
            for (int i = 0; i < lines.size(); i++) {
                if (rows.size() <= i) {
                    rows.add(new LinkedHashMap<>());
                }
                rows.get(i).putAll(lines.get(i).fill(part, cell));
            }
        }
        return rows.isEmpty() ? List.of(Map.of()) : rows;
    }

    /** The columns of each list: from one mark to before the next other one. */
    private static List<Map<String, String>> parts(Map<String, String> pattern) {
        List<Map<String, String>> parts = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (Map.Entry<String, String> column : pattern.entrySet()) {
            Map<String, String> part = parts.get(parts.size() - 1);
            if (isMark(column.getValue())
                    && list(part)
                            .filter(mark -> !mark.equals(column.getValue()))
                            .isPresent()) {
                part = new LinkedHashMap<>();
                parts.add(part);
            }
            part.put(column.getKey(), column.getValue());
        }
        return parts;
    }

    /** The mark that says which list the columns are of. */
    private static Optional<String> list(Map<String, String> part) {
        return part.values().stream()
                .filter(Marks::isMark)
                .filter(mark -> !LEVELS.containsKey(mark))
                .findFirst();
    }

    /** Whether the codes stand level by level. */
    private static boolean isDivided(Map<String, String> part) {
        return part.values().stream().anyMatch(LEVELS::containsKey);
    }

    /** Whether a cell of a form is a mark. */
    static boolean isMark(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK;
    }

    private List<Line> lines(String mark, String table) {
        List<Line> lines = new ArrayList<>();
        switch (mark) {
            case WITH_TOTAL -> {
                lines.add(new Line(TOTAL, "", TOTAL, List.of("", TOTAL)));
                lines.addAll(functional(table));
            }
            case "*科目" -> lines.addAll(functional(table));
            case "*收入" -> ledger.incomeCodes(table).forEach(code -> lines.add(Line.of(code, codes.income(code))));
            case "*经济" -> ledger.economicCodes(table).forEach(row -> lines.add(economic(row)));
            default -> named(table).forEach(row -> lines.add(new Line(row, "", row, List.of(row, ""))));
        }
        return lines;
    }

    private List<Line> functional(String table) {
        return ledger.codes(table).stream()
                .map(code -> Line.of(code, codes.functional(code)))
                .toList();
    }

    /** The rows of a table but its total, which comes first. */
    private List<String> named(String table) {
        return ledger.rows(table).stream().skip(1).toList();
    }

    private Line economic(String row) {
        Matcher parts = ECONOMIC_ROW.matcher(row);
        if (!parts.matches()) {
            throw new IllegalStateException(row);
        }
        String code = parts.group(1);
        StaffKind staff =
                parts.group(2).equals(StaffKind.INSTITUTION.label()) ? StaffKind.INSTITUTION : StaffKind.ADMINISTRATIVE;
        String government = code.length() == DIGITS_OF_CLASS ? "" : codes.government(code, staff);
        return new Line(row, code, codes.economic(code), List.of(codes.economic(code), government));
    }

    /**
     * An entry of a list.
     *
     * @param row the ledger's name of its row
     * @param code its code; empty when it has none
     * @param name its name
     * @param texts what the columns with the list's mark hold, where no column holds a level of the code
     */
    private record Line(String row, String code, String name, List<String> texts) {
        static Line of(String code, String name) {
            return new Line(code, code, name, List.of(code, name));
        }

        Map<String, String> fill(Map<String, String> pattern, BinaryOperator<String> cell) {
            Map<String, String> filled = new LinkedHashMap<>();
            Iterator<String> own = isDivided(pattern)
                    ? Collections.nCopies(pattern.size(), name).iterator()
                    : texts.iterator();
            for (Map.Entry<String, String> column : pattern.entrySet()) {
                String mark = column.getValue();
                filled.put(
                        column.getKey(),
                        LEVELS.containsKey(mark) ? level(mark) : isMark(mark) ? own.next() : cell.apply(row, mark));
            }
            return filled;
        }

        /** The digits of a level; empty when the code ends above it. */
        private String level(String mark) {
            int end = LEVELS.get(mark);
            int from = end == DIGITS_OF_CLASS ? 0 : end - DIGITS_OF_LEVEL;
            return code.length() < end ? "" : code.substring(from, end);
        }
    }
}
