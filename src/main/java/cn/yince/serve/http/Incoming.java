package cn.yince.serve.http;

import cn.yince.file.Json;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A request as it comes over the wire. */
final class Incoming {
    private static final int LONGEST_QUERY = 8192;
    private static final int MOST_ASKED = 20;
    private final HttpExchange exchange;

    Incoming(HttpExchange exchange) {
        this.exchange = exchange;
    }

    boolean writes() {
        return exchange.getRequestMethod().equals("POST");
    }

    Request request(Map<String, Object> body) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return new Request(
                writes() ? "POST" : "GET", exchange.getRequestURI().getRawPath(), query(), body, Map.copyOf(headers));
    }

    /**
     * What stands behind the question mark.
     *
     * @throws Refused when it is too long, no UTF-8, or says a thing twice
     */
    Map<String, String> query() {
        String raw = exchange.getRequestURI().getRawQuery();
        Map<String, String> query = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return query;
        }
        String[] pairs = raw.split("&", -1);
        if (raw.length() > LONGEST_QUERY || pairs.length > MOST_ASKED) {
            throw Refused.request("地址太长");
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (query.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1))) != null) {
                throw Refused.request("地址里同一项写了两次");
            }
        }
        return query;
    }

    /** Percent-encoded UTF-8; nothing that is none is let through in another shape. */
    private static String decoded(String text) {
        byte[] bytes = new byte[text.length() * 3];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw Refused.request("地址不对");
                }
                bytes[size++] = (byte) (high << 4 | low);
                i += 2;
            } else if (c < 128) {
                bytes[size++] = (byte) (c == '+' ? ' ' : c);
            } else {
                throw Refused.request("地址不对");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, size))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refused.request("地址不对");
        }
    }

    /**
     * The object that was sent.
     *
     * @throws Refused 413 when it has more than {@code most} bytes, 400 when it is none
     */
    Map<String, Object> body(int most) throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Refused(413, "太大", "发来的内容太大，最多 " + (most >> 20) + " MB", "");
        }
        return Json.object(bytes).orElseThrow(() -> Refused.request("请求的内容不是 JSON"));
    }
}
