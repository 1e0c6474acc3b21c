package cn.yince.compute.ledger;

/** A formula that is well written but means nothing in its place. The message is Chinese. */
final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int offset;
    private final String hint;
    private final String unknown;

    Misfit(int offset, String message, String hint) {
        this(offset, message, hint, "");
    }

    /**
     * With a name that is not known.
     *
     * @param unknown what was typed, for which a nearest name may be proposed
     */
    Misfit(int offset, String message, String hint, String unknown) {
        super(message, null, false, false);
        this.offset = offset;
        this.hint = hint;
        this.unknown = unknown;
    }

    int offset() {
        return offset;
    }

    String hint() {
        return hint;
    }

    String unknown() {
        return unknown;
    }
}
