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
import cn.yince.unit.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes tests of the conditions of a table. */
final class TestCompiler implements Expression.Cases<Term.Test> {
    private final Compiler.Library library;
    private final Compiler.Own own;

    TestCompiler(Compiler.Library library, Compiler.Own own) {
        this.library = library;
        this.own = own;
    }

    @Override
    public Term.Test call(Call call) {
        return switch (call.name()) {
            case "有" ->
                new Terms.Any(call.arguments().stream().map(this::leaves).toList());
            case "有填" ->
                new Terms.Typed(call.arguments().stream().map(this::leaves).toList());
            case "印" ->
                new Terms.Prints(call.arguments().stream()
                        .map(argument -> argument.as(new Compiler(library, own)))
                        .toList());
            case "有数据" ->
                new Terms.HasData(call.arguments().stream().map(this::table).toList());
            case "属" -> {
                Compiler.arguments(call, 2);
                yield new Terms.Has(property(call));
            }
            case "是" -> {
                Compiler.arguments(call, 2);
                yield says(leaves(call.arguments().get(0)), call.arguments().get(1));
            }
            default ->
                throw new Misfit(
                        call.offset(),
                        "“" + call.name() + "”不是条件",
                        Nearest.to(call.name(), Functions.TESTS)
                                        .map(near -> "是否应为“" + near + "”？")
                                        .orElse("")
                                + "可以用 有(…)、有填(…)、印(…)、有数据(…)、属(此行, 人员经费)、是(单位.性质, 事业单位)");
        };
    }

    /** What a row may be: of some kind, or the very row of a name. */
    private String property(Call call) {
        if (!(call.arguments().get(1) instanceof Path property)) {
            throw new Misfit(call.arguments().get(1).offset(), "属的第二项应为一个名称", "如 属(此行, 人员经费)、属(此行, 类)");
        } else if (!(call.arguments().get(0) instanceof Path row)
                || row.segments().size() > 1
                || !row.isOfRow()) {
            throw new Misfit(call.arguments().get(0).offset(), "属的第一项应为 此行", "如 属(此行, 人员经费)、属(此行, 类)");
        }
        String word = property.text();
        Optional<Set<String>> rows = own.rowsAsked()
                .filter(known -> library.checksCells()
                        && !known.contains(word)
                        && !Spot.isProperty(word)
                        && !TypedNames.isOfTheUnit(word));
        if (rows.isPresent()) {
            List<String> known = Stream.concat(Spot.properties().stream(), rows.get().stream())
                    .toList();
            throw new Misfit(
                    property.offset(),
                    "没有哪一行是“" + word + "”，也没有这一种行",
                    nearest(word, known) + "行的种类有 " + String.join("、", Spot.properties()));
        }
        return word;
    }

    private static String nearest(String word, Collection<String> known) {
        return Nearest.to(word, known).map(name -> "是否应为“" + name + "”？").orElse("");
    }

    private Term.Test says(Path typed, Expression word) {
        String said = word instanceof Path path ? path.text() : "";
        Set<String> legal = Leaves.legal(typed.text());
        if (legal.isEmpty()) {
            legal = library.typedNames().map(names -> names.choices(typed)).orElse(Set.of());
        }
        if (library.typedNames().filter(names -> names.isNumber(typed)).isPresent()) {
            throw new Misfit(typed.offset(), "“" + typed.text() + "”不是文字", "是(…) 的第一项写单位文件里填文字的一处，如 单位.性质");
        }
        if (library.checksCells() && !legal.isEmpty() && !legal.contains(said)) {
            throw new Misfit(
                    word.offset(),
                    "“" + typed.text() + "”不会是“" + said + "”",
                    nearest(said, legal) + "可以写 " + String.join("、", legal));
        }
        return new Terms.Says(typed, said);
    }

    private TableForm table(Expression argument) {
        return Optional.of(argument)
                .filter(Path.class::isInstance)
                .flatMap(path -> library.table(((Path) path).text()))
                .orElseThrow(() -> new Misfit(argument.offset(), "有数据的括号里应为一张表", "如 有数据(支出决算表)"));
    }

    private Path leaves(Expression argument) {
        if (argument instanceof Path path && library.hasLeaves(path.head())) {
            return Compiler.typed(path, library, "填报项");
        }
        throw new Misfit(argument.offset(), "“有”的括号里应为填报项", "如 有(项目.此行.本年)");
    }

    @Override
    public Term.Test junction(Junction junction) {
        return new Terms.Junction(
                junction.left().as(this), junction.both(), junction.right().as(this));
    }

    @Override
    public Term.Test not(Not not) {
        return new Terms.Not(not.of().as(this));
    }

    @Override
    public Term.Test literal(Literal literal) {
        throw misfit(literal);
    }

    @Override
    public Term.Test path(Path path) {
        throw misfit(path);
    }

    @Override
    public Term.Test operation(Operation operation) {
        throw misfit(operation);
    }

    @Override
    public Term.Test comparison(Comparison comparison) {
        throw misfit(comparison);
    }

    private static Misfit misfit(Expression expression) {
        return new Misfit(expression.offset(), "这里应为条件", "如 有(项目.此行.本年)、属(此行, 人员经费)，用 且、或、非 连接");
    }

    /** The paths a row source names. */
    static List<Path> paths(Call call) {
        return call.arguments().stream()
                .map(argument -> {
                    if (argument instanceof Path path) {
                        return path;
                    }
                    throw new Misfit(argument.offset(), call.name() + "的括号里应为名称", "如 科目(支出)");
                })
                .toList();
    }
}
