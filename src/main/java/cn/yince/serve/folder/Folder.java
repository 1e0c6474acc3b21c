package cn.yince.serve.folder;

import cn.yince.serve.http.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The door to the files of a desk: names lead to plain files in the folder or below it, whatever links lie there. */
public final class Folder {
    /** The folder in it that booklets are printed into. */
    public static final String OUTPUT = "output";

    /** Unit files have a few tens of KB. */
    private static final int LARGEST = 24 << 20;

    private static final int DEEPEST = 6;
    private static final int MOST = 3000;
    private static final int LONGEST_NAME = 400;
    private final Path root;

    /** A folder; its real path. */
    public Folder(Path root) {
        this.root = root;
    }

    /** Where it lies. */
    public Path root() {
        return root;
    }

    /**
     * A file that is there.
     *
     * @param name its path from the folder, with {@code /}
     * @throws Refused 404 when there is none, or the name leads elsewhere
     */
    public Path find(String name) {
        Path file = place(name);
        try {
            if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                return file;
            }
        } catch (IOException e) {
            // nothing that can be read
        }
        throw Refused.missing("文件夹里没有这个文件");
    }

    /**
     * Where a new file goes; its folder is there, it is not.
     *
     * @throws Refused 400 for a name that leads elsewhere, 409 when the file exists
     */
    public Path fresh(String name) {
        Path file = place(name);
        try {
            Path above = file.getParent();
            if (!Files.isDirectory(above) || !above.toRealPath().startsWith(root)) {
                throw Refused.request("没有这个文件夹");
            }
        } catch (IOException e) {
            throw Refused.request("没有这个文件夹");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(409, "冲突", "已有“" + name + "”，没有覆盖", "请换一个文件名");
        }
        return file;
    }

    private Path place(String name) {
        boolean odd = name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.codePoints()
                        .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        if (odd) {
            throw Refused.missing("文件夹里没有这个文件");
        }
        for (String part : name.split("/", -1)) {
            if (part.isBlank() || part.startsWith(".") || part.endsWith(".") || part.endsWith(" ")) {
                throw Refused.missing("文件夹里没有这个文件");
            }
        }
        try {
            return root.resolve(name);
        } catch (InvalidPathException e) {
            throw Refused.missing("文件夹里没有这个文件");
        }
    }

    /** The name of a file in it. */
    public String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** A path that a message names, as it is from the folder. */
    public String shown(String path) {
        String prefix = root + java.io.File.separator;
        return path.startsWith(prefix) ? path.substring(prefix.length()).replace('\\', '/') : path;
    }

    /** Whether Excel, WPS or LibreOffice has a file open, by what they keep beside it meanwhile. */
    public static boolean isOpenElsewhere(Path file) {
        String name = file.getFileName().toString();
        return List.of("~$" + name, ".~lock." + name + "#").stream()
                .anyMatch(beside -> Files.exists(file.resolveSibling(beside), LinkOption.NOFOLLOW_LINKS));
    }

    /** What stands in a file. */
    public static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refused(413, "太大", "文件超过 24 MB", "");
            }
            return bytes;
        } catch (IOException e) {
            throw Refused.missing("文件读不出来");
        }
    }

    /** Whether a name is one of unit files. */
    public static boolean isUnit(String name) {
        return isYaml(name) || isWorkbook(name);
    }

    /** Whether a name is one of YAML files. */
    public static boolean isYaml(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }

    /** Whether files of a name can be changed at the desk. */
    public static boolean isEditable(String name) {
        return isYaml(name) || name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** Whether a name is one of workbooks. */
    public static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls)");
    }

    /**
     * The files that may be of units by their names, each with what changes when it does; links out are left out, and
     * so are the workbooks that printing writes.
     */
    public Map<String, String> stamps() {
        Map<String, String> stamps = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, java.util.Set.of(), DEEPEST, new Visitor(files));
            for (Path file : files) {
                if (file.toRealPath().startsWith(root)) {
                    stamps.put(name(file), Files.getLastModifiedTime(file) + " " + Files.size(file));
                }
            }
        } catch (IOException e) {
            // what was found so far is shown; the rest comes at the next look
        }
        return stamps;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Visitor(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = folder.getFileName() != null
                    && folder.getFileName().toString().startsWith(".");
            return hidden && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            boolean printed = isWorkbook(name) && root.resolve(OUTPUT).equals(file.getParent());
            if (isUnit(name)
                    && !printed
                    && !name.startsWith(".")
                    && !name.startsWith("~$")
                    && Files.isRegularFile(file)) {
                files.add(file);
            }
            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
