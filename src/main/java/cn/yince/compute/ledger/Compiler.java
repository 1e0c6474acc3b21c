package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression;
import cn.yince.compute.formula.Expression.Call;
import cn.yince.compute.formula.Expression.Comparison;
import cn.yince.compute.formula.Expression.Junction;
import cn.yince.compute.formula.Expression.Literal;
import cn.yince.compute.formula.Expression.Not;
import cn.yince.compute.formula.Expression.Operation;
import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Functions;
import cn.yince.compute.formula.Segment;
import cn.yince.unit.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes terms of formulas: every name is looked up here, once for a pack. */
public final class Compiler implements Expression.Cases<Term> {
    private final Library library;
    private final Own own;

    /**
     * For the formulas of one place.
     *
     * @param library the tables and leaves there are
     * @param own what has a name where the formula stands
     */
    Compiler(Library library, Own own) {
        this.library = library;
        this.own = own;
    }

    /** What has a name where a formula stands. */
    public interface Own {
        /** A thing nearby; empty when the path leads elsewhere. */
        Optional<Term> named(Path path);

        /** What the rows are called that a formula is asked of; empty when they may have any name. */
        default Optional<Set<String>> rowsAsked() {
            return Optional.empty();
        }

        /** What may be called where a number is made. */
        default List<String> functions() {
            return List.of("合计", "逐行合计", "同", "如果");
        }

        /** The table whose cell is made; empty for a figure. */
        default Optional<TableForm> table() {
            return Optional.empty();
        }
    }

    /** The tables a formula may name. */
    public interface Library {
        /** A table; empty when there is none. */
        Optional<TableForm> table(String form);

        /** The names of tables and leaves that a person may have meant. */
        Set<String> names();

        /** Whether a unit file can have leaves of a name. */
        boolean hasLeaves(String group);

        /** Whether cells that a table cannot have are refused. */
        default boolean checksCells() {
            return false;
        }

        /** What may stand in paths into a unit file, as far as it is known. */
        default Optional<TypedNames> typedNames() {
            return Optional.empty();
        }
    }

    /** Refuses a path into a unit file that leads nowhere. */
    static Path typed(Path path, Library library, String where) {
        if (!library.hasLeaves(path.head()) && library.table(path.head()).isPresent()) {
            throw new Misfit(
                    path.offset(),
                    "“" + path.head() + "”是表，这里应为" + where,
                    "表的行写 各行(" + path.head() + ")，它的科目写 类(…)、款(…) 或 项(…)；一格写 表.行.栏");
        } else if (!library.hasLeaves(path.head())) {
            throw new Misfit(
                    path.offset(),
                    "没有名为“" + path.head() + "”的" + where,
                    "单独的一段是本行的一栏或本表的一行，别的写成 表.行.栏 或 填报项的路径",
                    path.head());
        }
        library.typedNames().flatMap(names -> names.slip(path)).ifPresent(slip -> {
            int offset = path.offset() + Math.max(0, path.text().indexOf(slip.word()));
            String nearest = Nearest.to(slip.word(), slip.known())
                    .map(name -> "是否应为“" + name + "”？")
                    .orElse("");
            throw new Misfit(offset, "填报项“" + path.text() + "”里没有“" + slip.word() + "”", nearest + "路径与单位文件的键相同");
        });
        library.typedNames().ifPresent(names -> names.refuseUnknownCodes(path));
        return path;
    }

    /**
     * Refuses a path that leads to no cell and into no part of a unit file; {@code ofAll}: its row is all of a part.
     */
    static void checked(Path path, boolean ofAll, Library library) {
        Optional<TableForm> table = library.table(path.head());
        if (table.isPresent()) {
            table.get().names().check(path);
        } else if (library.hasLeaves(path.head()) && !ofAll) {
            typed(path, library, "填报项");
        }
    }

    @Override
    public Term literal(Literal literal) {
        if (literal.number().signum() == 0) {
            return new Terms.Zero();
        }
        throw new Misfit(literal.offset(), "表的算式里不能写数", "要用的数请让单位填，或写成别的格的算式");
    }

    @Override
    public Term path(Path path) {
        if (path.isPattern()) {
            throw new Misfit(path.offset(), "“" + path.text() + "”不止一个数", "要相加请写 合计(" + path.text() + ")");
        }
        return cell(path).orElseGet(() -> new Terms.SumOfLeaves(List.of(leaves(path))));
    }

    /** A thing nearby or a cell of another table. */
    private Optional<Term> cell(Path path) {
        return own.named(path)
                .or(() -> table(path)
                        .map(table -> new Terms.Cell(
                                table,
                                path.segments().get(1),
                                path.segments().subList(2, path.segments().size()))));
    }

