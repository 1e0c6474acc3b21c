package cn.yince.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the files of folders stand, without reading them: which there are, how long, which file it is and when it was
 * written and last touched.
 *
 * @param files what tells each from what it was before
 * @param newest when any of them was touched last, in milliseconds since 1970
 */
record FolderStamp(Map<Path, String> files, long newest) {
    private static final int MOST = 20_000;
    private static final int DEEPEST = 32;
    private static final String ATTRIBUTES = "unix:size,ino,lastModifiedTime,ctime";

    /**
     * Looks at all files in some folders, links followed.
     *
     * @return nothing when they cannot all be looked at, or are too many
     */
    static Optional<FolderStamp> of(Path... folders) {
        Looking looking = new Looking();
        try {
            for (Path folder : folders) {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, looking);
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
        return Optional.of(new FolderStamp(looking.files, looking.newest));
    }

    private static final class Looking extends SimpleFileVisitor<Path> {
        private final Map<Path, String> files = new HashMap<>();
        private long newest;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (files.size() >= MOST) {
                throw new IOException("too many files");
            }
            Map<String, Object> seen = Files.readAttributes(file, ATTRIBUTES);
            files.put(file, seen.toString());
            newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
            newest = Math.max(newest, ((java.nio.file.attribute.FileTime) seen.get("ctime")).toMillis());
            return FileVisitResult.CONTINUE;
        }
    }
}
