package cn.yince.ledger;

import cn.yince.formula.Expression;
import cn.yince.formula.Expression.Call;
import cn.yince.formula.Expression.Path;
import cn.yince.formula.FormulaFault;
import cn.yince.formula.FormulaParser;
import cn.yince.ledger.Row.Kind;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
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

  private static final List<Integer> CLASSES = List.of(3);
  private static final List<Integer> CLASSES_AND_GROUPS = List.of(3, 5);

  /** What formulas may name. */
  protected final Compiler.Library library;

  /** Receives what is wrong. */
  protected final Problems problems;

  private final String what;

  /**
   * A reader of one file.
   *
   * @param what the file says, in Chinese, e.g. {@code 表“支出决算表”}
   */
  protected DeclarationReader(String what, Compiler.Library library, Problems problems) {
    this.what = what;
    this.library = library;
    this.problems = problems;
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

  /** The refusal of a name. */
  protected static RuntimeException unknown(Path path, String message) {
    return new Misfit(path.offset(), message, "", path.head());
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
      problems.error("M0802", place(typed, fault.offset()), what + "：" + fault.getMessage(), fault.hint());
    } catch (Misfit misfit) {
      problems.error("M0803", place(typed, misfit.offset()), what + "：" + misfit.getMessage(), hint(misfit));
    }
    return Optional.empty();
  }

  /** What to do; for a name that is not known the one that was most likely meant. */
  protected String hint(Misfit misfit) {
    List<String> known = Stream.of(nearby(), library.names()).flatMap(Set::stream).toList();
    String nearest = misfit.unknown().isEmpty() ? "" : Nearest.to(misfit.unknown(), known).map(n -> "是否应为“" + n + "”？").orElse("");
    return nearest + misfit.hint();
  }

  protected static Place place(Typed typed, int offset) {
    if (typed instanceof Typed.Scalar scalar && scalar.lines().size() == 1) {
      Place first = scalar.lines().get(0).place();
      return new Place(first.file(), first.line(), first.column() + offset);
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
    problems.error(FAULT, typed.place(), "这里应为一段文字", "请对照 templates/全国 里的表");
    return Optional.empty();
  }

  /** Names with their values; of a list the names alone. */
  protected List<Typed.Entry> items(Typed typed) {
    if (typed instanceof Typed.Mapping mapping) {
      return mapping.entries();
    } else if (typed instanceof Typed.Sequence list) {
      return list.entries().stream().flatMap(entry -> items(entry).stream()).toList();
    }
    return text(typed).map(text -> new Typed.Entry(text, typed.place(), new Typed.Scalar("", true, List.of(), typed.place()))).stream().toList();
  }

  protected static boolean isFormula(String text) {
    return text.indexOf('(') > 0 && text.endsWith(")");
  }

  /** {@code 甲 | 乙}: several alike. */
  protected static List<String> names(String key) {
    return Stream.of(key.split("\\|")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  protected static Optional<Typed> value(Typed.Mapping mapping, String key) {
    return mapping.entries().stream().filter(entry -> entry.key().equals(key)).map(Typed.Entry::value).findFirst();
  }

  protected void known(Typed.Mapping mapping, List<String> keys) {
    for (Typed.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        String nearest = Nearest.to(entry.key(), keys).map(n -> "是否应为“" + n + "”？").orElse("");
        problems.error(FAULT, entry.place(), "没有“" + entry.key() + "”这一项", nearest + "可以写的有：" + String.join("、", keys));
      }
    }
  }

  /** {@code hasMeaning}: whether what follows the name tells what it means, and is no formula. */
  protected List<RowSource> sources(Typed.Entry item, boolean hasMeaning) {
    if (isFormula(item.key())) {
      return made(new Typed.Scalar(item.key(), true, List.of(new Typed.Line(item.key(), item.place())), item.place()), () -> source(item.key())).stream().toList();
    }
    Optional<String> meaning = hasMeaning && !item.value().isEmpty() ? text(item.value()) : Optional.empty();
    return names(item.key()).stream().<RowSource>map(name -> new RowSource.Fixed(name, meaning.orElse(name))).toList();
  }

  protected RowSource source(String text) {
    Expression expression = FormulaParser.number(text);
    if (!(expression instanceof Call call)) {
      throw new Misfit(expression.offset(), "这里应为行的来历", "如 科目(支出)");
    }
    List<Path> paths = TestCompiler.paths(call);
    return switch (call.name()) {
      case "科目" -> new RowSource.Codes(Kind.FUNCTIONAL, CLASSES_AND_GROUPS, true, leaves(paths));
      case "款" -> new RowSource.Codes(Kind.FUNCTIONAL, CLASSES_AND_GROUPS, false, leaves(paths));
      case "类" -> classes(paths);
      case "项" -> new RowSource.Codes(Kind.FUNCTIONAL, List.of(), true, leaves(paths));
      case "经济科目" -> new RowSource.Codes(Kind.ECONOMIC, CLASSES, true, leaves(paths));
      case "收入科目" -> new RowSource.Codes(Kind.INCOME, List.of(), true, leaves(paths));
      case "各行" -> new RowSource.RowsOf(tables(paths).get(0));
      case "逐项" -> new RowSource.Things(leaves(paths).get(0).head());
      default -> throw new Misfit(call.offset(), "行不能来自“" + call.name() + "”", "可以用 科目、类、款、项、经济科目、收入科目、逐项、各行", call.name());
    };
  }

  private List<TableForm> tables(List<Path> paths) {
    List<TableForm> tables = paths.stream().flatMap(path -> library.table(path.text()).stream()).toList();
    if (tables.size() < paths.size()) {
      throw new Misfit(paths.get(0).offset(), "没有名为“" + paths.get(0).text() + "”的表", "", paths.get(0).text());
    }
    return tables;
  }

  protected RowSource classes(List<Path> paths) {
    List<TableForm> tables = paths.stream().flatMap(path -> library.table(path.head()).stream()).toList();
    return tables.size() == paths.size()
        ? new RowSource.CodesOfTables(tables, CLASSES.get(0))
        : new RowSource.Codes(Kind.FUNCTIONAL, CLASSES, false, leaves(paths));
  }

  protected List<Path> leaves(List<Path> paths) {
    for (Path path : paths) {
      if (!library.hasLeaves(path.head())) {
        throw new Misfit(path.offset(), "没有名为“" + path.head() + "”的填报项", "", path.head());
      }
    }
    return paths;
  }
}
