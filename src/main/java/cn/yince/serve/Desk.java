package cn.yince.serve;

import cn.yince.serve.http.EventStreams;
import cn.yince.serve.http.Handler;
import cn.yince.serve.http.Limits;
import cn.yince.serve.http.WebServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The desk of one folder, open to a browser of this machine until it is closed. */
public final class Desk implements AutoCloseable {
    private final WebServer server;

    private Desk(WebServer server) {
        this.server = server;
    }

    /**
     * Opens the desk of a folder.
     *
     * @param folder the unit files lie in it or below it
     * @param port 0 for a free one
     * @throws IOException when the folder or the port cannot be had
     */
    public static Desk open(Path folder, int port, Equipment equipment) throws IOException {
        return open(folder, port, equipment, Limits.USUAL);
    }

    static Desk open(Path folder, int port, Equipment equipment, Limits limits) throws IOException {
        Path real = folder.toRealPath();
        return new Desk(
                WebServer.start(port, limits, equipment.secrets(), equipment.clock(), new Rooms(real, equipment)));
    }

    /** An address that lets one browser in; earlier ones do no more. */
    public String newAddress() {
        return server.newAddress();
    }

    @Override
    public void close() {
        server.close();
    }

    /** All that can be asked at the desk. */
    private record Rooms(Path folder, Equipment equipment) implements WebServer.Pages {
        @Override
        public Map<String, Handler> handlers(EventStreams events) {
            return new LinkedHashMap<>();
        }

        @Override
        public Class<?> beside() {
            return Desk.class;
        }

        @Override
        public void failed(Throwable fault) {
            equipment.faults().accept(fault);
        }
    }
}
