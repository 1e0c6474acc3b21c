package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.sheet.Cell;
import cn.yince.unit.codes.SpokenNames;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that tables print beside codes: those of codes that the year's dictionary lacks, or has in other years, are
 * kept (科目补充); of the others the dictionary's is, which is told where another was printed.
 */
final class FurtherNames {
    private static final Pattern LEVEL = Pattern.compile("\\((?:类|款|项)\\)$");
    private static final Pattern CODE = Pattern.compile("^\\[?\\d{3,7}\\]?[-—_]*");
    private final CodeNames names;
    private final Problems problems;

    FurtherNames(CodeNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    void into(Branch unit, Map<PrintedCells.Code, Cell> printed, Place whole) {
        Branch further = unit.at("科目补充", whole);
        printed.forEach((code, name) -> {
            Map<String, String> book = code.kind().equals("功能分类") ? names.functional() : names.economic();
            String official = book.get(code.code());
            if (code.kind().equals("收入分类") || official == null || names.isOfOtherYears(code.code(), name.text())) {
                further.at(code.kind(), name.place())
                        .text(code.code(), name.text().strip(), name.place());
            } else if (!isCalled(code, name.text(), official)) {
                problems.add(Problem.hint(
                        "Y0511",
                        name.place(),
                        "科目 " + code.code() + " 的名称读到“" + name.text().strip() + "”，当年的科目表是“" + official + "”，用科目表的名称",
                        "请核对编码和名称；确要印读到的名称时，写进“科目补充”"));
            }
        });
    }

    /** Whether a code goes by a name: with 支出 behind it or without, and with its number or its level. */
    private boolean isCalled(PrintedCells.Code code, String printed, String official) {
        Stream<String> all = code.kind().equals("功能分类")
                ? Stream.of(official)
                : Stream.of(
                        official,
                        names.ofInstitutions().get(code.code()),
                        names.ofAdministrations().get(code.code()));
        String name = bare(printed);
        return all.filter(Objects::nonNull).anyMatch(one -> bare(one).equals(name));
    }

    private static String bare(String name) {
        String words = CODE.matcher(Words.label(name)).replaceFirst("");
        return SpokenNames.bare(LEVEL.matcher(words).replaceFirst("")).replace("、", "");
    }
}
