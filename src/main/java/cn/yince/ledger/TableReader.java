package cn.yince.ledger;

import cn.yince.formula.Expression;
import cn.yince.formula.Expression.Call;
import cn.yince.formula.Expression.Path;
import cn.yince.formula.FormulaFault;
import cn.yince.formula.FormulaParser;
import cn.yince.ledger.Row.Kind;
import cn.yince.ledger.TableForm.Column;
import cn.yince.ledger.TableForm.Part;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.unit.Nearest;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Compiles what the file of one table says. What is wrong is reported, and left out. */
final class TableReader {
  private static final String FAULT = "M0801";
  private static final String ROWS = "行";
  private static final String COLUMNS = "栏";
  private static final String CELLS = "格";
  private static final String WHEN = "当";
  private static final String SIDE = "侧";
  private static final String WITHOUT_ZEROS = "零行";
  private static final String PARTS = "部分";
  private static final List<String> KEYS_OF_PART = List.of(ROWS, COLUMNS, CELLS, WHEN, SIDE);
  private static final List<String> KEYS_OF_TABLE = List.of(WITHOUT_ZEROS, PARTS);
  private static final List<Integer> CLASSES = List.of(3);
  private static final List<Integer> CLASSES_AND_GROUPS = List.of(3, 5);

  private final TableForm table;
  private final Compiler.Library library;
  private final Problems problems;
  private final Set<String> rowNames = new HashSet<>();
  private final Set<String> columnNames = new HashSet<>();
  private boolean withoutZeros;

  TableReader(TableForm table, Compiler.Library library, Problems problems) {
    this.table = table;
    this.library = library;
    this.problems = problems;
  }

  /** The rows that are always there. */
  Set<String> rowNames() {
    return rowNames;
  }

  /** Notes the names of rows: formulas of any row may name them. */
  void names(Typed file) {
    for (Typed.Mapping part : parts(file)) {
      value(part, ROWS).ifPresent(this::rowNames);
      value(part, CELLS).ifPresent(this::rowNames);
      value(part, COLUMNS).stream().flatMap(columns -> items(columns).stream()).forEach(column -> columnNames.addAll(names(column.key())));
    }
  }

  private void rowNames(Typed rows) {
    for (Typed.Entry item : items(rows)) {
      if (!isFormula(item.key())) {
        rowNames.addAll(names(item.key()));
      }
    }
  }

  /** Compiles all rows. */
  void compile(Typed file) {
    List<Part> compiled = new ArrayList<>();
    if (file instanceof Typed.Mapping top) {
      known(top, KEYS_OF_TABLE);
      withoutZeros = value(top, WITHOUT_ZEROS).flatMap(this::text).filter("不列"::equals).isPresent();
    }
    for (Typed.Mapping part : parts(file)) {
      known(part, KEYS_OF_PART);
      value(part, CELLS).ifPresentOrElse(cells -> cells(part, cells, compiled), () -> rows(part, compiled));
    }
    table.parts(compiled);
  }

  private List<Typed.Mapping> parts(Typed file) {
    Optional<Typed> parts = file instanceof Typed.Mapping top ? value(top, PARTS) : Optional.empty();
    if (parts.isEmpty() || !(parts.get() instanceof Typed.Sequence list)) {
      problems.error(FAULT, file.place(), "表没有“" + PARTS + "”", "写成 部分: 下面若干以“- ”开头的项，各有 行 和 栏，或 格");
      return List.of();
    }
    return list.entries().stream().filter(Typed.Mapping.class::isInstance).map(Typed.Mapping.class::cast).toList();
  }

  /** One column without a name; each row with its own formula. */
  private void cells(Typed.Mapping part, Typed cells, List<Part> into) {
    for (Typed.Entry item : items(cells)) {
      Optional<Term> term = term(item.value(), List.of());
      List<RowSource> sources = sources(item, false);
      term.ifPresent(made -> into.add(part(part, sources, List.of(new Column("", made, item.value().place())))));
    }
  }

  private void rows(Typed.Mapping part, List<Part> into) {
    List<RowSource> sources = value(part, ROWS).map(this::items).orElse(List.of()).stream().flatMap(item -> sources(item, true).stream()).toList();
    List<Typed.Entry> entries = value(part, COLUMNS).map(this::items).orElse(List.of());
    List<String> names = entries.stream().flatMap(entry -> names(entry.key()).stream()).toList();
    List<Column> columns = new ArrayList<>();
    for (Typed.Entry entry : entries) {
      Optional<Term> term = term(entry.value(), names);
      names(entry.key()).forEach(name -> term.ifPresent(made -> columns.add(new Column(name, made, entry.value().place()))));
    }
    if (value(part, ROWS).isEmpty() || entries.isEmpty()) {
      problems.error(FAULT, part.place(), "这一部分没有“行”或“栏”", "两样都要写；只有一栏的表改写“格”");
    } else {
      into.add(part(part, sources, columns));
    }
  }

  private Part part(Typed.Mapping part, List<RowSource> sources, List<Column> columns) {
    Optional<Term.Test> when =
        value(part, WHEN).flatMap(typed -> made(typed, () -> FormulaParser.condition(words(typed)).as(new TestCompiler(library))));
    return new Part(sources, withoutZeros, when.stream().toList(), columns, value(part, SIDE).flatMap(this::text).orElse(""));
  }

