package cn.yince.bind;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn on a page, with black and greys in DeviceGray whoever draws them: a press prints them with black ink alone, and
 * never out of four colours. Real colours stay as they are. A colour that is set already is not set again.
 */
final class GreyContent extends PdfContentByte {
  private static final float WHITE = 255;

  private final List<Color[]> saved = new ArrayList<>();
  /** The colours set last; null where that is not known. */
  private Color fill;

  private Color stroke;

  GreyContent(PdfWriter writer) {
    super(writer);
  }

  @Override
  public void setColorFill(Color color) {
    if (!color.equals(fill)) {
      if (isGrey(color)) {
        setGrayFill(color.getRed() / WHITE);
      } else {
        super.setColorFill(color);
      }
      fill = color;
    }
  }

  @Override
  public void setColorStroke(Color color) {
    if (!color.equals(stroke)) {
      if (isGrey(color)) {
        setGrayStroke(color.getRed() / WHITE);
      } else {
        super.setColorStroke(color);
      }
      stroke = color;
    }
  }

  private static boolean isGrey(Color color) {
    return color.getRed() == color.getGreen() && color.getGreen() == color.getBlue();
  }

  @Override
  public void setRGBColorFill(int red, int green, int blue) {
    setColorFill(new Color(red, green, blue));
  }

  @Override
  public void setRGBColorStroke(int red, int green, int blue) {
    setColorStroke(new Color(red, green, blue));
  }

  @Override
  public void resetRGBColorFill() {
    setColorFill(Color.BLACK);
  }

  @Override
  public void resetRGBColorStroke() {
    setColorStroke(Color.BLACK);
  }

  @Override
  public void saveState() {
    super.saveState();
    saved.add(new Color[] {fill, stroke});
  }

  @Override
  public void restoreState() {
    super.restoreState();
    Color[] before = saved.remove(saved.size() - 1);
    fill = before[0];
    stroke = before[1];
  }

  @Override
  public void reset(boolean validate) {
    super.reset(validate);
    saved.clear();
    fill = null;
    stroke = null;
  }
}
