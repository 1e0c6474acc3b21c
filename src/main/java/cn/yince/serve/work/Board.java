package cn.yince.serve.work;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.serve.folder.Drafts;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.EventStreams;
import cn.yince.serve.http.Refused;
import cn.yince.serve.unit.UnitLook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How every unit of the folder stands: looked at one after the other on a thread of its own, again when a file changes.
 */
final class Board implements AutoCloseable {
    private static final long BEAT_MILLIS = 1000;

    /** Of a workbook that is none to fill in. */
    private static final String NOT_A_UNIT = "Y0607";

    private final Folder folder;
    private final Drafts drafts;
    private final UnitLook look;
    private final EventStreams events;
    private final Runnable beat;
    private final Map<String, Map<String, Object>> entries = new TreeMap<>();
    private final Map<String, String> stamps = new TreeMap<>();
    private final Thread thread;
    private volatile boolean closed;

    Board(Folder folder, Drafts drafts, UnitLook look, EventStreams events, Runnable beat) {
        this.folder = folder;
        this.drafts = drafts;
        this.look = look;
        this.events = events;
        this.beat = beat;
        this.thread = new Thread(this::run, "board");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closed) {
                pass();
                beat.run();
                Thread.sleep(BEAT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass() {
        Map<String, String> now = folder.stamps();
        List<String> gone = new ArrayList<>();
        synchronized (entries) {
            entries.keySet().stream().filter(name -> !now.containsKey(name)).forEach(gone::add);
            gone.forEach(entries::remove);
            gone.forEach(stamps::remove);
        }
        boolean came = false;
        for (Map.Entry<String, String> file : now.entrySet()) {
            String stamp = file.getValue() + (drafts.has(file.getKey()) ? " " + drafts.stamp(file.getKey()) : "");
            if (!stamp.equals(stamps.get(file.getKey())) && !closed) {
                came |= !stamps.containsKey(file.getKey());
                look(file.getKey());
                stamps.put(file.getKey(), stamp);
            }
        }
        if (came || !gone.isEmpty()) {
            events.tell("folder", Map.of());
        }
    }

    private void look(String name) {
        Map<String, Object> entry = entry(name);
        synchronized (entries) {
            entries.put(name, entry);
        }
        events.tell("unit", entry);
    }

    private Map<String, Object> entry(String name) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", name);
        entry.put("format", Folder.isYaml(name) ? "yaml" : "xlsx");
        entry.put("draft", drafts.has(name));
        try {
            entry.putAll(look.of(name));
            entry.put("state", "ready");
        } catch (InputRejected e) {
            entry.put("other", e.problems().stream().anyMatch(problem -> NOT_A_UNIT.equals(problem.code())));
            entry.put("state", "unreadable");
            entry.put(
                    "problem",
                    e.problems().stream().findFirst().map(Problem::message).orElse(""));
            entry.put("counts", Map.of("error", e.problems().size(), "required", 0, "toFill", 0, "hint", 0));
        } catch (Refused | StackOverflowError e) {
            entry.put("state", "unreadable");
            entry.put("problem", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            entry.put("state", "unreadable");
            entry.put("problem", "印册内部出错");
        }
        return entry;
    }

    /** Every file that may be a unit's; those not looked at yet only by name. */
    List<Map<String, Object>> units() {
        List<Map<String, Object>> all = new ArrayList<>();
        Map<String, String> now = folder.stamps();
        synchronized (entries) {
            for (String name : now.keySet()) {
                Map<String, Object> entry = entries.get(name);
                if (entry == null) {
                    entry = new LinkedHashMap<>();
                    entry.put("file", name);
                    entry.put("format", Folder.isYaml(name) ? "yaml" : "xlsx");
                    entry.put("draft", drafts.has(name));
                    entry.put("state", "looking");
                }
                if (!Boolean.TRUE.equals(entry.get("other"))) {
                    all.add(entry);
                }
            }
        }
        return all;
    }

    /** Files that are no units', and why. */
    List<Map<String, Object>> others() {
        List<Map<String, Object>> all = new ArrayList<>();
        synchronized (entries) {
            entries.forEach((name, entry) -> {
                if (Boolean.TRUE.equals(entry.get("other"))) {
                    String why = String.valueOf(entry.getOrDefault("problem", ""));
                    all.add(Map.of("file", name, "message", why));
                }
            });
        }
        return all;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
