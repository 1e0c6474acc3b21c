package cn.yince.serve.work;

import cn.yince.file.Fence;
import cn.yince.problem.InputRejected;
import cn.yince.serve.http.EventStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Tells the page when a file of a pack was saved. */
final class PackWatch {
    private final Path templates;
    private final EventStreams events;
    private Map<Path, String> stamps = Map.of();

    PackWatch(Path templates, EventStreams events) {
        this.templates = templates;
        this.events = events;
    }

    /** Looks whether any did; when nobody listens there is nothing to tell. */
    void look() {
        if (events.count() == 0) {
            return;
        }
        Map<Path, String> now = new HashMap<>();
        try {
            for (Path file : Fence.files(templates, templates)) {
                now.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        } catch (InputRejected | IOException e) {
            return;
        }
        if (!stamps.isEmpty() && !now.equals(stamps)) {
            String changed = now.entrySet().stream()
                    .filter(each -> !each.getValue().equals(stamps.get(each.getKey())))
                    .map(each -> templates.relativize(each.getKey()).toString())
                    .findFirst()
                    .orElse("");
            events.tell("pack", Map.of("file", changed));
        }
        stamps = now;
    }
}
