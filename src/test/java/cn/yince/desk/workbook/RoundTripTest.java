package cn.yince.desk.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import cn.yince.read.sheet.OldTwin;
import cn.yince.read.write.Remarks;
import cn.yince.read.write.UnitText;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A unit file becomes a workbook and comes back as it was. */
@Tag("slow")
class RoundTripTest {
    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data-examples"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml") && !file.startsWith("data-examples/broken"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleComesBack(Path file) throws IOException {
        OwnUnit before = OwnUnit.read(file, Asked.FOR);

        OwnUnit after = OwnUnit.of(FillInWorkbooks.of(before), "单位.xlsx", Asked.FOR);

        assertSame(before, after);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleComesBackFromAnOldWorkbook(Path file) throws IOException {
        byte[] workbook = FillInWorkbooks.of(OwnUnit.read(file, Asked.FOR));

        assertThat(text(OldTwin.of(workbook))).isEqualTo(text(workbook));
    }

    private static String text(byte[] workbook) {
        return UnitText.of(
                (Typed.Mapping) OwnUnit.of(workbook, "单位.xls", Asked.FOR).tree(), new Remarks());
    }

    @ParameterizedTest
    @MethodSource("everyKey")
    void everyKeyComesBack(String resource) throws IOException {
        OwnUnit before = OwnUnit.of(withoutNothing(resource(resource)), resource, Asked.FOR);

        assertSame(before, OwnUnit.of(FillInWorkbooks.of(before), "单位.xlsx", Asked.FOR));
    }

    static Stream<String> everyKey() {
        return Stream.of("every-key.yaml", "every-key-budget.yaml");
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        OwnUnit tree = OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR);

        assertThat(FillInWorkbooks.of(tree)).isEqualTo(FillInWorkbooks.of(tree));
    }

    static void assertSame(OwnUnit before, OwnUnit after) {
        assertThat(after.unit()).usingRecursiveComparison(asTyped()).isEqualTo(before.unit());
        assertThat(Ordered.lines(after)).isEqualTo(Ordered.lines(before));
    }

    /** Figures by their value, whatever cell or line they stand in. */
    static RecursiveComparisonConfiguration asTyped() {
        return RecursiveComparisonConfiguration.builder()
                .withIgnoredFieldsMatchingRegexes("(.*\\.)?(source|place|origin|given)")
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .build();
    }

    /** Entries in which nothing is filled in are no rows. */
    private static byte[] withoutNothing(byte[] yaml) {
        return new String(yaml, UTF_8)
                .replaceAll("(?m)^ +-\\n", "")
                .replace("      其它: {}\n", "")
                .getBytes(UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Unit.class.getResourceAsStream("/cn/yince/read/" + name)) {
            return in.readAllBytes();
        }
    }
}
