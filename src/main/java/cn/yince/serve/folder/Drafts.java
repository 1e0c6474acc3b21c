package cn.yince.serve.folder;

import cn.yince.bind.WholeFile;
import cn.yince.file.Json;
import cn.yince.serve.http.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What was typed and is not saved yet, and earlier states of files, in a hidden folder beside them. Two desks of one
 * folder take turns.
 */
public final class Drafts {
    /** The hidden folder. */
    public static final String HIDDEN = ".yince";

    private static final int MOST_COPIES = 50;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final Object TURN = new Object();
    private final Path hidden;
    private final Clock clock;

    /** Of a folder. */
    public Drafts(Path root, Clock clock) {
        this.hidden = root.resolve(HIDDEN);
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param base mark of the file as it was when the typing began
     * @param old what stood in the file then
     * @param now what is to stand in it
     */
    public record Draft(String base, byte[] old, byte[] now) {}

    /** A mark of some content. */
    public static String mark(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Does something while no other desk of the folder does. */
    public <T> T inTurn(Supplier<T> work) {
        synchronized (TURN) {
            try {
                Files.createDirectories(hidden);
                noLink(hidden);
                try (FileChannel channel = FileChannel.open(
                                hidden.resolve("锁"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                LinkOption.NOFOLLOW_LINKS);
                        FileLock lock = channel.lock()) {
                    return work.get();
                }
            } catch (IOException e) {
                throw new Refused(422, "不能改", "文件夹里写不了字", "请检查文件夹是否可写");
            }
        }
    }

    private static void noLink(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new IOException("a link: " + folder);
        }
    }

    /** The draft of a file, if there is one. */
    public Optional<Draft> read(String name) {
        try {
            byte[] all = Files.readAllBytes(plain(draft(name)));
            int line = 0;
            while (line < all.length && all[line] != '\n') {
                line++;
            }
            Map<String, Object> head = Json.object(Arrays.copyOf(all, line)).orElseThrow();
            int old = (Integer) head.get("old");
            byte[] before = Arrays.copyOfRange(all, line + 1, line + 1 + old);
            return Optional.of(
                    new Draft((String) head.get("base"), before, Arrays.copyOfRange(all, line + 1 + old, all.length)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether there is a draft of a file. */
    public boolean has(String name) {
        return Files.isRegularFile(draft(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** What changes when a draft does. */
    public String stamp(String name) {
        try {
            return Files.getLastModifiedTime(draft(name)) + " " + Files.size(draft(name));
        } catch (IOException e) {
            return "";
        }
    }

    /** Keeps a draft; it is there when this returns, also when the program is killed or the power fails then. */
    public void write(String name, Draft draft) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("file", name);
        head.put("base", draft.base());
        head.put("old", draft.old().length);
        byte[] line = (Json.line(head) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(line, line.length + draft.old().length + draft.now().length);
        System.arraycopy(draft.old(), 0, all, line.length, draft.old().length);
        System.arraycopy(draft.now(), 0, all, line.length + draft.old().length, draft.now().length);
        try {
            Path file = draft(name);
            Files.createDirectories(file.getParent());
            WholeFile.write(file, all);
        } catch (IOException e) {
            throw new Refused(422, "不能改", "文件夹里写不了字，改动没有留住", "请检查文件夹是否可写、磁盘是否已满");
        }
    }

    /** Drops a draft. */
    public void drop(String name) {
        try {
            Files.deleteIfExists(draft(name));
        } catch (IOException e) {
            throw new Refused(422, "不能改", "文件夹里写不了字", "请检查文件夹是否可写");
        }
    }

    /** Writes a file itself, whole or not at all, and keeps what stood there. */
    public String save(Path file, String name, byte[] before, byte[] now) {
        String copy = keep(name, before);
        try {
            WholeFile.write(file.toRealPath(), now);
        } catch (IOException e) {
            throw new Refused(422, "不能改", "“" + name + "”存不了", "请检查文件是否正在别的程序里打开、文件夹是否可写；改动都还留着");
        }
        return copy;
    }

    /**
     * An earlier state.
     *
     * @param id by which it is asked for
     * @param at when it was kept, in China
     * @param size bytes
     */
    public record Copy(String id, String at, long size) {}

    /** Keeps a state of a file. */
    public String keep(String name, byte[] content) {
        String id = STAMP.format(clock.instant().atOffset(ZoneOffset.ofHours(8))) + "-"
                + mark(content).substring(0, 8);
        try {
            Path folder = copies(name);
            Files.createDirectories(folder);
            WholeFile.write(folder.resolve(id), content);
            List<Path> all = list(folder);
            for (int i = MOST_COPIES; i < all.size(); i++) {
                Files.deleteIfExists(all.get(i));
            }
        } catch (IOException e) {
            throw new Refused(422, "不能改", "留不住原来的内容，没有存", "请检查文件夹是否可写、磁盘是否已满");
        }
        return id;
    }

    /** Earlier states of a file, the latest first. */
    public List<Copy> copies(String name, int most) {
        List<Copy> copies = new ArrayList<>();
        for (Path file : list(copies(name))) {
            String id = file.getFileName().toString();
            if (copies.size() < most && id.matches("\\d{8}-\\d{6}-\\d{3}-[0-9a-f]{8}")) {
                String at = id.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)-(\\d\\d)(\\d\\d)(\\d\\d).*", "$1-$2-$3 $4:$5:$6");
                copies.add(new Copy(id, at, file.toFile().length()));
            }
        }
        return copies;
    }

    /** What stood in an earlier state. */
    public byte[] copy(String name, String id) {
        if (!id.matches("\\d{8}-\\d{6}-\\d{3}-[0-9a-f]{8}")) {
            throw Refused.missing("没有这一份");
        }
        try {
            return Files.readAllBytes(plain(copies(name).resolve(id)));
        } catch (IOException e) {
            throw Refused.missing("没有这一份");
        }
    }

    private static Path plain(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.toString());
        }
        return file;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted(java.util.Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Path draft(String name) {
        return hidden.resolve("草稿").resolve(key(name));
    }

    private Path copies(String name) {
        return hidden.resolve("存档").resolve(key(name));
    }

    private static String key(String name) {
        return mark(name.getBytes(StandardCharsets.UTF_8));
    }
}
