package cn.yince;

import cn.yince.layout.Artwork;
import cn.yince.layout.Sheet;
import cn.yince.layout.TablePages;
import cn.yince.layout.jasper.Typeface;
import cn.yince.layout.saucer.Heading;
import cn.yince.layout.saucer.Xhtml;
import java.util.List;
import java.util.Map;

/** What is done to a booklet before it is laid out. */
interface Alteration {
    /** A table as it is to be drawn. */
    Artwork table(Sheet sheet, Typeface typeface);

    /**
     * Changes the text.
     *
     * @param pages of the tables
     */
    void text(Xhtml text, Map<String, TablePages> pages);

    /** What the outline has behind the headings. */
    List<Heading> outline(Map<String, TablePages> pages);

    /** Of a booklet that is printed as it is. */
    static Alteration none(OpenPack pack) {
        return new Alteration() {
            @Override
            public Artwork table(Sheet sheet, Typeface typeface) {
                return pack.forms().set(sheet, typeface);
            }

            @Override
            public void text(Xhtml text, Map<String, TablePages> pages) {}

            @Override
            public List<Heading> outline(Map<String, TablePages> pages) {
                return List.of();
            }
        };
    }
}
