package cn.yince.compute.ledger;

import cn.yince.compute.ledger.TableForm.Column;
import cn.yince.compute.ledger.TableForm.Part;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles what the file of one table says. What is wrong is reported, and left out. */
final class TableReader extends DeclarationReader {
    private static final String ROWS = "行";
    private static final String COLUMNS = "栏";
    private static final String CELLS = "格";
    private static final String WHEN = "当";
    private static final String SIDE = "侧";
    private static final String WITHOUT_ZEROS = "零行";
    private static final String PARTS = "部分";
    private static final List<String> KEYS_OF_PART = List.of(ROWS, COLUMNS, CELLS, WHEN, SIDE);
    private static final List<String> KEYS_OF_TABLE = List.of(WITHOUT_ZEROS, PARTS);
    private static final int MOST_COLUMNS = 200;

    /** Rows that have the names of things typed or of other tables' rows. */
    private static final List<String> NAMED_BY_OTHERS = List.of("逐项", "各行");

    private final TableForm table;
    private final Set<String> rowNames = new HashSet<>();
    private final Set<String> columnNames = new HashSet<>();
    private boolean withoutZeros;
    private boolean anyRows;

    TableReader(TableForm table, Compiler.Library library, Problems problems) {
        super("表“" + table.form() + "”", library, problems);
        this.table = table;
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
            value(part, COLUMNS).stream()
                    .flatMap(columns -> items(columns).stream())
                    .forEach(column -> columnNames.addAll(names(column.key())));
        }
        table.names(new CellNames(Set.copyOf(rowNames), Set.copyOf(columnNames), anyRows));
    }

    private void rowNames(Typed rows) {
        for (Typed.Entry item : items(rows)) {
            if (!isFormula(item.key())) {
                rowNames.addAll(names(item.key()));
            } else if (NAMED_BY_OTHERS.stream().anyMatch(item.key()::startsWith)) {
                anyRows = true;
            }
        }
    }

    /** Compiles all rows. */
    void compile(Typed file) {
        List<Part> compiled = new ArrayList<>();
        if (file instanceof Typed.Mapping top) {
            known(top, KEYS_OF_TABLE);
            withoutZeros = value(top, WITHOUT_ZEROS)
                    .flatMap(this::text)
                    .filter("不列"::equals)
                    .isPresent();
        }
        for (Typed.Mapping part : parts(file)) {
            known(part, KEYS_OF_PART);
            value(part, CELLS).ifPresentOrElse(cells -> cells(part, cells, compiled), () -> rows(part, compiled));
        }
        if (file instanceof Typed.Mapping top && value(top, PARTS).orElse(null) instanceof Typed.Sequence list) {
            list.entries().stream()
                    .filter(entry -> !(entry instanceof Typed.Mapping))
                    .forEach(entry -> problems.error(FAULT, entry.place(), "这里应为 行 和 栏，或 格", "写成“- 行: …”，下一行缩进写“栏:”"));
        }
        table.parts(compiled);
    }

    private List<Typed.Mapping> parts(Typed file) {
        Optional<Typed> parts = file instanceof Typed.Mapping top ? value(top, PARTS) : Optional.empty();
        if (parts.isEmpty() || !(parts.get() instanceof Typed.Sequence list)) {
            problems.error(FAULT, file.place(), "表没有“" + PARTS + "”", "写成 部分: 下面若干以“- ”开头的项，各有 行 和 栏，或 格");
            return List.of();
        }
        return list.entries().stream()
                .filter(Typed.Mapping.class::isInstance)
                .map(Typed.Mapping.class::cast)
                .toList();
    }

    /** One column without a name; each row with its own formula. */
    private void cells(Typed.Mapping part, Typed cells, List<Part> into) {
        for (Typed.Entry item : items(cells)) {
            List<TableForm.Placed> sources = sources(List.of(item), false);
            Optional<Term> term = term(item.value(), own(List.of(), sources));
            term.ifPresent(made -> into.add(part(
                    part, sources, List.of(new Column("", made, item.value().place())))));
        }
    }

    private void rows(Typed.Mapping part, List<Part> into) {
        List<TableForm.Placed> sources =
                sources(value(part, ROWS).map(this::items).orElse(List.of()), true);
        List<Typed.Entry> entries = value(part, COLUMNS).map(this::items).orElse(List.of());
        List<String> names =
                entries.stream().flatMap(entry -> names(entry.key()).stream()).toList();
        List<Column> columns = new ArrayList<>();
        for (Typed.Entry entry : entries) {
            Optional<Term> term = term(entry.value(), own(names, sources));
            names(entry.key())
                    .forEach(name -> term.ifPresent(made ->
                            columns.add(new Column(name, made, entry.value().place()))));
        }
        if (columns.size() > MOST_COLUMNS) {
            problems.error(FAULT, part.place(), "这一部分有 " + columns.size() + " 栏，最多 " + MOST_COLUMNS + " 栏", "请分成几张表");
        } else if (value(part, ROWS).isEmpty() || entries.isEmpty()) {
            problems.error(FAULT, part.place(), "这一部分没有“行”或“栏”", "两样都要写；只有一栏的表改写“格”");
        } else {
            into.add(part(part, sources, columns));
        }
    }

    private List<TableForm.Placed> sources(List<Typed.Entry> items, boolean haveMeanings) {
        return items.stream()
                .flatMap(item ->
                        sources(item, haveMeanings).stream().map(source -> new TableForm.Placed(source, item.place())))
                .toList();
    }

    private Part part(Typed.Mapping part, List<TableForm.Placed> sources, List<Column> columns) {
        Optional<Term.Test> when = value(part, WHEN).flatMap(typed -> test(typed, own(List.of(), sources)));
        return new Part(
                sources,
                withoutZeros,
                when.stream().toList(),
                columns,
                value(part, SIDE).flatMap(this::text).orElse(""));
    }

    @Override
    protected Set<String> nearby() {
        return Stream.of(rowNames, columnNames).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private Compiler.Own own(List<String> columns, List<TableForm.Placed> sources) {
        return new OwnTable(
                table,
                rowNames,
                columns,
                RowSource.all(sources.stream().map(TableForm.Placed::source).toList())
                        .names());
    }
}
