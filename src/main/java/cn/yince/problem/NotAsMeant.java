package cn.yince.problem;

/**
 * Something was not drawn as it was meant, in a way that a template can bring about: text hidden, cut off, moved or
 * covered. Whoever knows the template tells it of that; otherwise it is a fault of the program like any other. The
 * message is Chinese and complete.
 */
public final class NotAsMeant extends InternalFault {
    private static final long serialVersionUID = 1L;

    /** What was drawn, and what was meant. */
    public NotAsMeant(String message) {
        super(message);
    }
}
