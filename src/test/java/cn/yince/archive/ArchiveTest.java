package cn.yince.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.Computed;
import cn.yince.Options;
import cn.yince.Press;
import cn.yince.ShippedPress;
import cn.yince.desk.diff.CellTitles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Booklets are archive files (PDF/A-2a and PDF/UA-1, or 3a with files attached), as veraPDF sees it; {@link ArchiveRun}
 * asks of many more.
 */
@Tag("slow")
class ArchiveTest {
    private static final String BUDGET_DEPARTMENT = "yangquan-finance-2023-budget.yaml";

    static List<Trial> trials() {
        Stream<Trial> variants = Trial.variants().stream()
                .filter(trial ->
                        trial.name().equals(BUDGET_DEPARTMENT) && !trial.group().equals("--draft"));
        return Stream.of(Trial.examples().stream(), variants, Trial.previews(false).stream())
                .flatMap(all -> all)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("trials")
    void conforms(Trial trial) {
        assertThat(trial.complaints()).isEmpty();
    }

    @Test
    void inventedUnitsConform(@TempDir Path folder) throws IOException {
        for (Trial trial : Trial.samples(4, folder)) {
            assertThat(trial.complaints()).as(trial.toString()).isEmpty();
        }
    }

    @Test
    void aBookletWithTheOlderOneMarkedInItConforms() {
        Press press = ShippedPress.PRESS;
        Computed before = press.compute(Path.of("data-examples/shanghai-putuo-2024.yaml"));
        Computed after = press.compute(Path.of("data-examples/yangcheng-office-2024.yaml"));
        byte[] pdf = press.revised(before, after, new CellTitles(before, after)).pdf();
        assertThat(VeraPdf.complaints(pdf, "2a", "ua1")).isEmpty();
    }

    /** The judge can say no. */
    @Test
    void whatIsNotAnArchiveFileIsFoundOut() {
        byte[] pdf = ShippedPress.PRESS
                .print(Path.of("data-examples/minimal.yaml"), step -> {})
                .booklet()
                .pdf();
        String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] unmarked = text.replace("GTS_PDFA1", "GTS_PDFX ").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(VeraPdf.complaints(unmarked, "2a")).isNotEmpty().anyMatch(line -> line.startsWith("6.2.4.3-"));
        assertThat(VeraPdf.complaints(pdf, "3a")).anyMatch(line -> line.startsWith("6.6.4-"));
    }

    /** Of two flavours it may say no to the second only. */
    @Test
    void aFileThatIsOneOfTwoIsFoundOut() {
        byte[] pdf = ShippedPress.PRESS
                .with(Options.PLAIN.untagging())
                .print(Path.of("data-examples/minimal.yaml"), step -> {})
                .booklet()
                .pdf();
        assertThat(VeraPdf.complaints(pdf, "2b")).isEmpty();
        assertThat(VeraPdf.complaints(pdf, "2b", "ua1")).isNotEmpty();
    }
}
