package cn.yince.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yince.read.OwnUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that another program opened and saved says what it said. */
class LibreOfficeTest {
  private static final int SECONDS = 120;

  @TempDir private Path folder;

  @BeforeEach
  void hasLibreOffice() throws InterruptedException {
    boolean there = false;
    try {
      there = new ProcessBuilder("soffice", "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      assertThat(e).isNotNull();
    }
    assumeTrue(there, "LibreOffice (soffice) is not installed");
  }

  @Test
  void finalAccountsSavedAgain() throws Exception {
    OwnUnit before = OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"));
    Path ours = Files.write(folder.resolve("单位.xlsx"), FillInWorkbooks.of(before));

    RoundTripTest.assertSame(before, OwnUnit.read(converted(ours, "一", "xlsx")));
  }

  @Test
  void aBudgetSavedAsAnotherFormatAndBack() throws Exception {
    OwnUnit before = OwnUnit.read(Path.of("data-examples/yangquan-finance-2023-budget/国库集中支付中心.yaml"));
    Path ours = Files.write(folder.resolve("单位.xlsx"), FillInWorkbooks.of(before));

    Path other = converted(ours, "二", "ods");

    RoundTripTest.assertSame(before, OwnUnit.read(converted(other, "三", "xlsx")));
  }

  private Path converted(Path file, String into, String ending) throws Exception {
    Path out = folder.resolve(into);
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    return out.resolve(file.getFileName().toString().replaceFirst("[^.]+$", ending));
  }
}
