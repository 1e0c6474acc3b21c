package cn.yince.batch.summary;

import cn.yince.batch.result.Report;
import cn.yince.batch.sheet.SummaryWorkbook;
import cn.yince.bind.WholeFile;
import cn.yince.file.Json;
import cn.yince.problem.WantOfMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/** Writes 汇总.json, 汇总.html and 汇总.xlsx. */
public final class Summary {
    /** The name of the files without ending. */
    public static final String NAME = "汇总";

    private Summary() {}

    /**
     * Writes all three; when one cannot be written the others still are. When all three stand there as they were
     * written for the same report, they are left.
     *
     * @param scratch a folder for temporary files and for what is remembered of the three
     * @return what could not be written
     */
    public static List<Unwritten> write(Report report, Path output, Path scratch) {
        byte[] data = utf8(Json.text(SummaryData.of(report)));
        Map<Path, Content> files = new LinkedHashMap<>();
        files.put(output.resolve(NAME + ".json"), () -> data);
        files.put(output.resolve(NAME + ".html"), () -> utf8(new SummaryPage(report).html()));
        files.put(output.resolve(NAME + ".xlsx"), () -> SummaryWorkbook.of(report, scratch));
        Path seal = scratch.resolve("summary.txt");
        String reported = DigestUtils.sha256Hex(data) + "\n";
        List<Unwritten> unwritten = new ArrayList<>();
        if (!stands(seal, reported, files.keySet())) {
            files.forEach((file, content) -> attempt(unwritten, file, content));
            if (unwritten.isEmpty()) {
                attempt(unwritten, seal, () -> utf8(reported + digests(files.keySet())));
            }
        }
        return unwritten;
    }

    private static boolean stands(Path seal, String reported, Set<Path> files) {
        try {
            return Files.isRegularFile(seal) && Files.readString(seal).equals(reported + digests(files));
        } catch (IOException e) {
            return false;
        }
    }

    /** The content of all three together; the spreadsheet may have been touched by people since. */
    private static String digests(Set<Path> files) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            lines.append(new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file))
                    .append("  ")
                    .append(file.getFileName())
                    .append('\n');
        }
        return lines.toString();
    }

    /**
     * A file that could not be written.
     *
     * @param file which
     * @param reason why
     */
    public record Unwritten(Path file, IOException reason) {}

    /** What a file will hold. */
    @FunctionalInterface
    interface Content {
        byte[] bytes() throws IOException;
    }

    /** A want of memory for one of them is told like any other reason: the booklets stand. */
    static void attempt(List<Unwritten> unwritten, Path file, Content content) {
        try {
            WholeFile.write(file, content.bytes());
        } catch (IOException e) {
            unwritten.add(new Unwritten(file, e));
        } catch (RuntimeException | OutOfMemoryError e) {
            if (!WantOfMemory.in(e)) {
                throw e;
            }
            unwritten.add(new Unwritten(file, new IOException(e)));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
