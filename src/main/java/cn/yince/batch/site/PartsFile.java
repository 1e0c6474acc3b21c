package cn.yince.batch.site;

import cn.yince.batch.site.BookletParts.Part;
import cn.yince.batch.site.BookletParts.TableName;
import cn.yince.file.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** The parts of a booklet as one file: a list of what is in it, then what it lists, each known by its digest. */
final class PartsFile {
    private static final int LONGEST_LIST = 1 << 20;
    private static final long LARGEST = 64L << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PartsFile() {}

    /**
     * What is in it.
     *
     * @param key what it was made from
     * @param files the body of the page first, its ending empty
     */
    private record Contents(String key, String title, List<TableName> tables, List<Member> files) {}

    private record Member(String ending, String sha256, long size) {}

    /** Writes them. */
    static byte[] of(String key, BookletParts parts) throws IOException {
        List<Part> all = new ArrayList<>();
        byte[] body = parts.body().getBytes(StandardCharsets.UTF_8);
        all.add(new Part("", body, DigestUtils.sha256Hex(body)));
        all.addAll(parts.files());
        List<Member> members = all.stream()
                .map(part -> new Member(part.ending(), part.sha256(), part.content().length))
                .toList();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            add(
                    "list",
                    Json.line(new Contents(key, parts.title(), parts.tables(), members))
                            .getBytes(StandardCharsets.UTF_8),
                    zip);
            for (int i = 0; i < all.size(); i++) {
                add(Integer.toString(i), all.get(i).content(), zip);
            }
        }
        return file.toByteArray();
    }

    private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Whether a file says that it was made from this; it may be damaged all the same. */
    static boolean isOf(String key, byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            return list(zip).filter(list -> list.key().equals(key)).isPresent();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Reads them; nothing when they were made from anything else, or the file is not as it was written. */
    static Optional<BookletParts> read(String key, byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            Optional<Contents> list = list(zip).filter(each -> each.key().equals(key));
            return list.isEmpty() ? Optional.empty() : read(list.get(), zip);
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // whatever it is, it is made again
        }
    }

    private static Optional<BookletParts> read(Contents list, ZipInputStream zip) throws IOException {
        List<Part> parts = new ArrayList<>();
        long left = LARGEST;
        for (Member member : list.files()) {
            left -= member.size();
            if (member.size() < 0 || left < 0 || zip.getNextEntry() == null) {
                return Optional.empty();
            }
            byte[] content = zip.readNBytes((int) member.size() + 1);
            if (content.length != member.size()
                    || !DigestUtils.sha256Hex(content).equals(member.sha256())) {
                return Optional.empty();
            }
            parts.add(new Part(member.ending(), content, member.sha256()));
        }
        String body = new String(parts.get(0).content(), StandardCharsets.UTF_8);
        return Optional.of(new BookletParts(list.title(), list.tables(), body, parts.subList(1, parts.size())));
    }

    private static Optional<Contents> list(ZipInputStream zip) throws IOException {
        if (zip.getNextEntry() == null) {
            return Optional.empty();
        }
        byte[] list = zip.readNBytes(LONGEST_LIST);
        return Optional.of(Json.read(new String(list, StandardCharsets.UTF_8), Contents.class));
    }
}
