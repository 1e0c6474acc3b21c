package cn.yince.batch.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.stream.Collectors;

/** Clears away the site that another has taken the place of. */
final class OldSite {
    private OldSite() {}

    /** Removes it; what others put into it meanwhile moves into the new site. */
    static void clear(Path old, Path site) throws IOException {
        Set<String> ours = SiteList.in(old)
                .orElse(SiteList.EMPTY)
                .files()
                .map(FileSum::path)
                .collect(Collectors.toSet());
        Files.walkFileTree(old, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = old.relativize(file).toString().replace('\\', '/');
                Path there = site.resolve(path);
                boolean isListed = ours.contains(path) || path.equals(SiteList.FILE);
                if (!isListed && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(there.getParent());
                    Files.move(file, there);
                } else {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Removes a folder that only this program writes. */
    static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(folder);
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, IOException e) throws IOException {
                Files.delete(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
