package cn.yince.batch.result;

/** What a batch did with a unit. */
public enum Status {
    PRINTED("已印出", 2),
    UNCHANGED("未变", 2),
    FAILED("失败", 0),
    NOT_RUN("未运行", 1);

    private final String label;
    private final int urgency;

    Status(String label, int urgency) {
        this.label = label;
        this.urgency = urgency;
    }

    /** What somebody has to do something about comes first: the lower the number the sooner. */
    public int urgency() {
        return urgency;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }
}
