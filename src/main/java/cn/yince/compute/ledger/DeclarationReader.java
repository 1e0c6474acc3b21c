package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression;
import cn.yince.compute.formula.Expression.Call;
import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.FormulaFault;
import cn.yince.compute.formula.FormulaParser;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.MistypedKey;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads a file in which a pack says how numbers are made. What is wrong is reported where it stands, and left out. */
public abstract class DeclarationReader {
    /** What is no right shape. */
    protected static final String FAULT = "M0801";

    /** What formulas may name. */
    protected final Compiler.Library library;

    /** Receives what is wrong. */
    protected final Problems problems;

    private final String what;
    private final Codes codes;

    /**
     * A reader of one file.
     *
     * @param what the file says, in Chinese, e.g. {@code 表“支出决算表”}
     */
    protected DeclarationReader(String what, Compiler.Library library, Problems problems) {
        this(what, Codes.OF_NUMBERS, library, problems);
    }

    /** As the other, with codes of problems of its own. */
    protected DeclarationReader(String what, Codes codes, Compiler.Library library, Problems problems) {
        this.what = what;
        this.codes = codes;
        this.library = library;
        this.problems = problems;
    }

    /**
     * Codes of problems.
     *
     * @param shape what is no right shape
     * @param formula what cannot be read as a formula
     * @param name what names nothing
     */
    public record Codes(String shape, String formula, String name) {
        static final Codes OF_NUMBERS = new Codes(FAULT, "M0802", "M0803");
    }

    /** What is being read, in Chinese. */
    protected String what() {
        return what;
    }

    /** Names where a formula stands that a person may have meant. */
    protected abstract Set<String> nearby();

    /** The number a formula says. */
    protected Optional<Term> term(Typed typed, Compiler.Own own) {
        return made(typed, () -> FormulaParser.number(words(typed)).as(new Compiler(library, own)));
    }

    /** The number of an expression. */
    protected Term compiled(Expression expression, Compiler.Own own) {
        return expression.as(new Compiler(library, own));
    }

    /** The condition of an expression. */
    protected Term.Test condition(Expression expression, Compiler.Own own) {
        return expression.as(new TestCompiler(library, own));
    }

    /** Refuses a call with another number of arguments. */
    protected static void arguments(Call call, int number) {
        Compiler.arguments(call, number);
    }

    /** The name that an argument must be. */
    protected static Path path(Call call, int at) {
        if (at < call.arguments().size() && call.arguments().get(at) instanceof Path path) {
            return path;
        }
        throw new Misfit(call.offset(), call.name() + "的括号里应为名称", "如 " + call.name() + "(情况说明.收支总体原因)");
    }

    /** A path into a unit file; refused when it leads nowhere. */
    protected Path leaf(Path path) {
        return Compiler.typed(path, library, "填报项");
    }

    /** The refusal of a name. */
    protected static RuntimeException unknown(Path path, String message) {
        return new Misfit(path.offset(), message, "", path.head());
    }

    /** The refusal of a name that is known not to fit. */
    public static RuntimeException refusal(Path path, String message, String hint) {
        return new Misfit(path.offset(), message, hint);
    }

    /** The condition a formula says. */
    protected Optional<Term.Test> test(Typed typed, Compiler.Own own) {
        return made(typed, () -> FormulaParser.condition(words(typed)).as(new TestCompiler(library, own)));
    }

    /** What a formula says; nothing when it is wrong, which is reported where it is. */
    protected <T> Optional<T> made(Typed typed, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (FormulaFault fault) {
            problems.error(
                    codes.formula(), place(typed, fault.offset()), what() + "：" + fault.getMessage(), fault.hint());
        } catch (Misfit misfit) {
            problems.error(
                    codes.name(), place(typed, misfit.offset()), what() + "：" + misfit.getMessage(), hint(misfit));
        }
        return Optional.empty();
    }

    /** What to do; for a name that is not known the one that was most likely meant. */
    protected String hint(Misfit misfit) {
        List<String> known =
                Stream.of(nearby(), library.names()).flatMap(Set::stream).toList();
        String nearest = misfit.unknown().isEmpty()
                ? ""
                : Nearest.to(misfit.unknown(), known)
                        .map(n -> "是否应为“" + n + "”？")
                        .orElse("");
        return nearest + misfit.hint();
    }

    /** Where a part of a formula stands. */
    public static Place place(Typed typed, int offset) {
        if (typed instanceof Typed.Scalar scalar && scalar.lines().size() == 1) {
            Place first = scalar.lines().get(0).place();
            int quote = !scalar.plain() && first.equals(scalar.place()) ? 1 : 0;
            return new Place(first.file(), first.line(), first.column() + quote + offset);
        }
        return typed.place();
    }

