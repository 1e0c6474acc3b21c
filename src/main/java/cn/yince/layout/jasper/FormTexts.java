package cn.yince.layout.jasper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRSection;
import net.sf.jasperreports.engine.JRStaticText;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.base.JRBaseElement;

/**
 * All texts of a form, known by the mark that JasperReports puts on everything an element prints. Never changed once
 * made.
 */
final class FormTexts {
    private final Map<UUID, FormText> byMark = new HashMap<>();
    private final List<FormText> texts = new ArrayList<>();
    private final boolean oneColumn;
    private int bands;

    private FormTexts(boolean oneColumn) {
        this.oneColumn = oneColumn;
    }

    /** Reads a form and gives each of its elements a mark of its own; before it is filled for the first time. */
    static FormTexts of(JasperReport report) {
        FormTexts all = new FormTexts(report.getColumnCount() == null || report.getColumnCount() == 1);
        all.add(report.getDetailSection(), FormBand.Kind.ROW);
        for (JRGroup group : report.getGroups() == null ? new JRGroup[0] : report.getGroups()) {
            all.add(group.getGroupHeaderSection(), FormBand.Kind.FIXED);
            all.add(group.getGroupFooterSection(), FormBand.Kind.FIXED);
        }
        for (JRBand band : Arrays.asList(
                report.getBackground(),
                report.getTitle(),
                report.getPageHeader(),
                report.getColumnHeader(),
                report.getColumnFooter(),
                report.getLastPageFooter(),
                report.getSummary())) {
            all.add(band, FormBand.Kind.FIXED);
        }
        boolean onlyFoot = report.getLastPageFooter() == null;
        all.add(report.getPageFooter(), onlyFoot ? FormBand.Kind.FIXED : FormBand.Kind.PAGE_FOOT);
        all.add(report.getNoData(), FormBand.Kind.NO_ROWS);
        return all;
    }

    /** The element that printed something; null when it is none of the form's. */
    FormText of(UUID mark) {
        return byMark.get(mark);
    }

    List<FormText> texts() {
        return texts;
    }

    /** Whether each row stands below the one before it. */
    boolean hasOneColumn() {
        return oneColumn;
    }

    private void add(JRSection section, FormBand.Kind kind) {
        for (JRBand band : section == null || section.getBands() == null ? new JRBand[0] : section.getBands()) {
            add(band, kind);
        }
    }

    private void add(JRBand band, FormBand.Kind kind) {
        if (band != null) {
            add(band.getElements(), new FormBand(bands++, kind), with(List.of(), band.getPrintWhenExpression()));
        }
    }

    private void add(JRElement[] elements, FormBand band, List<SafeExpression> conditions) {
        for (JRElement element : elements) {
            List<SafeExpression> all = with(conditions, element.getPrintWhenExpression());
            if (element instanceof JRFrame frame) {
                add(frame.getElements(), band, all);
            } else if (element instanceof JRTextField field) {
                add(element, band, all, parsed(field.getExpression()));
            } else if (element instanceof JRStaticText label) {
                add(element, band, all, new SafeExpression.Literal(label.getText()));
            }
        }
    }

    private void add(JRElement element, FormBand band, List<SafeExpression> conditions, SafeExpression text) {
        if (byMark.containsKey(element.getUUID())) {
            ((JRBaseElement) element).setUUID(UUID.randomUUID());
        }
        FormText added = new FormText(texts.size(), band, conditions, text, element);
        texts.add(added);
        byMark.put(element.getUUID(), added);
    }

    private static List<SafeExpression> with(List<SafeExpression> conditions, JRExpression further) {
        if (further == null) {
            return conditions;
        }
        List<SafeExpression> all = new ArrayList<>(conditions);
        all.add(parsed(further));
        return List.copyOf(all);
    }

    private static SafeExpression parsed(JRExpression expression) {
        boolean says = expression != null && !expression.getText().isBlank();
        return says ? ExpressionParser.parse(expression.getText()) : new SafeExpression.Literal("");
    }
}
