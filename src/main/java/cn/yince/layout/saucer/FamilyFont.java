package cn.yince.layout.saucer;

import cn.yince.layout.font.Advances;
import com.lowagie.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

/** A family of the font book at one size. */
final class FamilyFont extends ITextFSFont {
    private static final int BOLDER_THAN_ANY = 1000;
    private static final int REGULAR = 400;

    private final String family;
    private final Advances advances;
    private final boolean bold;

    FamilyFont(String family, Advances advances, FontDescription face, float size, boolean bold) {
        super(face, size);
        this.bold = bold;
        this.family = family;
        this.advances = advances;
    }

    Advances advances() {
        return advances;
    }

    String family() {
        return family;
    }

    /** Whether the style sheet asks for bold type. */
    boolean isBold() {
        return bold;
    }

    /** A face that claims to be both bold and italic already, so that neither is faked. */
    static FontDescription face(BaseFont font) {
        return face(font, BOLDER_THAN_ANY);
    }

    /** A face of which bold type is made by drawing its outlines as well; it is no wider. */
    static FontDescription emboldened(BaseFont font) {
        return face(font, REGULAR);
    }

    private static FontDescription face(BaseFont font, int weight) {
        return new FontDescription(font, false, IdentValue.ITALIC, new FontDescription.Decorations(weight, 0, 0, 0, 0));
    }
}
