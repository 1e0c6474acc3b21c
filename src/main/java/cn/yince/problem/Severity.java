package cn.yince.problem;

/**
 * How much a problem weighs: what {@link #stops} keeps a booklet, other than a draft, from being printed. In the order
 * in which people are told: first what is still to be filled in.
 */
public enum Severity {
    /** Must be filled in. */
    REQUIRED("必填", true),
    /** Should be filled in: a sentence or a form prints without it. */
    TO_FILL("待填", false),
    /** Is wrong. */
    ERROR("错误", true),
    /** May be wrong. */
    HINT("提示", false);

    private final String label;
    private final boolean stops;

    Severity(String label, boolean stops) {
        this.label = label;
        this.stops = stops;
    }

    /** The Chinese word printed before the message. */
    public String label() {
        return label;
    }

    /** Whether no booklet is printed, other than a draft. */
    public boolean stops() {
        return stops;
    }
}
