package cn.yince.batch.site;

import static cn.yince.batch.site.Sites.batch;
import static cn.yince.batch.site.Sites.digests;
import static cn.yince.batch.site.Sites.equipment;
import static cn.yince.batch.site.Sites.files;
import static cn.yince.batch.site.Sites.folders;
import static cn.yince.batch.site.Sites.publish;
import static cn.yince.batch.site.Sites.silent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.desk.sample.SampleFiles;
import cn.yince.desk.sample.SampleOrder;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published, what is not, and what is left alone. */
@Tag("slow")
class PublicationTest {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*\\.\\d+");
    private static final int SAMPLES = 6;

    @TempDir
    static Path printed;

    @TempDir
    Path folder;

    @BeforeAll
    static void print() throws IOException {
        Path units = Files.createDirectories(printed.resolve("单位"));
        SampleFiles.write(new SampleOrder(SAMPLES, 7, 0, List.of(BookletKind.values())), Sites.TEMPLATES, units);
        for (String example : List.of("yangquan-treasury-2023.yaml", "minimal.yaml")) {
            Files.copy(Path.of("data-examples").resolve(example), units.resolve(example));
        }
        batch(units, printed.resolve("册"));
    }

    @Test
    void everyNumberOfTheSiteIsInThePdf() throws IOException {
        SiteReport report = publish(printed.resolve("册"), folder.resolve("站"), 2);
        assertThat(report.refused()).isEmpty();
        assertThat(report.made()).isEqualTo(SAMPLES + 2);
        int numbers = 0;
        for (Path booklet : folders(folder.resolve("站"))) {
            String name = booklet.getFileName().toString();
            String pdf = pdf(booklet.resolve(name + ".pdf"));
            for (Path file : files(booklet)) {
                if (file.toString().matches(".*\\.(html|csv|json)")) {
                    String text = Files.readString(file)
                            .replaceAll("(?s)<(style|header|footer|svg)\\b.*?</\\1>", "")
                            .replaceAll("<[^>]*>", " ")
                            .replaceAll("\"[^\"]*\": ", " ");
                    for (String number : NUMBER.matcher(text)
                            .results()
                            .map(each -> each.group())
                            .toList()) {
                        assertThat(pdf).as(file.toString()).contains(number.replace(",", ""));
                        numbers++;
                    }
                }
            }
        }
        assertThat(numbers).isGreaterThan(2000);
    }

