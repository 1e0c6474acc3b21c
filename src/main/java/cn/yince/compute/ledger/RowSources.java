package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression;
import cn.yince.compute.formula.Expression.Call;
import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.ledger.Row.Kind;
import java.util.List;

/**
 * Makes sources of rows of calls like {@code 科目(支出)}.
 *
 * @param library the tables and leaves there are
 */
record RowSources(Compiler.Library library) {
    private static final int CLASS_DIGITS = 3;
    private static final int GROUP_DIGITS = 5;
    private static final List<Integer> CLASSES = List.of(CLASS_DIGITS);
    private static final List<Integer> CLASSES_AND_GROUPS = List.of(CLASS_DIGITS, GROUP_DIGITS);
    private static final int ITEM_DIGITS = 7;

    RowSource of(Expression expression) {
        if (!(expression instanceof Call call)) {
            throw new Misfit(expression.offset(), "这里应为行的来历", "如 科目(支出)");
        }
        List<Path> paths = TestCompiler.paths(call);
        return switch (call.name()) {
            case "科目" -> new RowSource.Codes(Kind.FUNCTIONAL, CLASSES_AND_GROUPS, true, leaves(paths));
            case "类" -> codes(paths, CLASS_DIGITS, new RowSource.Codes(Kind.FUNCTIONAL, CLASSES, false, paths));
            case "款" ->
                codes(paths, GROUP_DIGITS, new RowSource.Codes(Kind.FUNCTIONAL, List.of(GROUP_DIGITS), false, paths));
            case "项" -> codes(paths, ITEM_DIGITS, new RowSource.Codes(Kind.FUNCTIONAL, List.of(), true, paths));
            case "经济科目" -> new RowSource.Codes(Kind.ECONOMIC, CLASSES, true, leaves(paths));
            case "收入科目" -> new RowSource.Codes(Kind.INCOME, List.of(), true, leaves(paths));
            case "各行" -> new RowSource.RowsOf(tables(paths).get(0));
            case "逐项" -> new RowSource.Things(leaves(paths).get(0).head());
            default ->
                throw new Misfit(
                        call.offset(), "行不能来自“" + call.name() + "”", "可以用 科目、类、款、项、经济科目、收入科目、逐项、各行", call.name());
        };
    }

    /** The codes of so many digits of tables, or those of leaves. */
    private RowSource codes(List<Path> paths, int digits, RowSource.Codes ofLeaves) {
        List<TableForm> tables = paths.stream()
                .flatMap(path -> library.table(path.head()).stream())
                .toList();
        if (tables.size() == paths.size()) {
            return new RowSource.CodesOfTables(tables, digits);
        }
        leaves(paths);
        return ofLeaves;
    }

    private List<TableForm> tables(List<Path> paths) {
        List<TableForm> tables = paths.stream()
                .flatMap(path -> library.table(path.text()).stream())
                .toList();
        if (tables.size() < paths.size()) {
            throw new Misfit(
                    paths.get(0).offset(),
                    "没有名为“" + paths.get(0).text() + "”的表",
                    "",
                    paths.get(0).text());
        }
        return tables;
    }

    private List<Path> leaves(List<Path> paths) {
        paths.forEach(path -> Compiler.typed(path, library, "填报项"));
        return paths;
    }
}
