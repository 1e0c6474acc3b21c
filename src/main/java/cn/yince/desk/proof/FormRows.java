package cn.yince.desk.proof;

import cn.yince.compute.ledger.Ledger;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.problem.Problems;
import cn.yince.unit.Nearest;
import cn.yince.unit.codes.CodeBook;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** M0608: a form names cells that the ledger of a unit with everything has. M0609: and economic codes of the year. */
final class FormRows implements Look {
    private static final Pattern CODE = Pattern.compile("^\\d+");

    @Override
    public void look(Draft draft, Problems problems) {
        CodeBook codes = draft.pack().codes();
        Ledger ledger = draft.samples().summed(Samples.FULL).ledger();
        for (TableLabels labels : draft.pack().settings().tables()) {
            String table = labels.name();
            Tsv tsv = draft.rows(labels).map(Tsv::of).orElse(Tsv.NONE);
            Cells cells = Cells.of(names(ledger, table));
            for (Tsv.Cell cell : tsv.cells()) {
                if (isEconomic(cell, "\\d.*")) {
                    economic(cell, codes, problems);
                } else if (isEconomic(cell, "[^*=\\d].*")) {
                    cell(table, cell.text(), cell, cells, codes, problems);
                } else if (cell.text().startsWith("=")) {
                    String name = cell.text().substring(1);
                    boolean ofEveryRow = tsv.isRepeated(cell.row())
                            && (name.isEmpty() || cells.names().stream().anyMatch(known -> known.endsWith("." + name)));
                    if (!ofEveryRow) {
                        cell(table, (tsv.isRepeated(cell.row()) ? "合计." : "") + name, cell, cells, codes, problems);
                    }
                }
            }
        }
    }

    /** Whether a cell of a column of economic codes looks like something; elsewhere 科目 is but a word. */
    private static boolean isEconomic(Tsv.Cell cell, String shape) {
        return cell.column().matches("科目\\d+") && cell.text().matches(shape);
    }

    /**
     * The cells of a table.
     *
     * @param names without the table's own
     * @param shapes the same whatever their codes
     */
    private record Cells(Set<String> names, Set<String> shapes) {
        static Cells of(Set<String> names) {
            return new Cells(names, names.stream().map(FormRows::shape).collect(Collectors.toSet()));
        }
    }

    private static String shape(String name) {
        return CODE.matcher(name).replaceFirst("#");
    }

    private static Set<String> names(Ledger ledger, String table) {
        return Stream.concat(ledger.amounts().keySet().stream(), ledger.counts().keySet().stream())
                .filter(name -> name.startsWith(table + "."))
                .map(name -> name.substring(table.length() + 1))
                .collect(Collectors.toSet());
    }

    private static void cell(String table, String name, Tsv.Cell cell, Cells cells, CodeBook codes, Problems problems) {
        String code = name.split("\\.")[0];
        boolean codeKnown = !code.matches("\\d+")
                || codes.functionalCodes().contains(code)
                || codes.economicCodes().contains(code);
        if (cells.names().contains(name)
                || codeKnown && code.matches("\\d+") && cells.shapes().contains(shape(name))) {
            return;
        }
        String typed = cell.text().replaceFirst("^=", "");
        String prefix = name.equals(typed) ? "" : "合计.";
        Collection<String> known = cells.names().stream()
                .filter(n -> n.startsWith(prefix))
                .map(n -> n.substring(prefix.length()))
                .toList();
        String nearest = Nearest.to(typed, known).map(n -> "是否应为“=" + n + "”？").orElse("");
        problems.error("M0608", cell.place(), table + "没有“" + typed + "”这一格，会印成空白", nearest);
    }

    private static void economic(Tsv.Cell cell, CodeBook codes, Problems problems) {
        String code = cell.text().split("=")[0];
        if (!codes.economicCodes().contains(code)) {
            String nearest = Nearest.to(code, codes.economicCodes())
                    .map(n -> "是否应为 " + n + "？")
                    .orElse("");
            problems.error("M0609", cell.place(), "经济分类没有科目 " + code, nearest);
        }
    }
}
