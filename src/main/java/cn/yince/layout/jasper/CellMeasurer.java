package cn.yince.layout.jasper;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.SimpleMeasuredText;

/**
 * Tells a filling how high the text of one cell is. Fields that stretch get the height of all their lines; all others count as fitting,
 * and {@link CellPainter} makes them smaller when they do not.
 */
final class CellMeasurer implements JRTextMeasurer {
  private final JRCommonText cell;
  private final Typeface typeface;

  CellMeasurer(JRCommonText cell, Typeface typeface) {
    this.cell = cell;
    this.typeface = typeface;
  }

  @Override
  public JRMeasuredText measure(JRStyledText styled, int from, int stretch, boolean indentFirstLine, boolean canOverflow) {
    String text = styled.getText();
    if (!grows()) {
      return measured(text.length(), 0);
    }
    JRLineBox box = cell.getLineBox();
    JRElement element = (JRElement) cell;
    JRFont font = (JRFont) cell;
    float width = element.getWidth() - box.getLeftPadding() - box.getRightPadding();
    GlyphWidths widths = new GlyphWidths(text.substring(from), JasperEngine.family(font), typeface);
    TextBlock block = TextBlock.wrapped(widths, font.getFontSize(), width);
    float height = element.getHeight() + stretch - box.getTopPadding() - box.getBottomPadding();
    int room = Math.max(1, (int) (height / block.lineHeight()));
    if (!canOverflow || block.ends().length <= room) {
      return measured(text.length(), block.height());
    }
    return measured(from + block.ends()[room - 1], room * block.lineHeight());
  }

  private boolean grows() {
    return cell instanceof JRTextField field && field.getTextAdjust() == TextAdjustEnum.STRETCH_HEIGHT;
  }

  private static JRMeasuredText measured(int end, float height) {
    SimpleMeasuredText measured = new SimpleMeasuredText();
    measured.setTextOffset(end);
    measured.setTextHeight(height);
    measured.setLineSpacingFactor(TextBlock.LEADING);
    measured.setLeftToRight(true);
    return measured;
  }
}
