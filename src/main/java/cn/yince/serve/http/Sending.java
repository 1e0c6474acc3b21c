package cn.yince.serve.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Sends an answer with the headers that keep the page to itself. */
final class Sending {
    private static final int REST = 1 << 16;
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
                    + "worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()");
    private final HttpExchange exchange;
    private boolean begun;

    Sending(HttpExchange exchange) {
        this.exchange = exchange;
    }

    void send(Answer answer) throws IOException {
        if (begun) {
            exchange.close();
            return;
        }
        Headers headers = headers(answer.type());
        answer.headers().forEach(headers::set);
        begun = true;
        seeTheEnd();
        boolean bare = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        if (exchange.getRequestMethod().equals("HEAD") && answer.status() != 304) {
            headers.set("Content-Length", Integer.toString(answer.body().length));
        }
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.body().length);
        if (!bare) {
            exchange.getResponseBody().write(answer.body());
            exchange.getResponseBody().close();
        }
    }

    /** An answer to what was not read to the end: the connection is not used again. */
    void refuse(Answer answer) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            send(answer);
            return;
        }
        try {
            skipWhatIsThere();
            send(answer);
        } finally {
            exchange.close();
        }
    }

    /** Of a request without a body, or the connection would not be used again. */
    private void seeTheEnd() throws IOException {
        Headers headers = exchange.getRequestHeaders();
        if (!headers.containsKey("Content-Length") && !headers.containsKey("Transfer-Encoding")) {
            exchange.getRequestBody().read();
        }
    }

    /** Without waiting for more: a browser that is cut off before it is heard out does not see the answer. */
    private void skipWhatIsThere() throws IOException {
        InputStream in = exchange.getRequestBody();
        int skipped = 0;
        for (int there = in.available(); there > 0 && skipped < REST; there = in.available()) {
            skipped += in.readNBytes(Math.min(there, REST)).length;
        }
    }

    /** Begins an answer that has no end. */
    void open(String type) throws IOException {
        headers(type);
        begun = true;
        exchange.sendResponseHeaders(200, 0);
    }

    private Headers headers(String type) {
        Headers headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::set);
        headers.set("Cache-Control", "no-store");
        // a new one costs nothing on the same machine; on one used again the JDK's server may lose a request
        headers.set("Connection", "close");
        headers.set("Content-Type", type);
        return headers;
    }
}
