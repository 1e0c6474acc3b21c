package cn.yince.layout.jasper;

import cn.yince.layout.Area;
import cn.yince.layout.Artwork;
import cn.yince.layout.Budget;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.Placed;
import cn.yince.layout.PrintedTable;
import cn.yince.layout.Sheet;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.InternalFault;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;

/** The table forms of a pack, each read once and then used for many booklets; safe for several threads. */
public final class TableForms {
    private static final TimeZone ZONE = TimeZone.getTimeZone("GMT+08:00");

    private final Function<String, FormSource> sources;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    private TableForms(Function<String, FormSource> sources) {
        this.sources = sources;
    }

    /** The forms of one pack; none is read yet. */
    public static TableForms open(Pack pack) {
        return new TableForms(table -> FormSource.of(pack, table));
    }

    /**
     * Drawn forms that are of no pack.
     *
     * @param files gives the file of a name, forms ({@code 表号.jrxml}) and the style files they refer to
     */
    static TableForms open(Function<String, Path> files) {
        return new TableForms(table -> FormSource.read(files.apply(table + ".jrxml"), files));
    }

    /**
     * Sets a sheet in the form of its name. Labels go to the parameters and cells to the fields of the same name; what
     * the sheet does not have is blank.
     *
     * @return its pages, each as large as the form says (A4 landscape: 842×595 points)
     * @throws InputRejected M0401 to M0412 when the form is missing or holds something that forms may not hold, M0408
     *     when it cannot be filled, e.g. because it names an unknown style
     */
    public Artwork set(Sheet sheet, Typeface typeface) {
        return new SetTable(sheet, form(sheet.name()).texts(), filled(sheet, typeface), typeface, Amendments.NONE);
    }

    /**
     * As {@link #set}, with what some of its cells were, struck through, beside what they are.
     *
     * @param marked the same sheet with marks around its numbers
     * @param bare a text without marks
     * @param was what a cell was by its text with marks, empty when it was not there; nothing when it is as it was
     */
    public Artwork amended(
            Sheet sheet,
            Sheet marked,
            UnaryOperator<String> bare,
            Function<String, Optional<String>> was,
            Typeface typeface) {
        JasperPrint table = filled(sheet, typeface);
        Amendments amendments = Amendments.of(table, filled(marked, typeface), bare, was);
        return new SetTable(sheet, form(sheet.name()).texts(), table, typeface, amendments);
    }

    /**
     * Reads a form, so that it is there when a sheet is set in it.
     *
     * @throws InputRejected as {@link #set}
     */
    public void read(String name) {
        form(name);
    }

    /** Begins what JasperReports does once for a process, which takes a while where many fonts are installed. */
    public static void begin() {
        JasperEngine.begin();
    }

    /** The texts on each page of a sheet as it would be set. */
    public List<List<String>> texts(Sheet sheet, Typeface typeface) {
        return filled(sheet, typeface).getPages().stream()
                .map(page -> texts(page.getElements()))
                .toList();
    }

    /** The same with the cells they stand in. */
    public List<Placed> placed(Sheet sheet, Typeface typeface) {
        JasperPrint table = filled(sheet, typeface);
        List<Placed> texts = new ArrayList<>();
        for (int page = 0; page < table.getPages().size(); page++) {
            placed(table.getPages().get(page).getElements(), page, 0, table.getPageHeight(), texts);
        }
        return texts;
    }

    private static void placed(List<JRPrintElement> elements, int page, float x, float top, List<Placed> into) {
        for (JRPrintElement element : elements) {
            float left = x + element.getX();
            float upper = top - element.getY();
            if (element instanceof JRPrintText text && text.getFullText() != null) {
                Area cell = new Area(left, upper - element.getHeight(), left + element.getWidth(), upper);
                into.add(new Placed(text.getFullText(), page, cell));
            } else if (element instanceof JRPrintFrame frame) {
                float inX = left + frame.getLineBox().getLeftPadding();
                placed(
                        frame.getElements(),
                        page,
                        inX,
                        upper - frame.getLineBox().getTopPadding(),
                        into);
            }
        }
    }