    /** As another reader than the program's own reads it. */
    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s,]", "");
        }
    }

    @Test
    void theSameBytesOnOneAndManyJobsAndChecksumsOfAllOfThem() throws IOException {
        publish(printed.resolve("册"), folder.resolve("一"), 1);
        publish(printed.resolve("册"), folder.resolve("三"), 3);
        Map<String, String> one = digests(folder.resolve("一"));
        assertThat(digests(folder.resolve("三"))).isEqualTo(one);
        Map<String, String> listed = Files.readAllLines(folder.resolve("一/SHA256SUMS")).stream()
                .map(line -> line.split("  "))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
        assertThat(one).containsAllEntriesOf(listed);
        assertThat(one.keySet()).hasSize(listed.size() + 2).allMatch(path -> path.matches("[0-9A-Za-z./-]+"));
        for (Path page : files(folder.resolve("一"))) {
            if (page.toString().endsWith(".html")) {
                assertThat(Files.readString(page).replaceAll("(?s)<(style|script)>.*?</\\1>", ""))
                        .contains("default-src 'none'")
                        .doesNotContain("http:", "https:", " style=", " onclick", "javascript:");
            }
        }
    }

    @Test
    void whatIsUnchangedIsNotTouchedAndWhatIsOthersStays() throws IOException {
        Path site = folder.resolve("站");
        publish(printed.resolve("册"), site, 2);
        Files.writeString(site.resolve("robots.txt"), "User-agent: *");
        Path page = folders(site).get(0).resolve("index.html");
        Files.writeString(Files.createDirectories(site.resolve("旧网/图")).resolve("a.txt"), "甲");
        Files.writeString(page.resolveSibling("notice.txt"), "乙");
        files(site).forEach(PublicationTest::age);
        Map<String, String> before = digests(site);

        SiteReport again = publish(printed.resolve("册"), site, 2);
        assertThat(again.changed()).isFalse();
        assertThat(again.unchanged()).isEqualTo(SAMPLES + 2);

        SiteReport titled =
                new Publication(Order.of(printed.resolve("册"), site, 2).titled("某市预决算公开"), equipment(), silent()).run();
        assertThat(titled.changed()).isTrue();
        assertThat(Files.readString(page)).contains("某市预决算公开");
        Map<String, String> after = digests(site);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String path : before.keySet()) {
            boolean same = after.get(path).equals(before.get(path));
            assertThat(same).as(path).isEqualTo(!path.matches(".*index.html|SHA256SUMS|yince-site.json"));
            assertThat(Files.getLastModifiedTime(site.resolve(path)).toMillis() == 1000)
                    .as(path)
                    .isEqualTo(same);
        }
        assertThat(folder.resolve(".站.yince")).doesNotExist();
    }

    private static void age(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatIsNotPrintedAsItStandsIsNamedAndNotPublished() throws IOException {
        Path output = copy();
        Path site = folder.resolve("站");
        Path units = folder.resolve("单位");
        publish(output, site, 2);
        Map<String, String> before = digests(site);
        List<Path> files = files(units).stream()
                .filter(f -> f.toString().endsWith(".yaml"))
                .toList();
        Files.writeString(files.get(0), Files.readString(files.get(0)) + "# 改过\n");
        Path booklet = files(output).stream()
                .filter(f -> f.toString().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        byte[] pdf = Files.readAllBytes(booklet);
        pdf[pdf.length / 2] ^= 1;
        Files.write(booklet, pdf);

        SiteReport report = publish(output, site, 2);

        assertThat(report.refused()).hasSize(2).allMatch(SiteReport.Refused::stands);
        assertThat(report.refused().toString()).contains("单位文件改过", "被改动");
        assertThat(report.changed()).isFalse();
        assertThat(digests(site)).isEqualTo(before);

        Order withheld = new Order(output, site, 1, Optional.empty(), outcome -> Optional.of("还没有审定"));
        SiteReport none = new Publication(withheld, equipment(), silent()).run();
        assertThat(none.refused()).hasSize(SAMPLES + 2);
        assertThat(none.refused().toString()).contains("还没有审定");
        assertThat(digests(site)).isEqualTo(before);
    }

    @Test
    void aUnitThatTheFolderHasNoLongerIsWithdrawnAndOtherFoldersStay() throws IOException {
        Path output = copy();
        Path site = folder.resolve("站");
        publish(output, site, 2);
        int all = folders(site).size();
        Path gone = files(folder.resolve("单位")).stream()
                .filter(file -> file.getFileName().toString().equals("minimal.yaml"))
                .findFirst()
                .orElseThrow();
        Files.delete(gone);
        assertThat(publish(output, site, 2).refused())
                .singleElement()
                .asString()
                .contains("单位文件已经不在");
        Files.delete(output.resolve("云岭市财政信息中心2023年度单位决算公开.pdf"));
        batch(folder.resolve("单位"), output);
        Path edited = folders(site).stream()
                .filter(each -> contains(each.resolve("index.html"), "云岭市财政信息中心"))
                .findFirst()
                .orElseThrow();
        Path changed = files(edited).stream()
                .filter(f -> f.toString().endsWith("-01.csv"))
                .findFirst()
                .orElseThrow();
        Files.delete(changed);
        Files.writeString(changed, "别人改的");

        SiteReport report = publish(output, site, 2);

        assertThat(report.withdrawn()).singleElement().asString().contains("云岭市财政信息中心");
        assertThat(report.left()).singleElement().asString().endsWith("-01.csv");
        assertThat(files(edited)).containsExactly(changed);
        assertThat(folders(site)).hasSize(all);

        Files.delete(changed);
        Path other = folder.resolve("别处");
        FileUtils.copyDirectory(
                printed.resolve("册").toFile(), other.resolve("册").toFile());
        FileUtils.copyDirectory(
                printed.resolve("单位").toFile(), other.resolve("单位").toFile());
        Path one = files(other.resolve("单位")).get(0);
        Files.delete(one);
        batch(other.resolve("单位"), other.resolve("册"));
        SiteReport fromElsewhere = publish(other.resolve("册"), site, 2);
        assertThat(fromElsewhere.withdrawn()).isEmpty();
    }

    @Test
    void aRunThatWasKilledLeavesTheOldSiteWhole() throws IOException {
        Path site = folder.resolve("站");
        publish(printed.resolve("册"), site, 2);
        Map<String, String> before = digests(site);
        Path workspace = Files.createDirectories(folder.resolve(".站.yince/new/half"));
        Files.writeString(workspace.resolve("index.html"), "半");
        assertThat(publish(printed.resolve("册"), site, 1).changed()).isFalse();
        assertThat(digests(site)).isEqualTo(before);

        Files.createDirectories(folder.resolve(".站.yince"));
        Files.writeString(site.resolve("robots.txt"), "甲");
        Files.move(site, folder.resolve(".站.yince/old"));
        assertThat(publish(printed.resolve("册"), site, 1).changed()).isFalse();
        Files.delete(site.resolve("robots.txt"));
        assertThat(digests(site)).isEqualTo(before);

        FileUtils.copyDirectory(site.toFile(), folder.resolve(".站.yince/old").toFile());
        Files.writeString(folder.resolve(".站.yince/old/late.txt"), "迟来的");
        assertThat(publish(printed.resolve("册"), site, 1).changed()).isFalse();
        assertThat(site.resolve("late.txt")).hasContent("迟来的");
        assertThat(folder.resolve(".站.yince")).doesNotExist();
    }

    @Test
    void filesOfOthersAreNotWrittenOver() throws IOException {
        Path site = Files.createDirectories(folder.resolve("站"));
        Files.writeString(site.resolve("index.html"), "门户");
        assertThatThrownBy(() -> publish(printed.resolve("册"), site, 1))
                .isInstanceOf(SiteRefused.class)
                .hasMessageContaining("index.html 不是 yince publish 写的");
        assertThat(files(site)).hasSize(1);
        Files.writeString(Files.createDirectories(folder.resolve("坏")).resolve("yince-site.json"), "{}");
        assertThatThrownBy(() -> publish(printed.resolve("册"), folder.resolve("坏"), 1))
                .isInstanceOf(SiteRefused.class)
                .hasMessageContaining("不是这个程序写的");
        assertThatThrownBy(() -> publish(folder, folder.resolve("新"), 1)).hasMessageContaining("不是 yince batch 印出的文件夹");
    }

    private Path copy() throws IOException {
        FileUtils.copyDirectory(
                printed.resolve("单位").toFile(), folder.resolve("单位").toFile());
        FileUtils.copyDirectory(
                printed.resolve("册").toFile(), folder.resolve("册").toFile());
        return folder.resolve("册");
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
