package cn.yince.compute.formula;

/** A text that says nothing in the language. The message is Chinese. */
public final class FormulaFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int offset;
    private final String hint;

    /**
     * A fault.
     *
     * @param offset where in the text, counted in characters from 0
     * @param message what is wrong, in Chinese
     * @param hint what to write instead
     */
    public FormulaFault(int offset, String message, String hint) {
        super(message, null, false, false);
        this.offset = offset;
        this.hint = hint;
    }

    /** Where in the text, counted in characters from 0. */
    public int offset() {
        return offset;
    }

    /** What to write instead. */
    public String hint() {
        return hint;
    }
}
