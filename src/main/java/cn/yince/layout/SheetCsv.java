package cn.yince.layout;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a table, gives it as CSV: a line with the names of the columns, then a line for each row (RFC 4180; UTF-8 with a mark, by which
 * spreadsheets know it).
 */
public final class SheetCsv {
  private static final String MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private SheetCsv() {}

  /** The bytes of the file. */
  public static byte[] of(Sheet sheet) {
    Set<String> columns = new LinkedHashSet<>();
    sheet.rows().forEach(row -> columns.addAll(row.keySet()));
    StringBuilder text = new StringBuilder(MARK).append(line(List.copyOf(columns)));
    for (Map<String, String> row : sheet.rows()) {
      text.append(line(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(SheetCsv::quoted).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String quoted(String cell) {
    String safe = isFormula(cell) ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** What a spreadsheet would compute instead of showing; a unit may call its projects what it likes. */
  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !NUMBER.matcher(cell).matches();
  }
}
