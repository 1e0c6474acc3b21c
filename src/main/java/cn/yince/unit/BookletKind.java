package cn.yince.unit;

/** What a booklet discloses. */
public enum BookletKind {
    FINAL_ACCOUNTS("决算"),
    BUDGET("预算");

    private final String label;

    BookletKind(String label) {
        this.label = label;
    }

    /** The Chinese word, as typed after 种类 and as the folder of the packs is named. */
    public String label() {
        return label;
    }
}