    private Optional<TableForm> table(Path path) {
        Optional<TableForm> table = library.table(path.head());
        if (table.isPresent() && (path.segments().size() < 2 || path.segments().size() > 3)) {
            throw new Misfit(path.offset(), "“" + path.text() + "”不是一格", "写成 表.行.栏，只有一栏的表写成 表.行");
        }
        table.filter(form -> library.checksCells()).ifPresent(form -> {
            form.names().check(path);
            library.typedNames().ifPresent(names -> names.refuseUnknownCodes(path));
        });
        return table;
    }

    private Path leaves(Path path) {
        return typed(path, library, "表、行、栏或填报项");
    }

    @Override
    public Term call(Call call) {
        return switch (call.name()) {
            case "合计" -> new Joined(this).of(call);
            case "同" -> {
                arguments(call, 2);
                yield new Terms.Same(
                        call.arguments().get(0).as(this),
                        call.arguments().get(1).as(this));
            }
            case "如果" -> {
                arguments(call, Math.max(2, Math.min(3, call.arguments().size())));
                Term.Test test = call.arguments().get(0).as(new TestCompiler(library, own));
                yield new Terms.Either(test, call.arguments().get(1).as(this), otherwise(call));
            }
            case "逐行合计" -> {
                arguments(call, 2);
                RowSource rows = new RowSources(library).of(call.arguments().get(0));
                yield new Terms.SumOverRows(
                        rows, call.arguments().get(1).as(new Compiler(library, new OfOtherRows(own, rows.names()))));
            }
            default ->
                throw new Misfit(
                        call.offset(), "没有名为“" + call.name() + "”的函数", Functions.advice(call.name(), own.functions()));
        };
    }

    /** Without a third part there is no cell. */
    private Term otherwise(Call call) {
        return call.arguments().size() < 3
                ? new Terms.NoCell()
                : call.arguments().get(2).as(this);
    }

    static void arguments(Call call, int number) {
        if (call.arguments().size() != number) {
            throw new Misfit(
                    call.offset(),
                    call.name() + "的括号里应有 " + number + " 项，现在有 "
                            + call.arguments().size() + " 项",
                    "各项之间用逗号");
        }
    }

    /** What 合计(…) adds up. */
    private record Joined(Compiler compiler) {
        Term of(Call call) {
            List<Path> leaves = new ArrayList<>();
            List<Term> terms = new ArrayList<>();
            for (Expression argument : call.arguments()) {
                if (!(argument instanceof Path path)) {
                    throw new Misfit(argument.offset(), "合计的括号里应为名称", "如 合计(支出.此行.*.项目支出)");
                }
                Optional<TableForm> table = path.head().equals(OWN) ? compiler.own.table() : compiler.table(path);
                if (table.isPresent() && path.segments().size() < 2) {
                    throw new Misfit(path.offset(), "“" + path.text() + "”没有写明行", "写成 合计(" + path.text() + ".[类].合计)");
                } else if (table.isPresent()) {
                    List<Segment> segments = path.segments();
                    terms.add(new Terms.SumOfCells(table.get(), segments.get(1), segments.subList(2, segments.size())));
                } else {
                    leaves.add(compiler.leaves(path));
                }
            }
            if (!leaves.isEmpty()) {
                terms.add(new Terms.SumOfLeaves(List.copyOf(leaves)));
            }
            return terms.size() == 1 ? terms.get(0) : Terms.Chain.sum(terms);
        }
    }

    /** The table itself. */
    static final String OWN = "本表";

    @Override
    public Term operation(Operation operation) {
        Term left = operation.left().as(this);
        Term right = operation.right().as(this);
        return switch (operation.sign()) {
            case '+' -> Terms.Chain.of(left, false, right);
            case '-' -> Terms.Chain.of(left, true, right);
            default -> throw new Misfit(operation.offset(), "表里的金额不能相乘、相除", "比率请写在 数 里");
        };
    }

    @Override
    public Term comparison(Comparison comparison) {
        throw new Misfit(comparison.offset(), "这里应为一个数，不是比较", "比较写在 如果(…) 的第一项或“当”里");
    }

    @Override
    public Term junction(Junction junction) {
        throw new Misfit(junction.offset(), "这里应为一个数，不是条件", "条件写在 如果(…) 的第一项或“当”里");
    }

    @Override
    public Term not(Not not) {
        throw new Misfit(not.offset(), "这里应为一个数，不是条件", "条件写在 如果(…) 的第一项或“当”里");
    }
}
