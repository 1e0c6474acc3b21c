package cn.yince.read.published;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import cn.yince.read.sheet.UnseenInput;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Tables found in workbooks, published ones or forms of the software for final accounts: all in one, or some in each.
 */
public final class PublishedTables {
    private final String file;
    private final KnownTables known;
    private final Map<KnownTable, Block> blocks;
    private final List<Grid> others;
    private final Problems problems;
    private final Map<String, Printed> cells = new LinkedHashMap<>();
    private final Map<String, Printed> repeats = new LinkedHashMap<>();
    private final Map<List<String>, Place> columns = new LinkedHashMap<>();
    private final Map<String, Printed> published = new LinkedHashMap<>();
    private boolean yuan;

    private PublishedTables(
            String file, KnownTables known, Map<KnownTable, Block> blocks, List<Grid> others, Problems problems) {
        this.file = file;
        this.known = known;
        this.blocks = blocks;
        this.others = others;
        this.problems = problems;
    }

    /**
     * Finds the tables of a unit.
     *
     * @param workbooks in which they are, in any order; hidden sheets are not looked at
     * @param kinds the tables there may be, of each kind of booklet
     * @param problems takes what is wrong with them
     * @throws InputRejected when there is none, or tables of both kinds
     */
    public static PublishedTables find(List<Workbook> workbooks, List<KnownTables> kinds, Problems problems) {
        KnownTables known = KnownTables.all(kinds);
        Map<KnownTable, Block> blocks = new TreeMap<>();
        List<Grid> others = new ArrayList<>();
        for (Workbook workbook : workbooks) {
            for (Grid grid : workbook.grids()) {
                List<Block> found = Block.in(grid, known);
                if (grid.hidden() && !found.isEmpty()) {
                    UnseenInput.leave(grid, problems);
                    continue;
                }
                tell(grid, found, problems);
                found.forEach(block -> add(block, blocks, problems));
                if (found.isEmpty() && !grid.hidden() && !grid.rows().isEmpty()) {
                    others.add(grid);
                }
            }
        }
        String file = workbooks.get(0).file();
        if (blocks.isEmpty()) {
            throw new InputRejected(
                    Problem.error("Y0504", Place.of(file), "工作簿里没有认得的公开表", "每张表要有标题或表号" + known.examples()));
        }
        KnownTable first = blocks.keySet().iterator().next();
        Optional<Block> other = blocks.values().stream()
                .filter(block -> block.table().kind() != first.kind())
                .findFirst();
        if (other.isPresent()) {
            throw new InputRejected(Problem.error("Y0504", other.get().place(), "决算表和预算表混在一起", "请分开导入"));
        }
        return new PublishedTables(file, known, blocks, others, problems);
    }

    /** Numbers are what is taken of published tables. */
    private static void tell(Grid grid, List<Block> found, Problems problems) {
        if (!found.isEmpty()) {
            List<Cell> numbers = grid.rows().values().stream()
                    .flatMap(row -> row.values().stream())
                    .filter(cell ->
                            cell.kind() == Cell.Kind.NUMBER && cell.number().signum() != 0)
                    .toList();
            UnseenInput.tell(grid, numbers, problems);
        }
    }

    private static void add(Block block, Map<KnownTable, Block> blocks, Problems problems) {
        Block earlier = blocks.putIfAbsent(block.table(), block);
        if (earlier != null) {
            problems.error(
                    "Y0507",
                    block.place(),
                    block.table().shown() + " 在 " + earlier.place() + " 已经有一张",
                    "请只保留一个单位、一个年度的一张");
        }
    }

    /** The year that stands first in what may be the heads of tables; nothing where none does. */
    public static Optional<Integer> yearIn(List<Workbook> workbooks) {
        return workbooks.stream()
                .flatMap(workbook -> workbook.grids().stream())
                .filter(grid -> !grid.hidden())
                .flatMap(grid -> Caption.year(grid).stream())
                .findFirst();
    }

    /** What they disclose. */
    public BookletKind kind() {
        return blocks.keySet().iterator().next().kind();
    }

    /** The titles of those that are forms of the software. */
    public List<String> forms() {
        return blocks.keySet().stream()
                .filter(KnownTable::software)
                .map(KnownTable::form)
                .toList();
    }

    /** The year most of them are of; nothing when none says it. */
    public Optional<Integer> year() {
        return agreed(Caption::year, "年度")
                .map(Caption.Found::text)
                .or(() -> FileTitle.of(file).map(FileTitle::year))
                .map(Integer::valueOf);
    }

    /**
     * Every number taken from the tables, in the unit of money of the unit file, by its name in the booklet; after
     * {@link #unit}.
     */
    public Map<String, Printed> cells() {
        return Collections.unmodifiableMap(cells);
    }

    /** Numbers of forms that repeat {@link #cells}, likewise; after {@link #unit}. */
    public Map<String, Printed> repeats() {
        return Collections.unmodifiableMap(repeats);
    }

    /** Numbers of published tables where {@link #cells} are those of forms, likewise; after {@link #unit}. */
    public Map<String, Printed> published() {
        return Collections.unmodifiableMap(published);
    }

    /** Whether {@link #cells} are in 元; else in 万元. */
    public boolean inYuan() {
        return yuan;
    }

