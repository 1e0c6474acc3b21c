package cn.yince.layout.jasper;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;

/** Gives JasperReports measurers that use PDF font metrics. Public only because JasperReports makes it by name. */
public final class CellMeasurerFactory extends AbstractTextMeasurerFactory {
    @Override
    public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
        return new CellMeasurer(text, (Typeface) context.getValue(JasperEngine.TYPEFACE));
    }
}
