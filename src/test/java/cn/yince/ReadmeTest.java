package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs and the handbook promise is what there is. */
class ReadmeTest {
    private static final String GENERATE = "./yince generate data-examples/yangquan-treasury-2023.yaml";
    private static final String TEST = "mvn -B verify";
    private static final int LONGEST = 6 * 1024;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void holdTheTwoCommandsWordForWord(String readme) throws IOException {
        assertThat(shellBlocks(readme)).contains(GENERATE, TEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void areShort(String readme) throws IOException {
        assertThat(Files.size(Path.of(readme))).isLessThan(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linkOnlyToWhatExists(Path page) throws IOException {
        Matcher link = Pattern.compile("]\\(([^)#:]*)(?:#([^)]+))?\\)").matcher(Files.readString(page));
        int links = 0;
        while (link.find()) {
            Path target = link.group(1).isEmpty()
                    ? page
                    : page.resolveSibling(link.group(1)).normalize();
            assertThat(target).as("%s of %s", link.group(), page).exists();
            if (link.group(2) != null) {
                assertThat(anchors(target)).as("%s of %s", link.group(), page).contains(link.group(2));
            }
            links++;
        }
        assertThat(links).isPositive();
    }

    /** From the front page to each and back; the English ones from and to the English front page. */
    @Test
    void everyPageIsLinkedBothWays() throws IOException {
        for (Path page : pages().filter(page -> page.startsWith("src/docs")).toList()) {
            boolean english = page.startsWith("src/docs/en");
            String front = Files.readString(Path.of(english ? "README.en.md" : "README.md"));
            String there = "](" + page.toString().replace('\\', '/');
            assertThat(front.contains(there) || page.endsWith("并排测速.md"))
                    .as("front page links to %s", page)
                    .isTrue();
            assertThat(Files.readString(page)).contains(english ? "](../../../README.en.md)" : "](../../README.md)");
        }
    }

    private static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(
                Path.of("README.md"),
                Path.of("README.en.md"),
                Path.of("templates/README.md"),
                Path.of("fonts/README.md")));
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream();
    }

    /** As GitHub makes them: lower case, blanks as hyphens, signs left out. */
    private static List<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void theContinuousIntegrationRunsExactlyTheTestCommand() throws IOException {
        List<String> commands = Files.readAllLines(Path.of(".ci/run")).stream()
                .filter(line -> line.startsWith("mvn"))
                .toList();
        assertThat(commands).containsExactly(TEST);
    }

    /** The guide of one page in the packages is printed by a pack of its own over those that there are. */
    @Test
    void theGuideIsOnePage() throws IOException {
        FileUtils.copyDirectory(new File("templates"), folder.toFile());
        FileUtils.copyDirectory(
                new File("src/dist/使用说明"), folder.resolve("使用说明").toFile());

        Printed printed = new Press(folder, Path.of("fonts")).print(Path.of("src/dist/使用说明.yaml"), step -> {});

        assertThat(printed.booklet().pages()).isEqualTo(1);
        assertThat(printed.hints()).isEmpty();
    }

    @Test
    void everyStepIsExplainedUnderItsName() throws IOException {
        String readme = Files.readString(Path.of("src/docs/架构.md"));
        for (Step step : Step.values()) {
            assertThat(readme).contains("| " + step.label() + " |");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/docs/单位文件.md", "src/docs/en/unit-file.md"})
    void theUnitFileExplainedPartByPartMakesABookletWithoutRemarks(String readme) throws IOException {
        Path unit = Files.writeString(folder.resolve("单位.yaml"), String.join("\n", blocks(readme, "yaml")));

        Printed printed = ShippedPress.PRESS.with(Options.PLAIN.verifying()).print(unit, step -> {});

        assertThat(printed.booklet().pages()).isGreaterThan(15);
        assertThat(printed.hints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"src/docs/单位文件.md, 键", "src/docs/en/unit-file.md, Key"})
    void everyKeyExplainedIsOneOfTheUnitFile(String readme, String heading) throws IOException {
        String schema = Files.readString(Path.of("templates/单位文件.schema.json"));

        assertThat(names(readme, heading, 0))
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(schema).contains("\"" + key + "\": {"));
    }

    @ParameterizedTest
    @CsvSource({"src/docs/单位文件.md, 数的名称（以示例册为例）", "src/docs/en/unit-file.md, Names of figures (from the example book)"})
    void everyFigureNamedIsOneOfTheExample(String readme, String heading) throws IOException {
        String example = Files.readString(Path.of("data-examples/yangquan-treasury-2023.yaml"));
        List<String> names = names(readme, heading, 1);
        String references = names.stream().map(name -> "{" + name + "}").collect(Collectors.joining("、"));
        Path unit =
                Files.writeString(folder.resolve("单位.yaml"), example.replace("用途: 党建活动", "用途: '" + references + "'"));

        assertThat(unit).content().contains(references);
        assertThat(names).hasSizeGreaterThan(60);
        assertThatCode(() -> ShippedPress.PRESS.with(Options.PLAIN.verifying()).print(unit, step -> {}))
                .doesNotThrowAnyException();
    }

    /** Names in backticks in one column (0-based) of the tables that have this heading there. */
    private static List<String> names(String readme, String heading, int column) throws IOException {
        List<String> names = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of(readme))) {
            String[] cells = line.startsWith("|") ? line.substring(1).split("\\|") : new String[0];
            if (cells.length <= column) {
                inside = false;
            } else if (cells[column].strip().equals(heading)) {
                inside = true;
            } else if (inside) {
                Pattern.compile("`([^`]+)`").matcher(cells[column]).results().forEach(name -> names.add(name.group(1)));
            }
        }
        return names;
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
