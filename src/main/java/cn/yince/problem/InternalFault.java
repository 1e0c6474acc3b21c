package cn.yince.problem;

/**
 * The program did not do what it was to do: what was drawn is not what was meant. The message is Chinese and complete.
 */
public class InternalFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault of the program itself; nobody's input is to blame and nothing may be written. */
    public InternalFault(String message) {
        super(message);
    }
}
