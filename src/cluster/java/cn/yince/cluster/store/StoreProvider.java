package cn.yince.cluster.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.RemoteIterator;

/** What can be done with the files of {@link Store}. */
final class StoreProvider extends FileSystemProvider {
    private final Configuration configuration;
    private final Memory memory = new Memory();

    StoreProvider(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Whether folders are remembered as they are found, from now on. */
    void remember(boolean from) {
        memory.remember(from);
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return ((StorePath) path).hadoop();
    }

    private org.apache.hadoop.fs.FileSystem system(Path path) throws IOException {
        return hadoop(path).getFileSystem(configuration);
    }

    private FileStatus status(Path path) throws IOException {
        Optional<Optional<FileStatus>> remembered = memory.of(system(path), hadoop(path));
        if (remembered.isPresent()) {
            return remembered.get().orElseThrow(() -> new NoSuchFileException(path.toString()));
        }
        try {
            return system(path).getFileStatus(hadoop(path));
        } catch (FileNotFoundException e) {
            throw new NoSuchFileException(path.toString());
        }
    }

    @Override
    public String getScheme() {
        return "yince-store";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        try {
            return system(path).open(hadoop(path));
        } catch (FileNotFoundException e) {
            throw new NoSuchFileException(path.toString());
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (!options.contains(StandardOpenOption.WRITE)) {
            long size = status(path).getLen();
            return new ReadChannel(system(path).open(hadoop(path)), size);
        }
        boolean fresh = options.contains(StandardOpenOption.CREATE_NEW);
        memory.forget(hadoop(path));
        try {
            return new WriteChannel(system(path).create(hadoop(path), !fresh), () -> memory.forget(hadoop(path)));
        } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
            throw new FileAlreadyExistsException(path.toString());
        } catch (IOException e) {
            if (fresh && system(path).exists(hadoop(path))) {
                throw new FileAlreadyExistsException(path.toString());
            }
            throw e;
        }
    }

    /** Only to take a folder with: see {@link Lease}. */
    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return new Lease(system(path), hadoop(path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> files = new ArrayList<>();
        try {
            RemoteIterator<FileStatus> all = system(folder).listStatusIterator(hadoop(folder));
            while (all.hasNext()) {
                Path file = folder.resolve(all.next().getPath().getName());
                if (filter.accept(file)) {
                    files.add(file);
                }
            }
        } catch (FileNotFoundException e) {
            throw new NoSuchFileException(folder.toString());
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return files.iterator();
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (system(folder).exists(hadoop(folder))) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        system(folder).mkdirs(hadoop(folder));
        memory.forget(hadoop(folder));
    }

    @Override
    public void delete(Path path) throws IOException {
        if (status(path).isDirectory()
                && system(path).listStatusIterator(hadoop(path)).hasNext()) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        system(path).delete(hadoop(path), false);
        memory.forget(hadoop(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        boolean replacing = Arrays.asList(options).contains(StandardCopyOption.REPLACE_EXISTING);
        FileContext.getFileContext(hadoop(target).toUri(), configuration)
                .rename(hadoop(source), hadoop(target), replacing ? Rename.OVERWRITE : Rename.NONE);
        memory.forget(hadoop(source));
        memory.forget(hadoop(target));
    }

    @Override
    public boolean isSameFile(Path path, Path other) {
        return path.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    @Override
    public boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        status(path);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return null;
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        if (type != BasicFileAttributes.class) {
            throw new UnsupportedOperationException();
        }
        return type.cast(new Attributes(status(path)));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        FileStatus status = status(path);
        return Map.of("size", status.getLen(), "isDirectory", status.isDirectory());
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }
}
