package cn.yince.bind;

import cn.yince.layout.Spaced;
import cn.yince.layout.structure.Leaf;
import cn.yince.layout.structure.Structure;
import cn.yince.layout.structure.Tagging;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn on a page, whoever draws it. Black and greys are in DeviceGray: a press prints them with black ink
 * alone, and never out of four colours; real colours stay as they are, and a colour that is set already is not set
 * again. Text reads as it was typed even where one glyph stands for two characters. Every text and picture is marked as
 * what it is a part of, everything else as nothing.
 */
final class PageContent extends PdfContentByte implements Spaced, Tagging {
    private static final float WHITE = 255;

    /** Rooms no further apart, in points, are one. */
    private static final float SAME = 0.001f;

    private final Doubles doubles;
    private final List<Color[]> saved = new ArrayList<>();
    private BaseFont font;

    /** After each character of the next text; null when it has its font's room. */
    private float[] spaced;

    /** The colours set last; null where that is not known. */
    private Color fill;

    private Color stroke;

    /** Where sequences are noted; null when what is drawn is not marked. */
    private Tags tags;

    /** What is drawn next. */
    private Leaf next;

    private Structure link;

    /** What the open sequence belongs to; null when none is open or it is nothing. */
    private Structure open;

    private boolean isOpen;

    /** How many sequences are open that others began. */
    private int begun;

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
    public void space(float[] rooms) {
        spaced = rooms;
    }

    @Override
    public void showText(String text) {
        float[] rooms = spaced;
        spaced = null;
        if (rooms == null) {
            showPlain(text);
        } else {
            showSpaced(text, rooms);
        }
    }

    /** Characters followed by the same room go together. */
    private void showSpaced(String text, float[] rooms) {
        float set = 0;
        int from = 0;
        for (int at = 0, i = 0; i < rooms.length; i++) {
            int next = text.offsetByCodePoints(at, 1);
            boolean goesOn = i + 1 < rooms.length && Math.abs(rooms[i + 1] - rooms[i]) < SAME;
            if (!goesOn) {
                if (rooms[i] != set) {
                    setCharacterSpacing(rooms[i]);
                    set = rooms[i];
                }
                showPlain(text.substring(from, next));
                from = next;
            }
            at = next;
        }
        if (set != 0) {
            setCharacterSpacing(0);
        }
    }

    private void showPlain(String text) {
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

    /** From now on what is drawn is marked. */
    void mark(Tags noted) {
        tags = noted;
    }

    @Override
    public void next(Leaf leaf) {
        next = leaf;
    }

    @Override
    public void link(Structure part) {
        link = part;
    }

    /** What the links written now are a part of. */
    Structure link() {
        return link;
    }

    /** Begins a sequence of what is drawn, unless the one that is open is of the same. */
    private void begin(Leaf leaf) {
        Structure owner = leaf == null ? null : leaf.owner();
        if (tags == null || begun > 0 || isOpen && open == owner) {
            return;
        }
        end();
        isOpen = true;
        open = owner;
        if (owner == null) {
            content.append("/Artifact BMC\n");
        } else {
            int number = tags.begin(leaf, writer.getPageNumber() - 1);
            content.append('/')
                    .append(owner.role().type())
                    .append("<</MCID ")
                    .append(number)
                    .append(">>BDC\n");
        }
    }

    /** Ends the sequence that is open. */
    void end() {
        if (isOpen) {
            content.append("EMC\n");
            isOpen = false;
            open = null;
        }
    }

    @Override
    public void beginMarkedContentSequence(PdfName tag, PdfDictionary property, boolean inline) {
        if (!tag.equals(PdfName.SPAN)) {
            end();
        }
        begun++;
        super.beginMarkedContentSequence(tag, property, inline);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        begun--;
    }

    @Override
    public void beginText() {
        begin(next);
        super.beginText();
    }

    @Override
    public void moveTo(float x, float y) {
        begin(null);
        super.moveTo(x, y);
    }

    @Override
    public void rectangle(float x, float y, float width, float height) {
        begin(null);
        super.rectangle(x, y, width, height);
    }

    @Override
    public void addImage(Image image, float a, float b, float c, float d, float e, float f, boolean inline)
            throws DocumentException {
        begin(next);
        super.addImage(image, a, b, c, d, e, f, inline);
    }

    @Override
    public void addTemplate(PdfTemplate template, float a, float b, float c, float d, float e, float f) {
        begin(null);
        super.addTemplate(template, a, b, c, d, e, f);
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
        end();
        super.saveState();
        saved.add(new Color[] {fill, stroke});
    }

    @Override
    public void restoreState() {
        end();
        super.restoreState();
        Color[] before = saved.remove(saved.size() - 1);
        fill = before[0];
        stroke = before[1];
    }

    @Override
    public void reset(boolean validate) {
        super.reset(validate);
        isOpen = false;
        open = null;
        saved.clear();
        fill = null;
        stroke = null;
    }
}
