package cn.yince.problem;

/** Tells a want of memory from a fault of the program, whatever libraries wrap around it. */
public final class WantOfMemory {
    private static final int DEEPEST = 20;

    private WantOfMemory() {}

    /** Whether there was no memory, directly or behind what was thrown. */
    public static boolean in(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
