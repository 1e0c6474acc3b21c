package cn.yince.serve.http;

/**
 * How much at once.
 *
 * @param body bytes of a writing request
 * @param upload bytes of one with a file in it
 * @param streams event streams that stay open
 * @param perSecond requests, on the long run
 * @param burst requests at once
 * @param working requests that are worked on at the same time
 * @param waiting requests that wait for it
 */
public record Limits(int body, int upload, int streams, int perSecond, int burst, int working, int waiting) {
    /** For the people of one machine. */
    public static final Limits USUAL = new Limits(2 << 20, 24 << 20, 8, 200, 600, 12, 256);
}
