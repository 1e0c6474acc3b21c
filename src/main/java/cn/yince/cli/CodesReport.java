package cn.yince.cli;

import cn.yince.unit.StaffKind;
import cn.yince.unit.codes.Classifications;
import cn.yince.unit.codes.CodeEntry;
import cn.yince.unit.codes.CodeSearch;
import cn.yince.unit.codes.FoundCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes for people: a line each.
 *
 * @param hits what was looked for
 * @param shown the same with what is above and below, when it was one code
 */
record CodesReport(List<FoundCode> hits, List<FoundCode> shown) {
    private static final int MOST = 100;
    private static final String GAP = "  ";

    /** What is found of the terms that were typed. */
    static CodesReport of(CodeSearch search, List<String> terms) {
        List<FoundCode> whole =
                terms.size() == 1 ? search.exactly(terms.get(0)).stream().toList() : List.of();
        if (whole.isEmpty()) {
            List<FoundCode> hits = search.find(terms);
            return new CodesReport(hits, hits);
        }
        String code = whole.get(0).entry().code();
        return new CodesReport(
                whole,
                Stream.of(search.above(code), whole, search.below(code))
                        .flatMap(List::stream)
                        .toList());
    }

    /** A code with its name. */
    static String named(FoundCode found) {
        return found.entry().code() + " " + found.entry().name();
    }

    /** The lines, no more than people read. */
    List<String> lines(Classifications all) {
        List<List<String>> rows =
                shown.stream().limit(MOST).map(found -> row(found, all)).toList();
        List<String> lines = new ArrayList<>();
        String table = "";
        for (int i = 0; i < rows.size(); i++) {
            String of = shown.get(i).classification().name();
            if (!of.equals(table)) {
                lines.add(of);
                table = of;
            }
            lines.add(line(rows.get(i), rows));
        }
        if (shown.size() > MOST) {
            lines.add("还有 " + (shown.size() - MOST) + " 个，请写得再具体些，或加 --format json");
        }
        if (hits.size() == 1 && !hits.get(0).entry().source().isEmpty()) {
            lines.add(hits.get(0).entry().code() + " 的出处：" + hits.get(0).entry().source());
        }
        return lines;
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            int column = c;
            int widest = rows.stream()
                    .mapToInt(each -> Width.of(each.get(column)))
                    .max()
                    .orElse(0);
            line.append(GAP).append(row.get(c)).append(" ".repeat(widest - Width.of(row.get(c))));
        }
        return line.toString().stripTrailing();
    }

    private static List<String> row(FoundCode found, Classifications all) {
        CodeEntry entry = found.entry();
        return List.of(
                entry.code(), entry.name(), years(entry), entry.evidence().label(), remarks(found, all));
    }

    private static String years(CodeEntry entry) {
        String years = entry.years().toString();
        return years.isEmpty() ? "一直在用" : years;
    }

    private static String remarks(FoundCode found, Classifications all) {
        return Stream.of(
                        found.others().stream().map(other -> years(other) + "称“" + other.name() + "”"),
                        found.successor().stream().map(next -> "改列 " + code(found, next)),
                        found.predecessors().stream().map(before -> "接替 " + code(found, before)),
                        Stream.of(StaffKind.values())
                                .flatMap(staff -> all.paired(found.entry(), staff).stream()
                                        .map(paired ->
                                                staff.label() + "列政府经济分类 " + paired.code() + " " + paired.name())))
                .flatMap(remarks -> remarks)
                .collect(Collectors.joining("；"));
    }

    private static String code(FoundCode found, String code) {
        return (code + " " + found.nameOf(code)).strip();
    }
}
