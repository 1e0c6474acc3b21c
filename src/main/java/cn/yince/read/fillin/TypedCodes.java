package cn.yince.read.fillin;

import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Codes as people type them: digits, digits and a name, or a name alone. Not safe for threads. */
final class TypedCodes {
    private static final String SUPPLEMENT = "科目补充";
    private static final int MOST_SHOWN = 8;
    private final YearCodes codes;
    private final Map<List<String>, Typed.Scalar> names = new LinkedHashMap<>();

    /** Those of a workbook. */
    TypedCodes(Workbook workbook) {
        this.codes = new YearCodes(workbook);
    }

    /** The code a cell means; nothing after reporting that its name means none or several. */
    Optional<String> code(CodeList list, Cell cell, Page page) {
        String code = CellText.code(cell);
        if (code.isEmpty() || Character.isDigit(code.charAt(0)) || !codes.areKnown(list)) {
            remember(list, code, CellText.nameAfterCode(cell), cell);
            return Optional.of(code);
        }
        List<String> meant = codes.named(list, code);
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        page.error("Y0608", cell.place(), message(meant, CellText.of(cell)), advice(list, meant));
        return Optional.empty();
    }

    private static String message(List<String> meant, String typed) {
        return meant.isEmpty() ? "没有名称里有“" + typed + "”的科目" : "名称里有“" + typed + "”的科目有 " + meant.size() + " 个";
    }

    private String advice(CodeList list, List<String> meant) {
        if (meant.isEmpty()) {
            return "请填编码，或少写几个字；编码可以在表上方的“" + CodeSheet.SEARCH + "”里查，或用 yince codes 查";
        }
        String shown = meant.stream()
                .limit(MOST_SHOWN)
                .map(code -> code + " " + codes.name(list, code).orElse(""))
                .collect(Collectors.joining("、"));
        return "请填其中一个的编码：" + shown + (meant.size() > MOST_SHOWN ? " 等" : "");
    }

    /** A name beside a code tells what is meant where the year's codes say something else, or nothing. */
    private void remember(CodeList list, String code, String name, Cell cell) {
        boolean says = list != CodeList.INCOME
                && codes.areKnown(list)
                && !ItemName.plain(name).isEmpty()
                && codes.name(list, code)
                        .filter(official -> ItemName.isOneWayToSay(official, name))
                        .isEmpty();
        if (says) {
            names.putIfAbsent(List.of(SUPPLEMENT, list.classification(), code), CellText.scalar(name, cell));
        }
    }

    /** Gives the tree the names that it has no others for. */
    void supplement(Sprout top) {
        names.forEach((way, name) -> top.descend(way, name.place()).take(name));
    }
}
