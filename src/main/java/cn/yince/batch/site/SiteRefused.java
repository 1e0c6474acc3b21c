package cn.yince.batch.site;

/** A site that cannot be written; the message is Chinese and complete. */
public final class SiteRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SiteRefused(String message, Exception cause) {
        super(message, cause);
    }
}
