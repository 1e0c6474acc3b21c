package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other files that were given the name of a workbook: what each really is is told, and no excuse about copies. */
class RenamedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void whatAFileReallyIsIsTold() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("是空文件，一个字节也没有", new byte[0]);
        files.put("里面是 PDF", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1));
        files.put("里面是 Word 文档", archive("[Content_Types].xml", "word/document.xml"));
        files.put("里面是演示文稿（PPT）", archive("[Content_Types].xml", "ppt/presentation.xml"));
        files.put("是压缩包（zip）", archive("单位.xlsx", "说明.txt"));
        files.put("是压缩包（rar、7z、gzip）", new byte[] {'R', 'a', 'r', '!', 26, 7, 1, 0});
        files.put("是 OpenDocument 文档", archive("mimetype", "content.xml"));
        files.put("里面是图片", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        files.put("里面是 RTF 文档", "{\\rtf1 }".getBytes(StandardCharsets.ISO_8859_1));
        files.put("工作簿加了打开密码", compound("EncryptedPackage"));
        files.put("不是 .xlsx 或 .xls 工作簿，里面是 Word", compound("WordDocument"));

        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path workbook = Files.write(folder.resolve("单位.xlsx"), file.getValue());
            assertThat(run(workbook.toString()))
                    .as(file.getKey())
                    .contains(file.getKey(), "单位.xlsx")
                    .doesNotContain("核对副本", "打不开，请按");
            assertThat(run("check", workbook.toString()))
                    .contains(file.getKey(), "改法：")
                    .doesNotContain("核对副本", "打不开，请按");
        }
        assertThat(folder.toFile().list()).containsExactly("单位.xlsx");
    }

    private static byte[] archive(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('a');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}), stream);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static String run(String... words) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        new CommandLine(Path.of("").toAbsolutePath(), new Screen(stream, stream, false), Clock.systemUTC()).run(words);
        return shown.toString(StandardCharsets.UTF_8);
    }
}
