package cn.yince.read.published;

import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of tables without what differs from one program's export to the next: width, spaces, quotes, numbering. */
final class Words {
    private static final Pattern CIRCLED = Pattern.compile("[\\u2460-\\u2473]");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00a0\\u3000\"'“”‘’]+");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\(?[一二三四五六七八九十]+[)、.]|\\([一二三四五六七八九十]+\\)|\\(?\\d{1,2}[).、](?!\\d)|其中:)+");
    private static final Pattern SEPARATORS = Pattern.compile("[,\\s\\u00a0\\u3000¥￥]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d*)?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\d+(?:\\.\\d*)?)\\)");
    private static final Set<String> NOTHING = Set.of("", "-", "--", "—", "——", "–", "/", "无", "*");
    private static final int LONGEST_NUMBER = 40;

    private Words() {}

    /** A text in half width, without spaces and quotes. */
    static String of(String text) {
        String plain = CIRCLED.matcher(text).replaceAll("");
        return IGNORED.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    static String of(Cell cell) {
        return of(cell.text());
    }

    /** The words at a row and column; empty where there are none. */
    static String at(Grid grid, int row, int column) {
        return grid.standingAt(row, column).map(Words::of).orElse("");
    }

    /** A label without its numbering: {@code 一、}, {@code （一）}, {@code 1.}, {@code 其中：}. */
    static String label(String text) {
        return NUMBERING.matcher(of(text)).replaceFirst("");
    }

    /** Whether a cell says that there is no number. */
    static boolean isNothing(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && NOTHING.contains(of(cell));
    }

    /** The number of a cell, typed as a number or as a text; nothing when it is none. */
    static Optional<BigDecimal> number(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            return Optional.of(cell.number());
        } else if (cell.kind() != Cell.Kind.TEXT || cell.text().length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String text = SEPARATORS
                .matcher(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('−', '-');
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return IN_BRACKETS.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.substring(1, text.length() - 1)).negate())
                : Optional.empty();
    }
}
