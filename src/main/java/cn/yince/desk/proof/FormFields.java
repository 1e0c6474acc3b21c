package cn.yince.desk.proof;

import cn.yince.pack.Settings.TableLabels;
import cn.yince.pack.TableFiles;
import cn.yince.problem.Problems;
import cn.yince.unit.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** M0610: a form asks only for columns that its rows have and labels that tables have. */
final class FormFields implements Look {
    private static final Pattern DECLARED = Pattern.compile("<(field|parameter) name=\"([^\"]*)\"");
    private static final Set<String> LABELS =
            Set.of("标题", "表号", "名称标签", "单位名称", "年度", "年份", "金额单位标签", "金额单位", "注", "说明");

    @Override
    public void look(Draft draft, Problems problems) {
        for (TableLabels table : draft.pack().settings().tables()) {
            Optional<SourceText> rows = draft.rows(table);
            draft.form(table)
                    .filter(form -> rows.isPresent() && !TableFiles.isDeclared(form.name()))
                    .ifPresent(
                            form -> look(form, columns(Tsv.of(rows.get()).columns()), labels(table, draft), problems));
        }
    }

    /** Those of every table and the totals of this one. */
    private static Set<String> labels(TableLabels table, Draft draft) {
        Set<String> labels = new HashSet<>(LABELS);
        labels.addAll(draft.pack().settings().totals(table));
        return labels;
    }

    private static Set<String> columns(List<String> typed) {
        Set<String> columns = new HashSet<>(Set.of("科目代码", "科目名称"));
        for (String column : typed) {
            if (column.matches("科目\\d+")) {
                String number = column.substring(2);
                columns.addAll(Set.of("代码" + number, "名称" + number, "决算数" + number));
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    private static void look(SourceText form, Set<String> columns, Set<String> labels, Problems problems) {
        Matcher declared = DECLARED.matcher(form.text());
        while (declared.find()) {
            boolean isField = declared.group(1).equals("field");
            Set<String> known = isField ? columns : labels;
            if (!known.contains(declared.group(2))) {
                String nearest = Nearest.to(declared.group(2), known)
                        .map(n -> "是否应为“" + n + "”？")
                        .orElse("");
                String what = isField ? "没有“%s”这一列" : "没有“%s”这个标签";
                problems.error(
                        "M0610", form.at(declared.start(2)), what.formatted(declared.group(2)) + "，会印成空白", nearest);
            }
        }
    }
}
