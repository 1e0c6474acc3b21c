package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs promise is what there is. */
class ReadmeTest {
  private static final String GENERATE = "./yince generate data-examples/yangquan-treasury-2023.yaml";
  private static final String TEST = "mvn -B verify";

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.en.md"})
  void holdTheTwoCommandsWordForWord(String readme) throws IOException {
    assertThat(shellBlocks(readme)).contains(GENERATE, TEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.en.md"})
  void linkOnlyToWhatExists(String readme) throws IOException {
    Matcher link = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(Path.of(readme)));
    int links = 0;
    while (link.find()) {
      assertThat(Path.of(link.group(1))).exists();
      links++;
    }
    assertThat(links).isPositive();
  }

  @Test
  void theContinuousIntegrationRunsExactlyTheTestCommand() throws IOException {
    List<String> commands =
        Files.readAllLines(Path.of(".ci/run")).stream().filter(line -> line.startsWith("mvn")).toList();
    assertThat(commands).containsExactly(TEST);
  }

  @Test
  void everyStepIsExplainedUnderItsName() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (Step step : Step.values()) {
      assertThat(readme).contains("| " + step.label() + " |");
    }
  }

  @Test
  void theUnitFileExplainedPartByPartMakesABooklet() throws IOException {
    String yaml = String.join("\n", blocks("README.md", "yaml"));
    Path unit = Files.createTempFile("单位", ".yaml");
    try {
      Files.writeString(unit, yaml);
      Press press = new Press(Path.of("templates"), Path.of("fonts"));
      Printed printed = press.print(unit, java.util.Optional.empty(), step -> {});
      assertThat(printed.booklet().pages()).isGreaterThan(15);
    } finally {
      Files.delete(unit);
    }
  }

  private static List<String> shellBlocks(String readme) throws IOException {
    return blocks(readme, "sh").stream().map(String::strip).toList();
  }

  private static List<String> blocks(String readme, String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of(readme)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
