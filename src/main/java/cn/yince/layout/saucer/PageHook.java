package cn.yince.layout.saucer;

/** Called while a booklet is painted. */
@FunctionalInterface
public interface PageHook {
    /**
     * A page has been painted and is still open.
     *
     * @param page 0-based
     */
    void painted(int page);
}