  /** {@code hasMeaning}: whether what follows the name tells what it means, and is no formula. */
  private List<RowSource> sources(Typed.Entry item, boolean hasMeaning) {
    if (isFormula(item.key())) {
      return made(new Typed.Scalar(item.key(), true, List.of(new Typed.Line(item.key(), item.place())), item.place()), () -> source(item.key())).stream().toList();
    }
    Optional<String> meaning = hasMeaning && !item.value().isEmpty() ? text(item.value()) : Optional.empty();
    return names(item.key()).stream().<RowSource>map(name -> new RowSource.Fixed(name, meaning.orElse(name))).toList();
  }

  private RowSource source(String text) {
    Expression expression = FormulaParser.number(text);
    if (!(expression instanceof Call call)) {
      throw new Misfit(expression.offset(), "这里应为行的来历", "如 科目(支出)");
    }
    List<Path> paths = TestCompiler.paths(call);
    return switch (call.name()) {
      case "科目" -> new RowSource.Codes(Kind.FUNCTIONAL, CLASSES_AND_GROUPS, true, leaves(paths));
      case "款" -> new RowSource.Codes(Kind.FUNCTIONAL, CLASSES_AND_GROUPS, false, leaves(paths));
      case "类" -> classes(paths);
      case "经济科目" -> new RowSource.Codes(Kind.ECONOMIC, CLASSES, true, leaves(paths));
      case "收入科目" -> new RowSource.Codes(Kind.INCOME, List.of(), true, leaves(paths));
      case "逐项" -> new RowSource.Things(leaves(paths).get(0).head());
      default -> throw new Misfit(call.offset(), "行不能来自“" + call.name() + "”", "可以用 科目、款、类、经济科目、收入科目、逐项", call.name());
    };
  }

  private RowSource classes(List<Path> paths) {
    List<TableForm> tables = paths.stream().flatMap(path -> library.table(path.head()).stream()).toList();
    return tables.size() == paths.size()
        ? new RowSource.CodesOfTables(tables, CLASSES.get(0))
        : new RowSource.Codes(Kind.FUNCTIONAL, CLASSES, false, leaves(paths));
  }

  private List<Path> leaves(List<Path> paths) {
    for (Path path : paths) {
      if (!library.hasLeaves(path.head())) {
        throw new Misfit(path.offset(), "没有名为“" + path.head() + "”的填报项", "", path.head());
      }
    }
    return paths;
  }

  private Optional<Term> term(Typed typed, List<String> columns) {
    return made(typed, () -> FormulaParser.number(words(typed)).as(new Compiler(library, table, columns)));
  }

  /** What a formula says; nothing when it is wrong, which is reported where it is. */
  private <T> Optional<T> made(Typed typed, Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (FormulaFault fault) {
      problems.error("M0802", place(typed, fault.offset()), "表“" + table.form() + "”：" + fault.getMessage(), fault.hint());
    } catch (Misfit misfit) {
      problems.error("M0803", place(typed, misfit.offset()), "表“" + table.form() + "”：" + misfit.getMessage(), hint(misfit));
    }
    return Optional.empty();
  }

  /** What to do; for a name that is not known the one that was most likely meant. */
  private String hint(Misfit misfit) {
    List<String> known = Stream.of(rowNames, columnNames, library.names()).flatMap(Set::stream).toList();
    String nearest = misfit.unknown().isEmpty() ? "" : Nearest.to(misfit.unknown(), known).map(n -> "是否应为“" + n + "”？").orElse("");
    return nearest + misfit.hint();
  }

  private static Place place(Typed typed, int offset) {
    if (typed instanceof Typed.Scalar scalar && scalar.lines().size() == 1) {
      Place first = scalar.lines().get(0).place();
      return new Place(first.file(), first.line(), first.column() + offset);
    }
    return typed.place();
  }

  private String words(Typed typed) {
    return text(typed).orElse("");
  }

  private Optional<String> text(Typed typed) {
    if (typed instanceof Typed.Scalar scalar) {
      return Optional.of(scalar.text().strip());
    }
    problems.error(FAULT, typed.place(), "这里应为一段文字", "请对照 templates/全国 里的表");
    return Optional.empty();
  }

  /** Names with their values; of a list the names alone. */
  private List<Typed.Entry> items(Typed typed) {
    if (typed instanceof Typed.Mapping mapping) {
      return mapping.entries();
    } else if (typed instanceof Typed.Sequence list) {
      return list.entries().stream().flatMap(entry -> items(entry).stream()).toList();
    }
    return text(typed).map(text -> new Typed.Entry(text, typed.place(), new Typed.Scalar("", true, List.of(), typed.place()))).stream().toList();
  }

  private static boolean isFormula(String text) {
    return text.indexOf('(') > 0 && text.endsWith(")");
  }

  /** {@code 甲 | 乙}: several alike. */
  private static List<String> names(String key) {
    return Stream.of(key.split("\\|")).map(String::strip).toList();
  }

  private static Optional<Typed> value(Typed.Mapping mapping, String key) {
    return mapping.entries().stream().filter(entry -> entry.key().equals(key)).map(Typed.Entry::value).findFirst();
  }

  private void known(Typed.Mapping mapping, List<String> keys) {
    for (Typed.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        String nearest = Nearest.to(entry.key(), keys).map(n -> "是否应为“" + n + "”？").orElse("");
        problems.error(FAULT, entry.place(), "没有“" + entry.key() + "”这一项", nearest + "可以写的有：" + String.join("、", keys));
      }
    }
  }
}
