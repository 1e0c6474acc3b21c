package cn.yince.serve.http;

import cn.yince.problem.InputRejected;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Takes every request: looks where it comes from, has it answered, sends the answer. */
final class Reception implements HttpHandler {
    private static final String API = "/api/";
    private static final String EVENTS = "/api/events";
    private static final String UPLOAD = "/api/new";
    private final Guard guard;
    private final Limits limits;
    private final Entrance entrance;
    private final EventStreams events;
    private final Map<String, Handler> handlers;
    private final WebServer.Pages pages;
    private final PageFiles files;
    private final Rate rate;

    Reception(
            int port,
            Limits limits,
            Entrance entrance,
            EventStreams events,
            Map<String, Handler> handlers,
            WebServer.Pages pages,
            Clock clock) {
        this.guard = new Guard(port);
        this.limits = limits;
        this.entrance = entrance;
        this.events = events;
        this.handlers = Map.copyOf(handlers);
        this.pages = pages;
        this.files = new PageFiles(pages.beside(), "page");
        this.rate = new Rate(clock, limits.perSecond(), limits.burst());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Sending sending = new Sending(exchange);
        try {
            answer(exchange, sending);
        } catch (Refused e) {
            boolean script = exchange.getRequestURI().getRawPath().startsWith(API);
            sending.refuse(script ? e.answer() : Answer.text(e.status(), e.getMessage() + "。\n"));
        } catch (InputRejected e) {
            sending.send(Rejections.answer(e));
        } catch (IOException e) {
            exchange.close();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            pages.failed(e);
            sending.refuse(new Refused(500, "印册出错", "印册内部出错", "请把 yince serve 窗口里显示的内容发给维护人员").answer());
        }
    }

    private void answer(HttpExchange exchange, Sending sending) throws IOException {
        guard.look(exchange);
        if (!rate.passes()) {
            throw new Refused(429, "太快", "请求太多了", "请稍等再试");
        }
        Incoming incoming = new Incoming(exchange);
        Map<String, String> query = incoming.query();
        String raw = exchange.getRequestURI().getRawPath();
        if (raw.equals("/") && query.containsKey("token")) {
            String cookie = entrance.enter(query.get("token"));
            sending.send(Answer.text(303, "请稍候\n").with("Set-Cookie", cookie).with("Location", "/"));
            return;
        }
        entrance.look(exchange);
        if (raw.equals(EVENTS) && !incoming.writes()) {
            sending.open("text/event-stream; charset=utf-8");
            events.take(exchange, "retry: 2000\nevent: hello\ndata: {}\n\n");
            return;
        }
        sending.send(raw.startsWith(API) ? asked(exchange, incoming, raw) : page(incoming, raw));
    }

    private Answer page(Incoming incoming, String raw) {
        if (incoming.writes()) {
            throw Refused.missing("没有这个页面");
        }
        return files.find(raw, incoming.request(Map.of())).orElseThrow(() -> Refused.missing("没有这个页面"));
    }

    private Answer asked(HttpExchange exchange, Incoming incoming, String raw) throws IOException {
        Handler handler = handlers.get((incoming.writes() ? "POST " : "GET ") + raw);
        if (handler == null) {
            throw Refused.missing("没有这个请求");
        }
        if (!incoming.writes()) {
            return handler.answer(incoming.request(Map.of()));
        }
        int most = raw.equals(UPLOAD) ? limits.upload() : limits.body();
        Guard.lookAtBody(exchange, most);
        return handler.answer(incoming.request(incoming.body(most)));
    }

    /** What may be asked, for those who list it. */
    List<String> asked() {
        return handlers.keySet().stream().sorted().toList();
    }
}
