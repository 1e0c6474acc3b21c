package cn.yince.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who writes into a folder, as the names of files tell while they are not finished. */
final class Writing {
    private static final Pattern UNFINISHED = Pattern.compile("\\..+\\.pdf-app-.+-(\\d+)\\.1\\.part");
    private final Set<String> attempts = new TreeSet<>();
    private WatchService watch;

    /** Notes who began to write since it was looked last. */
    void look(Path folder) throws IOException {
        if (watch == null) {
            if (!Files.isDirectory(folder)) {
                return;
            }
            watch = folder.getFileSystem().newWatchService();
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        }
        for (WatchKey key = watch.poll(); key != null; key = watch.poll()) {
            for (WatchEvent<?> event : key.pollEvents()) {
                Matcher unfinished = UNFINISHED.matcher(String.valueOf(event.context()));
                if (unfinished.matches()) {
                    attempts.add(unfinished.group(1));
                }
            }
            key.reset();
        }
    }

    /** The attempts that were seen. */
    Set<String> attempts() {
        return Set.copyOf(attempts);
    }
}
