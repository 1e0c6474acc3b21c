package cn.yince.unit;

/** Whose 基本支出 an economic item pays; decides the 政府预算支出经济科目 it pairs with. */
public enum StaffKind {
    ADMINISTRATIVE("行政"),
    INSTITUTION("事业");

    private final String label;

    StaffKind(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }
}
