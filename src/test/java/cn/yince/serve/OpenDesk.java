package cn.yince.serve;

import cn.yince.Press;
import cn.yince.ShippedPress;
import cn.yince.file.Json;
import cn.yince.serve.http.Limits;
import cn.yince.serve.work.Equipment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A desk that is open, and a browser that was let in. */
final class OpenDesk implements AutoCloseable {
    static {
        System.setProperty("sun.net.httpserver.maxReqTime", "3");
        System.setProperty("sun.net.httpserver.drainAmount", "0");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Press PRESS = ShippedPress.PRESS;
    final Desk desk;
    final int port;
    final String cookie;
    final List<Throwable> faults = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    OpenDesk(Path folder) throws IOException {
        this(folder, Limits.USUAL);
    }

    OpenDesk(Path folder, Limits limits) throws IOException {
        Equipment equipment = new Equipment(
                PRESS,
                Path.of("templates").toAbsolutePath(),
                Path.of("fonts").toAbsolutePath(),
                "test",
                Clock.systemUTC(),
                () -> "secret" + NUMBER.incrementAndGet() + "x".repeat(30),
                faults::add);
        desk = Desk.open(folder, 0, equipment, limits);
        URI address = URI.create(desk.newAddress());
        port = address.getPort();
        HttpResponse<String> entered = send(HttpRequest.newBuilder(address).build());
        cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", cookie)
                .build());
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> post(String path, Map<String, ?> body) {
        return post(path, Json.line(body));
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .header("Origin", "http://127.0.0.1:" + port)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    static Map<String, Object> json(HttpResponse<String> response) {
        return Json.object(response.body().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    HttpResponse<String> set(String file, String path, String old, String value) {
        Map<String, Object> edit = new LinkedHashMap<>();
        edit.put("op", "set");
        edit.put("path", path);
        if (old != null) {
            edit.put("old", old);
        }
        edit.put("value", value);
        return post("/api/unit/edit", Map.of("file", file, "edits", List.of(edit)));
    }

    /** The first line of the answer to bytes as they are sent; empty when there is none. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return line(socket.getInputStream());
        }
    }

    static String line(InputStream in) {
        StringBuilder line = new StringBuilder();
        try {
            for (int c = in.read(); c >= 0 && c != '\r' && c != '\n'; c = in.read()) {
                line.append((char) c);
            }
        } catch (IOException e) {
            return "";
        }
        return line.toString();
    }

    /** A request with these headers, its own Host and cookie unless others are given. */
    String request(String method, String target, String body, String... headers) throws IOException {
        StringBuilder text = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        List<String> given = List.of(headers);
        if (given.stream().noneMatch(header -> header.startsWith("Host:"))) {
            text.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        if (given.stream().noneMatch(header -> header.startsWith("Cookie:"))) {
            text.append("Cookie: ").append(cookie).append("\r\n");
        }
        given.forEach(header -> text.append(header).append("\r\n"));
        if (!body.isEmpty()) {
            text.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        return raw(text.append("\r\n").append(body).toString());
    }

    @Override
    public void close() {
        desk.close();
    }
}
