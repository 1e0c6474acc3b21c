package cn.yince.batch.handback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.Press;
import cn.yince.ShippedPress;
import cn.yince.batch.register.Subject;
import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Output;
import cn.yince.batch.result.Status;
import cn.yince.batch.result.Totals;
import cn.yince.pack.Packs;
import cn.yince.pack.Round;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.BookletKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes back to a unit, and how it is called. */
class PackagesTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Subject UNIT = Subject.of("001", "云岭市/财政局", "决算", 2023);

    @TempDir
    Path folder;

    private static Outcome failed(Path file, Problem... findings) {
        Facts facts = new Facts(
                UNIT.name(), "001", "山西/阳泉", BookletKind.FINAL_ACCOUNTS, 2023, false, List.of(), Totals.UNKNOWN);
        return new Outcome(
                "key", file.toString(), Status.FAILED, "", List.of(), facts, Output.NONE, List.of(findings), 0);
    }

    @Test
    void aPackageIsCalledAsTheBureauSaysAndFitForEverySystem() {
        Round rule = new Round(20, "{编码}_{单位}_{年度}{种类}_退回", "", "");
        assertThat(Packages.name(UNIT, rule)).isEqualTo("001_云岭市_财政局_2023决算_退回.zip");
        assertThat(Packages.name(Subject.of("", "云岭市财政局", "预算", 2024), rule)).isEqualTo("云岭市财政局_2024预算_退回.zip");
        assertThat(Packages.name(Subject.ofFile("甲.yaml"), rule)).isEqualTo("甲_退回.zip");
        assertThat(Packages.name(UNIT, new Round(0, "../../{单位}", "", "")))
                .doesNotContain("/")
                .doesNotStartWith(".");
    }

    @Test
    void whatIsNoFaultOfTheUnitIsNotSentToIt() {
        Path file = Path.of("甲.yaml");
        Problem own = Problem.error("Y0303", new Place("甲.yaml", 3, 1), "带有单位", "");
        assertThat(Packages.isForUnit(failed(file, own))).isTrue();
        assertThat(Packages.isForUnit(failed(file, own, Problem.error("B0205", Place.of("甲.yaml"), "内部", ""))))
                .isFalse();
        assertThat(Packages.isForUnit(failed(file, Problem.error("M0305", Place.of("版式.css"), "样式", ""))))
                .isFalse();
        assertThat(Packages.isForUnit(failed(file, Problem.hint("J0205", Place.of("甲.yaml"), "科目", ""))))
                .isFalse();
    }

    @Test
    void theDraftIsMarkedWhereTheFigurePrintsAndTheLetterSaysWhatToDo() throws IOException {
        Path file = folder.resolve("国库.yaml");
        String good = Files.readString(Path.of("data-examples/yangquan-treasury-2023.yaml"));
        String bad = good.replace("基本支出: 248.78", "基本支出: 249.78");
        assertThat(bad).isNotEqualTo(good);
        Files.writeString(file, bad);
        Press press = ShippedPress.PRESS;
        Outcome outcome = failed(
                file,
                press.check(file).problems().stream().filter(Problem::stops).toArray(Problem[]::new));
        Packages packages = new Packages(
                press,
                new Packs(TEMPLATES).fields(),
                folder,
                LocalDate.of(2024, 9, 1),
                Optional.of(LocalDate.of(2024, 9, 20)));
        Round rule = new Round(20, "", "云岭市财政局", "预算科");

        byte[] once = packages.of(UNIT, outcome, file, rule);
        assertThat(packages.of(UNIT, outcome, file, rule)).isEqualTo(once);
        Map<String, byte[]> parts = parts(once);
        assertThat(parts.keySet())
                .contains("国库.yaml", "退回信.pdf", "问题.json", "问题清单.xlsx")
                .hasSize(5);
        String draft = parts.keySet().stream()
                .filter(name -> name.startsWith("草稿-"))
                .findFirst()
                .orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(parts.get(draft))) {
            assertThat(pdf.getDocumentCatalog().getMetadata())
                    .as("no claim to be an archive file")
                    .isNull();
            int marked = 0;
            for (PDPage page : pdf.getPages()) {
                marked += (int) page.getAnnotations().stream()
                        .filter(note -> "Highlight".equals(note.getSubtype())
                                && note.getContents().contains("[J0401]"))
                        .filter(note -> note.getNormalAppearanceStream() != null)
                        .count();
            }
            assertThat(marked).isBetween(1, 4);
        }
        try (PDDocument letter = Loader.loadPDF(parts.get("退回信.pdf"))) {
            assertThat(new PDFTextStripper().getText(letter).replaceAll("\\s", ""))
                    .contains("云岭市/财政局：", "2024年9月20日前改好交回", "交到预算科", "2024年9月1日");
        }
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
