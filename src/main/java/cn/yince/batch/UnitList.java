package cn.yince.batch;

import cn.yince.batch.result.Outcome;
import cn.yince.batch.sheet.FirstColumn;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.TextList;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.text.ProperText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The units that must be there, as a bureau lists them by name or code.
 *
 * @param file the list
 * @param entries names or codes
 */
record UnitList(Path file, List<String> entries) {
    private static final Set<String> HEADINGS = Set.of("单位", "单位名称", "单位编码", "名称", "编码");

    /**
     * Reads a YAML list, or the first column of the first sheet of a workbook.
     *
     * @throws cn.yince.problem.InputRejected when it cannot be read
     */
    static UnitList read(Path file) {
        boolean sheet = Workbook.isNamedLikeOne(file.toString());
        List<String> entries = (sheet ? FirstColumn.read(file) : TextList.read(file))
                .stream().map(String::strip).filter(e -> !e.isEmpty()).toList();
        boolean headed = sheet && !entries.isEmpty() && HEADINGS.contains(entries.get(0));
        return new UnitList(file, headed ? entries.subList(1, entries.size()) : entries);
    }

    /** Units of the list without a file, and files without an entry. */
    List<Problem> problems(List<Outcome> outcomes) {
        List<Problem> problems = new ArrayList<>();
        Set<String> here = new HashSet<>();
        outcomes.forEach(outcome -> {
            here.add(ProperText.compared(outcome.facts().unit()));
            here.add(ProperText.compared(outcome.facts().code()));
        });
        Place place = Place.of(file.toString());
        entries.stream()
                .distinct()
                .filter(entry -> !here.contains(ProperText.compared(entry)))
                .forEach(entry -> problems.add(
                        Problem.error("B0103", place, "名单里的“" + entry + "”没有单位文件，或文件读不出单位名称", "请补上它的单位文件，或核对名单")));
        Set<String> listed = entries.stream().map(ProperText::compared).collect(Collectors.toSet());
        outcomes.stream()
                .filter(o -> o.facts().known()
                        && !listed.contains(ProperText.compared(o.facts().unit()))
                        && !listed.contains(ProperText.compared(o.facts().code())))
                .forEach(o -> problems.add(Problem.hint(
                        "B0104", Place.of(o.file()), "“" + o.facts().unit() + "”不在名单里", "请核对 " + file)));
        return problems;
    }
}
