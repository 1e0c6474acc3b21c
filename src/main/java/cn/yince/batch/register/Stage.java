package cn.yince.batch.register;

/** How far a unit's booklet has come; of two that are told at once the earlier one counts. */
public enum Stage {
    MISSING("未交"),
    TO_RETURN("待退回"),
    RETURNED("退回"),
    PENDING("待审"),
    APPROVED("已审"),
    PUBLISHED("已公开");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }

    /** Whether it is with the unit. */
    public boolean isWithUnit() {
        return this == MISSING || this == TO_RETURN || this == RETURNED;
    }
}
