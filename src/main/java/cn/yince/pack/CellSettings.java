package cn.yince.pack;

import cn.yince.read.Tree;
import cn.yince.unit.amount.Address;
import cn.yince.unit.codes.CodeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the settings that name cells by their meaning. */
final class CellSettings {
    static final String SUMMARY = "汇总";
    static final String KEY_FIGURES = "关键数";
    static final String SUMMED = "部门相加";
    static final String SIZE = "规模";
    static final String PARTS = "构成";
    static final String SHARE = "占比";
    static final String TOTALS = "合计行";

    static final String PRIOR = "上年取数";
    static final String CELL = "格";
    static final String TYPED_AT = "填报处";

    static final String CODES = "科目";

    private CellSettings() {}

    static List<KeyFigure> keyFigures(Tree summary) {
        List<String> summed = summary.keys().contains(SUMMED) ? summary.texts(SUMMED) : List.of();
        Tree cells = summary.child(KEY_FIGURES);
        List<KeyFigure> figures = new ArrayList<>();
        for (String name : cells.keys()) {
            Optional<Address> cell = Optional.of(cells.text(name))
                    .filter(text -> !text.isBlank())
                    .map(Address::parse);
            figures.add(new KeyFigure(name, cell, summed.contains(name)));
        }
        return List.copyOf(figures);
    }

    /** Nothing is drawn of what is not set. */
    static SummaryCharts charts(Tree summary) {
        return new SummaryCharts(
                summary.keys().contains(SIZE) ? summary.text(SIZE) : "",
                summary.keys().contains(PARTS) ? summary.texts(PARTS) : List.of(),
                summary.keys().contains(SHARE) ? summary.text(SHARE) : "");
    }

    /** The paths have dots, whether they are written as one key or group by group. */
    static List<PriorCell> priorCells(Tree tree) {
        Tree figures = tree.child(PRIOR);
        Map<String, String> texts = new LinkedHashMap<>();
        figures.leaves().forEach(leaf -> texts.put(leaf.key(), leaf.shown()));
        List<PriorCell> cells = new ArrayList<>();
        texts.forEach((key, cell) -> {
            String path = key.substring(0, Math.max(0, key.lastIndexOf('.')));
            String typedAt = texts.get(path + "." + TYPED_AT);
            if (typedAt == null) {
                throw figures.wrong(key, "没有 " + TYPED_AT);
            } else if (key.equals(path + "." + CELL)) {
                cells.add(new PriorCell(Address.parse(path), Address.parse(cell), Address.parse(typedAt)));
            }
        });
        return List.copyOf(cells);
    }

    /** By the table, or by the table and the column where they differ. */
    static Map<Address, CodeKind> codeSchemes(Tree tree) {
        Tree tables = tree.child(CODES);
        Map<Address, CodeKind> schemes = new LinkedHashMap<>();
        for (Tree.Leaf leaf : tables.leaves()) {
            CodeKind scheme = CodeKind.of(leaf.shown()).orElseThrow(() -> tables.wrong(leaf.key(), CellKinds.SCHEMES));
            schemes.put(Address.parse(leaf.key()), scheme);
        }
        return Collections.unmodifiableMap(schemes);
    }

    static List<Address> totals(Tree tables) {
        List<Address> rows = new ArrayList<>();
        for (String table : tables.keys()) {
            tables.texts(table).forEach(row -> rows.add(Address.parse(row).inside(Address.of(table))));
        }
        return List.copyOf(rows);
    }
}
