package cn.yince.serve.http;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/** Exchanges a token that is shown once for a cookie that stays with one browser. Safe for several threads. */
final class Entrance {
    private static final int MOST_BROWSERS = 16;
    private static final int GUESSES_PER_SECOND = 1;
    private static final int GUESSES_AT_ONCE = 20;
    private final Supplier<String> secrets;
    private final String name;
    private final Deque<String> cookies = new ArrayDeque<>();
    private final Rate guesses;
    private String token = "";

    /**
     * An entrance.
     *
     * @param secrets gives texts that nobody can guess, letters and digits
     */
    Entrance(int port, Supplier<String> secrets, Clock clock) {
        this.secrets = secrets;
        this.name = "yince-" + port;
        this.guesses = new Rate(clock, GUESSES_PER_SECOND, GUESSES_AT_ONCE);
    }

    /** A new token; the one before, if it was not used, opens no more. */
    synchronized String token() {
        token = secrets.get();
        return token;
    }

    /**
     * The cookie for a token.
     *
     * @throws Refused when it is another one or was used
     */
    synchronized String enter(String shown) {
        if (!token.isEmpty() && same(token, shown)) {
            token = "";
            String cookie = secrets.get();
            cookies.addLast(cookie);
            while (cookies.size() > MOST_BROWSERS) {
                cookies.removeFirst();
            }
            return name + "=" + cookie + "; Path=/; HttpOnly; SameSite=Strict";
        }
        if (!guesses.passes()) {
            throw new Refused(429, "太快", "试得太多了", "请稍等再试");
        }
        throw stranger();
    }

    /**
     * Lets a browser pass that has the cookie.
     *
     * @throws Refused 403 when it has none
     */
    void look(HttpExchange exchange) {
        String shown = Optional.ofNullable(exchange.getRequestHeaders().get("Cookie")).stream()
                .flatMap(lines -> lines.stream().flatMap(line -> Arrays.stream(line.split(";"))))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse("");
        if (!knows(shown)) {
            throw stranger();
        }
    }

    private synchronized boolean knows(String shown) {
        boolean known = false;
        for (String cookie : cookies) {
            known |= same(cookie, shown);
        }
        return known;
    }

    private static Refused stranger() {
        return new Refused(403, "无凭证", "这个浏览器还没有进入印册", "请打开 yince serve 显示的地址；地址只能用一次，用过了请在那个窗口按回车键要一个新的");
    }

    private static boolean same(String secret, String shown) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
