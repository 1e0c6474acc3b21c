package cn.yince.serve.http;

import cn.yince.file.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back to the browser.
 *
 * @param status of HTTP
 * @param type of the body
 * @param body its bytes
 * @param headers further ones by name
 */
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    private static final String JSON = "application/json; charset=utf-8";

    /** Something done or looked up. */
    public static Answer json(Map<String, ?> value) {
        return json(200, value);
    }

    static Answer json(int status, Map<String, ?> value) {
        return new Answer(status, JSON, Json.line(value).getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Answer text(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** A file to be shown. */
    public static Answer file(String type, byte[] body) {
        return new Answer(200, type, body, Map.of());
    }

    /** A file to be kept under a name. */
    public static Answer download(String name, byte[] body) {
        String quoted = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new Answer(200, "application/octet-stream", body, Map.of())
                .with("Content-Disposition", "attachment; filename*=UTF-8''" + quoted);
    }

    /** The same with a header. */
    public Answer with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Answer(status, type, body, all);
    }

    /** The same under a mark by which a browser that has it need not be sent it again. */
    public Answer marked(String mark, Request request) {
        String tag = "\"" + mark + "\"";
        boolean same = request.header("If-None-Match").filter(tag::equals).isPresent();
        Answer answer = same ? new Answer(304, type, new byte[0], headers) : this;
        return answer.with("ETag", tag).with("Cache-Control", "private, no-cache");
    }
}
