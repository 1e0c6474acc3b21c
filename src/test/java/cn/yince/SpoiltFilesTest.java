package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files spoilt by chance that once brought a template or the program down, one for each kind. */
class SpoiltFilesTest {
  private static final Path BUDGET = Path.of("src/test/resources/cn/yince/budget.yaml");

  @TempDir private Path folder;

  @Test
  void aNumberOfAFormLeftEmptyPrintsEmpty() throws IOException {
    String yaml = Files.readString(BUDGET);
    assertThat(yaml).contains("政府采购: 否, 数量: 1,");

    Path unit = Files.writeString(folder.resolve("单位.yaml"), yaml.replace("政府采购: 否, 数量: 1,", "政府采购: 否,"));

    assertThat(press().check(unit).problems()).extracting(Problem::code).doesNotContain("M0502");
  }

  private static Press press() {
    return new Press(Path.of("templates"), Path.of("fonts"));
  }
}
