package cn.yince.cli;

import cn.yince.fuzz.Blocks;
import cn.yince.pack.PackCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The sound files that are spoilt: the examples, those of the tests, fresh ones and samples of every pack, and a
 * workbook of each.
 *
 * @param units unit files, all in one folder with what they refer to
 * @param workbooks workbooks to fill in
 * @param published workbooks of the published tables
 * @param keys names of the entries of all of them
 */
record FuzzBases(List<Path> units, List<Path> workbooks, List<Path> published, List<String> keys) {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final List<String> OF_TESTS = List.of(
            "every-fund",
            "scored-forms",
            "budget",
            "check/prose/审批局单位",
            "check/prose/语料预算单位",
            "check/prose/语料单位",
            "read/every-key",
            "read/every-key-budget");

    static FuzzBases in(Path folder) throws IOException {
        FileUtils.copyDirectory(Path.of("data-examples").toFile(), folder.toFile());
        for (String name : OF_TESTS) {
            Path file = Path.of("src/test/resources/cn/yince", name + ".yaml");
            Files.copy(file, folder.resolve("试" + file.getFileName()));
        }
        fresh(folder);
        List<Path> units = endingIn(folder, ".yaml");
        for (Path unit : units) {
            run("excel", unit.toString());
        }
        for (Path unit : endingIn(Path.of("data-examples"), ".yaml")) {
            run(
                    "generate",
                    unit.toString(),
                    "--draft",
                    "--xlsx",
                    "-o",
                    folder.resolve("公开表").resolve(unit.getFileName() + ".pdf").toString());
        }
        List<String> keys = new ArrayList<>();
        for (Path unit : units) {
            keys.addAll(Blocks.keys(Files.readString(unit)));
        }
        return new FuzzBases(
                units,
                endingIn(folder, ".xlsx"),
                endingIn(folder.resolve("公开表"), ".xlsx"),
                keys.stream().distinct().toList());
    }

    private static void fresh(Path folder) {
        new PackCatalog(HOME.resolve("templates"))
                .all()
                .forEach(listing -> listing.editions().keySet().forEach(kind -> {
                    String name = listing.name().replace('/', '-') + kind.label();
                    run(
                            "init",
                            "--pack",
                            listing.name(),
                            "--kind",
                            kind.label(),
                            "-o",
                            folder.resolve("新" + name + ".yaml").toString());
                    run(
                            "sample",
                            listing.name(),
                            "--kind",
                            kind.label(),
                            "-o",
                            folder.resolve("样" + name + ".yaml").toString());
                }));
    }

    /** Files that are read with another one: the unit's file, and that of a unit below it or of last year. */
    List<Map.Entry<Path, Path>> joined() {
        Path folder = units.get(0).getParent();
        String department = "yangquan-finance-2023-budget";
        return List.of(
                Map.entry(
                        folder.resolve(department + ".yaml"),
                        folder.resolve(department).resolve("局机关.yaml")),
                Map.entry(
                        folder.resolve(department + ".yaml"),
                        folder.resolve(department).resolve("预算评审中心.yaml")),
                Map.entry(
                        folder.resolve("broken/41-上年数与上年文件不符.yaml"), folder.resolve("broken/上年/云岭市财政信息中心-2022.yaml")));
    }

    /** Whether a file is read with another one. */
    boolean isJoined(Path file) {
        return joined().stream().anyMatch(two -> two.getValue().equals(file));
    }

    /** Runs a command; what it says, with its exit code before. */
    static String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream screen = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = new CommandLine(HOME, new Screen(screen, screen, false), Clock.systemUTC()).run(arguments);
        return code + "\n" + said.toString(StandardCharsets.UTF_8);
    }

    private static List<Path> endingIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
