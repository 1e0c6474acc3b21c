package cn.yince.serve;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.file.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers try from other pages, other programs and with names and texts; none of it passes. */
@Tag("slow")
class AttacksTest {
    private static final String UNIT = "单位.yaml";
    private static final String EDIT =
            "{\"file\":\"单位.yaml\",\"edits\":[{\"op\":\"set\",\"path\":\"/概况/职责/0\",\"value\":\"攻破\"}]}";

    @TempDir
    private static Path top;

    private static Path folder;
    private static OpenDesk desk;

    @BeforeAll
    static void open() throws IOException {
        folder = Files.createDirectories(top.resolve("里"));
        Files.copy(Path.of("data-examples/minimal.yaml"), folder.resolve(UNIT));
        Files.copy(Path.of("data-examples/minimal.yaml"), top.resolve("秘密.yaml"));
        Files.createSymbolicLink(folder.resolve("链接.yaml"), top.resolve("秘密.yaml"));
        Files.createSymbolicLink(folder.resolve("外面"), top);
        Files.writeString(folder.resolve("钥匙.txt"), "绝密");
        desk = new OpenDesk(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static void isUntouched() {
        assertThat(folder.resolve(UNIT)).hasSameTextualContentAs(Path.of("data-examples/minimal.yaml"));
        assertThat(top.resolve("秘密.yaml")).hasSameTextualContentAs(Path.of("data-examples/minimal.yaml"));
        assertThat(OpenDesk.json(desk.get("/api/unit?file=" + OpenDesk.encoded(UNIT))))
                .containsEntry("draft", false);
        assertThat(desk.faults).isEmpty();
    }

    @Test
    void theUsualWayWorks() {
        assertThat(desk.get("/").statusCode()).isEqualTo(200);
        assertThat(desk.get("/api/folder").statusCode()).isEqualTo(200);
    }

    /** Names that were made to lead here: of each a page without and with an Origin, and one that writes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1.evil.example:PORT",
                "evil127.0.0.1:PORT",
                "127.0.0.1:PORT.evil.example",
                "127.0.0.1:PORT@evil.example",
                "localhost.evil.example:PORT",
                "evil-localhost:PORT",
                "localhost:PORT:PORT",
                "localhost",
                "127.0.0.1",
                "127.0.0.1:1",
                "127.1:PORT",
                "2130706433:PORT",
                "0.0.0.0:PORT",
                "[::1]:PORT",
                "LOCALHOST:PORT",
                "localhost.:PORT",
                "127.0.0.1:PORT, evil.example",
                ""
            })
    void anotherHostIsRefused(String typed) throws IOException {
        String host = "Host: " + typed.replace("PORT", String.valueOf(desk.port));
        String origin = "Origin: http://" + typed.replace("PORT", String.valueOf(desk.port));
        assertThat(desk.request("GET", "/api/folder", "", host)).doesNotContain(" 200 ");
        assertThat(desk.request("GET", "/", "", host)).doesNotContain(" 200 ");
        assertThat(desk.request("GET", "/api/folder", "", host, origin)).doesNotContain(" 200 ");
        assertThat(desk.request("POST", "/api/unit/edit", EDIT, host, origin, "Content-Type: application/json"))
                .doesNotContain(" 200 ");
        assertThat(desk.request("HEAD", "/", "", host)).doesNotContain(" 200 ");
        assertThat(desk.request("OPTIONS", "/", "", host)).doesNotContain(" 200 ");
        isUntouched();
    }

    @Test
    void twoHostsOrAWholeAddressAreRefused() throws IOException {
        assertThat(desk.raw("GET /api/folder HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port + "\r\nHost: evil\r\nCookie: "
                        + desk.cookie + "\r\n\r\n"))
                .doesNotContain(" 200 ");
        assertThat(desk.raw("GET /api/folder HTTP/1.1\r\nCookie: " + desk.cookie + "\r\n\r\n"))
                .doesNotContain(" 200 ");
        assertThat(desk.request("GET", "http://evil.example/api/folder", "")).doesNotContain(" 200 ");
        assertThat(desk.request("GET", "//evil.example/api/folder", "")).doesNotContain(" 200 ");
    }

    /** A page of another site may make the browser send these; none says what ours do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json",
                "Content-Type: application/json|Origin: null",
                "Content-Type: application/json|Origin: http://evil.example",
                "Content-Type: application/json|Origin: http://127.0.0.1",
                "Content-Type: application/json|Origin: https://127.0.0.1:PORT",
                "Content-Type: application/json|Origin: http://localhost:PORT",
                "Content-Type: application/json|Origin: http://127.0.0.1:PORT.evil.example",
                "Content-Type: application/json|Origin: http://127.0.0.1:PORT|Sec-Fetch-Site: cross-site",
                "Content-Type: application/json|Origin: http://127.0.0.1:PORT|Sec-Fetch-Site: same-site",
                "Content-Type: application/json|Origin: http://127.0.0.1:PORT|Sec-Fetch-Site: none",
                "Content-Type: application/json|Origin: http://127.0.0.1:PORT|Origin: http://evil.example",
                "Content-Type: text/plain|Origin: http://127.0.0.1:PORT",
                "Content-Type: application/x-www-form-urlencoded|Origin: http://127.0.0.1:PORT",
                "Content-Type: multipart/form-data; boundary=x|Origin: http://127.0.0.1:PORT",
                "Content-Type: application/json; charset=gbk|Origin: http://127.0.0.1:PORT",
                "Content-Type: application/json, text/plain|Origin: http://127.0.0.1:PORT",
                "Content-Type: application/jsonp|Origin: http://127.0.0.1:PORT",
                "Content-Type: application/json|Content-Encoding: gzip|Origin: http://127.0.0.1:PORT",
                "Origin: http://127.0.0.1:PORT"
            })
    void aWritingRequestFromElsewhereIsRefused(String headers) throws IOException {
        String[] all = headers.replace("PORT", String.valueOf(desk.port)).split("\\|");
        assertThat(desk.request("POST", "/api/unit/edit", EDIT, all)).containsPattern(" 4\\d\\d ");
        isUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "GET", "HEAD", "post", "FOO"})
    void noOtherMethodWrites(String method) throws IOException {
        assertThat(desk.request(
                        method,
                        "/api/unit/edit",
                        EDIT,
                        "Content-Type: application/json",
                        "Origin: http://127.0.0.1:" + desk.port))
                .doesNotContain(" 200 ");
        isUntouched();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/api/folder", "/api/events", "/api/unit?file=x", "/api/download?what=source"
            })
    void nothingIsShownWithoutTheCookie(String target) throws IOException {
        String name = desk.cookie.substring(0, desk.cookie.indexOf('='));
        assertThat(desk.request("GET", target, "", "Cookie: a=b")).contains(" 403 ");
        assertThat(desk.request("GET", target, "", "Cookie: " + name + "=")).contains(" 403 ");
        assertThat(desk.request("GET", target, "", "Cookie: " + desk.cookie + "x"))
                .contains(" 403 ");
        assertThat(desk.request("GET", target, "", "Cookie: x" + desk.cookie)).contains(" 403 ");
        assertThat(desk.request("GET", target, "", "Cookie: " + desk.cookie.substring(0, desk.cookie.length() - 1)))
                .contains(" 403 ");
    }

    @Test
    void aTokenOpensOnceAndCannotBeGuessed() throws IOException {
        try (OpenDesk other = new OpenDesk(folder)) {
            String token = other.desk.newAddress().replaceFirst(".*token=", "");
            int refused = 0;
            for (int i = 0; i < 60; i++) {
                String line = other.request("GET", "/?token=" + token.substring(0, token.length() - 2) + i, "");
                assertThat(line).containsPattern(" (403|429) ");
                refused += line.contains(" 429 ") ? 1 : 0;
            }
            assertThat(refused).as("guesses that came too fast").isGreaterThan(20);
            assertThat(other.request("GET", "/?token=", "")).containsPattern(" (403|429) ");
            assertThat(other.request("GET", "/?token=" + token, "")).contains(" 303 ");
            assertThat(other.request("GET", "/?token=" + token, "")).containsPattern(" (403|429) ");
            String first = other.desk.newAddress().replaceFirst(".*token=", "");
            other.desk.newAddress();
            assertThat(other.request("GET", "/?token=" + first, "")).containsPattern(" (403|429) ");
        }
    }

    @Test
    void otherMachinesCannotConnect() throws IOException {
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(each.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThat(connects(address)).as(address.toString()).isFalse();
                }
            }
        }
    }

    private static boolean connects(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new java.net.InetSocketAddress(address, desk.port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> namesThatLeadOut() {
        return List.of(
                "../秘密.yaml",
                "..\\秘密.yaml",
                "外面/秘密.yaml",
                "链接.yaml",
                "./../秘密.yaml",
                "x/../../秘密.yaml",
                "/etc/passwd",
                "//etc/passwd",
                top + "/秘密.yaml",
                "C:\\Windows\\win.ini",
                "file:///etc/passwd",
                "单位.yaml/../../秘密.yaml",
                "..%2f秘密.yaml",
                "%2e%2e/秘密.yaml",
                ".yince/锁",
                ".yince/草稿/x",
                "单位.yaml\u0000.txt",
                "单位.yaml ",
                "单位.yaml.",
                "./单位.yaml",
                "．．/秘密.yaml",
                "",
                ".",
                "..",
                "/",
                "钥匙.txt",
                "\u202e单位.yaml",
                "a".repeat(5000));
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        for (String name : namesThatLeadOut()) {
            String file = "file=" + OpenDesk.encoded(name);
            for (String target : List.of(
                    "/api/unit?" + file,
                    "/api/unit/pdf?" + file,
                    "/api/unit/pages?" + file,
                    "/api/unit/marks?" + file,
                    "/api/unit/where?path=%2Fx&" + file,
                    "/api/download?what=source&" + file,
                    "/api/download?what=draft&" + file,
                    "/api/codes?q=x&" + file,
                    "/api/pack/pdf?pack=x&kind=x&year=2023&" + file,
                    "/api/pack/line?line=1&" + file)) {
                HttpResponse<String> answer = desk.get(target);
                assertThat(answer.statusCode()).as(target).isBetween(400, 499);
                assertThat(answer.body()).as(target).doesNotContain("绝密", "root:", "云岭市财政信息中心");
            }
        }
        isUntouched();
    }

    @Test
    void noNameIsWrittenOutsideTheFolder() throws IOException {
        String content =
                java.util.Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of("data-examples/minimal.yaml")));
        List<Path> before = all();
        for (String name : namesThatLeadOut()) {
            List<Map<String, ?>> tries = new ArrayList<>();
            tries.add(Map.of("from", "drop", "name", name, "content", content));
            tries.add(Map.of("from", "pack", "pack", "山西/阳泉", "kind", "决算", "to", name));
            tries.add(Map.of("from", "lastYear", "file", name, "to", "新.yaml"));
            tries.add(Map.of("from", "lastYear", "file", UNIT, "to", name));
            tries.add(Map.of("from", "tables", "name", "x.xlsx", "content", content, "pack", "山西/阳泉", "to", name));
            for (Map<String, ?> each : tries) {
                assertThat(desk.post("/api/new", each).statusCode())
                        .as(each.toString())
                        .isBetween(400, 499);
            }
            for (String target : List.of(
                    "/api/unit/edit", "/api/unit/save", "/api/unit/discard", "/api/unit/undo", "/api/unit/print")) {
                Map<String, Object> body = new LinkedHashMap<>(
                        Json.object(EDIT.getBytes(StandardCharsets.UTF_8)).orElseThrow());
                body.put("file", name);
                assertThat(desk.post(target, body).statusCode())
                        .as(target + name)
                        .isBetween(400, 499);
            }
            assertThat(desk.post("/api/unit/restore", Map.of("file", UNIT, "copy", name))
                            .statusCode())
                    .isBetween(400, 499);
        }
        assertThat(all()).isEqualTo(before);
        isUntouched();
    }

    private static List<Path> all() throws IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> !file.toString().contains(".yince"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../Desk.class",
                "/..%2fDesk.class",
                "/%2e%2e/Desk.class",
                "/page/../../Desk.class",
                "/.hidden",
                "/index.html/",
                "/index.html%00.js",
                "/\\index.html",
                "/a.class",
                "/META-INF/MANIFEST.MF",
                "/api",
                "/api/",
                "/api/../index.html",
                "/api/folder/",
                "/API/folder"
            })
    void onlyFilesOfThePageAreShown(String target) throws IOException {
        assertThat(desk.request("GET", target, "")).doesNotContain(" 200 ");
    }

    @Test
    void textsAndNamesNeverBecomeMarkup() throws IOException {
        String bad = "<img src=x onerror=alert(1)>\"'</script><script>alert(1)</script>";
        Path file = folder.resolve("<img src=x onerror=alert(1)>.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("data-examples/minimal.yaml"))
                        .replace("云岭市财政信息中心", "<b onclick=alert(1)>云岭&lt;"));
        try {
            String name = OpenDesk.encoded(file.getFileName().toString());
            for (String target : List.of(
                    "/api/folder",
                    "/api/board",
                    "/api/unit?file=" + name,
                    "/api/unit?file=" + OpenDesk.encoded(bad),
                    "/api/download?what=" + OpenDesk.encoded(bad) + "&file=" + name,
                    "/api/codes?q=" + OpenDesk.encoded(bad),
                    "/" + OpenDesk.encoded(bad))) {
                HttpResponse<String> answer = desk.get(target);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .as(target)
                        .containsAnyOf("application/json", "text/plain");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
            }
            assertThat(desk.get("/api/download?what=source&file=" + name)
                            .headers()
                            .firstValue("Content-Disposition")
                            .orElseThrow())
                    .startsWith("attachment; filename*=UTF-8''%3Cimg")
                    .doesNotContain("<", "\"", "\r");
        } finally {
            Files.delete(file);
        }
    }

    /** Texts of every field go into the file as texts, and come back as they were. */
    @Test
    void textsStayTexts() throws IOException {
        Files.copy(Path.of("data-examples/minimal.yaml"), folder.resolve("文字.yaml"));
        try {
            for (String bad : List.of(
                    "<script>alert(1)</script>",
                    "'; 模板: x #",
                    "\"\n年度: 1999\n",
                    "!!javax.script.ScriptEngineManager [x]",
                    "*anchor",
                    "&a [b]",
                    "{{7*7}}${7*7}",
                    "| > - ? : ,")) {
                HttpResponse<String> answer = desk.set("文字.yaml", "/单位/名称", null, bad);
                assertThat(answer.statusCode()).as(bad + answer.body()).isEqualTo(200);
                Map<String, Object> unit = OpenDesk.json(desk.get("/api/unit?file=" + OpenDesk.encoded("文字.yaml")));
                assertThat(String.valueOf(unit.get("name")).replaceAll("\\s", ""))
                        .isEqualTo(bad.replaceAll("\\s", ""));
                assertThat(unit).containsEntry("year", 2023).containsEntry("pack", "山西/阳泉");
            }
        } finally {
            desk.post("/api/unit/discard", Map.of("file", "文字.yaml"));
            Files.delete(folder.resolve("文字.yaml"));
        }
    }

    @Test
    void everyAnswerKeepsThePageToItself() {
        for (String target : List.of("/", "/api/folder", "/no", "/api/no")) {
            HttpResponse<String> answer = desk.get(target);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().map().keySet().toString().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("access-control");
        }
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        String json = "Content-Type: application/json";
        String origin = "Origin: http://127.0.0.1:" + desk.port;
        assertThat(desk.raw("POST /api/unit/edit HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port + "\r\nCookie: "
                        + desk.cookie + "\r\n" + json + "\r\n" + origin + "\r\nContent-Length: 99999999999\r\n\r\n{"))
                .contains(" 413 ");
        assertThat(desk.post("/api/unit/edit", "[".repeat(100_000)).statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/api/unit/edit", "{\"a\":1,\"a\":2}").statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/api/unit/edit", "{} {}").statusCode()).isEqualTo(400);
        assertThat(desk.post("/api/unit/edit", "null").statusCode()).isEqualTo(400);
        assertThat(desk.post("/api/unit/edit", "{\"file\":\"单位.yaml\",\"edits\":[{}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.set(UNIT, "/x" + "/y".repeat(400), null, "1").statusCode())
                .isEqualTo(400);
        assertThat(desk.set(UNIT, "/概况/职责/0", null, "长".repeat(200_000)).statusCode())
                .isEqualTo(413);
        assertThat(desk.get("/api/folder?" + "a=b&".repeat(50)).statusCode()).isEqualTo(400);
        assertThat(desk.get("/api/unit?file=a&file=b").statusCode()).isEqualTo(400);
        assertThat(desk.get("/api/unit?file=%ff%fe").statusCode()).isEqualTo(400);
        assertThat(desk.request("GET", "/api/unit?file=%zz", "")).doesNotContain(" 200 ");
        isUntouched();
    }

    @Test
    void slowOnesAreCutOff() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), desk.port);
                socket.setSoTimeout(15_000);
                socket.getOutputStream()
                        .write(("POST /api/unit/edit HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port + "\r\nCookie: "
                                        + (i % 2 == 0 ? desk.cookie : "x=y")
                                        + "\r\nContent-Type: application/json\r\nOrigin: http://127.0.0.1:" + desk.port
                                        + "\r\nContent-Length: 100000\r\n\r\n{")
                                .getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                slow.add(socket);
            }
            for (Socket socket : slow) {
                assertThat(OpenDesk.line(socket.getInputStream())).doesNotContain(" 200 ");
            }
            assertThat(desk.get("/api/folder").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void eventStreamsLeftOpenGiveWay() throws Exception {
        List<Socket> streams = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), desk.port);
                socket.setSoTimeout(5_000);
                socket.getOutputStream()
                        .write(("GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port + "\r\nCookie: "
                                        + desk.cookie + "\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                assertThat(OpenDesk.line(socket.getInputStream())).contains(" 200 ");
                streams.add(socket);
            }
            assertThat(desk.get("/api/folder").statusCode()).isEqualTo(200);
            long threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("events"))
                    .count();
            assertThat(threads).isLessThanOrEqualTo(10);
        } finally {
            for (Socket socket : streams) {
                socket.close();
            }
        }
    }

    @Test
    void aFloodIsTurnedAway() throws IOException {
        try (OpenDesk flooded =
                new OpenDesk(folder, new cn.yince.serve.http.Limits(1 << 20, 1 << 20, 4, 5, 20, 4, 16))) {
            int refused = 0;
            for (int i = 0; i < 60; i++) {
                refused += flooded.request("GET", "/api/folder", "").contains(" 429 ") ? 1 : 0;
            }
            assertThat(refused).isGreaterThan(20);
        }
    }
}
