package cn.yince.cluster.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of some file system of Hadoop, such as {@code hdfs://name/folder/file}. */
final class StorePath implements Path {
    private static final Pattern NAMED = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(?://([^/]*))?(/.*)?");
    private final Store store;
    private final String root;
    private final List<String> names;

    /** {@code root}: the name of the file system with a slash at its end; empty when the path is a relative one. */
    private StorePath(Store store, String root, List<String> names) {
        this.store = store;
        this.root = root;
        this.names = List.copyOf(names);
    }

    static StorePath parse(Store store, String typed) {
        if (typed.indexOf('\0') >= 0) {
            throw new InvalidPathException("", "a character that no name has");
        }
        Matcher named = NAMED.matcher(typed);
        if (named.matches() && (named.group(2) != null || named.group(3) != null)) {
            String authority = named.group(2) == null ? "" : named.group(2);
            String rest = named.group(3) == null ? "" : named.group(3);
            return new StorePath(store, named.group(1) + "://" + authority + "/", split(rest));
        }
        return new StorePath(store, typed.startsWith("/") ? store.standardRoot() : "", split(typed));
    }

    private static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        for (String name : text.split("/")) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** As Hadoop names it. */
    org.apache.hadoop.fs.Path hadoop() {
        StorePath whole = toAbsolutePath();
        URI uri = URI.create(whole.root);
        return new org.apache.hadoop.fs.Path(
                uri.getScheme(), uri.getRawAuthority(), "/" + String.join("/", whole.normalize().names));
    }

    private StorePath of(String otherRoot, List<String> others) {
        return new StorePath(store, otherRoot, others);
    }

    @Override
    public FileSystem getFileSystem() {
        return store;
    }

    @Override
    public boolean isAbsolute() {
        return !root.isEmpty();
    }

    @Override
    public Path getRoot() {
        return isAbsolute() ? of(root, List.of()) : null;
    }

    @Override
    public Path getFileName() {
        return names.isEmpty() ? null : of("", List.of(names.get(names.size() - 1)));
    }

    @Override
    public Path getParent() {
        boolean none = names.isEmpty() || !isAbsolute() && names.size() == 1;
        return none ? null : of(root, names.subList(0, names.size() - 1));
    }

    @Override
    public int getNameCount() {
        return names.size();
    }

    @Override
    public Path getName(int index) {
        return of("", List.of(names.get(index)));
    }

    @Override
    public Path subpath(int from, int to) {
        return of("", names.subList(from, to));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof StorePath that
                && root.equals(that.root)
                && names.size() >= that.names.size()
                && names.subList(0, that.names.size()).equals(that.names);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof StorePath that
                && (that.isAbsolute()
                        ? equals(that)
                        : names.size() >= that.names.size()
                                && names.subList(names.size() - that.names.size(), names.size())
                                        .equals(that.names));
    }

    @Override
    public StorePath normalize() {
        List<String> normal = new ArrayList<>();
        for (String name : names) {
            boolean up = name.equals("..");
            if (up && !normal.isEmpty() && !normal.get(normal.size() - 1).equals("..")) {
                normal.remove(normal.size() - 1);
            } else if (!name.equals(".") && !(up && isAbsolute())) {
                normal.add(name);
            }
        }
        return of(root, normal);
    }

    @Override
    public Path resolve(Path other) {
        StorePath that = own(other);
        if (that.isAbsolute()) {
            return that;
        }
        List<String> all = new ArrayList<>(names);
        all.addAll(that.names);
        return of(root, all);
    }

    @Override
    public Path relativize(Path other) {
        StorePath that = own(other);
        if (!root.equals(that.root)) {
            throw new IllegalArgumentException("on another file system");
        }
        int same = 0;
        while (same < Math.min(names.size(), that.names.size())
                && names.get(same).equals(that.names.get(same))) {
            same++;
        }
        List<String> way = new ArrayList<>();
        names.subList(same, names.size()).forEach(up -> way.add(".."));
        way.addAll(that.names.subList(same, that.names.size()));
        return of("", way);
    }

    private static StorePath own(Path other) {
        if (other instanceof StorePath that) {
            return that;
        }
        throw new ProviderMismatchException();
    }

    @Override
    public URI toUri() {
        return hadoop().toUri();
    }

    @Override
    public StorePath toAbsolutePath() {
        return isAbsolute()
                ? this
                : (StorePath) StorePath.parse(store, store.standardRoot()).resolve(this);
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        StorePath real = toAbsolutePath().normalize();
        if (!Files.exists(real)) {
            throw new NoSuchFileException(toString());
        }
        return real;
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StorePath that && root.equals(that.root) && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(root, names);
    }

    @Override
    public String toString() {
        return root + String.join("/", names);
    }
}
