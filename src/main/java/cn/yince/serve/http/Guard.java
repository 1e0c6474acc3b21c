package cn.yince.serve.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks where a request comes from before anything else is done with it: other sites whose names were made to lead here
 * have another Host, other pages of the browser another Origin, other people of the machine no cookie.
 */
final class Guard {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> NEAR = Set.of("same-origin", "none");
    private static final Set<String> JSON =
            Set.of("application/json", "application/json;charset=utf-8", "application/json; charset=utf-8");
    private final Set<String> hosts;

    Guard(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /**
     * Looks at what every request must have.
     *
     * @throws Refused 403 or 405
     */
    void look(HttpExchange exchange) {
        String host = only(exchange.getRequestHeaders(), "Host").orElse("");
        String target = exchange.getRequestURI().toString();
        if (!hosts.contains(host) || !target.startsWith("/") || target.startsWith("//")) {
            throw new Refused(403, "来处不对", "这个地址不是印册的", "请打开 yince serve 显示的地址");
        }
        if (!METHODS.contains(exchange.getRequestMethod())) {
            throw new Refused(405, "请求不对", "没有这种请求", "");
        }
        boolean writes = exchange.getRequestMethod().equals("POST");
        boolean near = only(exchange.getRequestHeaders(), "Sec-Fetch-Site")
                .map(site -> writes ? site.equals("same-origin") : NEAR.contains(site))
                .orElse(!exchange.getRequestHeaders().containsKey("Sec-Fetch-Site"));
        String origin = "http://" + host;
        boolean own = only(exchange.getRequestHeaders(), "Origin")
                .map(origin::equals)
                .orElse(!writes && !exchange.getRequestHeaders().containsKey("Origin"));
        if (!near || !own) {
            throw new Refused(403, "来处不对", "这个请求不是从印册的页面来的", "请打开 yince serve 显示的地址");
        }
    }

    /**
     * Looks at what a writing request must say of its body.
     *
     * @throws Refused 413 or 415
     */
    static void lookAtBody(HttpExchange exchange, int most) {
        Headers headers = exchange.getRequestHeaders();
        if (only(headers, "Content-Type").filter(JSON::contains).isEmpty() || headers.containsKey("Content-Encoding")) {
            throw new Refused(415, "请求不对", "只收 JSON", "");
        }
        long length = only(headers, "Content-Length").map(Guard::number).orElse(-1L);
        if (length > most) {
            throw new Refused(413, "太大", "发来的内容太大，最多 " + (most >> 20) + " MB", "");
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    /** A header that was sent once. */
    static Optional<String> only(Headers headers, String name) {
        List<String> values = headers.get(name);
        return values == null || values.size() != 1 ? Optional.empty() : Optional.of(values.get(0));
    }
}
