package cn.yince.serve.http;

import cn.yince.file.Json;
import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Tells every open page what happens. A few streams stay open, the oldest gives way to a new one; one that does not
 * read what it is told is closed. Safe for several threads.
 */
public final class EventStreams implements AutoCloseable {
    private final int most;
    private final Deque<EventStream> open = new ArrayDeque<>();

    EventStreams(int most) {
        this.most = most;
    }

    /** Tells all pages. */
    public void tell(String event, Map<String, ?> data) {
        String text = "event: " + event + "\ndata: " + Json.line(data) + "\n\n";
        List<EventStream> all;
        synchronized (this) {
            open.removeIf(EventStream::isClosed);
            all = new ArrayList<>(open);
        }
        all.forEach(stream -> stream.send(text));
    }

    /** Keeps a request open; its headers are sent already. */
    void take(HttpExchange exchange, String first) {
        EventStream stream = new EventStream(exchange);
        stream.send(first);
        EventStream oldest = null;
        synchronized (this) {
            open.removeIf(EventStream::isClosed);
            if (open.size() == most) {
                oldest = open.removeFirst();
            }
            open.addLast(stream);
        }
        if (oldest != null) {
            oldest.close();
        }
        stream.start();
    }

    /** How many are open. */
    public synchronized int count() {
        open.removeIf(EventStream::isClosed);
        return open.size();
    }

    @Override
    public synchronized void close() {
        open.forEach(EventStream::close);
        open.clear();
    }
}
