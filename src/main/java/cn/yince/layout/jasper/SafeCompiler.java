package cn.yince.layout.jasper;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.crosstabs.JRCrosstab;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRCompiler;
import net.sf.jasperreports.engine.design.JRValidationException;
import net.sf.jasperreports.engine.design.JRValidationFault;
import net.sf.jasperreports.engine.design.JRVerifier;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fill.JREvaluator;

/**
 * Compiles a design whose language is {@link #LANGUAGE} without any Java compiler: the expressions are parsed and kept
 * with the report. Public only because JasperReports makes it by name.
 */
public final class SafeCompiler implements JRCompiler {
    /** The name designs carry so that JasperReports comes here. */
    static final String LANGUAGE = "yince";

    private static final Pattern COUNTER = Pattern.compile("new java\\.lang\\.Integer\\(([01])\\)");
    private final JasperReportsContext context;

    /** Called by JasperReports. */
    public SafeCompiler(JasperReportsContext context) {
        this.context = context;
    }

    /**
     * {@inheritDoc}
     *
     * @throws JRException if the design breaks a rule of JasperReports
     * @throws UnsafeExpression if an expression leaves the subset
     */
    @Override
    public JasperReport compileReport(JasperDesign design) throws JRException {
        JRExpressionCollector collector = JRExpressionCollector.collector(context, design);
        Collection<JRValidationFault> faults = JRVerifier.verifyDesign(context, design, collector);
        if (!faults.isEmpty()) {
            throw new JRValidationException(faults);
        }
        return new JasperReport(design, getClass().getName(), parsed(collector, design), collector, "");
    }

    private static Serializable parsed(JRExpressionCollector collector, JasperDesign design) {
        JRExpressionCollector main = collector.getCollector(design.getMainDataset());
        Map<Integer, SafeExpression> expressions = new HashMap<>();
        for (JRExpression expression : main.getExpressions()) {
            expressions.put(main.getExpressionId(expression), ExpressionParser.parse(plain(expression.getText())));
        }
        return (Serializable) expressions;
    }

    /**
     * The start values of the page and row counters, which JasperReports itself writes as constructor calls, as plain
     * integers.
     */
    private static String plain(String expression) {
        Matcher counter = COUNTER.matcher(expression);
        return counter.matches() ? counter.group(1) : expression;
    }

    @Override
    public JREvaluator loadEvaluator(JasperReport report) {
        return SafeEvaluator.of(report.getCompileData());
    }

    @Override
    public JREvaluator loadEvaluator(JasperReport report, JRDataset dataset) throws JRException {
        if (!dataset.isMainDataset()) {
            throw new JRException("forms have no further data sets");
        }
        return loadEvaluator(report);
    }

    @Override
    public JREvaluator loadEvaluator(JasperReport report, JRCrosstab crosstab) throws JRException {
        throw new JRException("forms have no crosstabs");
    }
}
