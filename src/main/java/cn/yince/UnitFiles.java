package cn.yince;

import cn.yince.bind.FileName;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The unit file and the files it names, as they were read; paths count from the unit file's folder. */
final class UnitFiles {
    private final Path folder;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    UnitFiles(Path unitFile) {
        this.folder = absolute(unitFile).getParent();
    }

    /** Of a unit whose files are not known. */
    static UnitFiles none() {
        return new UnitFiles(Path.of("-"));
    }

    void add(Path file, byte[] content) {
        contents.putIfAbsent(FileName.path(folder.relativize(absolute(file)).toString()), content);
    }

    /** Contents by path, the unit file first. */
    Map<String, byte[]> contents() {
        return contents;
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
