package cn.yince.read.fillin;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import cn.yince.read.sheet.UnseenInput;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The front door: the sheets of a workbook in, the tree of a unit file out. Not safe for threads. */
public final class FillIn {
    private static final List<String> SAYS_WHAT_IT_IS = List.of("种类", "模板", "年度");
    private static final int REMARKS = 20;
    private final Workbook workbook;
    private final Plan plan;
    private final Problems problems;
    private final Sprout top;
    private final Things things;
    private final TypedCodes codes;
    private final Map<SheetPlan, Grid> single = new HashMap<>();
    private final Explanations explanations;
    private final Map<String, Place> blanks = new HashMap<>();
    private final SpotNotes notes;

    private FillIn(Workbook workbook, Plan plan, Problems problems, boolean notes) {
        this.notes = new SpotNotes(notes);
        this.workbook = workbook;
        this.plan = plan;
        this.problems = problems;
        this.top = new Sprout(coverOf(workbook, plan).map(Cell::place).orElse(Place.of(workbook.file())));
        this.things = new Things(top);
        this.codes = new TypedCodes(workbook);
        this.explanations = new Explanations(plan);
    }

    /** Whether a workbook has any sheet of a plan, by its title. */
    public static boolean isOne(Workbook workbook, Plan plan) {
        return workbook.grids().stream()
                .anyMatch(grid -> Landmarks.plan(grid, plan)
                        .filter(sheet -> Landmarks.title(grid, sheet).isPresent())
                        .isPresent());
    }

    /** How many sheets of a workbook that are seen have a title of a plan that another plan does not have. */
    public static long ownSheets(Workbook workbook, Plan plan, Plan other) {
        return plan.sheets().stream()
                .filter(sheet ->
                        other.sheets().stream().noneMatch(each -> each.title().equals(sheet.title())))
                .filter(sheet -> workbook.grids().stream()
                        .anyMatch(grid ->
                                !grid.hidden() && Landmarks.title(grid, sheet).isPresent()))
                .count();
    }

    /** Where a workbook says of which kind it is, or its cover. */
    public static Place placeOfKind(Workbook workbook, Plan plan) {
        return coverTree(workbook, plan)
                .find(SAYS_WHAT_IT_IS.get(0))
                .map(Sprout::place)
                .or(() -> coverOf(workbook, plan).map(Cell::place))
                .orElse(Place.of(workbook.file()));
    }

    /** What the cover sheet of a workbook says of the file as a whole, by the names of its fields. */
    public static Map<String, String> cover(Workbook workbook, Plan plan) {
        Sprout top = coverTree(workbook, plan);
        Map<String, String> said = new HashMap<>();
        SAYS_WHAT_IT_IS.forEach(name -> said.put(name, KeyText.normalised(top.text(name))));
        return said;
    }

    private static Sprout coverTree(Workbook workbook, Plan plan) {
        Problems ignored = new Problems();
        Sprout top = new Sprout(Place.of(workbook.file()));
        SheetPlan cover = plan.sheets().get(0);
        workbook.grids().stream()
                .filter(grid -> Landmarks.title(grid, cover).isPresent())
                .forEach(grid -> {
                    Page page = new Page(grid, ignored);
                    cover.blocks().forEach(block -> new FormReading(page, (Block.Form) block).read(0, page.end(), top));
                });
        return top;
    }

    /**
     * Reads a workbook.
     *
     * @param plan the sheets for its kind
     * @param problems takes what is wrong; what can be read is given
     */
    public static Filled read(Workbook workbook, Plan plan, Problems problems) {
        return new FillIn(workbook, plan, problems, false).read();
    }

    /** Where everything of a workbook that can be read stands. */
    public static Spots spots(Workbook workbook, Plan plan) {
        FillIn fillIn = new FillIn(workbook, plan, new Problems(), true);
        fillIn.read();
        return fillIn.notes.spots(fillIn.top);
    }

    /**
     * What was filled in.
     *
     * @param tree as a unit file would say it
     * @param blanks the places that were left empty, by path; of sheets that there is one of
     */
    public record Filled(Typed tree, Map<String, Place> blanks) {}

    private static Optional<Cell> coverOf(Workbook workbook, Plan plan) {
        return workbook.grids().stream()
                .flatMap(grid -> Landmarks.title(grid, plan.sheets().get(0)).stream())
                .findFirst();
    }

    private Filled read() {
        Map<Grid, SheetPlan> plans = new LinkedHashMap<>();
        Set<SheetPlan> there = new HashSet<>();
        workbook.grids()
                .forEach(grid -> Landmarks.plan(grid, plan).ifPresent(sheet -> {
                    there.add(sheet);
                    take(grid, sheet, plans);
                }));
        LostParts.tell(workbook, plan, there, problems);
        for (SheetPlan sheet : plan.sheets()) {
            plans.forEach((grid, planned) -> {
                if (planned.equals(sheet)) {
                    read(grid, sheet);
                }
            });
        }
        codes.supplement(top);
        return new Filled(top.typed(), blanks);
    }

    /** Keeps a sheet to be read; what stands on a hidden one is left, and told when something was filled in there. */
    private void take(Grid grid, SheetPlan sheet, Map<Grid, SheetPlan> plans) {
        if (!grid.hidden()) {
            plans.put(grid, sheet);
        } else if (isFilled(grid, sheet)) {
            UnseenInput.leave(grid, problems);
        }
    }

