package cn.yince.layout.jasper;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * Turns a form's files into a report ready to fill, its styles taken in, so that nothing is read from disk any more.
 */
final class FormCompiler {
    private static final Pattern LINE = Pattern.compile("line: (\\d+), column: (\\d+)");
    private static final Pattern VALUE = Pattern.compile("\"([^\"\\s]{1,40})\"");
    private static final Pattern HAN = Pattern.compile("^\\p{IsHan}");

    private static final Pattern HAN_NAME = Pattern.compile("[\\p{IsHan}\\p{N}]*\\p{IsHan}[\\p{IsHan}\\p{N}]{0,40}");

    private FormCompiler() {}

    /**
     * Checks and compiles a form.
     *
     * @throws InputRejected with all problems M0402 to M0405, or M0407 when JasperReports itself refuses
     */
    static JasperReport compile(FormSource source) {
        source.problems().stopOnErrors();
        try {
            return JasperCompileManager.getInstance(JasperEngine.CONTEXT).compile(design(source));
        } catch (JRException | RuntimeException e) {
            throw new InputRejected(refused(source.file().path().toString(), String.valueOf(e.getMessage())));
        }
    }

    /** What JasperReports says in English, with the value it does not take and its line. */
    private static Problem refused(String file, String reason) {
        Matcher line = LINE.matcher(reason);
        Matcher value = VALUE.matcher(reason);
        Place place = line.find()
                ? new Place(file, Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2)))
                : Place.of(file);
        String what = value.find()
                ? "“" + value.group(1) + "”写在了不能这样写的地方"
                : HAN.matcher(reason).find() ? reason.strip() : "表样引擎读不出这个文件";
        return Problem.error("M0407", place, "表样不能使用：" + what, "宽、高、位置写整数；请在 Jaspersoft Studio 里检查");
    }

    /** The Chinese name that JasperReports complains of, in brackets; empty when there is none. */
    static String named(Throwable e) {
        Matcher name = HAN_NAME.matcher(String.valueOf(e.getMessage()));
        return name.find() ? "（“" + name.group() + "”）" : "";
    }

    private static JasperDesign design(FormSource source) throws JRException {
        JasperDesign design = JRXmlLoader.load(
                JasperEngine.CONTEXT, new ByteArrayInputStream(source.file().content()));
        design.setLanguage(SafeCompiler.LANGUAGE);
        design.getTemplatesList().clear();
        for (FormSource.SourceFile styles : source.styles()) {
            takeIn(styles, design);
        }
        PageTurns.prepare(design);
        SteadyIdentities.give(design, source.hash());
        return design;
    }

    private static void takeIn(FormSource.SourceFile file, JasperDesign design) throws JRException {
        JRXmlTemplateLoader loader = JRXmlTemplateLoader.getInstance(JasperEngine.CONTEXT);
        for (JRStyle style :
                loader.loadTemplate(new ByteArrayInputStream(file.content())).getStyles()) {
            design.addStyle((JRDesignStyle) style);
        }
    }
}
