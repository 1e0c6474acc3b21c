package cn.yince.batch.site;

import static cn.yince.batch.site.Sites.batch;
import static cn.yince.batch.site.Sites.batchForSite;
import static cn.yince.batch.site.Sites.digests;
import static cn.yince.batch.site.Sites.folders;
import static cn.yince.batch.site.Sites.publish;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made for a site while booklets are printed: used, the same to the byte, and never trusted too far. */
class ReadyPartsTest {
    private static final String MARK = "<p>只在备好的里</p></article>";

    @TempDir
    static Path made;

    private static Map<String, String> site;

    @TempDir
    Path folder;

    @BeforeAll
    static void print() throws IOException {
        Path units = Files.createDirectories(made.resolve("单位"));
        Files.copy(Path.of("data-examples/minimal.yaml"), units.resolve("minimal.yaml"));
        batch(units, made.resolve("册"));
        publish(made.resolve("册"), made.resolve("站"), 1);
        site = digests(made.resolve("站"));
    }

    @BeforeEach
    void copy() throws IOException {
        FileUtils.copyDirectory(
                made.resolve("单位").toFile(), folder.resolve("单位").toFile());
    }

    private Path output() {
        return folder.resolve("册");
    }

    private Map<String, String> published() throws IOException {
        assertThat(publish(output(), folder.resolve("站"), 1).made()).isEqualTo(1);
        return digests(folder.resolve("站"));
    }

    private Path ready() throws IOException {
        try (Stream<Path> files = Files.list(output().resolve(".yince/site"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void whatIsMadeWithThePrintingIsTheSameSiteToTheByte() throws IOException {
        batchForSite(folder.resolve("单位"), output());
        byte[] first = Files.readAllBytes(ready());
        assertThat(published()).isEqualTo(site);

        Files.delete(ready());
        batchForSite(folder.resolve("单位"), output());
        assertThat(ready()).hasBinaryContent(first);
    }

    @Test
    void itIsUsed() throws IOException {
        batchForSite(folder.resolve("单位"), output());
        rewrite(body -> body.replace("</article>", MARK), true);
        publish(output(), folder.resolve("站"), 1);
        Path page = folders(folder.resolve("站")).get(0).resolve("index.html");
        assertThat(Files.readString(page)).contains(MARK);
    }

    @Test
    void whatIsDamagedOrCutOffIsMadeAgain() throws IOException {
        batchForSite(folder.resolve("单位"), output());
        rewrite(body -> body.replace("</article>", MARK), false);
        assertThat(published()).isEqualTo(site);

        FileUtils.deleteDirectory(folder.resolve("站").toFile());
        byte[] whole = Files.readAllBytes(ready());
        Files.write(ready(), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(published()).isEqualTo(site);

        FileUtils.deleteDirectory(folder.resolve("站").toFile());
        Files.writeString(ready(), "不是压缩包");
        assertThat(published()).isEqualTo(site);
    }

    @Test
    void whatIsOfAnEarlierBookletIsMadeAgain() throws IOException {
        batchForSite(folder.resolve("单位"), output());
        rewrite(body -> body.replace("</article>", MARK), true);
        Path unit = folder.resolve("单位/minimal.yaml");
        Files.writeString(unit, Files.readString(unit) + "# 改过\n");
        batch(folder.resolve("单位"), output());
        publish(output(), folder.resolve("站"), 1);
        Path page = folders(folder.resolve("站")).get(0).resolve("index.html");
        assertThat(Files.readString(page)).doesNotContain(MARK);
    }

    @Test
    void whatIsOfNoUnitAnyMoreGoes() throws IOException {
        batchForSite(folder.resolve("单位"), output());
        Path old = ready();
        Files.move(folder.resolve("单位/minimal.yaml"), folder.resolve("单位/另一个.yaml"));
        batchForSite(folder.resolve("单位"), output());
        assertThat(ready()).isNotEqualTo(old);
    }

    /** Writes what is ready anew with another page; {@code listed} whether its list knows the page. */
    private void rewrite(UnaryOperator<String> change, boolean listed) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(ready())));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            String list = "";
            Map<String, byte[]> members = new java.util.LinkedHashMap<>();
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                members.put(entry.getName(), in.readAllBytes());
            }
            byte[] body = members.get("0");
            byte[] other =
                    change.apply(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            assertThat(other).isNotEqualTo(body);
            list = new String(members.get("list"), StandardCharsets.UTF_8);
            if (listed) {
                list = list.replace(digest(body), digest(other))
                        .replace("\"size\":" + body.length, "\"size\":" + other.length);
            }
            members.put("list", list.getBytes(StandardCharsets.UTF_8));
            members.put("0", other);
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
                out.closeEntry();
            }
        }
        Files.write(ready(), changed.toByteArray());
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(DigestUtils.sha256(content));
    }
}
