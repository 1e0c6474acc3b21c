package cn.yince.batch.register;

import java.util.Optional;
import java.util.stream.Stream;

/** What was done with a unit's booklet. */
public enum Deed {
    /** A file without errors came in. */
    SUBMITTED("交来"),
    /** A file with errors came in. */
    FAULTY("有错"),
    /** It was sent back. */
    RETURNED("退回"),
    APPROVED("审定"),
    PUBLISHED("公开"),
    /** Its page is no longer where everybody could read it. */
    WITHDRAWN("撤下"),
    /** A file of which nobody knew whose it was, or of which round, is known: it is told of there from then on. */
    IDENTIFIED("认出");

    private final String label;

    Deed(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }

    static Optional<Deed> of(String label) {
        return Stream.of(values()).filter(deed -> deed.label.equals(label)).findFirst();
    }

    /** Whether it says what the file held. */
    boolean isOfContent() {
        return this == SUBMITTED || this == FAULTY;
    }
}
