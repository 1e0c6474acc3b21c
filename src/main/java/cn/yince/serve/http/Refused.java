package cn.yince.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that is not done, and what is told of it. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, Object> error;

    /**
     * A refusal.
     *
     * @param status of HTTP, from 400
     * @param code a Chinese word by which the page knows it
     * @param message what is wrong, in Chinese
     * @param hint what to do, in Chinese; empty when the message says it
     */
    public Refused(int status, String code, String message, String hint) {
        super(message, null, false, false);
        this.status = status;
        this.error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", message);
        error.put("hint", hint);
    }

    /** A request that makes no sense. */
    public static Refused request(String message) {
        return new Refused(400, "请求不对", message, "请刷新页面再试");
    }

    /** What is asked for is not there. */
    public static Refused missing(String message) {
        return new Refused(404, "没有", message, "");
    }

    /** The same with more to tell. */
    public Refused with(String key, Object value) {
        error.put(key, value);
        return this;
    }

    int status() {
        return status;
    }

    Answer answer() {
        return Answer.json(status, Map.of("error", error));
    }
}