    protected String words(Typed typed) {
        return text(typed).orElse("");
    }

    protected Optional<String> text(Typed typed) {
        if (typed instanceof Typed.Scalar scalar) {
            return Optional.of(scalar.text().strip());
        }
        problems.error(codes.shape(), typed.place(), "这里应为一段文字", "请对照 templates/全国 里的表");
        return Optional.empty();
    }

    /** Names with their values; of a list the names alone. */
    protected List<Typed.Entry> items(Typed typed) {
        if (typed instanceof Typed.Mapping mapping) {
            return mapping.entries();
        } else if (typed instanceof Typed.Sequence list) {
            return list.entries().stream()
                    .flatMap(entry -> items(entry).stream())
                    .toList();
        }
        return text(typed)
                .map(text -> new Typed.Entry(text, typed.place(), new Typed.Scalar("", true, List.of(), typed.place())))
                .stream()
                .toList();
    }

    protected static boolean isFormula(String text) {
        return text.indexOf('(') > 0 && text.endsWith(")");
    }

    /** {@code 甲 | 乙}: several alike. */
    protected static List<String> names(String key) {
        return Stream.of(key.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    protected static Optional<Typed> value(Typed.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Typed.Entry::value)
                .findFirst();
    }

    /** Reports keys that there are none of; whether nothing was cut where it should not be. */
    protected boolean known(Typed.Mapping mapping, List<String> keys) {
        boolean whole = true;
        for (Typed.Entry entry : mapping.entries()) {
            if (!keys.contains(entry.key())) {
                boolean cut = mapping.flow()
                        && entry.value().isEmpty()
                        && MistypedKey.of(entry.key()).isEmpty();
                problems.add(cut ? cutOff(entry) : unknown(entry, keys));
                whole &= !cut;
            }
        }
        return whole;
    }

    private Problem cutOff(Typed.Entry entry) {
        return Problem.error(
                codes.shape(),
                entry.place(),
                "花括号里的逗号在“" + entry.key() + "”前面把上一项切断了",
                "内容里有逗号、冒号时，请给内容加引号，或不用花括号，一项写一行");
    }

    private Problem unknown(Typed.Entry entry, List<String> keys) {
        String nearest =
                Nearest.to(entry.key(), keys).map(n -> "是否应为“" + n + "”？").orElse("");
        return MistypedKey.of(entry.key())
                .map(key -> key.at(entry.place()))
                .orElseGet(() -> Problem.error(
                        codes.shape(),
                        entry.place(),
                        "没有“" + entry.key() + "”这一项",
                        nearest + "可以写的有：" + String.join("、", keys)));
    }

    /** {@code hasMeaning}: whether what follows the name tells what it means, and is no formula. */
    protected List<RowSource> sources(Typed.Entry item, boolean hasMeaning) {
        if (item.key().startsWith("[") && item.key().endsWith("]")) {
            problems.error(
                    codes.name(),
                    item.place(),
                    what() + "：“" + item.key() + "”加了引号，成了一个名称",
                    "请去掉引号，写成几个名称：" + item.key());
            return List.of();
        } else if (isFormula(item.key())) {
            return made(
                            new Typed.Scalar(
                                    item.key(), true, List.of(new Typed.Line(item.key(), item.place())), item.place()),
                            () -> source(item.key()))
                    .stream()
                    .toList();
        }
        library.typedNames()
                .ifPresent(known -> names(item.key())
                        .forEach(name -> made(
                                new Typed.Scalar(
                                        item.key(),
                                        true,
                                        List.of(new Typed.Line(item.key(), item.place())),
                                        item.place()),
                                () -> {
                                    known.refuseUnknownCode(name, item.key().indexOf(name));
                                    return name;
                                })));
        Optional<String> meaning = hasMeaning && !item.value().isEmpty() ? text(item.value()) : Optional.empty();
        return names(item.key()).stream()
                .<RowSource>map(name -> new RowSource.Fixed(name, meaning.orElse(name)))
                .toList();
    }

    /** Reports a row that cannot stand in a path for {@code 此行}; whether it can. */
    protected boolean fits(RowSource.Fixed row, Path path, Place place) {
        try {
            Compiler.checked(path.at(row.means()), row.means().equals(Row.TOTAL), library);
            return true;
        } catch (Misfit misfit) {
            problems.error(codes.name(), place, what() + "：" + misfit.getMessage(), hint(misfit));
            return false;
        }
    }

    /** Where the rows come from that a call names. */
    protected RowSource source(String text) {
        return new RowSources(library).of(FormulaParser.number(text));
    }
}