    /**
     * A sheet as it would be set, for other papers.
     *
     * @param sheet as it prints
     * @param marked the same with marks around its numbers
     * @param marks which
     */
    public PrintedTable printed(Sheet sheet, Sheet marked, FigureMarks marks, Typeface typeface) {
        PrintedTable printed = printed(sheet, typeface);
        List<PrintedTable.Cell> cells = printed.cells();
        List<PrintedTable.Cell> twins = PrintedCells.of(filled(marked, typeface));
        List<PrintedTable.Cell> known = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String twin = i < twins.size() ? twins.get(i).text() : "";
            if (!marks.strip(twin).equals(cells.get(i).text())) {
                throw new InternalFault(
                        sheet.name() + "：“" + cells.get(i).text() + "”加上标记后印成了“" + marks.strip(twin) + "”");
            }
            known.add(cells.get(i).asNumber(!twin.equals(cells.get(i).text())));
        }
        return new PrintedTable(sheet.name(), printed.page(), List.copyOf(known));
    }

    /** The same of the marked sheet alone, which is set once: marks take no room. */
    public PrintedTable printed(Sheet marked, FigureMarks marks, Typeface typeface) {
        PrintedTable printed = printed(marked, typeface);
        List<PrintedTable.Cell> known = printed.cells().stream()
                .map(cell -> {
                    String text = marks.strip(cell.text());
                    return cell.as(text, !text.equals(cell.text()));
                })
                .toList();
        return new PrintedTable(marked.name(), printed.page(), known);
    }

    /** The same without telling which of its cells are numbers. */
    public PrintedTable printed(Sheet sheet, Typeface typeface) {
        JasperPrint table = filled(sheet, typeface);
        PrintedTable.Page page = new PrintedTable.Page(
                table.getPageWidth(),
                table.getPageHeight(),
                table.getTopMargin(),
                table.getLeftMargin(),
                table.getBottomMargin(),
                table.getRightMargin());
        return new PrintedTable(sheet.name(), page, PrintedCells.of(table));
    }

    private static List<String> texts(List<JRPrintElement> elements) {
        List<String> texts = new ArrayList<>();
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintText text && text.getFullText() != null) {
                texts.add(text.getFullText());
            } else if (element instanceof JRPrintFrame frame) {
                texts.addAll(texts(frame.getElements()));
            }
        }
        return texts;
    }

    /** Whether the paper of a form lies. */
    public boolean isLandscape(String name) {
        JasperReport report = form(name).report();
        return report.getPageWidth() > report.getPageHeight();
    }

    /** Whether the pages of a sheet end where the pack prescribes it. */
    public boolean endsAsPrescribed(Sheet sheet, Typeface typeface) {
        return filled(sheet, typeface, sheet.pageEnds()).getPages().size()
                == sheet.pageEnds().size() + 1;
    }

    /** Pages end where the pack prescribes it, and where they are full when the rows need more pages than that. */
    private JasperPrint filled(Sheet sheet, Typeface typeface) {
        JasperPrint table = filled(sheet, typeface, sheet.pageEnds());
        if (!sheet.pageEnds().isEmpty()) {
            if (table.getPages().size() == sheet.pageEnds().size() + 1) {
                return table;
            }
            table = filled(sheet, typeface, List.of());
        }
        OptionalInt last = form(sheet.name()).isOfOneBand()
                ? LastPage.beginsAfter(table, sheet.rows().size())
                : OptionalInt.empty();
        return last.isPresent() ? filled(sheet, typeface, List.of(last.getAsInt())) : table;
    }

    private JasperPrint filled(Sheet sheet, Typeface typeface, List<Integer> pageEnds) {
        Form form = form(sheet.name());
        JasperReport report = form.report();
        try {
            return JasperFillManager.getInstance(JasperEngine.with(typeface))
                    .fill(
                            report,
                            parameters(report, sheet.labels()),
                            new RowSource(PageTurns.in(sheet.rows(), pageEnds)));
        } catch (Budget.Spent e) {
            throw new InputRejected(
                    Problem.error("M0408", form.place(), "数据填不进表样：" + e.getMessage(), "请检查分组、带区的高度和“另起一页”"));
        } catch (JRException | RuntimeException | StackOverflowError e) {
            throw new InputRejected(Problem.error(
                    "M0408",
                    form.place(),
                    "数据填不进表样" + FormCompiler.named(e),
                    "请在 Jaspersoft Studio 里检查带区的高度、样式的名称和各元素的位置"));
        }
    }

    private static Map<String, Object> parameters(JasperReport report, Map<String, String> labels) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ROOT);
        parameters.put(JRParameter.REPORT_TIME_ZONE, ZONE);
        for (JRParameter parameter : report.getParameters()) {
            if (!parameter.isSystemDefined()) {
                parameters.put(parameter.getName(), labels.getOrDefault(parameter.getName(), ""));
            }
        }
        return parameters;
    }

    private Form form(String name) {
        return forms.computeIfAbsent(name, form -> Form.of(sources.apply(form)));
    }

    /** A form ready to be filled, what it prints where, and where it comes from. */
    private record Form(JasperReport report, FormTexts texts, Place place) {
        /** Whether a row is never printed in several bands. */
        boolean isOfOneBand() {
            return report.getDetailSection().getBands().length == 1;
        }

        static Form of(FormSource source) {
            JasperReport report = CompiledForms.of(source);
            return new Form(
                    report, FormTexts.of(report), Place.of(source.file().path().toString()));
        }
    }
}
