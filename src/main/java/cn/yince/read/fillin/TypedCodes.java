package cn.yince.read.fillin;

import cn.yince.problem.Problems;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.codes.SpokenNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes as people type them: digits, digits and a name, or a name alone. Not safe for threads. */
final class TypedCodes {
    private static final String SUPPLEMENT = "科目补充";
    private static final int MOST_SHOWN = 8;
    private final YearCodes codes;
    private final Map<List<String>, Typed.Scalar> names = new LinkedHashMap<>();
    private final List<Beside> besides = new ArrayList<>();

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

    /** A name that was typed in the grey cell beside a code is that of the code, or tells it when the year has none. */
    void beside(CodeList list, String code, Cell cell, Problems problems) {
        String name = CellText.of(cell);
        if (codes.areKnown(list) && !ItemName.plain(name).isEmpty() && !CodeSheet.isAdvice(name)) {
            besides.add(new Beside(list, code, name, cell, problems));
        }
    }

    /** Gives the tree the names that it has no others for, and holds those beside codes against what the codes mean. */
    void supplement(Sprout top) {
        besides.forEach(beside -> beside(beside, top));
        names.forEach((way, name) -> top.descend(way, name.place()).take(name));
    }

    private void beside(Beside beside, Sprout top) {
        CodeList list = beside.list();
        List<String> way = List.of(SUPPLEMENT, list.classification(), beside.code());
        Optional<String> own = top.find(way.subList(0, 2)).map(names -> names.text(beside.code()));
        Optional<String> official = codes.name(list, beside.code());
        List<String> names = Stream.of(
                        own, official, Optional.ofNullable(this.names.get(way)).map(Typed.Scalar::text))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty() && list != CodeList.INCOME) {
            this.names.putIfAbsent(way, CellText.scalar(beside.name(), beside.cell()));
        } else if (!names.isEmpty() && names.stream().noneMatch(name -> isOneWayToSay(name, beside.name()))) {
            report(beside, names.get(0), codes.called(list, beside.name()));
        }
    }

    private static boolean isOneWayToSay(String name, String typed) {
        return ItemName.isOneWayToSay(name, typed)
                || ItemName.plain(typed).contains(SpokenNames.bare(ItemName.plain(name)));
    }

    private static void report(Beside beside, String name, List<String> others) {
        String told = "编码 " + beside.code() + " 是“" + name + "”，旁边填的名称是“" + beside.name() + "”";
        if (others.isEmpty()) {
            beside.problems()
                    .hint(
                            "Y0616",
                            beside.cell().place(),
                            told,
                            "名称由编码得出，这一格填的不读入；编码填错了的请改，要印别的名称的写在编码后面（如“" + beside.code() + " 名称”）");
        } else {
            beside.problems()
                    .error(
                            "Y0616",
                            beside.cell().place(),
                            told + "，那是 " + String.join("、", others.subList(0, Math.min(MOST_SHOWN, others.size()))),
                            "请核对这一行的钱是哪个科目的：编码错了改编码，编码没有错就清空这一格");
        }
    }

    /** A name in the cell beside a code. */
    private record Beside(CodeList list, String code, String name, Cell cell, Problems problems) {}
}
