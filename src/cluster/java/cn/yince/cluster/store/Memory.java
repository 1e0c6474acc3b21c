package cn.yince.cluster.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Folders as they were found: a folder that is asked about often is listed once, a thousand files a request, instead of
 * asking about each of its files. What is written or deleted by way of this store makes it forget the folder.
 */
final class Memory {
    private static final int OFTEN = 8;
    private final Map<Path, Integer> asked = new HashMap<>();
    private final Map<Path, Map<String, FileStatus>> folders = new HashMap<>();
    private boolean on;

    /** Whether it remembers from now on; it begins with nothing. */
    synchronized void remember(boolean from) {
        on = from;
        asked.clear();
        folders.clear();
    }

    /** A file's folder is not what it was. */
    synchronized void forget(Path file) {
        folders.remove(file.getParent());
        asked.remove(file.getParent());
    }

    /**
     * A file in a folder that is remembered.
     *
     * @return nothing when the folder is not known; what is empty within when it has no such file
     */
    synchronized Optional<Optional<FileStatus>> of(FileSystem system, Path file) throws IOException {
        Path folder = file.getParent();
        if (!on || folder == null) {
            return Optional.empty();
        }
        if (!folders.containsKey(folder)) {
            if (asked.merge(folder, 1, Integer::sum) <= OFTEN || !system.exists(folder)) {
                return Optional.empty();
            }
            folders.put(folder, listed(system, folder));
        }
        return Optional.of(Optional.ofNullable(folders.get(folder).get(file.getName())));
    }

    private static Map<String, FileStatus> listed(FileSystem system, Path folder) throws IOException {
        Map<String, FileStatus> files = new HashMap<>();
        RemoteIterator<FileStatus> all = system.listStatusIterator(folder);
        while (all.hasNext()) {
            FileStatus file = all.next();
            files.put(file.getPath().getName(), file);
        }
        return files;
    }
}
