package cn.yince.desk.workbook;

import cn.yince.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of a workbook what is said of unit files: sheets and rows in place of names and lines of a text. */
final class SheetWords {
    /**
     * The sheet on which a part of a unit file is filled in, where it has another name; the first one that a workbook
     * has.
     */
    private static final Map<String, List<String>> SHEETS = Map.ofEntries(
            Map.entry("单位", List.of("封面与单位")),
            Map.entry("封面", List.of("封面与单位")),
            Map.entry("基本支出经济分类", List.of("基本支出")),
            Map.entry("政府采购", List.of("采购与资产", "采购与运行经费")),
            Map.entry("机关运行经费", List.of("采购与资产", "采购与运行经费")),
            Map.entry("国有资产", List.of("国有资产", "采购与资产")),
            Map.entry("上年数", List.of("上年数", "上年与年初预算")),
            Map.entry("支出说明", List.of("上年与年初预算")),
            Map.entry("情况说明", List.of("说明文字")),
            Map.entry("政府性基金收入", List.of("基金和国资收入")),
            Map.entry("国有资本经营收入", List.of("基金和国资收入")));

    private static final Pattern QUOTED = Pattern.compile("“([^“”.]+)((?:\\.[^“”.]+)*)”(?!表)");
    private static final Pattern CODE_AND_NAME = Pattern.compile("中?写明：(\\d+): 科目名称");
    private final Set<String> sheets;

    /** Of a workbook with these sheets. */
    SheetWords(Set<String> sheets) {
        this.sheets = sheets;
    }

    Mark of(Mark mark) {
        Problem problem = mark.problem();
        String hint = of(problem.hint());
        return new Mark(
                new Problem(
                        problem.severity(),
                        problem.code(),
                        problem.place(),
                        of(problem.message()),
                        hint,
                        problem.difference()),
                of(mark.rule()));
    }

    private String of(String text) {
        StringBuilder said = new StringBuilder();
        Matcher quoted = QUOTED.matcher(CODE_AND_NAME.matcher(text).replaceAll("加一行：编码 $1 和它的科目名称"));
        while (quoted.find()) {
            String below = quoted.group(2).isEmpty()
                    ? ""
                    : "的“" + quoted.group(2).substring(1).replace(".", "”的“") + "”";
            quoted.appendReplacement(
                    said,
                    Matcher.quoteReplacement(sheet(quoted.group(1), quoted.group(2))
                            .map(sheet -> "“" + sheet + "”表" + below)
                            .orElse(quoted.group())));
        }
        return quoted.appendTail(said).toString();
    }

    /** The sheet of a part; one that is called as the part is named so only where something below it is meant. */
    private Optional<String> sheet(String part, String below) {
        Optional<String> other = SHEETS.getOrDefault(part, List.of()).stream()
                .filter(sheets::contains)
                .findFirst();
        return other.or(
                () -> Optional.of(part).filter(sheets::contains).filter(name -> !below.isEmpty() || name.length() > 2));
    }
}
