package cn.yince.bind.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.problem.InputRejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stranger's PDF gives no more than its files, below the folder chosen. */
class EnclosuresTest {
    private static final byte[] CONTENT = "甲".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "乙".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc/passwd",
        "/etc/passwd, etc/passwd",
        "C:\\Windows\\系统.yaml, C_/Windows/系统.yaml",
        "..\\..\\up.yaml, up.yaml",
        "下属/./../单位.yaml, 下属/单位.yaml",
        "'', _",
        ". . /.., _",
        ".bashrc, bashrc",
        "nul.yaml, _nul.yaml",
        "a?b*c|d.csv, a_b_c_d.csv",
    })
    void namesLeadNowhereButDown(String name, String path) throws IOException {
        try (Carrier carrier = new Carrier()) {
            carrier.with(name, CONTENT);
            assertThat(Enclosures.in(carrier.savedIn(folder)))
                    .extracting(Enclosed::path)
                    .containsExactly(path);
        }
    }

    @Test
    void namesWithControlCharactersAndWithoutEndAreTamed() throws IOException {
        try (Carrier carrier = new Carrier()) {
            carrier.with("a\u0000b\u001B[31m\n.yaml", CONTENT);
            carrier.with("长".repeat(5000) + ".yaml", CONTENT);
            List<Enclosed> files = Enclosures.in(carrier.savedIn(folder));
            assertThat(files.get(0).path()).isEqualTo("a_b_[31m_.yaml");
            assertThat(files.get(1).path()).hasSizeLessThanOrEqualTo(200).endsWith("长.yaml");
        }
    }

    @Test
    void noTwoFilesHaveOneName() throws IOException {
        try (Carrier carrier = new Carrier()) {
            carrier.with("a/B.csv", CONTENT);
            carrier.with("A/b.csv", OTHER);
            carrier.with("a/../A/b.csv", OTHER);
            assertThat(Enclosures.in(carrier.savedIn(folder)))
                    .extracting(Enclosed::path)
                    .containsExactly("a/B.csv", "A/2-b.csv", "a/A/b.csv");
        }
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
        try (Carrier carrier = new Carrier()) {
            carrier.with("bomb.yaml", new byte[64 << 20]);
            Path pdf = carrier.savedIn(folder);
            assertThat(Files.size(pdf)).isLessThan(1 << 20);
            rejected(pdf, "F0103");
        }
    }

    @Test
    void manyFilesThatAreTooMuchTogetherAreRefused() throws IOException {
        try (Carrier carrier = new Carrier()) {
            for (int i = 0; i < 6; i++) {
                carrier.with(i + ".yaml", new byte[19 << 20]);
            }
            rejected(carrier.savedIn(folder), "F0103");
        }
    }

    @Test
    void moreFilesThanAnyBookletHasAreRefused() throws IOException {
        try (Carrier carrier = new Carrier()) {
            for (int i = 0; i < 1001; i++) {
                carrier.withEntry(new COSDictionary());
            }
            rejected(carrier.savedIn(folder), "F0103");
        }
    }

    @Test
    void whatIsNoFileIsLeftOutAndAFileWithoutContentRefused() throws IOException {
        try (Carrier carrier = new Carrier()) {
            carrier.with("a.csv", CONTENT);
            carrier.withEntry(COSInteger.ONE);
            assertThat(Enclosures.in(carrier.savedIn(folder))).hasSize(1);
            rejected(carrier.withEntry(new COSDictionary()).savedIn(folder), "F0104");
        }
    }

    @Test
    void aFileThatIsNotAsItWasIsRefused() throws IOException {
        try (Carrier carrier = new Carrier()) {
            COSDictionary facts = new COSDictionary();
            facts.setItem("CheckSum", new COSString(new byte[16]));
            carrier.with("a.csv", CONTENT).setItem("Params", facts);
            rejected(carrier.savedIn(folder), "F0104");
        }
    }

    @Test
    void otherCompressionIsRefused() throws IOException {
        try (Carrier carrier = new Carrier()) {
            carrier.with("a.csv", CONTENT, COSName.LZW_DECODE);
            rejected(carrier.savedIn(folder), "F0104");
        }
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        rejected(Files.writeString(folder.resolve("文字.pdf"), "甲"), "F0101");
        rejected(folder.resolve("没有.pdf"), "F0101");
        rejected(folder, "F0101");
        assertThatThrownBy(() -> Enclosures.in(folder.resolve("没有.pdf")))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        e -> assertThat(e.problems().toString())
                                .contains("请检查文件名")
                                .doesNotContain("密码"));
    }

    @Test
    void filesAreWrittenAllOrNone() throws IOException {
        Path target = Files.createDirectories(folder.resolve("里"));
        Files.write(target.resolve("二.csv"), OTHER);
        List<Enclosed> files = List.of(file("一.csv"), file("二.csv"));

        assertThatThrownBy(() -> Unpacking.into(target, files, false))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("F0105");
        assertThat(names(target)).containsExactly("二.csv");
        assertThat(target.resolve("二.csv")).hasBinaryContent(OTHER);

        Unpacking.into(target, files, true);
        assertThat(target.resolve("二.csv")).hasBinaryContent(CONTENT);
        Unpacking.into(target, files, false);
        assertThat(names(target)).containsExactly("一.csv", "二.csv");
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path target = Files.createDirectories(folder.resolve("里"));
        Path outside = Files.createDirectories(folder.resolve("外"));
        Files.createSymbolicLink(target.resolve("公开表"), outside);
        Files.createSymbolicLink(target.resolve("单位.yaml"), outside.resolve("单位.yaml"));

        assertThatThrownBy(() -> Unpacking.into(target, List.of(file("公开表/一.csv")), true))
                .hasMessageContaining("F0106");
        assertThatThrownBy(() -> Unpacking.into(target, List.of(file("单位.yaml")), true))
                .hasMessageContaining("F0106");
        assertThat(outside).isEmptyDirectory();
    }

    private static Enclosed file(String path) {
        return new Enclosed(path, "", false, CONTENT);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void rejected(Path pdf, String code) {
        assertThatThrownBy(() -> Enclosures.in(pdf))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining(code);
    }
}
