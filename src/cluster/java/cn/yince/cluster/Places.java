package cn.yince.cluster;

import cn.yince.cluster.store.Store;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * How files are named. When all of them lie in folders that every machine sees as its own, they are what they are to
 * {@code yince batch}; otherwise they are files of Hadoop.
 *
 * @param local whether every machine sees them as its own
 */
record Places(boolean local) implements Serializable {
    /** Files that are put in place whole, where renaming means copying. */
    private static final List<String> PUT_WHOLE =
            List.of("s3a", "s3", "oss", "cosn", "cos", "obs", "gs", "wasb", "wasbs");

    /** For some files as they were typed. */
    static Places of(Configuration configuration, List<String> typed) {
        String standard = FileSystem.getDefaultUri(configuration).getScheme();
        return new Places(typed.stream().allMatch(each -> "file".equals(scheme(each, standard))));
    }

    private static String scheme(String typed, String standard) {
        int colon = typed.indexOf(':');
        return colon > 1 && typed.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")
                ? typed.substring(0, colon)
                : standard;
    }

    /** A file or folder. */
    Path path(String typed) {
        if (!local) {
            return SharedStore.STORE.getPath(typed);
        }
        return typed.startsWith("file:")
                ? Path.of(new org.apache.hadoop.fs.Path(typed).toUri().getPath())
                : Path.of(typed);
    }

    /**
     * Whether folders are remembered as they are found, from now on; where every machine sees them it is not needed.
     */
    void remember(boolean from) {
        if (!local) {
            SharedStore.STORE.remember(from);
        }
    }

    /** A file as Spark reads and writes it. */
    static String named(Path file) {
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? "file:" + file.toAbsolutePath()
                : file.toString();
    }

    /** Whether a file shows itself only when it is whole. */
    static boolean isPutWhole(Path file) {
        URI uri = file.toUri();
        return uri.getScheme() != null && PUT_WHOLE.contains(uri.getScheme());
    }

    /** One for each machine, when it is first needed. */
    private static final class SharedStore {
        static final Store STORE =
                new Store(SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf()));
    }
}