    private boolean isFilled(Grid grid, SheetPlan sheet) {
        Page page = new Page(grid, new Problems());
        new FillIn(workbook, plan, new Problems(), false).read(page, sheet, new Sprout(grid.place()));
        return !page.taken().isEmpty();
    }

    private void read(Grid grid, SheetPlan sheet) {
        Page page = new Page(grid, problems, notes);
        if (sheet.each().isEmpty()) {
            Grid earlier = single.putIfAbsent(sheet, grid);
            if (earlier != null) {
                page.error(
                        "Y0602",
                        grid.place(),
                        "“" + sheet.name() + "”有两张：" + earlier.name() + "、" + grid.name(),
                        "请只留一张；不用的请删去，或改掉它的标题");
                return;
            }
            read(page, sheet, top);
            page.blanks().forEach(blanks::putIfAbsent);
        } else if (sheet.isNamed()) {
            named(page, sheet);
        } else {
            Sprout entry = new Sprout(grid.place());
            read(page, sheet, entry);
            List<String> list = sheet.each().orElseThrow().list();
            if (entry.isEmpty()) {
                notes.spare(entry, list);
            } else {
                top.descend(list, grid.place()).entries().add(entry);
            }
        }
        UnseenInput.tell(grid, page.taken(), problems);
        remark(page, sheet);
    }

    /** A sheet about something that it names. */
    private void named(Page page, SheetPlan sheet) {
        Trail each = sheet.each().orElseThrow();
        int at = each.steps().indexOf(Trail.NAMED);
        Sprout entry = new Sprout(page.grid().place());
        Map<String, Cell> others = read(page, sheet, entry);
        Block.Subject subject = sheet.blocks().stream()
                .flatMap(block ->
                        block instanceof Block.Form form ? form.items().stream() : java.util.stream.Stream.of())
                .filter(Block.Subject.class::isInstance)
                .map(Block.Subject.class::cast)
                .findFirst()
                .orElseThrow();
        String name = Optional.ofNullable(others.get(subject.label()))
                .map(CellText::of)
                .orElse("");
        if (name.isEmpty() && entry.isEmpty()) {
            return;
        }
        Place place = Optional.ofNullable(others.get(subject.label()))
                .map(Cell::place)
                .orElse(page.grid().place());
        Optional<Sprout> thing = things.find(
                new Trail(each.steps().subList(0, at)),
                subject.label(),
                name,
                Optional.ofNullable(others.get(subject.which())));
        if (thing.isEmpty()) {
            things.report(page, place, name);
        } else if (thing.get().find(each.steps().get(at + 1)).isPresent()) {
            page.error("Y0602", place, "项目“" + name + "”有两张" + sheet.name(), "请只留一张");
        } else {
            thing.get().adopt(each.steps().get(at + 1), entry);
        }
    }

    /** Reads the blocks of a sheet; gives what was typed beside labels that have no place in the tree. */
    private Map<String, Cell> read(Page page, SheetPlan sheet, Sprout part) {
        Optional<Cell> title = Landmarks.title(page.grid(), sheet);
        title.ifPresent(page::understand);
        Landmarks.search(page).forEach(page::understand);
        Map<Block, Integer> starts =
                Landmarks.blocks(page, sheet.blocks(), title.map(Cell::row).orElse(0));
        Map<String, Cell> others = new HashMap<>();
        starts.forEach((block, from) -> {
            int to = Landmarks.end(starts, from, page.end());
            if (block instanceof Block.Form form) {
                others.putAll(new FormReading(page, form).read(from, to, part));
                if (sheet.each().isEmpty()) {
                    StrayLabels.tell(page, form, from, to, explanations);
                }
            } else if (block instanceof Block.Table table) {
                touch(table, page, part);
                Headings.find(page, table, from, to)
                        .ifPresentOrElse(
                                headings -> table(page, table, headings, to, part),
                                () -> StrayHeadings.lost(page, table, from, to));
            }
        });
        if (sheet.each().isEmpty()) {
            LostParts.tell(page, sheet, starts.keySet());
        }
        return others;
    }

    private void table(Page page, Block.Table table, Headings headings, int to, Sprout part) {
        new TableReading(page, table, headings, part, things, codes).read(to);
        new Overtyped(page, table, headings, to).tell();
        Unread.tell(page, table, headings, to, codes);
        new StrayHeadings(page, table, headings, to).tell();
        StrayLabels.tell(page, table, headings, to);
    }

    /** A mapping whose lists all are empty is there all the same. */
    private static void touch(Block.Table table, Page page, Sprout part) {
        for (Column column : table.columns()) {
            if (column.content() instanceof Column.Values values) {
                List<String> steps = values.entry().trail().steps();
                if (steps.size() > 2 && steps.indexOf(Trail.ENTRY) == steps.size() - 1) {
                    part.descend(steps.subList(0, steps.size() - 2), page.grid().place());
                }
            }
        }
    }

    /** Tells of cells that were filled in where nothing is asked for, so that nothing is lost unseen. */
    private void remark(Page page, SheetPlan sheet) {
        page.grid().rows().values().stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> !cell.formula() && !page.isUnderstood(cell) && !explanations.has(CellText.of(cell)))
                .limit(REMARKS)
                .forEach(cell -> problems.add(Problem.hint(
                        "Y0606",
                        cell.place(),
                        "这一格没有读入：“" + shortened(CellText.of(cell)) + "”",
                        "“" + sheet.name() + "”表的这个位置不是填写的地方；是备注就不必管")));
    }

    private static String shortened(String text) {
        return text.length() > REMARKS ? text.substring(0, REMARKS) + "…" : text;
    }
}
