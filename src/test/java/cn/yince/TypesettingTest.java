package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.desk.sample.SampleFiles;
import cn.yince.desk.sample.SampleOrder;
import cn.yince.printed.PageFaults;
import cn.yince.printed.PrintedBooklet;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as they are printed, read from finished PDFs: a printer's foreman finds nothing to mark. */
class TypesettingTest {
    private static final int SAMPLES = Integer.getInteger("yince.samples", 60);
    private static final Press PRESS = ShippedPress.PRESS;

    @TempDir
    private static Path samples;

    static List<Path> examples() throws IOException {
        return ExampleBooklets.files();
    }

    /** Of all packs, kinds and sizes. */
    static List<Path> samples() throws IOException {
        SampleFiles.write(
                new SampleOrder(SAMPLES, 18, 0, List.of(BookletKind.values())), Path.of("templates"), samples);
        try (Stream<Path> files = Files.list(samples)) {
            List<Path> units = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(units).hasSizeGreaterThanOrEqualTo(SAMPLES);
            return units;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesHaveNothingToMark(Path example) {
        PrintedBooklet booklet = PrintedBooklet.of(ExampleBooklets.bare(example));
        assertThat(booklet.glyphs()).isGreaterThan(3_000);
        assertThat(booklet.textsInCells()).isGreaterThan(300);
        assertThat(PageFaults.of(booklet)).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("samples")
    void samplesHaveNothingToMark(Path sample) {
        byte[] pdf = PRESS.print(sample, step -> {}).booklet().pdf();
        assertThat(PageFaults.of(PrintedBooklet.of(pdf))).isEmpty();
    }
}
