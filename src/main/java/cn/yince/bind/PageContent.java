package cn.yince.bind;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn on a page, whoever draws it. Black and greys are in DeviceGray: a press prints them with black ink alone, and never
 * out of four colours; real colours stay as they are, and a colour that is set already is not set again. Text reads as it was
 * typed even where one glyph stands for two characters.
 */
final class PageContent extends PdfContentByte {
  private static final float WHITE = 255;

  private final Doubles doubles;
  private final List<Color[]> saved = new ArrayList<>();
  private BaseFont font;
  /** The colours set last; null where that is not known. */
  private Color fill;

  private Color stroke;

  PageContent(PdfWriter writer, Doubles doubles) {
    super(writer);
    this.doubles = doubles;
  }

  @Override
  public void setFontAndSize(BaseFont next, float size) {
    super.setFontAndSize(next, size);
    font = next;
  }

  @Override
  public void showText(String text) {
    if (Doubles.mayBeIn(text)) {
      text.codePoints().forEach(this::show);
    } else {
      super.showText(text);
    }
  }

  private void show(int character) {
    int common = doubles.commonOf(character, font);
    if (common == character) {
      super.showText(Character.toString(character));
      return;
    }
    PdfDictionary typed = new PdfDictionary();
    typed.put(PdfName.ACTUALTEXT, new PdfString(Character.toString(character), PdfObject.TEXT_UNICODE));
    beginMarkedContentSequence(PdfName.SPAN, typed, true);
    super.showText(Character.toString(common));
    endMarkedContentSequence();
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
