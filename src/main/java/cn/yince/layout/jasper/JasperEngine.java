package cn.yince.layout.jasper;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JRCompiler;
import net.sf.jasperreports.engine.util.DeserializationClassFilter;
import net.sf.jasperreports.engine.util.JRGraphEnvInitializer;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;

/** The settings of JasperReports, made once for the process. */
final class JasperEngine {
    /** Expressions are interpreted by {@link SafeCompiler}, text is measured by {@link CellMeasurerFactory}. */
    static final JasperReportsContext CONTEXT = context();

    /** Under this key the context of one filling holds its {@link Typeface}. */
    static final String TYPEFACE = "cn.yince.typeface";

    /** What JasperReports calls the font of a text that names none. */
    private static final String UNNAMED = "SansSerif";

    private JasperEngine() {}

    /** Does what is done once for a process. */
    static void begin() {
        JRGraphEnvInitializer.initializeGraphEnv();
    }

    private static JasperReportsContext context() {
        SimpleJasperReportsContext context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        context.setProperty(JRCompiler.COMPILER_PREFIX + SafeCompiler.LANGUAGE, SafeCompiler.class.getName());
        context.setProperty(JRTextMeasurerUtil.PROPERTY_TEXT_MEASURER_FACTORY, CellMeasurerFactory.class.getName());
        context.setProperty(
                DeserializationClassFilter.PROPERTY_PREFIX_CLASS_WHITELIST + "yince",
                SafeExpression.class.getName() + "*");
        return context;
    }

    /** The family of a cell's font; 宋体 where neither the cell nor its style names one. */
    static String family(JRFont font) {
        String name = font.getFontName();
        return name.equals(UNNAMED) ? "宋体" : name;
    }

    /** A context for one filling. */
    static JasperReportsContext with(Typeface typeface) {
        SimpleJasperReportsContext context = new SimpleJasperReportsContext(CONTEXT);
        context.setValue(TYPEFACE, typeface);
        return context;
    }
}
