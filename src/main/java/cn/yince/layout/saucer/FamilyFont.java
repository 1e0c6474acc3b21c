package cn.yince.layout.saucer;

import cn.yince.layout.font.Advances;
import com.lowagie.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

/** A family of the font book at one size. */
final class FamilyFont extends ITextFSFont {
  private static final int BOLDER_THAN_ANY = 1000;

  private final String family;
  private final Advances advances;

  FamilyFont(String family, Advances advances, FontDescription face, float size) {
    super(face, size);
    this.family = family;
    this.advances = advances;
  }

  Advances advances() {
    return advances;
  }

  String family() {
    return family;
  }

  /** A face that claims to be both bold and italic already, so that neither is ever faked. */
  static FontDescription face(BaseFont font) {
    return new FontDescription(
        font, false, IdentValue.ITALIC, new FontDescription.Decorations(BOLDER_THAN_ANY, 0, 0, 0, 0));
  }
}
