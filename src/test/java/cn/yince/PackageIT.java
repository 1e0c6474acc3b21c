package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packages of {@code mvn -Pdist package}, unpacked and used as a clerk does, with no Java but the one inside. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the shell launcher and wine")
class PackageIT {
    private static final Path DIST = Path.of("target/dist");
    private static final long LARGEST = 110_000_000;
    private static final String EXAMPLE = "yangquan-treasury-2023.yaml";
    private static final String BOOKLET = "阳泉市国库集中支付中心2023年度单位决算公开.pdf";

    @TempDir
    Path folder;

    @BeforeEach
    void made() {
        assumeTrue(
                Files.exists(DIST.resolve("SHA256SUMS")),
                "no packages in target/dist: mvn -B -Pdist package makes them");
    }

    @Test
    void allAreThereAreModestAndMatchTheirSums() throws IOException {
        List<String> sums = Files.readAllLines(DIST.resolve("SHA256SUMS"));
        assertThat(sums).hasSize(3);
        for (String sum : sums) {
            String[] parts = sum.split(" [ *]");
            Path file = DIST.resolve(parts[1]);
            assertThat(DigestUtils.sha256Hex(Files.readAllBytes(file)))
                    .as(parts[1])
                    .isEqualTo(parts[0]);
            assertThat(Files.size(file)).as(parts[1]).isLessThan(LARGEST);
        }
        assertThat(sums.toString()).contains("windows-x64.zip", "linux-x64.tar.gz", "linux-aarch64.tar.gz");
    }

    @Test
    void linuxPrintsWithNothingButThePackage() throws Exception {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "runs the package of another processor");
        Path home = unpacked("linux-x64.tar.gz");
        Path unit = unit();
        String said = run(
                home,
                Map.of("PATH", "", "HOME", folder.toString()),
                home.resolve("印册").toString(),
                unit.toString());
        assertThat(said).contains("印好了：").doesNotContain("not found");
        assertThat(unit.resolveSibling(BOOKLET)).hasBinaryContent(expected());
        assertThat(home.resolve("start").toFile().list())
                .as("the class archive and what it is of")
                .hasSize(2);
    }

    @Test
    void aProgramFolderThatMayNotBeWrittenWillDo() throws Exception {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "runs the package of another processor");
        Path home = unpacked("linux-x64.tar.gz");
        Files.createFile(home.resolve("start"));
        Path cache = folder.resolve("缓存");
        Path unit = unit();
        run(
                home,
                Map.of("PATH", "", "XDG_CACHE_HOME", cache.toString()),
                home.resolve("yince").toString(),
                unit.toString());
        assertThat(unit.resolveSibling(BOOKLET)).hasBinaryContent(expected());
        assertThat(cache.resolve("yince").toFile().list()).hasSize(2);
    }

    @Test
    void windowsPrintsTheSameBytes() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/wine")), "wine is not installed");
        assumeTrue(
                run(folder, Map.of(), "/usr/bin/locale", "-a").contains("zh_CN.utf8"),
                "no Chinese locale for wine to take its code page from");
        Path home = unpacked("windows-x64.zip");
        Path unit = unit();
        Map<String, String> windows = Map.of(
                "PATH",
                "/usr/bin:/bin",
                "HOME",
                folder.toString(),
                "WINEPREFIX",
                folder.resolve("wine").toString(),
                "WINEDEBUG",
                "-all",
                "LC_ALL",
                "zh_CN.UTF-8",
                "YINCE_OPEN",
                "none");
        String said = run(
                home,
                windows,
                "/usr/bin/wine",
                "cmd",
                "/c",
                "印册.cmd",
                "Z:" + unit.toString().replace('/', '\\'));
        assertThat(unit.resolveSibling(BOOKLET)).as(said).hasBinaryContent(expected());
        assertThat(said).contains("印好了：");
    }

    /** A unit file in a folder of the user's. */
    private Path unit() throws IOException {
        return Files.copy(
                Path.of("data-examples", EXAMPLE),
                Files.createDirectories(folder.resolve("我的 文件")).resolve("单位.yaml"));
    }

    private static byte[] expected() {
        return ShippedPress.PRESS
                .print(Path.of("data-examples", EXAMPLE), step -> {})
                .booklet()
                .pdf();
    }

    private Path unpacked(String ending) throws IOException {
        Path into = Files.createDirectories(folder.resolve("印册 试用"));
        Path archive;
        try (Stream<Path> files = Files.list(DIST)) {
            archive = files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
        try (InputStream file = Files.newInputStream(archive);
                ArchiveInputStream<?> entries = ending.endsWith("zip")
                        ? new ZipArchiveInputStream(file)
                        : new TarArchiveInputStream(new GZIPInputStream(file), "UTF-8")) {
            for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                Files.copy(entries, target);
                if (entry instanceof TarArchiveEntry unix && (unix.getMode() & 0100) != 0) {
                    assertThat(target.toFile().setExecutable(true)).isTrue();
                }
            }
        }
        try (Stream<Path> homes = Files.list(into)) {
            return homes.findFirst().orElseThrow();
        }
    }

    private static String run(Path in, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(words)))
                .directory(in.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().write('\n');
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(out).isZero();
        return out;
    }
}
