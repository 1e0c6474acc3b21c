package cn.yince.batch.result;

/** What a batch did with a unit. */
public enum Status {
    PRINTED("已印出"),
    UNCHANGED("未变"),
    FAILED("失败"),
    NOT_RUN("未运行");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }
}
