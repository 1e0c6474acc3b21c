package cn.yince.serve.work;

import cn.yince.pack.Packs;
import cn.yince.serve.folder.Drafts;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.EventStreams;
import cn.yince.serve.http.Handler;
import cn.yince.serve.unit.UnitLook;
import cn.yince.serve.unit.UnitRoom;
import cn.yince.serve.unit.UnitSessions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that is done at a desk, brought together. */
public final class Work implements AutoCloseable {
    private final Map<String, Handler> handlers = new LinkedHashMap<>();
    private final Board board;
    private final PrintRoom printing;

    /** The work of a folder, by its real path. */
    public Work(Path root, Equipment equipment, EventStreams events) {
        Folder folder = new Folder(root);
        Drafts drafts = new Drafts(root, equipment.clock());
        Packs packs = new Packs(equipment.templates());
        UnitSessions sessions = new UnitSessions(folder, drafts, equipment.press(), packs.fields());
        UnitLook look = new UnitLook(folder, drafts, equipment.press(), packs.fields());
        PackWatch watch = new PackWatch(equipment.templates(), events);
        board = new Board(folder, drafts, look, events, () -> {
            sessions.old().forEach(file -> events.tell("edited", Map.of("file", file)));
            watch.look();
        });
        printing = new PrintRoom(folder, equipment, events);
        handlers.putAll(new UnitRoom(sessions, packs, events).handlers());
        handlers.putAll(new FolderRoom(folder, board, printing).handlers());
        handlers.putAll(new NewRoom(folder, equipment, packs).handlers());
        handlers.putAll(new OutputRoom(folder, drafts, equipment.press(), printing).handlers());
        handlers.putAll(printing.handlers());
        handlers.putAll(new PackRoom(folder, equipment).handlers());
        handlers.putAll(new RegisterRoom(folder, equipment.clock(), events).handlers());
        board.start();
    }

    /** What answers, by method and path. */
    public Map<String, Handler> handlers() {
        return handlers;
    }

    @Override
    public void close() {
        board.close();
        printing.close();
    }
}
