package cn.yince.layout.structure;

/** What a part of a booklet is; the standard structure types of ISO 32000-1, 14.8.4. */
public enum Role {
    DOCUMENT("Document"),
    PART("Part"),
    SECTION("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    PARAGRAPH("P"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEAD_CELL("TH"),
    CELL("TD"),
    FIGURE("Figure");

    private static final Role[] HEADINGS = {H1, H2, H3, H4, H5, H6};

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** Its name in a PDF. */
    public String type() {
        return type;
    }

    /** The heading of a level from 1 on; those below the sixth are of the sixth. */
    public static Role heading(int level) {
        return HEADINGS[Math.min(level, HEADINGS.length) - 1];
    }

    /** Whether it is a cell of a table. */
    public boolean isCell() {
        return this == HEAD_CELL || this == CELL;
    }

    /** Whether it stands though nothing is drawn of it: the whole, and what a table would lose its shape without. */
    public boolean staysWhenEmpty() {
        return isCell() || this == ROW || this == DOCUMENT;
    }
}
