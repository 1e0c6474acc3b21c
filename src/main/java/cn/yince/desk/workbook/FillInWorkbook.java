package cn.yince.desk.workbook;

import cn.yince.desk.workbook.SheetContext.Subject;
import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.Entry;
import cn.yince.read.fillin.Plan;
import cn.yince.read.fillin.SheetPlan;
import cn.yince.read.fillin.Trail;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.codes.CodeBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The front door: a unit file's tree in, a workbook to fill in out. Not safe for threads. */
public final class FillInWorkbook {
    private static final int TAB = 24;
    private final Plan plan;
    private final AskedFor asked;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);
    private final Lookups lookups;
    private final DefinedNames names;
    private final Set<String> tabs = new HashSet<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> uses = new ArrayList<>();

    private FillInWorkbook(Plan plan, CodeBook codes, AskedFor asked) {
        this.plan = plan;
        this.asked = asked;
        this.lookups = new Lookups(codes, looks, workbook);
        this.names = new DefinedNames(workbook, plan.kind().label());
    }

    /**
     * A workbook with what a unit file says, and room for the rest.
     *
     * @param tree the file as typed, which its reader takes
     * @param plan the sheets for its kind
     * @param codes names of the year's codes
     * @param asked what the pack's form prints
     * @return the same bytes for the same file
     * @throws cn.yince.problem.InputRejected when a text is too long for a cell
     */
    public static byte[] of(Typed tree, Plan plan, CodeBook codes, AskedFor asked) {
        FillInWorkbook made = new FillInWorkbook(plan, codes, asked);
        try (XSSFWorkbook workbook = made.workbook) {
            made.write(tree);
            return Timeless.bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Typed tree) {
        XSSFSheet guide = sheet(Guide.SHEET);
        sheets.clear();
        names.expect(guide, List.of(DefinedNames.UNIT, DefinedNames.MONEY));
        names.expect(guide, Lookups.ownNames(plan.kind()));
        lookups.write();
        for (SheetPlan sheet : plan.sheets()) {
            if (sheet.each().isEmpty()) {
                write(sheet, sheet.name(), tree, null, AskedFor.ALL);
            } else if (sheet.isNamed()) {
                named(sheet, tree);
            } else {
                each(sheet, tree);
            }
        }
        sheets.forEach(name -> uses.add(use(name)));
        new Guide(guide, looks).write(sheets, uses);
        workbook.setSheetOrder(Lookups.SHEET, workbook.getNumberOfSheets() - 1);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
        workbook.setForceFormulaRecalculation(true);
    }

    private String use(String tab) {
        return plan.sheets().stream()
                .filter(sheet -> tab.startsWith(sheet.name()))
                .map(SheetPlan::use)
                .findFirst()
                .orElse("");
    }

    /** A sheet for every entry of a list, and an empty one. */
    private void each(SheetPlan sheet, Typed tree) {
        List<String> list = sheet.each().orElseThrow().list();
        int size = Nodes.size(Nodes.at(tree, list));
        AskedFor asks = sheet.name().equals(Plan.EVALUATIONS) ? asked : AskedFor.ALL;
        for (int i = 0; i < size; i++) {
            Typed part = Nodes.at(tree, Nodes.bound(sheet.each().orElseThrow().steps(), i))
                    .orElseThrow();
            write(sheet, sheet.name() + (i + 1) + " " + Nodes.text(name(sheet, part)), part, null, asks);
        }
        write(sheet, sheet.name() + "（空白）", nothing(tree), null, asks);
    }

    /** What an entry is called: the first text that its sheet asks for. */
    private static Optional<Typed> name(SheetPlan sheet, Typed part) {
        return sheet.blocks().stream()
                .flatMap(block -> block instanceof Block.Form form ? form.items().stream() : Stream.of())
                .flatMap(item -> item instanceof Block.Blank blank ? Stream.of(blank.entry()) : Stream.of())
                .filter(Entry::isText)
                .findFirst()
                .flatMap(entry -> Nodes.at(part, entry.trail().steps()));
    }

    /** A sheet for every named thing that has what the sheet is for, and an empty one. */
    private void named(SheetPlan sheet, Typed tree) {
        Trail each = sheet.each().orElseThrow();
        Trail list = new Trail(each.steps().subList(0, each.steps().indexOf(Trail.NAMED)));
        List<String> all = Namesakes.names(tree, list, "项目名称");
        int number = 0;
        for (int i = 0; i < all.size(); i++) {
            Optional<Typed> part = Nodes.at(tree, Nodes.bound(each.steps(), i)).filter(typed -> !typed.isEmpty());
            if (part.isPresent()) {
                number++;
                write(
                        sheet,
                        sheet.name() + number + " " + all.get(i),
                        part.get(),
                        new Subject(all.get(i), Namesakes.which(all, i)),
                        AskedFor.ALL);
            }
        }
        write(sheet, sheet.name() + "（空白）", nothing(tree), new Subject("", 0), AskedFor.ALL);
    }

    private static Typed nothing(Typed tree) {
        return new Typed.Mapping(List.of(), false, tree.place());
    }

    private void write(SheetPlan sheet, String tab, Typed part, Subject subject, AskedFor asks) {
        List<Shown> shown = Shown.of(sheet.blocks(), part, asks);
        XSSFSheet made = sheet(tab);
        Canvas canvas = new Canvas(
                made, looks, Widths.sheet(shown.stream().map(Shown::block).toList()));
        new SheetWriter(new SheetContext(part, canvas, new Choices(made), lookups, subject, names), sheet).write(shown);
    }

    /** A sheet with a name that no other has and that Excel takes. */
    private XSSFSheet sheet(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted, '－').strip();
        String name = safe.length() > TAB ? safe.substring(0, TAB) : safe;
        for (int number = 2; !tabs.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = (safe.length() > TAB ? safe.substring(0, TAB) : safe) + "-" + number;
        }
        sheets.add(name);
        return workbook.createSheet(name);
    }
}
