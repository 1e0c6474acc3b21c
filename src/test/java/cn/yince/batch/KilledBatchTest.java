package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed again and again ends with what an undisturbed one gives. */
class KilledBatchTest {
  private static final int UNITS = 40;
  private static final int KILLS = 4;
  @TempDir Path folder;

  @Test
  void resumes() throws Exception {
    Path units = SmallUnits.write(folder.resolve("单位"), UNITS);
    Path output = Files.createDirectories(folder.resolve("册"));
    for (int kill = 1; kill <= KILLS; kill++) {
      Process child = start(units, output);
      while (child.isAlive() && booklets(output) < kill * UNITS / (KILLS + 2)) {
        TimeUnit.MILLISECONDS.sleep(3);
      }
      assertThat(child.isAlive()).as("killed while it worked").isTrue();
      child.destroyForcibly().waitFor();
    }
    Files.writeString(output.resolve(".云岭市第01中心2023年度单位决算公开.pdf.1.part"), "%PDF-半");

    Process last = start(units, output);
    assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();

    assertThat(last.exitValue()).isZero();
    Path log = output.resolveSibling("输出.txt");
    assertThat(Files.readString(log)).containsPattern("共 40 个单位：已印出 \\d+，未变 \\d\\d；");
    Path undisturbed = folder.resolve("对照");
    SmallUnits.run(units, undisturbed, 2);
    assertThat(SmallUnits.digests(output, ".pdf")).hasSize(UNITS).isEqualTo(SmallUnits.digests(undisturbed, ".pdf"));
    assertThat(names(output)).isEqualTo(names(undisturbed));
    assertThat(names(output.resolve(".yince"))).containsExactly("lock", "manifest.json");
  }

  private static Process start(Path units, Path output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            "cn.yince.cli.Main",
            "batch",
            units.toString(),
            "-o",
            output.toString(),
            "--jobs",
            "2")
        .redirectErrorStream(true)
        .redirectOutput(output.resolveSibling("输出.txt").toFile())
        .start();
  }

  private static long booklets(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files.filter(f -> f.toString().endsWith(".pdf")).count();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    return SmallUnits.files(folder).stream().map(f -> f.getFileName().toString()).toList();
  }
}