    /**
     * The tree of a unit file with the leaves of the tables.
     *
     * @param pack 模板
     * @param blank the pack's tables before they are filled, each on a sheet of its name there: {@code =名称} where its
     *     cells will be
     * @param sums which leaves the cells of its tables are sums of
     * @param names of codes in the tables' year
     */
    public Typed.Mapping unit(String pack, Workbook blank, CellSums sums, CodeNames names) {
        Map<String, OwnTable> own = own(blank);
        Takings takings = new Takings(source(true, own), source(false, own), names);
        yuan = takings.inYuan();
        takings.printed().forEach((name, printed) -> cells.put(known.shown(name), printed));
        takings.repeats().forEach((name, printed) -> repeats.put(known.shown(name), printed));
        takings.published().forEach((name, printed) -> published.put(known.shown(name), printed));
        takings.columns()
                .forEach((named, table) ->
                        columns.put(named.stream().map(known::shown).toList(), table));
        Place whole = takings.whole();
        Leaves leaves = new Leaves(takings.leaves(), takings.given(), known, sums, takings.tail(), problems);
        Branch unit = new Branch(whole);
        particulars(pack, unit, takings);
        if (kind() == BookletKind.BUDGET) {
            new BudgetLeaves(leaves, unit, whole, takings.things()).take();
        } else {
            new AccountsLeaves(leaves, unit, whole).take();
        }
        new FurtherNames(names, problems).into(unit, takings.names(), whole);
        missingTables(takings.given());
        if (blocks.keySet().stream().anyMatch(KnownTable::software)) {
            String hint = takings.fromForms() ? "没有取数的表里有册子要用的数时，请填在单位文件里" : "财决各表不全，数取自公开表；补全后再导入，可以按元取数";
            problems.hint("Y0510", Place.of(file), LookedAt.told(takings, others), hint);
        }
        return unit.typed();
    }

    private Map<String, OwnTable> own(Workbook blank) {
        Map<String, OwnTable> own = new HashMap<>();
        for (KnownTable table : known.all()) {
            if (!table.software() && !table.name().isEmpty() && table.kind() == kind()) {
                blank.grid(table.name()).ifPresent(grid -> own.put(table.form(), new OwnTable(table, grid)));
            }
        }
        return own;
    }

    private Source source(boolean ofForms, Map<String, OwnTable> own) {
        Map<KnownTable, Block> some = new TreeMap<>(blocks);
        some.keySet().removeIf(table -> table.software() != ofForms);
        return new Source(some, known, own, problems);
    }

    /**
     * A unit with 公布数, for totals that were published and that the leaves give only but for their tail.
     *
     * @param published 万元 by name of a cell
     */
    public Typed.Mapping with(Typed.Mapping unit, Map<String, BigDecimal> published) {
        if (published.isEmpty()) {
            return unit;
        }
        Branch branch = new Branch(unit.place());
        published.forEach((name, value) -> {
            Printed cell = cells.get(name);
            String[] parts = name.split("\\.", 3);
            Branch table = branch.at(parts[0], cell.place());
            if (parts.length == 2) {
                table.number(parts[1], value, cell.place());
            } else {
                table.at(parts[1], cell.key()).number(parts[2], value, cell.place());
            }
        });
        List<Typed.Entry> entries = new ArrayList<>(unit.entries());
        entries.add(new Typed.Entry("公布数", unit.place(), branch.typed()));
        return new Typed.Mapping(List.copyOf(entries), false, unit.place());
    }

    /** The file the tables are from; the first where there are several. */
    public String file() {
        return file;
    }

    /** Where a table stands; nothing when it was not found. */
    public Optional<Place> placeOf(String table) {
        return blocks.values().stream()
                .filter(block -> block.table().gives().stream()
                        .anyMatch(form -> known.shown(form).equals(table)))
                .map(Block::place)
                .findFirst();
    }

    /** The columns of tables with labels, as the names of their cells, and where the tables stand. */
    public Map<List<String>, Place> columns() {
        return Collections.unmodifiableMap(columns);
    }

    private void particulars(String pack, Branch unit, Takings takings) {
        Place whole = takings.whole();
        unit.leaf("模板", pack, true, whole);
        if (kind() == BookletKind.BUDGET) {
            unit.leaf("种类", kind().label(), true, whole);
        }
        agreed(Caption::year, "年度")
                .or(() -> FileTitle.in(whole, "年度", FileTitle::year, problems))
                .ifPresentOrElse(
                        found -> unit.leaf("年度", found.text(), true, found.place()),
                        () -> problems.error("Y0505", whole, "没有写明年度", "请在表头写上年度，例如“××××年度”；" + FileTitle.ADVICE));
        unit.leaf("金额单位", yuan ? "元" : "万元", true, takings.placeOfMoney());
        agreed(Caption::name, "单位名称")
                .or(() -> FileTitle.in(whole, "单位名称", FileTitle::unit, problems))
                .ifPresentOrElse(
                        found -> unit.at("单位", found.place()).text("名称", found.text(), found.place()),
                        () -> problems.error("Y0505", whole, "没有写明单位名称", "请在表头写上“部门名称：”或“单位名称：”；" + FileTitle.ADVICE));
    }

    private Optional<Caption.Found> agreed(Function<Caption, Optional<Caption.Found>> what, String name) {
        return Agreement.on(what, name, blocks.values(), problems);
    }

    private void missingTables(Set<String> given) {
        List<String> missing = known.all().stream()
                .filter(table -> table.kind() == kind() && !table.name().isEmpty() && !given.contains(table.form()))
                .map(KnownTable::shown)
                .toList();
        if (!missing.isEmpty()) {
            problems.hint("Y0504", Place.of(file), "没有找到 " + String.join("、", missing), "有这些表的，请一起导入；它们的数暂时空着");
        }
    }
}
