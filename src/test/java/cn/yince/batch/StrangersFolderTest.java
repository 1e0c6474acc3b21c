package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.batch.result.Report;
import cn.yince.batch.result.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Output folders that came from somebody, and names that are one: nothing outside is touched, and any number of jobs
 * writes the same.
 */
@Tag("slow")
class StrangersFolderTest {
    @TempDir
    private Path folder;

    private Path units;
    private Path output;

    @BeforeEach
    void folders() {
        units = folder.resolve("单位");
        output = folder.resolve("册");
    }

    /**
     * A booklet of an earlier run goes when its unit has another name; a manifest that says so of other files deletes
     * nothing.
     */
    @ParameterizedTest
    @ValueSource(strings = {"../旁.pdf", "/旁.pdf", "子/旁.pdf", ".旁.pdf", "..\\\\旁.pdf", "旁.pdf\\n", "旁.txt", "C:旁.pdf"})
    void aManifestNamesNothingButBooklets(String name) throws IOException {
        SmallUnits.write(units, 1);
        SmallUnits.run(units, output, 1);
        Path booklet = Path.of(only(output, ".pdf"));
        byte[] bytes = Files.readAllBytes(booklet);
        List<Path> others = List.of(
                folder.resolve("旁.pdf"),
                output.resolve("旁.txt"),
                output.resolve(".旁.pdf"),
                Files.createDirectories(output.resolve("子")).resolve("旁.pdf"));
        for (Path other : others) {
            Files.write(other, bytes);
        }
        Path manifest = output.resolve(".yince/manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest).replace(booklet.getFileName().toString(), name));
        Files.writeString(units.resolve("单位01.yaml"), SmallUnits.text("云岭市另一中心", "001"));

        assertThat(SmallUnits.run(units, output, 1).count(Status.PRINTED)).isEqualTo(1);
        assertThat(others).allSatisfy(other -> assertThat(other).isRegularFile());
    }

    @Test
    void linksInItAreNotWrittenThrough() throws IOException {
        SmallUnits.write(units, 1);
        Path somebodys = Files.writeString(folder.resolve("别人的.txt"), "原文");
        Files.createDirectories(output.resolve(".yince"));
        for (String name : List.of("journal.jsonl", "manifest.json")) {
            Files.createSymbolicLink(output.resolve(".yince").resolve(name), somebodys);
        }
        assertThat(SmallUnits.run(units, output, 1).count(Status.PRINTED)).isEqualTo(1);
        assertThat(somebodys).hasContent("原文");

        Path other = folder.resolve("册二");
        Files.createDirectories(other);
        Files.createSymbolicLink(other.resolve(".yince"), Files.createDirectories(folder.resolve("别处")));
        assertThatThrownBy(() -> SmallUnits.run(units, other, 1))
                .isInstanceOf(BatchRefused.class)
                .hasMessageContaining("是链接");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void namesThatAreOneAreOneOnAnyNumberOfJobs(int jobs) throws IOException {
        Files.createDirectories(units);
        List<String> names = List.of("云岭ABC中心", "云岭abc中心", "云岭Abc中心", "云岭caf\u00e9室", "云岭cafe\u0301室");
        for (int i = 0; i < names.size(); i++) {
            SmallUnits.write(units.resolve(i + ".yaml"), names.get(i), String.valueOf(i));
        }

        for (int round = 0; round < 2; round++) {
            Report report = SmallUnits.run(units, output, jobs);
            assertThat(report.failures())
                    .extracting(outcome -> Path.of(outcome.file()).getFileName().toString())
                    .containsExactly("1.yaml", "2.yaml", "4.yaml");
            assertThat(booklets()).containsExactly("云岭ABC中心2023年度单位决算公开.pdf", "云岭caf\u00e9室2023年度单位决算公开.pdf");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aNameGoesToTheNextWhenTheFirstCannotBePrinted(int jobs) throws IOException {
        Files.createDirectories(units);
        Files.writeString(
                units.resolve("0.yaml"), SmallUnits.text("云岭ABC中心", "0").replace("基本支出: 166.40", "基本支出: 999.00"));
        SmallUnits.write(units.resolve("1.yaml"), "云岭abc中心", "1");

        assertThat(SmallUnits.run(units, output, jobs).count(Status.PRINTED)).isEqualTo(1);
        assertThat(booklets()).containsExactly("云岭abc中心2023年度单位决算公开.pdf");
    }

    private List<String> booklets() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    private static String only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(ending))
                    .reduce((a, b) -> a + b)
                    .orElseThrow();
        }
    }
}
