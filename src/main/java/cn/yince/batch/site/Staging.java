package cn.yince.batch.site;

import cn.yince.batch.manifest.OutputLock;
import cn.yince.bind.Unwritten;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/**
 * A new site that grows in a folder beside the old one, {@code .名称.yince}, and takes its place all at once. Files that
 * stay as they are, and files of others, are the same files in both. Safe for several threads until it is put in place.
 */
final class Staging implements AutoCloseable {
    private final Path site;
    private final Path workspace;
    private final OutputLock lock;
    private final SiteList before;
    private final Map<String, FileSum> known = new HashMap<>();
    private final AtomicBoolean changed = new AtomicBoolean();

    private Staging(Path site, Path workspace, OutputLock lock, SiteList before) {
        this.site = site;
        this.workspace = workspace;
        this.lock = lock;
        this.before = before;
        before.files().forEach(file -> known.put(file.path(), file));
    }

    /**
     * Begins one; what a killed run left is put in order first.
     *
     * @throws SiteRefused when nothing can be written there, or somebody else writes there
     */
    static Staging beside(Path folder) {
        try {
            Path site = Files.exists(folder)
                    ? folder.toRealPath()
                    : folder.toAbsolutePath().normalize();
            if (site.getParent() == null || Files.exists(site) && !Files.isDirectory(site)) {
                throw new SiteRefused(folder + " 不是可以用来放网站的文件夹：请用 -o 另写一个", null);
            }
            Files.createDirectories(site.getParent());
            Path workspace = site.resolveSibling("." + site.getFileName() + ".yince");
            if (Files.isSymbolicLink(workspace)) {
                throw new SiteRefused(workspace + " 是链接，不往里写：请删去它", null);
            }
            Files.createDirectories(workspace);
            OutputLock lock = OutputLock.take(workspace.resolve("lock"))
                    .orElseThrow(() -> new SiteRefused("另一个 yince publish 正在往 " + folder + " 里公开，请等它结束", null));
            try {
                recover(site, workspace);
                Staging staging =
                        new Staging(site, workspace, lock, SiteList.in(site).orElse(SiteList.EMPTY));
                Files.createDirectories(staging.fresh());
                return staging;
            } catch (IOException | SiteRefused e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static SiteRefused unwritable(Path file, IOException e) {
        return new SiteRefused("写不出 " + file + "：" + Unwritten.advice(file, e) + "；以前的网站没有动", e);
    }

    /** A run that was killed while it changed folders had the old site whole. */
    private static void recover(Path site, Path workspace) throws IOException {
        Path old = workspace.resolve("old");
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(site)) {
                OldSite.clear(old, site);
            } else {
                Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        OldSite.delete(workspace.resolve("new"));
    }

    private Path fresh() {
        return workspace.resolve("new");
    }

    /** What was published before. */
    SiteList before() {
        return before;
    }

    /** Where the site is. */
    Path site() {
        return site;
    }

    /** Writes a file; what stands in the old site and is equal stays. */
    void write(String path, byte[] content) throws IOException {
        Path file = prepared(path);
        Path old = site.resolve(path);
        if (Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
                && Files.size(old) == content.length
                && digest(old).equals(DigestUtils.sha256Hex(content))) {
            mustBeOurs(path);
            same(old, file);
        } else {
            mustBeOurs(path);
            Files.write(file, content);
            changed.set(true);
        }
    }

    private void mustBeOurs(String path) {
        boolean theirs = !known.containsKey(path)
                && !path.equals(SiteList.FILE)
                && Files.exists(site.resolve(path), LinkOption.NOFOLLOW_LINKS);
        if (theirs) {
            throw new SiteRefused(site.resolve(path) + " 不是 yince publish 写的，不覆盖它：请把它移走，或用 -o 换一个文件夹；以前的网站没有动", null);
        }
    }

    /** Whether a file of the old site is as it was written. */
    boolean isIntact(FileSum file) {
        Path old = site.resolve(file.path());
        try {
            return Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(old) == file.size()
                    && digest(old).equals(file.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes a file of the old site over as it is. */
    void keep(String path) throws IOException {
        same(site.resolve(path), prepared(path));
    }

    private Path prepared(String path) throws IOException {
        Path file = fresh().resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** The same file, or where a disk knows no links, one that is equal. */
    static void same(Path old, Path file) throws IOException {
        try {
            Files.createLink(file, old);
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
            Files.copy(old, file, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static String digest(Path file) throws IOException {
        return new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file);
    }

    /** Takes over what others have in the site, then changes the folders; gives files of ours that others changed. */
    Taken putInPlace(SiteList list) {
        try {
            Taken taken = new Taken(list, changed.get());
            if (Files.exists(site)) {
                Files.walkFileTree(site, taken);
            }
            if (taken.changed) {
                swap();
            }
            return taken;
        } catch (IOException e) {
            throw unwritable(site, e);
        }
    }

    private void swap() throws IOException {
        Path old = workspace.resolve("old");
        boolean replaces = Files.exists(site);
        if (replaces) {
            permissions(site, fresh());
            Files.move(site, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh(), site, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        if (replaces) {
            OldSite.clear(old, site);
        }
    }

    private static void permissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    @Override
    public void close() {
        try (lock) {
            OldSite.delete(fresh());
            if (!Files.exists(workspace.resolve("old"))) {
                Files.deleteIfExists(workspace.resolve("lock"));
                Files.deleteIfExists(workspace);
            }
        } catch (IOException e) {
            // what is left there is put in order by the next run
        }
    }

    /** Goes through the old site. */
    final class Taken extends SimpleFileVisitor<Path> {
        private final Map<String, FileSum> now = new HashMap<>();
        private final Set<String> folders =
                before.booklets().stream().map(Published::name).collect(Collectors.toSet());
        private final List<String> left = new ArrayList<>();
        private boolean changed;

        Taken(SiteList list, boolean changed) {
            list.files().forEach(file -> now.put(file.path(), file));
            this.changed = changed || !Files.exists(site);
        }

        /** Whether the site is another than before. */
        boolean changed() {
            return changed;
        }

        /** Files of ours that others changed: they stay though they are not listed any more. */
        List<String> left() {
            return left;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Path there = fresh().resolve(site.relativize(folder));
            boolean ours = folders.contains(site.relativize(folder).toString());
            if (!folder.equals(site) && !ours && !Files.exists(there)) {
                Files.createDirectories(there);
                permissions(folder, there);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = site.relativize(file).toString().replace('\\', '/');
            FileSum ours = Optional.ofNullable(known.get(path)).orElse(now.get(path));
            if (now.containsKey(path) || path.equals(SiteList.FILE)) {
                return FileVisitResult.CONTINUE;
            } else if (ours != null && isIntact(ours)) {
                changed = true;
                return FileVisitResult.CONTINUE;
            }
            if (ours != null) {
                left.add(path);
            }
            same(file, prepared(path));
            return FileVisitResult.CONTINUE;
        }
    }
}
