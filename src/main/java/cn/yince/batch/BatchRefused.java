package cn.yince.batch;

/** A batch cannot begin or cannot be finished; the message is Chinese and complete. */
public final class BatchRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BatchRefused(String message, Exception cause) {
        super(message, cause);
    }
}
