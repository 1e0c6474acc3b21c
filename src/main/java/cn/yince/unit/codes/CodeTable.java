package cn.yince.unit.codes;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a table of codes: UTF-8, tabs between cells, {@code #} lines are remarks, the first other line names the
 * columns. 编码 and 名称 must be there; 起, 止, 证据 and 出处 have meanings of their own, every other column is a trait.
 */
final class CodeTable {
    private static final String CODE = "编码";
    private static final String NAME = "名称";
    private static final String FIRST = "起";
    private static final String LAST = "止";
    private static final String EVIDENCE = "证据";
    private static final String SOURCE = "出处";
    private static final Set<String> OWN = Set.of(CODE, NAME, FIRST, LAST, EVIDENCE, SOURCE);

    /** Far more than all codes there are. */
    private static final int LARGEST = 4_000_000;

    /** Of the faults of one table; who made so many made no table of codes. */
    private static final int MOST_FAULTS = 20;

    private static final int MOST_QUOTED = 20;

    private final String file;
    private final Problems problems;
    private final Map<String, List<CodeEntry>> byCode = new HashMap<>();
    private List<String> columns = List.of();
    private int faults;

    private CodeTable(Path file, Problems problems) {
        this.file = file.toString();
        this.problems = problems;
    }

    /**
     * The rows of a file in their order; what is wrong with one is reported (M0113) and the row left out.
     *
     * @throws InputRejected M0102 when the file cannot be read
     */
    static List<CodeEntry> read(Path file, Problems problems) {
        return read(file, text(file), problems);
    }

    /** The same of a file that says so. */
    static List<CodeEntry> read(Path file, String text, Problems problems) {
        return new CodeTable(file, problems).entries(text);
    }

    private List<CodeEntry> entries(String text) {
        List<CodeEntry> entries = new ArrayList<>();
        int number = 0;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end;
            String line = text.substring(at, next > at && text.charAt(next - 1) == '\r' ? next - 1 : next);
            at = next + 1;
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            if (faults == MOST_FAULTS) {
                break;
            } else if (columns.isEmpty()) {
                head(line, number);
            } else {
                row(line, number, entries);
            }
        }
        return entries;
    }

    private void head(String line, int number) {
        columns = Arrays.asList(line.split("\t", -1));
        Stream.of(CODE, NAME)
                .filter(needed -> !columns.contains(needed))
                .forEach(needed -> fault(number, "表头没有“" + needed + "”这一列", "科目表的表头至少有：编码、名称（用制表符隔开）"));
    }

    private void row(String line, int number, List<CodeEntry> entries) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns.size()) {
            fault(number, "这一行的格数比表头多", "请删去多余的制表符");
            return;
        }
        String code = cell(CODE, cells);
        Optional<Years> years = years(cell(FIRST, cells), cell(LAST, cells));
        Optional<Evidence> evidence = Evidence.of(cell(EVIDENCE, cells));
        if (!isCode(code)) {
            fault(number, "“" + quoted(code) + "”不是科目编码", "编码是 3、5 或 7 位数字");
        } else if (cell(NAME, cells).isEmpty()) {
            fault(number, "科目 " + code + " 没有名称", "请在“名称”一列写上科目的名称");
        } else if (years.isEmpty()) {
            fault(number, "科目 " + code + " 的起止年度不对", "“起”“止”各填四位数的年度，起不晚于止；空着表示没有起点、一直在用");
        } else if (evidence.isEmpty()) {
            fault(number, "科目 " + code + " 的证据“" + quoted(cell(EVIDENCE, cells)) + "”不对", "“证据”填 A、B、C 或空着");
        } else {
            CodeEntry entry = new CodeEntry(
                    code, cell(NAME, cells), years.get(), evidence.get(), cell(SOURCE, cells), traits(cells));
            add(entry, number, entries);
        }
    }

    /** A code has one name in a year. */
    private void add(CodeEntry entry, int number, List<CodeEntry> entries) {
        List<CodeEntry> same = byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>(1));
        for (CodeEntry other : same) {
            if (other.years().overlaps(entry.years())) {
                fault(
                        number,
                        "科目 " + entry.code() + " 在同一年度有两个名称：" + quoted(other.name()) + "、" + quoted(entry.name()),
                        "请改正“起”“止”，或只留一行");
                return;
            }
        }
        same.add(entry);
        entries.add(entry);
    }

    /** What a row says in a column; empty when the row is shorter or there is no such column. */
    private String cell(String column, String[] cells) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.length ? "" : cells[at].strip();
    }

    private Map<String, String> traits(String[] cells) {
        Map<String, String> traits = Map.of();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank() && !OWN.contains(columns.get(i))) {
                traits = traits.isEmpty() ? new HashMap<>(8) : traits;
                traits.put(columns.get(i), cells[i].strip());
            }
        }
        return traits;
    }

    private static Optional<Years> years(String first, String last) {
        if (!isYear(first) || !isYear(last)) {
            return Optional.empty();
        }
        int from = first.isEmpty() ? Years.OPEN_FIRST : Integer.parseInt(first);
        int to = last.isEmpty() ? Years.OPEN_LAST : Integer.parseInt(last);
        return from <= to ? Optional.of(new Years(from, to)) : Optional.empty();
    }

    private static String quoted(String cell) {
        return cell.length() > MOST_QUOTED ? cell.substring(0, MOST_QUOTED) + "…" : cell;
    }

    private static boolean isCode(String text) {
        return (text.length() == 3 || text.length() == 5 || text.length() == 7) && isNumber(text);
    }

    private static boolean isYear(String text) {
        return text.isEmpty() || text.length() == 4 && isNumber(text);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private void fault(int number, String what, String how) {
        faults++;
        problems.error("M0113", new Place(file, number, 0), what, how);
    }

    /** What a file says. */
    static String text(Path file) {
        try {
            return PackFile.utf8(file, LARGEST);
        } catch (PackFile.TooLarge e) {
            throw unreadable(file, "科目表太大（超过 4 兆字节）", "请只留下用得到的科目");
        } catch (IOException e) {
            throw unreadable(file, "读不出这个文件（须为 UTF-8 文本）", "请检查文件是否存在、编码是否为 UTF-8");
        }
    }

    private static InputRejected unreadable(Path file, String what, String how) {
        return new InputRejected(Problem.error("M0102", Place.of(file.toString()), what, how));
    }
}
