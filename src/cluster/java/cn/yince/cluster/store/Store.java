package cn.yince.cluster.store;

import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/** All file systems that Hadoop knows, as one: their names are the roots of paths. */
public final class Store extends FileSystem {
    private final StoreProvider provider;
    private final URI standard;

    /** {@code configuration}: which there are, and which is meant when none is named. */
    public Store(Configuration configuration) {
        this.provider = new StoreProvider(configuration);
        this.standard = org.apache.hadoop.fs.FileSystem.getDefaultUri(configuration);
    }

    /**
     * Whether folders are remembered as they are found, from now on, with nothing known: for who asks about each file
     * of large folders, while nobody else changes them.
     */
    public void remember(boolean from) {
        provider.remember(from);
    }

    /** The root of paths that begin with a slash. */
    String standardRoot() {
        String authority = standard.getRawAuthority() == null ? "" : standard.getRawAuthority();
        return standard.getScheme() + "://" + authority + "/";
    }

    @Override
    public Path getPath(String first, String... more) {
        return StorePath.parse(
                this, Stream.concat(Stream.of(first), Stream.of(more)).collect(Collectors.joining("/")));
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(getPath(standardRoot()));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic");
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
