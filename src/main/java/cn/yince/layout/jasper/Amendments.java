package cn.yince.layout.jasper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Cells of a filled table that are to be printed with what they were. */
final class Amendments {
    /** Of a table printed as it is. */
    static final Amendments NONE = new Amendments();

    private final Map<JRPrintText, String> was = new IdentityHashMap<>();

    private Amendments() {}

    /**
     * Finds the cells by a twin of the table; none when its form prints the twin with other cells, as one that leaves
     * out what is blank may do.
     *
     * @param marked the same table with marks in its cells
     * @param bare a text without marks
     * @param before what a cell was by its text with marks; nothing when it is as it was
     */
    static Amendments of(
            JasperPrint table,
            JasperPrint marked,
            UnaryOperator<String> bare,
            Function<String, Optional<String>> before) {
        List<JRPrintText> cells = texts(table);
        List<JRPrintText> twins = texts(marked);
        Amendments amendments = new Amendments();
        if (cells.stream()
                .map(Amendments::text)
                .toList()
                .equals(twins.stream().map(Amendments::text).map(bare).toList())) {
            for (int i = 0; i < cells.size(); i++) {
                JRPrintText cell = cells.get(i);
                before.apply(text(twins.get(i))).ifPresent(was -> amendments.was.put(cell, was));
            }
        }
        return amendments;
    }

    private static List<JRPrintText> texts(JasperPrint table) {
        return table.getPages().stream()
                .flatMap(page -> texts(page.getElements()).stream())
                .toList();
    }

    private static String text(JRPrintText cell) {
        return Objects.toString(cell.getFullText(), "");
    }

    private static List<JRPrintText> texts(List<JRPrintElement> elements) {
        List<JRPrintText> texts = new ArrayList<>();
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintText text) {
                texts.add(text);
            } else if (element instanceof JRPrintFrame frame) {
                texts.addAll(texts(frame.getElements()));
            }
        }
        return texts;
    }

    /** What a cell was, empty when it was not there; nothing when it is as it was. */
    Optional<String> of(JRPrintText cell) {
        return Optional.ofNullable(was.get(cell));
    }
}
