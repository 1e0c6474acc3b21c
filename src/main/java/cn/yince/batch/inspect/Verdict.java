package cn.yince.batch.inspect;

/** What came of looking for something. */
public enum Verdict {
    YES("是"),
    NO("否"),
    NOT_ASKED("不适用");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** As the list says it. */
    public String word() {
        return word;
    }
}
