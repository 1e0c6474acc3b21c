package cn.yince.serve;

import cn.yince.serve.http.EventStreams;
import cn.yince.serve.http.Handler;
import cn.yince.serve.http.Limits;
import cn.yince.serve.http.WebServer;
import cn.yince.serve.work.Equipment;
import cn.yince.serve.work.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The desk of one folder, open to a browser of this machine until it is closed. */
public final class Desk implements AutoCloseable {
    private final WebServer server;
    private final Rooms rooms;

    private Desk(WebServer server, Rooms rooms) {
        this.server = server;
        this.rooms = rooms;
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
        Rooms rooms = new Rooms(real, equipment);
        return new Desk(WebServer.start(port, limits, equipment.secrets(), equipment.clock(), rooms), rooms);
    }

    /** An address that lets one browser in; earlier ones do no more. */
    public String newAddress() {
        return server.newAddress();
    }

    @Override
    public void close() {
        rooms.work.close();
        server.close();
    }

    /** All that can be asked at the desk. */
    private static final class Rooms implements WebServer.Pages {
        private final Path folder;
        private final Equipment equipment;
        private Work work;

        Rooms(Path folder, Equipment equipment) {
            this.folder = folder;
            this.equipment = equipment;
        }

        @Override
        public Map<String, Handler> handlers(EventStreams events) {
            work = new Work(folder, equipment, events);
            return work.handlers();
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
