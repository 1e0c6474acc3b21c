package cn.yince.layout.jasper;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.ByteArrayInputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** Turns a form's files into a report ready to fill, its styles taken in, so that nothing is read from disk any more. */
final class FormCompiler {
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
    } catch (JRException | JRRuntimeException | UnsafeExpression e) {
      String reason = String.valueOf(e.getMessage()).strip();
      throw new InputRejected(
          Problem.error("M0407", Place.of(source.file().path().toString()), "表样不能使用：" + reason, "请在 Jaspersoft Studio 里检查"));
    }
  }

  private static JasperDesign design(FormSource source) throws JRException {
    JasperDesign design = JRXmlLoader.load(JasperEngine.CONTEXT, new ByteArrayInputStream(source.file().content()));
    design.setLanguage(SafeCompiler.LANGUAGE);
    design.getTemplatesList().clear();
    for (FormSource.SourceFile styles : source.styles()) {
      takeIn(styles, design);
    }
    return design;
  }

  private static void takeIn(FormSource.SourceFile file, JasperDesign design) throws JRException {
    JRXmlTemplateLoader loader = JRXmlTemplateLoader.getInstance(JasperEngine.CONTEXT);
    for (JRStyle style : loader.loadTemplate(new ByteArrayInputStream(file.content())).getStyles()) {
      design.addStyle((JRDesignStyle) style);
    }
  }
}
