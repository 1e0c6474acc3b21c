package cn.yince.layout;

import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.unit.StaffKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in a row of a form that repeat it. {@code *} for 合计 and every functional code, {@code *科目} for every functional code,
 * {@code *收入} for every 收入科目, {@code *经济} for every economic item, {@code *行} for every unit or project of the table. The
 * first two columns with a mark hold code and name (with {@code *行} only the name); a second mark in the row begins a list of
 * its own beside the first. Lists without entries give one blank row.
 */
final class Marks {
  private static final char MARK = '*';
  private static final String TOTAL = "合计";
  private static final Pattern ECONOMIC_ROW = Pattern.compile("(\\d+)(\\D*)");

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
      List<Line> lines = lines(mark(part), table);
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
      if (isMark(column.getValue()) && !mark(part).isEmpty() && !mark(part).equals(column.getValue())) {
        part = new LinkedHashMap<>();
        parts.add(part);
      }
      part.put(column.getKey(), column.getValue());
    }
    return parts;
  }

  private static String mark(Map<String, String> part) {
    return part.values().stream().filter(Marks::isMark).findFirst().orElse("");
  }

  /** Whether a cell of a form is a mark. */
  static boolean isMark(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK;
  }

  private List<Line> lines(String mark, String table) {
    List<Line> lines = new ArrayList<>();
    switch (mark) {
      case "*" -> {
        lines.add(new Line(TOTAL, "", TOTAL));
        lines.addAll(functional(table));
      }
      case "*科目" -> lines.addAll(functional(table));
      case "*收入" -> ledger.incomeCodes(table).forEach(code -> lines.add(new Line(code, code, codes.income(code))));
      case "*经济" -> named(table).forEach(row -> lines.add(economic(row)));
      default -> named(table).forEach(row -> lines.add(new Line(row, row, "")));
    }
    return lines;
  }

  private List<Line> functional(String table) {
    return ledger.codes(table).stream().map(code -> new Line(code, code, codes.functional(code))).toList();
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
    StaffKind staff = parts.group(2).equals(StaffKind.INSTITUTION.label()) ? StaffKind.INSTITUTION : StaffKind.ADMINISTRATIVE;
    boolean isClass = code.length() == 3;
    return new Line(row, codes.economic(code), isClass ? "" : codes.government(code, staff));
  }

  private static final class Line {
    private final String row;
    private final List<String> texts;

    Line(String row, String first, String second) {
      this.row = row;
      this.texts = List.of(first, second);
    }

    Map<String, String> fill(Map<String, String> pattern, BinaryOperator<String> cell) {
      Map<String, String> filled = new LinkedHashMap<>();
      int marks = 0;
      for (Map.Entry<String, String> column : pattern.entrySet()) {
        boolean marked = isMark(column.getValue());
        filled.put(column.getKey(), marked ? texts.get(marks++) : cell.apply(row, column.getValue()));
      }
      return filled;
    }
  }
}
