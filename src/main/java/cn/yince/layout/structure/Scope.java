package cn.yince.layout.structure;

/** Whose head a head cell is: ISO 32000-1, 14.8.5.7. */
public enum Scope {
    NONE(""),
    ROW("Row"),
    COLUMN("Column");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** Its name in a PDF; empty when it is nobody's. */
    public String word() {
        return word;
    }
}
