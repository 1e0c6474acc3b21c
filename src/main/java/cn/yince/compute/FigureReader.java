package cn.yince.compute;

import cn.yince.compute.formula.Expression;
import cn.yince.compute.formula.Expression.Call;
import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.FormulaParser;
import cn.yince.compute.ledger.Compiler;
import cn.yince.compute.ledger.DeclarationReader;
import cn.yince.compute.ledger.RowSource;
import cn.yince.compute.ledger.Term;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles what a file {@code 数/*.yaml} says of one group of figures. */
final class FigureReader extends DeclarationReader {
    private static final String EACH = "每个";
    private static final String WHEN = "当";
    private static final String NAMED_IN = "名在";
    private static final String NAMES = "各名";
    private static final Set<String> OF_LISTS = Set.of(EACH, WHEN, NAMED_IN, NAMES);
    private Scope scope;

    /** Of a group; {@code inside} what its formulas may name. */
    FigureReader(String group, Scope inside, Compiler.Library library, Problems problems) {
        super("数“" + group + "”", library, problems);
        this.scope = inside;
    }

    @Override
    protected Set<String> nearby() {
        return scope.all();
    }

    /** The entries of the group. */
    List<Entry> read(Typed file) {
        return entries(items(file));
    }

    private List<Entry> entries(List<Typed.Entry> items) {
        List<Entry> entries = new ArrayList<>();
        for (Typed.Entry item : items) {
            if (!OF_LISTS.contains(item.key())) {
                for (String name : names(item.key())) {
                    Optional<Entry> entry = entry(name, item.value());
                    entry.ifPresent(entries::add);
                    // of one that is wrong itself nothing more is said where it is used
                    scope.add(name, entry.isEmpty() || entry.get().isNumber());
                }
            }
        }
        return List.copyOf(entries);
    }

    private Optional<Entry> entry(String name, Typed typed) {
        if (typed instanceof Typed.Mapping mapping) {
            return value(mapping, EACH).isPresent() ? each(name, mapping) : Optional.of(group(name, mapping));
        }
        return made(
                typed,
                () -> new Entry.Declared(name, typed.place(), expression(FormulaParser.number(words(typed)), name)));
    }

    private Entry group(String name, Typed.Mapping mapping) {
        Optional<Term.Test> when = value(mapping, WHEN).flatMap(typed -> test(typed, scope));
        List<Entry> inside = inside(mapping, scope.inside(name));
        Entry group = new Entry.Grouped(name, inside);
        return when.<Entry>map(test -> new Entry.Conditional(test, group)).orElse(group);
    }

    private List<Entry> inside(Typed.Mapping mapping, Scope of) {
        Scope here = scope;
        scope = of;
        List<Entry> entries = entries(mapping.entries());
        scope = here;
        return entries;
    }

    private Optional<Entry> each(String name, Typed.Mapping mapping) {
        List<RowSource> sources = items(value(mapping, EACH).orElseThrow()).stream()
                .flatMap(item -> sources(item, true).stream())
                .toList();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        RowSource rows = RowSource.all(sources);
        Scope here = scope;
        scope = here.beside(rows.names());
        Optional<Term.Test> when = value(mapping, WHEN).flatMap(typed -> test(typed, scope));
        scope = here;
        if (value(mapping, NAMES).isPresent()) {
            return Optional.of(new Entry.NamesOf(name, rows, when));
        }
        boolean further = value(mapping, NAMED_IN)
                .flatMap(this::text)
                .filter("上级"::equals)
                .isPresent();
        return Optional.of(new Entry.Each(name, rows, when, further, inside(mapping, scope.ofRows(rows, further))));
    }

    private Entry expression(Expression expression, String name) {
        return expression instanceof Call call ? call(call, name) : new Entry.Number(name, number(expression));
    }

    private Term number(Expression expression) {
        return compiled(expression, scope);
    }

    private Entry call(Call call, String name) {
        return switch (call.name()) {
            case "占比", "完成率" -> {
                arguments(call, 2);
                yield new Entry.Share(
                        name,
                        call.name().equals("完成率"),
                        number(call.arguments().get(0)),
                        number(call.arguments().get(1)));
            }
            case "与上年" -> {
                arguments(call, 2);
                yield new Entry.Change(
                        name,
                        number(call.arguments().get(0)),
                        number(call.arguments().get(1)));
            }
            case "比较" -> {
                arguments(call, 2);
                yield new Entry.Comparison(
                        name,
                        number(call.arguments().get(0)),
                        number(call.arguments().get(1)));
            }
            case "如果" -> conditional(call, name);
            case "分" -> new Entry.Score(name, number(call.arguments().get(0)));
            case "个数" -> new Entry.Counted(name, single(path(call, 0)));
            case "平均分" -> new Entry.MeanScore(name, single(path(call, 0)));
            case "行数" -> rowsOf(call, name);
            case "文字" -> new Entry.Prose(name, typed(call));
            case "各段" -> new Entry.Paragraphs(name, typed(call));
            case "词" -> new Entry.Words(name, typed(call));
            case "各词" -> new Entry.ListOfWords(name, typed(call));
            case "名称", "代码" -> new Entry.NameOfRow(name, call.name().equals("代码"));
            case "等级" -> {
                arguments(call, 2);
                yield new Entry.GradeOf(
                        name, typed(call), number(call.arguments().get(1)));
            }
            case "有数据", "有", "有填", "印", "属", "是" -> new Entry.YesOrNo(name, condition(call, scope));
            default -> new Entry.Number(name, number(call));
        };
    }

    /** Without an alternative there is no such figure where the condition does not hold. */
    private Entry conditional(Call call, String name) {
        if (call.arguments().size() != 2) {
            return new Entry.Number(name, number(call));
        }
        return new Entry.Conditional(
                condition(call.arguments().get(0), scope),
                expression(call.arguments().get(1), name));
    }

    /** {@code 行数(表, 栏, 什么)}: the rows of a table but its total. */
    private Entry rowsOf(Call call, String name) {
        arguments(call, 3);
        RowSource rows = source("各行(" + path(call, 0).text() + ")");
        Term.Test test = condition(FormulaParser.condition("非 属(此行, 合计)"), scope.beside(Optional.empty()));
        Term cell = number(FormulaParser.number(
                path(call, 0).text() + ".此行." + path(call, 1).text()));
        return new Entry.CountedRows(
                name, nameOf(path(call, 0)) + "的" + path(call, 2).text(), rows, Optional.of(test), cell);
    }

    private static Path single(Path path) {
        if (path.isPattern()) {
            throw unknown(path, "“" + path.text() + "”不止一个名称");
        }
        return path;
    }

    private String nameOf(Path table) {
        return library.table(table.text()).map(form -> form.name()).orElse(table.text());
    }

    private Path typed(Call call) {
        Path path = path(call, 0);
        if (path.isPattern()) {
            throw unknown(path, "“" + path.text() + "”不止一处文字");
        }
        return leaf(path);
    }
}
