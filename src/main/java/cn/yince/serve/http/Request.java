package cn.yince.serve.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks for, after it was looked at where it comes from.
 *
 * @param method GET or POST
 * @param path decoded, from {@code /}
 * @param query what stands behind the question mark, each name once
 * @param body of a POST; empty for a GET
 * @param headers by name in small letters, of each the first
 */
public record Request(
        String method, String path, Map<String, String> query, Map<String, Object> body, Map<String, String> headers) {
    /** A header, if it was sent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)));
    }

    /** A word of the query. */
    public Optional<String> asked(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /**
     * A word of the query that must be there.
     *
     * @throws Refused without it
     */
    public String needs(String name) {
        return asked(name).orElseThrow(() -> Refused.request("请求里缺少 " + name));
    }

    /** A text of the body, if it was sent. */
    public Optional<String> sent(String name) {
        Object value = body.get(name);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(text(value, name));
    }

    /**
     * A text of the body that must be there.
     *
     * @throws Refused without it, or when it is no text
     */
    public String takes(String name) {
        return sent(name).orElseThrow(() -> Refused.request("请求里缺少 " + name));
    }

    /** A list of the body; empty when it was not sent. */
    public List<?> list(String name) {
        Object value = body.get(name);
        if (value == null) {
            return List.of();
        } else if (value instanceof List<?> list) {
            return list;
        }
        throw Refused.request(name + " 应是列表");
    }

    private static String text(Object value, String name) {
        if (value instanceof String text) {
            return text;
        }
        throw Refused.request(name + " 应是文字");
    }
}
