package cn.yince.serve.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A server for the browsers of this machine alone. */
public final class WebServer implements AutoCloseable {
    private static final int BACKLOG = 64;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private final HttpServer server;
    private final ThreadPoolExecutor workers;
    private final Entrance entrance;
    private final EventStreams events;

    private WebServer(HttpServer server, ThreadPoolExecutor workers, Entrance entrance, EventStreams events) {
        this.server = server;
        this.workers = workers;
        this.entrance = entrance;
        this.events = events;
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for a free one
     * @param secrets gives texts that nobody can guess, letters and digits
     * @throws IOException when the port is taken
     */
    public static WebServer start(int port, Limits limits, Supplier<String> secrets, Clock clock, Pages pages)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
        int taken = server.getAddress().getPort();
        Entrance entrance = new Entrance(taken, secrets, clock);
        EventStreams events = new EventStreams(limits.streams());
        ThreadPoolExecutor workers = workers(limits);
        server.setExecutor(workers);
        Map<String, Handler> handlers = pages.handlers(events);
        server.createContext("/", new Reception(taken, limits, entrance, events, handlers, pages, clock));
        server.start();
        return new WebServer(server, workers, entrance, events);
    }

    /** What there is to be seen. */
    public interface Pages {
        /** What answers below {@code /api/}: {@code GET /api/folder}, {@code POST /api/unit/edit}. */
        Map<String, Handler> handlers(EventStreams events);

        /** The folder of the page's files lies beside this class. */
        Class<?> beside();

        /** Told of a fault of the program. */
        void failed(Throwable fault);
    }

    /** A connection for which there is no room is closed. */
    private static ThreadPoolExecutor workers(Limits limits) {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                limits.working(),
                limits.working(),
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(limits.waiting()),
                work -> {
                    Thread thread = new Thread(null, work, "desk-" + number.incrementAndGet(), 4 << 20);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** An address that lets one browser in; earlier ones do no more. */
    public String newAddress() {
        return "http://127.0.0.1:" + port() + "/?token=" + entrance.token();
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        workers.shutdownNow();
    }
}
