package cn.yince.serve.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One page that is told what happens, by a thread of its own: a page that reads slowly keeps nobody waiting. */
final class EventStream {
    private static final int MOST_WAITING = 512;
    private static final int BEAT_SECONDS = 15;
    private final HttpExchange exchange;
    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean closed;
    private volatile Thread thread;

    EventStream(HttpExchange exchange) {
        this.exchange = exchange;
    }

    void start() {
        Thread now = new Thread(this::run, "events");
        now.setDaemon(true);
        thread = now;
        now.start();
    }

    void send(String text) {
        if (!waiting.offer(text)) {
            close();
        }
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
        Thread now = thread;
        if (now != null && now != Thread.currentThread()) {
            now.interrupt();
        }
        exchange.close();
    }

    private void run() {
        try {
            OutputStream out = exchange.getResponseBody();
            while (!closed) {
                String text = waiting.poll(BEAT_SECONDS, TimeUnit.SECONDS);
                out.write((text == null ? ": \n\n" : text).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            // the page is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }
}
